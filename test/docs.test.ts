import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rulesDocument, withContract } from '../scripts/documents.ts'
import { RULES } from '../src/core/rules.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const formatted = async (path: string, text: string) =>
  format(text, { ...(await resolveConfig(path)), filepath: path })

describe('the documents', () => {
  test('README.md says what action.yml says (run `npm run docs`)', async () => {
    const readme = await formatted('README.md', withContract(read('README.md'), read('action.yml')))
    expect(readme).toBe(read('README.md'))
  })

  test('docs/rules.md says what the catalogue of rules says (run `npm run docs`)', async () => {
    expect(await formatted('docs/rules.md', rulesDocument(RULES))).toBe(read('docs/rules.md'))
  })

  test('README.md gives the action only inputs it has', () => {
    const [, workflow = ''] = /<!-- workflow -->\s*```yaml\n([\s\S]*?)```/.exec(read('README.md')) ?? []
    type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }
    const { jobs } = parse(workflow) as {
      readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
    }
    const { inputs } = parse(read('action.yml')) as { readonly inputs: Readonly<Record<string, unknown>> }
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    const given = steps.flatMap(({ uses = '', with: values = {} }) =>
      uses.includes('/spool@') ? Object.keys(values) : [],
    )
    expect(given).not.toEqual([])
    expect(given.filter((name) => !(name in inputs))).toEqual([])
  })

  test('lead nowhere that is not there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync('docs', { recursive: true }).map((name) => join('docs', String(name))),
    ]
    for (const page of pages.filter((name) => name.endsWith('.md'))) {
      for (const [, target = ''] of read(page)
        .replaceAll(/`[^`\n]*`/g, '')
        .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
        expect(existsSync(join(dirname(page), target)), `${page} → ${target}`).toBe(true)
      }
    }
  })
})
