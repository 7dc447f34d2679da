import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deskOf, threads } from './desk.ts'
import { filesIn, holding } from './secrets.ts'

/** There, no script is a program, as `gh` is here. */
const WINDOWS = process.platform === 'win32'

describe.skipIf(WINDOWS)('spool setup without a terminal', () => {
  test('does what its options say, with the token on standard input', async () => {
    const simulator = await threads()
    const { pipe, gh, checkout } = deskOf()
    const options = ['--env', 'social', '--repo', 'lantern/blog', '--workflow', '--draft']
    const { said, exitCode } = await pipe(simulator.token, 'setup', '--api-url', simulator.url, ...options)
    expect(exitCode, said).toBe(0)
    expect(gh.calls()[0]?.args.slice(0, 3)).toEqual(['repo', 'view', 'lantern/blog'])
    expect(gh.calls().at(-1)).toMatchObject({ input: simulator.token })
    expect(gh.calls().at(-1)?.args.slice(-2)).toEqual(['--env', 'social'])
    expect(checkout.read('.github/workflows/threads.yml')).toContain('name: social # holds')
    expect(checkout.read('threads/hello.md')).toContain('draft: true')
    expect(holding([simulator.token], { said, ...filesIn(checkout.path) })).toEqual([])
  })

  test('does nothing that no option asks for', async () => {
    const simulator = await threads()
    const { pipe, gh, checkout } = deskOf()
    const { said, exitCode } = await pipe(`${simulator.token}\n`, 'setup', '--api-url', simulator.url)
    expect(exitCode, said).toBe(0)
    expect(said).toContain('The token works, and is of @lantern.')
    expect(said).toContain('1. Open https://github.com/lantern/docs/settings/environments')
    expect(said).toContain(
      'openssl rand -base64 32 | gh secret set THREADS_TOKEN_KEY --repo github.com/lantern/docs --env threads',
    )
    expect(gh.calls().map(({ args }) => args[0])).toEqual(['repo'])
    expect(checkout.git('status', '--porcelain')).toBe('')
  })

  test.each([
    ['was not asked for', []],
    ['is unwanted', ['--no-workflow', '--no-draft']],
  ])('says nothing of a workflow and a draft that %s', async (_, options) => {
    const simulator = await threads()
    const { said } = await deskOf().pipe(simulator.token, 'setup', '--api-url', simulator.url, ...options)
    for (const words of ['The workflow\n', 'Run workflow', 'A first draft', 'hello.md'])
      expect(said).not.toContain(words)
  })

  test('says first of all that a token is not stored yet, where it is to store none', async () => {
    const simulator = await threads()
    const options = ['--store', 'none', '--draft']
    const { said } = await deskOf({ noGh: true }).pipe(
      simulator.token,
      'setup',
      '--api-url',
      simulator.url,
      ...options,
    )
    expect(said).not.toContain('With it, Spool stores the token itself')
    expect(said).not.toContain('Paste the token')
    expect(said).toContain('Spool has not stored the token. The workflow finds it only when you have:')
    expect(said).toContain('1. Store the token and the key, as is said above.')
  })

  test('says that a workflow for a server of this machine is for trials, and writes one that keeps nothing', async () => {
    const simulator = await threads()
    const { pipe, checkout } = deskOf()
    const { said } = await pipe(simulator.token, 'setup', '--api-url', simulator.url, '--workflow')
    expect(said).toContain(
      `Warning: ${simulator.url}/ is this machine, and a job on GitHub reaches nothing there`,
    )
    expect(checkout.read('.github/workflows/threads.yml')).toContain('write-back: none #')
  })

  test('warns of no permission that only some keys need, and has a cure for those that chains need', async () => {
    const simulator = await threads()
    const { pipe } = deskOf()
    const asked = ['threads_basic', 'threads_content_publish', 'threads_read_replies'] as const
    const setup = (scopes: readonly ((typeof asked)[number] | 'threads_manage_replies')[]) =>
      pipe(simulator.issueToken('lantern', { scopes }), 'setup', '--api-url', simulator.url)
    const whole = await setup([...asked, 'threads_manage_replies'])
    expect(whole.said).toContain(
      '\nIt lacks threads_location_tagging (for the key `location`), threads_share_to_instagram',
    )
    expect(whole.said).not.toMatch(/Warning: .*threads_/)
    const { said, exitCode } = await setup(asked)
    expect(exitCode, said).toBe(0)
    expect(said).toMatch(
      /Warning: Without threads_manage_replies no chain .* add what is missing to the app first\./,
    )
  })

  test('ends with what a doctor says', async () => {
    const simulator = await threads()
    const { pipe } = deskOf({ files: { 'threads/a.md': '---\nthreads: true\n---\n' } })
    const { said, exitCode } = await pipe(simulator.token, 'setup', '--api-url', simulator.url)
    expect(exitCode, said).toBe(0)
    expect(said).toContain(
      'How it stands now\nThe access token works, and is of @lantern.\nIt lives for 58 more days.',
    )
    expect(said).toContain('Error: threads/a.md:4: The post has nothing to publish.')
  })

  test('exchanges a token of an hour where a second line has the app’s secret', async () => {
    const simulator = await threads()
    const { pipe, gh } = deskOf()
    const short = simulator.issueToken('lantern', { life: 'short' })
    const input = `${short}\n${simulator.app.secret}\n`
    const { said, exitCode } = await pipe(input, 'setup', '--api-url', simulator.url, '--store', 'repository')
    expect(exitCode, said).toBe(0)
    const { input: stored = '' } = gh.calls().at(-1) ?? {}
    expect(stored).not.toBe(short)
    expect(holding([short, simulator.app.secret, stored], { said })).toEqual([])
  })

  test('keeps a token that Threads does not exchange because it is long-lived already', async () => {
    const simulator = await threads({ switches: { debugToken: '404' } })
    const { pipe, gh } = deskOf()
    const input = `${simulator.token}\n${simulator.app.secret}\n`
    const { said, exitCode } = await pipe(input, 'setup', '--api-url', simulator.url, '--store', 'repository')
    expect(exitCode, said).toBe(0)
    expect(said).toContain('Threads does not say how long it lives.')
    expect(gh.calls().at(-1)?.input).toBe(simulator.token)
  })

  test.each([
    ['no token', '', 'There is no token: nothing was given.'],
    ['an unknown one', 'nonsense', 'Threads rejects this token'],
  ])('fails with %s, and says what to do', async (_, input, words) => {
    const simulator = await threads()
    const { pipe, gh } = deskOf()
    const { said, exitCode } = await pipe(input, 'setup', '--api-url', simulator.url, '--store', 'repository')
    expect(exitCode).toBe(1)
    expect(said).toContain(words)
    expect(said).toContain('Generate a new token with the User Token Generator of your app')
    expect(gh.calls().filter(({ args }) => args[0] === 'secret')).toEqual([])
  })

  test.each([
    ['the environment', 'api --hostname github.com repos/lantern/docs/environments/threads/secrets/'],
    ['the repository', 'api --hostname github.com repos/lantern/docs/actions/secrets/'],
  ])('leaves a key that %s has, as other accounts may share it', async (_, asked) => {
    const simulator = await threads()
    const { pipe, gh } = deskOf({ gh: { [`${asked}THREADS_TOKEN_KEY`]: {} } })
    const options = ['--store', 'environment']
    const { said, exitCode } = await pipe(simulator.token, 'setup', '--api-url', simulator.url, ...options)
    expect(exitCode, said).toBe(0)
    expect(said).toContain('THREADS_TOKEN_KEY, which refreshed tokens are sealed with, is there already')
    expect(gh.calls().flatMap(({ args }) => (args[0] === 'secret' ? args[2] : []))).toEqual([
      'THREADS_ACCESS_TOKEN',
    ])
  })

  test('makes no key where it cannot be seen whether there is one', async () => {
    const simulator = await threads()
    const key = 'api --hostname github.com repos/lantern/docs/actions/secrets/THREADS_TOKEN_KEY'
    const { pipe, gh } = deskOf({ gh: { [key]: { status: 1, says: 'gh: Forbidden (HTTP 403)' } } })
    const options = ['--store', 'repository']
    const { said, exitCode } = await pipe(simulator.token, 'setup', '--api-url', simulator.url, ...options)
    expect([exitCode, said]).toEqual([1, expect.stringContaining('gh could not store it (gh: Forbidden')])
    expect(gh.calls().filter(({ args }) => args[0] === 'secret')).toEqual([])
  })

  test('fails where gh fails, and says why', async () => {
    const simulator = await threads()
    const { pipe } = deskOf({
      gh: { 'secret set': { status: 1, says: 'HTTP 403: Resource not accessible' } },
    })
    const run = pipe(simulator.token, 'setup', '--api-url', simulator.url, '--store', 'repository')
    expect(await run).toMatchObject({ exitCode: 1 })
    expect((await run).said).toContain('gh could not store it (HTTP 403: Resource not accessible).')
  })

  test('fails where a file stands in the way of a folder, and says so', async () => {
    const simulator = await threads()
    const { pipe } = deskOf({ files: { threads: 'A file\n' } })
    const { said, exitCode } = await pipe(simulator.token, 'setup', '--api-url', simulator.url, '--draft')
    expect(exitCode).toBe(1)
    expect(said).toMatch(/threads\/hello\.md cannot be written \(E\w+\)\./)
  })

  test('needs a checkout with a remote on GitHub', async () => {
    const { pipe, checkout } = deskOf({ gh: { 'repo view': { status: 1, says: 'no git remotes found' } } })
    checkout.git('remote', 'remove', 'origin')
    expect((await pipe('', 'setup')).said).toContain(
      'This checkout has no remote on GitHub. Push it there first',
    )
    rmSync(join(checkout.path, '.git'), { recursive: true })
    expect((await pipe('', 'setup')).said).toContain('This folder is in no git repository.')
  })

  test('hands no control sequence of a server to the terminal', async () => {
    const { pipe } = deskOf({ gh: { 'repo view': { status: 1, says: 'a\u001b[2J\u202eb' } } })
    const { said } = await pipe(
      '',
      'setup',
      '--store',
      'repository',
      '--oauth',
      '--app-id',
      '1',
      '--redirect-uri',
      'https://a.example/',
    )
    expect(said).toContain('cannot see the repository (a�[2J�b)')
  })

  test('fails where Threads cannot be reached, and shows no token', async () => {
    const { pipe } = deskOf()
    const { said, exitCode } = await pipe('THAAverysecret', 'setup', '--api-url', 'http://127.0.0.1:9')
    expect(exitCode).toBe(1)
    expect(said).toContain(
      'Threads gives no usable answer (GET /me: no answer from 127.0.0.1:9, ECONNREFUSED). Check the connection',
    )
    expect(said).not.toContain('THAAverysecret')
  })

  test('takes no token by OAuth that it could not store', async () => {
    const { pipe } = deskOf()
    const oauth = ['--oauth', '--app-id', '1', '--redirect-uri', 'https://lantern.example/']
    const { said, exitCode } = await pipe('', 'setup', ...oauth)
    expect(exitCode).toBe(1)
    expect(said).toContain('Say where with --store environment or --store repository.')
  })
})

describe.skipIf(WINDOWS)('the command line', () => {
  test('shows its help when nothing is asked', async () => {
    const { said, exitCode } = await deskOf().pipe('')
    expect(exitCode).toBe(0)
    expect(said).toContain('Usage: npx --allow-git=root github:spool-threads/spool#v1 <command>')
    expect(said).toContain('setup')
  })

  test.each([
    ['a misspelled command', ['setups'], 'There is no command `setups`. Did you mean `setup`?'],
    [
      'a misspelled option',
      ['setup', '--stor', 'none'],
      'There is no option `--stor`. Did you mean `--store`?',
    ],
    ['an option without its value', ['setup', '--env'], '--env needs a value.'],
    ['a value that is none', ['setup', '--store', 'file'], '--store takes environment, repository, none.'],
    [
      'a contradiction',
      ['setup', '--store', 'none', '--env', 'x'],
      '--env and --store none contradict each other.',
    ],
    ['OAuth without what it needs', ['setup', '--oauth'], 'needs --app-id and --redirect-uri.'],
  ])('refuses %s', async (_, args, words) => {
    const { said, exitCode } = await deskOf().pipe('', ...args)
    expect(exitCode).toBe(2)
    expect(said).toContain(words)
  })

  test.each([
    ['an argument', ['setup', 'THAAverysecrettokenthatislong']],
    ['an option', ['setup', '--token', 'THAAverysecrettokenthatislong']],
    ['a command', ['THAA.verysecrettokenthatislong']],
  ])('repeats no token that was written as %s', async (_, args) => {
    const { said, exitCode } = await deskOf().pipe('', ...args)
    expect(exitCode).toBe(2)
    expect(said).not.toContain('secret')
  })
})
