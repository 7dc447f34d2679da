import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'
import { OUTPUTS } from '../../src/action/outputs.ts'
import { COMMANDS } from '../../src/commands/table.ts'
import { DEFAULT_SETTINGS, INPUTS } from '../../src/core/settings.ts'

const read = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
  const environment: Record<string, string> = {
    'INPUT_ACCESS-TOKEN': 'THAAtoken',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  }
  const getInput = (name: string) => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
  return readInputs(environment, getInput, COMMANDS)
}
const settings = (inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>) => {
  const result = read(inputs, env)
  if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join())
  return result.settings
}
const rules = (inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>) => {
  const result = read(inputs, env)
  return 'problems' in result
    ? result.problems.map(({ rule, message, fix }) => `${rule}: ${message} → ${fix}`)
    : []
}

const ON_GITHUB = { GITHUB_REPOSITORY: 'lantern/notes', 'INPUT_GITHUB-TOKEN': 'ghs_0' }
const RELEASE = { GITHUB_EVENT_NAME: 'release' }
const TEXT = { text: 'Hello' }

describe('inputs', () => {
  test('ask for what the command line takes for granted, where none is given', () => {
    const { accessToken, githubToken, ...given } = settings({}, ON_GITHUB)
    expect([accessToken, githubToken]).toEqual(['THAAtoken', 'ghs_0'])
    expect({ ...given, accessToken: undefined, githubToken: undefined }).toEqual(DEFAULT_SETTINGS)
  })

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

  test('keep a refreshed token nowhere unless they are asked to', () => {
    expect(settings({})).toMatchObject({
      tokenStore: 'none',
      tokenKey: undefined,
      secretName: 'THREADS_ACCESS_TOKEN',
    })
    const key = Buffer.alloc(32, 7)
    const asked = settings({ 'token-store': 'ref', 'token-key': key.toString('base64') }, ON_GITHUB)
    expect(asked).toMatchObject({ tokenStore: 'ref', tokenKey: key })
    const secret = { 'token-store': 'secret', 'secrets-token': 'ghs_1', 'secret-environment': 'threads' }
    expect(settings(secret, ON_GITHUB)).toMatchObject({ secretsToken: 'ghs_1', secretEnvironment: 'threads' })
  })

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a key that is not 32 bytes, without showing it',
      { 'token-store': 'ref', 'token-key': 'hunter2' },
      /^input\/token-key: (?!.*hunter2)/,
    ],
    ['a key for nothing', { 'token-key': 'a'.repeat(64) }, /^input\/contradiction: `token-key`/],
    ['a store that does not exist', { 'token-store': 'refs' }, /^input\/invalid: .*`ref`\?$/],
    [
      'a secret without a token that may write it',
      { 'token-store': 'secret' },
      /^input\/secrets-token-missing/,
    ],
    [
      'a token for secrets without one',
      { 'token-store': 'ref', 'secrets-token': 'ghs_1' },
      /^input\/contradiction: `secrets-token`/,
    ],
    ['another secret without one', { 'secret-name': 'OTHER' }, /^input\/contradiction: `secret-name`/],
    [
      'a name that no secret can have',
      { 'token-store': 'secret', 'secrets-token': 'x', 'secret-name': 'GITHUB_T' },
      /^input\/invalid: .*`secret-name`/,
    ],
    [
      'a refresh that would be kept nowhere',
      { command: 'refresh-token' },
      /^input\/contradiction: `command: refresh-token`/,
    ],
  ])('refuse %s', (_, inputs, problem) => {
    expect(rules(inputs, ON_GITHUB)).toEqual([expect.stringMatching(problem)])
  })

  test('refuse to keep a token where there is no repository', () => {
    expect(rules({ 'token-store': 'ref' })).toEqual([
      expect.stringMatching(/^input\/github-token-missing: `token-store: ref` needs `github-token`/),
    ])
    expect(rules({ 'token-store': 'ref' }, { 'INPUT_GITHUB-TOKEN': 'ghs_0' })).toEqual([
      expect.stringMatching(/needs `GITHUB_REPOSITORY`.*`token-store: none`/),
    ])
    expect(rules({ 'token-store': 'ref', 'dry-run': 'true' })).toEqual([])
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

  test.each([
    ['the branch, for files', {}, ON_GITHUB, 'commit'],
    ['the checkout, for files outside of GitHub', {}, { 'INPUT_GITHUB-TOKEN': 'ghs_0' }, 'files'],
    ['the release, for inline text on one', TEXT, { ...ON_GITHUB, ...RELEASE }, 'release'],
    ['nowhere, for inline text on a release outside of GitHub', TEXT, RELEASE, 'none'],
    ['nowhere, for inline text on a push', TEXT, { ...ON_GITHUB, GITHUB_EVENT_NAME: 'push' }, 'none'],
  ])('let receipts go by default to %s', (_, inputs, env, writeBack) => {
    expect(settings(inputs, env).writeBack).toBe(writeBack)
  })

  test.each([
    ['the branch of the event', { GITHUB_REF: 'refs/heads/a/b', GITHUB_EVENT_NAME: 'push' }, 'a/b'],
    ['the default branch for a tag', { GITHUB_REF: 'refs/tags/v1', GITHUB_EVENT_NAME: 'push' }, undefined],
    [
      'the default branch for a schedule',
      { GITHUB_REF: 'refs/heads/x', GITHUB_EVENT_NAME: 'schedule' },
      undefined,
    ],
    ['the default branch for a release', { GITHUB_REF: 'refs/heads/x', ...RELEASE }, undefined],
  ])('write to %s', (_, env, branch) => {
    expect(settings({}, env).branch).toBe(branch)
  })

  test.each(['a b', '-a', 'a..b', 'a~1', '/a', 'a/', 'a.lock', 'refs/heads/main', 'a:b', '.a'])(
    'refuse what is no branch: %s',
    (branch) => {
      expect(rules({ branch })).toEqual([expect.stringContaining('input/invalid: The input `branch` is ')])
    },
  )

  test('name where data go, which is a branch of its own if nothing else is said', () => {
    expect(settings({})).toMatchObject({ dataBranch: 'spool-insights', insightsDir: 'threads/insights' })
    const given = { 'data-branch': 'main', 'insights-dir': 'docs/numbers/' }
    expect(settings(given)).toMatchObject({ dataBranch: 'main', insightsDir: 'docs/numbers' })
    expect(rules({ 'data-branch': 'refs/heads/x' })).toEqual([
      expect.stringContaining('input/invalid: The input `data-branch` is `refs/heads/x`'),
    ])
  })

  test.each([
    '../x',
    '/x',
    '.git/x',
    'a/.git/x',
    'node_modules/in',
    'a/node_modules',
    'a//b',
    'a/*',
    'a:b',
    '.',
  ])('refuse a folder that is none: %s', (folder) => {
    expect(rules({ 'insights-dir': folder })).toEqual([
      expect.stringContaining('input/invalid: The input `insights-dir` is'),
    ])
  })

  test.each(['main', 'a/b', 'fix/#12', 'v1.0', 'ä'])('take a branch by its name: %s', (branch) => {
    expect(settings({ branch }).branch).toBe(branch)
  })

  test.each(['commit', 'pull-request'])('refuse %s where there is no GitHub to write to', (mode) => {
    expect(rules({ 'write-back': mode })).toEqual([expect.stringContaining('input/github-token-missing')])
    expect(rules({ 'write-back': mode }, ON_GITHUB)).toEqual([])
    expect(rules({ 'write-back': mode, 'dry-run': 'true' })).toEqual([])
  })

  test('refuse a token that is empty, as that of a secret that does not exist', () => {
    const env = { GITHUB_REPOSITORY: 'lantern/notes', 'INPUT_GITHUB-TOKEN': '' }
    expect(rules({}, env)).toEqual([expect.stringContaining('input/github-token-missing')])
    expect(rules({ 'token-store': 'ref' }, env).join()).not.toContain('write-back')
    expect(rules(TEXT, { ...env, ...RELEASE })).toEqual([
      expect.stringContaining('input/github-token-missing'),
    ])
    expect(rules({ 'write-back': 'files' }, env)).toEqual([])
  })

  test.each(['pull_request_target', 'merge_group'])(
    'refuse to publish on %s, where a check and a dry run are welcome',
    (event) => {
      const env = { GITHUB_EVENT_NAME: event }
      expect(rules({}, env)).toEqual([expect.stringContaining('input/pull-request')])
      expect(rules({ command: 'check' }, env)).toEqual([])
      expect(rules({ 'dry-run': 'true' }, env)).toEqual([])
    },
  )

  test.each(['pull_request', 'pull_request_target', 'merge_group'])(
    'leave a token unused on %s, and say why',
    (event) => {
      const env = { GITHUB_EVENT_NAME: event }
      for (const inputs of [{ command: 'check' }, { 'dry-run': 'true' }])
        expect(read(inputs, env)).toMatchObject({
          settings: { accessToken: undefined },
          warnings: [{ rule: 'input/token-before-merge', severity: 'warning' }],
        })
      expect(read({ command: 'check', 'access-token': '' }, env)).toMatchObject({ warnings: [] })
      expect(read({ command: 'check' }, { GITHUB_EVENT_NAME: 'push' })).toMatchObject({
        settings: { accessToken: 'THAAtoken' },
        warnings: [],
      })
    },
  )

  test('allow a dry run without a token, with a notice where the token was to be tried', () => {
    const empty = { 'access-token': '', 'dry-run': 'true' }
    expect(read(empty)).toMatchObject({
      settings: { accessToken: undefined },
      warnings: [{ rule: 'input/token-missing', severity: 'notice' }],
    })
    expect(read({ ...empty, command: 'check' })).toMatchObject({ warnings: [] })
    expect(read(empty, { GITHUB_EVENT_NAME: 'pull_request' })).toMatchObject({ warnings: [] })
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
        "input/unknown: There is no input \`max-post\`. → Did you mean \`max-posts\`?",
        "input/invalid: The input \`dry-run\` is \`yes\`; it takes \`true\` or \`false\`. → Correct the value under \`with:\` in the workflow.",
        "input/token-missing: There is no access token: the input \`access-token\` is missing or empty. → Pass the secret: \`access-token: \${{ secrets.THREADS_ACCESS_TOKEN }}\`. If the workflow does, the secret is empty: check its name, and that the job names its \`environment\`. In pull requests from forks secrets are empty; preview there with \`command: check\`.",
        "input/invalid: The input \`max-posts\` is \`0\`; it takes a whole number from 1 to 9999. → Correct the value under \`with:\` in the workflow.",
        "input/invalid: The input \`late-limit\` is \`a day\`; it takes a duration such as \`90m\`, \`24h\` or \`7d\`, or \`0\` for no limit. → Correct the value under \`with:\` in the workflow.",
        "input/invalid: The input \`timezone\` is \`Europe/Berlim\`; it takes an IANA time zone such as \`Europe/Berlin\`. → Did you mean \`Europe/Berlin\`?",
        "input/invalid: The input \`counting\` is \`byte\`; it takes \`documented\` or \`bytes\`. → Did you mean \`bytes\`?",
        "input/invalid: The input \`numbering\` is \`(1/2)\`; it takes a pattern with \`{n}\` in it, such as \`({n}/{total})\`. → Correct the value under \`with:\` in the workflow.",
        "input/invalid: The input \`write-back\` is \`file\`; it takes \`auto\`, \`commit\`, \`pull-request\`, \`release\`, \`files\` or \`none\`. → Did you mean \`files\`?",
        "input/invalid: The input \`user-id\` is \`@me\`; it takes \`me\` or the digits of a Threads user id. → Correct the value under \`with:\` in the workflow.",
        "input/invalid: The input \`threads-api-url\` is \`graph.threads.net\`; it takes an https address, or an http address of this machine. → Correct the value under \`with:\` in the workflow.",
      ]
    `)
  })

  test.each(['http://threads.example', 'http://10.0.0.1:4000', 'http://127.0.0.1.example'])(
    'send no token in plain text to another machine: %s',
    (url) => {
      expect(rules({ 'threads-api-url': url })).toEqual([
        expect.stringContaining('it takes an https address, or an http address of this machine'),
      ])
    },
  )

  test.each([
    'https://threads.example',
    'http://127.0.0.1:4000',
    'http://localhost:4000',
    'http://[::1]:4000',
  ])('take another server of Threads at %s', (url) => expect(rules({ 'threads-api-url': url })).toEqual([]))

  describe('of many accounts', () => {
    const KEY = 'ab'.repeat(32)
    const MANY = { 'access-token': '', accounts: 'threads/accounts.yml', 'accounts-key': KEY }

    test('name the file and the key that opens its tokens', () => {
      expect(settings(MANY)).toMatchObject({
        accessToken: undefined,
        accounts: 'threads/accounts.yml',
        accountsKey: Buffer.from(KEY, 'hex'),
      })
    })

    test('need the key, and not for a dry run', () => {
      const keyless = { ...MANY, 'accounts-key': '' }
      expect(rules(keyless)[0]).toMatch(/^input\/accounts-key-missing/)
      expect(rules({ ...keyless, 'dry-run': 'true' })).toEqual([])
      expect(read({ ...keyless, 'dry-run': 'true' })).toMatchObject({
        warnings: [{ rule: 'input/accounts-key-missing', severity: 'notice' }],
      })
    })

    test.each([
      ['access-token', 'THAAtoken'],
      ['files', 'posts/*.md'],
      ['text', 'Hello'],
      ['user-id', '1234'],
      ['token-store', 'ref'],
    ])('exclude `%s`, which is for one', (name, value) => {
      expect(rules({ ...MANY, [name]: value }, ON_GITHUB)[0]).toContain(`\`accounts\` and \`${name}\``)
    })

    test('are refused where they cannot be what they should', () => {
      expect(rules({ ...MANY, accounts: '../accounts.yml' })[0]).toMatch(/^input\/invalid/)
      const [wrong = ''] = rules({ ...MANY, 'accounts-key': 'not a key at all' })
      expect(wrong).toMatch(/^input\/accounts-key:/)
      expect(wrong).not.toContain('not a key at all')
      expect(rules({ 'accounts-key': KEY })[0]).toMatch(/^input\/contradiction/)
    })

    test('can be a few of them, whose receipts another job commits', () => {
      const shard = { ...MANY, shard: ' harbour  lantern ', 'receipts-dir': '/tmp/receipts' }
      expect(settings(shard, ON_GITHUB)).toMatchObject({
        shard: ['harbour', 'lantern'],
        receiptsDir: '/tmp/receipts',
      })
      const record = { ...MANY, command: 'record', 'accounts-key': '', 'receipts-dir': 'receipts' }
      expect(settings(record, ON_GITHUB)).toMatchObject({ shard: undefined, receiptsDir: 'receipts' })
      for (const [wrong, said] of [
        [{ ...shard, shard: 'Harbour' }, 'input/invalid'],
        [{ shard: 'harbour' }, '`shard` and no `accounts`'],
        [{ 'receipts-dir': 'receipts' }, '`receipts-dir` and no `accounts`'],
        [{ ...shard, command: 'check' }, '`shard` and `command: check`'],
        [{ ...shard, 'write-back': 'files' }, '`receipts-dir` and `write-back: files`'],
        [{ ...record, 'receipts-dir': '' }, 'input/invalid'],
        [{ ...record, accounts: '' }, '`command: record` and one account'],
        [{ ...record, shard: 'harbour' }, '`shard` and `command: record`'],
        [{ ...record, 'dry-run': 'true' }, '`dry-run` and `command: record`'],
        [{ ...record, 'accounts-key': KEY }, '`accounts-key` and `command: record`'],
      ] as const)
        expect(rules(wrong, ON_GITHUB).join()).toContain(said)
    })

    test('give no key to what runs before a merge', () => {
      const event = { ...ON_GITHUB, GITHUB_EVENT_NAME: 'pull_request' }
      const given = read({ ...MANY, 'dry-run': 'true' }, event)
      expect(given).toMatchObject({
        settings: { accountsKey: undefined },
        warnings: [{ rule: 'input/token-before-merge' }],
      })
    })
  })

  test('refuse contradictions', () => {
    expect(rules({ text: 'Hello', files: 'posts/*.md' })[0]).toContain('input/contradiction')
    for (const mode of ['files', 'commit', 'pull-request'])
      expect(rules({ ...TEXT, 'write-back': mode }, ON_GITHUB)[0]).toContain('input/contradiction')
    expect(rules({ 'write-back': 'release' }, ON_GITHUB)[0]).toContain('input/contradiction')
  })

  test.each(['/etc/*.md', '../*.md', 'a/../../*.md', 'C:/x/*.md', '!../x'])(
    'refuse patterns that leave the repository: %s',
    (files) => {
      expect(rules({ files: `a/*.md\n${files}` })[0]).toContain('input/invalid')
    },
  )

  test('never repeat a token that is not one', () => {
    const result = JSON.stringify(read({ 'access-token': 'THAA lantern\nlight' }))
    expect(result).toContain('input/token-unusual')
    expect(result).not.toMatch(/lantern|light/)
  })
})
