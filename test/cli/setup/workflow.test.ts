import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowFor } from '../../../src/cli/setup/workflow.ts'
import { diagnosticsOf } from '../../workflows/language-service.ts'

const example = readFileSync('examples/workflows/schedule.yml', 'utf8')

describe('the workflow that setup writes', () => {
  test('is the example of a schedule', () => {
    expect(workflowFor({ environment: 'threads' }, undefined)).toBe(example)
  })
  test.each([
    ['for another environment', { environment: 'social' }, undefined],
    ['for a secret of the repository', { environment: undefined }, undefined],
    ['for another server', { environment: 'threads' }, 'https://threads.example/'],
  ])('is valid to GitHub, and says one thing else, %s', async (_, kept, api) => {
    const workflow = workflowFor(kept, api === undefined ? undefined : new URL(api))
    expect(await diagnosticsOf('workflow', workflow)).toEqual([])
    const expected = parse(example) as {
      jobs: { publish: Record<string, unknown> & { steps: { with: object }[] } }
    }
    const { publish } = expected.jobs
    if (kept.environment === undefined) delete publish['environment']
    else publish['environment'] = { name: kept.environment, deployment: false }
    if (api !== undefined) Object.assign(publish.steps.at(-1)?.with ?? {}, { 'threads-api-url': api })
    expect(parse(workflow)).toEqual(expected)
    expect(workflow).not.toBe(example)
  })

  test('keeps no receipts and no token where the server is this machine', async () => {
    const workflow = workflowFor({ environment: 'threads' }, new URL('http://127.0.0.1:4000'))
    expect(await diagnosticsOf('workflow', workflow)).toEqual([])
    expect(workflow).toContain('threads-api-url: http://127.0.0.1:4000/\n')
    expect(workflow).toContain('write-back: none')
    expect(workflow).not.toMatch(/^ *token-(store|key):/m)
  })
})
