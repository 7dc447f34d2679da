import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { INPUTS, readInputs } from '../../src/action/inputs.ts'
import { OUTPUTS } from '../../src/action/outputs.ts'

const read = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  readInputs({
    'INPUT_ACCESS-TOKEN': 'THAAtoken',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  })
const settings = (inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>) => {
  const result = read(inputs, env)
  if ('problems' in result) throw new Error(result.problems.map(({ found }) => found).join())
  return result.settings
}
const rules = (inputs: Readonly<Record<string, string>>) => {
  const result = read(inputs)
  return 'problems' in result
    ? result.problems.map(({ rule, found, fix }) => `${rule}: ${found} → ${fix}`)
    : []
}

describe('inputs', () => {
  test('have the defaults of action.yml', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as {
      inputs: Record<string, { default?: string }>
      outputs: Record<string, unknown>
    }
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
    expect(Object.fromEntries(defaults)).toEqual(INPUTS)
    expect(Object.keys(action.outputs)).toEqual([...OUTPUTS])
  })

  test('need nothing but a token', () => {
    expect(settings({})).toMatchObject({
      files: ['threads/**/*.md'],
      dryRun: false,
      maxPosts: 10,
      lateLimit: 86_400_000,
      timezone: 'UTC',
      writeBack: 'files',
    })
  })

  test('take patterns a line each and drop empty lines', () => {
    expect(settings({ files: 'a/*.md\n\n  !a/b.md  \n' }).files).toEqual(['a/*.md', '!a/b.md'])
  })

  test('take durations, and 0 for no limit', () => {
    expect(settings({ 'late-limit': '90m' }).lateLimit).toBe(5_400_000)
    expect(settings({ 'late-limit': '0' }).lateLimit).toBe(Infinity)
  })

  test('leave inline text out of write-back, and disarm the handles of release notes', () => {
    expect(settings({ text: 'Hello' })).toMatchObject({ writeBack: 'none', handles: 'mention' })
    expect(settings({ text: 'Hello' }, { GITHUB_EVENT_NAME: 'release' }).handles).toBe('disarm')
  })

  test('allow a dry run without a token', () => {
    expect(settings({ 'access-token': '', 'dry-run': 'true' }).accessToken).toBeUndefined()
  })

  test('are all told wrong at once, each with a cure', () => {
    const found = rules({
      'access-token': '',
      'dry-run': 'yes',
      'max-posts': '0',
      'late-limit': 'a day',
      timezone: 'Europe/Berlim',
      counting: 'byte',
      numbering: '(1/2)',
      'write-back': 'file',
      'user-id': '@me',
      'threads-api-url': 'graph.threads.net',
      'max-post': '3',
    })
    expect(found).toMatchInlineSnapshot(`
      [
        "input/unknown: the input \`max-post\` → Did you mean \`max-posts\`?",
        "input/invalid: \`dry-run: yes\` → Correct the value under \`with:\` in the workflow.",
        "input/token-missing: no \`access-token\` → Pass the secret: \`access-token: \${{ secrets.THREADS_ACCESS_TOKEN }}\`. In pull requests from forks secrets are empty; preview there with \`dry-run: true\`.",
        "input/invalid: \`write-back: file\` → Did you mean \`files\`?",
        "input/invalid: \`max-posts: 0\` → Correct the value under \`with:\` in the workflow.",
        "input/invalid: \`late-limit: a day\` → Correct the value under \`with:\` in the workflow.",
        "input/invalid: \`timezone: Europe/Berlim\` → Did you mean \`Europe/Berlin\`?",
        "input/invalid: \`counting: byte\` → Did you mean \`bytes\`?",
        "input/invalid: \`numbering: (1/2)\` → Correct the value under \`with:\` in the workflow.",
        "input/invalid: \`user-id: @me\` → Correct the value under \`with:\` in the workflow.",
        "input/invalid: \`threads-api-url: graph.threads.net\` → Correct the value under \`with:\` in the workflow.",
      ]
    `)
  })

  test('refuse contradictions', () => {
    expect(rules({ text: 'Hello', files: 'posts/*.md' })[0]).toContain('input/contradiction')
    expect(rules({ text: 'Hello', 'write-back': 'files' })[0]).toContain('input/contradiction')
  })

  test.each(['/etc/*.md', '../*.md', 'a/../../*.md', 'C:/x/*.md', '!../x'])(
    'refuse patterns that leave the repository: %s',
    (files) => {
      expect(rules({ files: `a/*.md\n${files}` })[0]).toContain('input/invalid')
    },
  )

  test('never repeat a token that is not one', () => {
    const result = JSON.stringify(read({ 'access-token': 'THAA lantern\nlight' }))
    expect(result).toContain('input/invalid')
    expect(result).not.toMatch(/lantern|light/)
  })
})
