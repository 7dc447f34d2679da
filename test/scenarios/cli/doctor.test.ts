import { readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startGitHub, type GitHub } from '../../github/github.ts'
import { deskOf, threads } from './desk.ts'
import { filesIn, holding } from './secrets.ts'
import { KEY } from './terminal.ts'

const DAY = 86_400_000
const POST = '---\nthreads: true\n---\n\nHello.\n'
const WORKFLOW = '.github/workflows/threads.yml'
const schedule = readFileSync('examples/workflows/schedule.yml', 'utf8')
const FILES = { [WORKFLOW]: schedule, 'threads/a.md': POST }

async function onGitHub(files: Readonly<Record<string, string>> = FILES, isPrivate = false): Promise<GitHub> {
  const github = await startGitHub({ repository: 'lantern/docs', files, private: isPrivate })
  onTestFinished(() => github.close())
  return github
}

/** Requests that could change something. */
const changesIn = ({ requests }: GitHub) =>
  requests.filter(({ method, body }) => method !== 'GET' && !/^{"query":"query/.test(JSON.stringify(body)))

// There, no script is a program, as `gh` is here.
describe.skipIf(process.platform === 'win32')('spool doctor', () => {
  test('says what is so, and changes nothing', async () => {
    const [simulator, github] = [await threads(), await onGitHub()]
    const { pipe, checkout, gh } = deskOf({ files: { ...FILES, 'threads/README.md': '# Posts\n' }, github })
    const { said, exitCode } = await pipe(`${simulator.token}\n`, 'doctor', '--api-url', simulator.url)
    expect(exitCode, said).toBe(0)
    for (const words of [
      'Posts from lantern/docs',
      'The access token works, and is of @lantern.',
      'It lives for 58 more days.',
      'It has the permissions that the posts here take: threads_basic, threads_content_publish.',
      'Threads takes 250 more posts and 1000 more replies in these 24 hours.',
      'The job `publish` of .github/workflows/threads.yml may keep receipts.',
      'main takes commits: receipts go there.',
      'The schedule of .github/workflows/threads.yml goes on for 5',
      'Files that match: 2; posts: 1; live: 0.',
      '1 file that matches is no post: `threads/README.md`.',
      'Nothing has to be cured.',
    ])
      expect(said).toContain(words)
    expect(simulator.media()).toEqual([])
    expect(github.requests.length).toBeGreaterThan(2)
    expect(changesIn(github)).toEqual([])
    const texts = { said, calls: JSON.stringify(gh.allCalls()), ...filesIn(checkout.path) }
    expect(holding([simulator.token], texts)).toEqual([])
  })

  test('looks at what it can without a token, without gh and without a remote, and says what it did not ask', async () => {
    const { pipe, checkout } = deskOf({ files: FILES, noGh: true })
    const { said, exitCode } = await pipe('', 'doctor')
    expect(exitCode, said).toBe(0)
    expect(said).toContain('Files that match: 1; posts: 1; live: 0.')
    expect(said).toContain('No token was given, so Threads was asked nothing.')
    expect(said).toContain('command line, gh, is not installed')
    expect(said).toContain('GitHub was not asked whether lantern/docs can keep receipts')
    expect(said).toContain('Warning: No error was found, and 2 warnings above are open.')
    expect(said).not.toContain('Nothing has to be cured')
    checkout.git('remote', 'remove', 'origin')
    expect(await pipe('', 'doctor')).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('This checkout has no remote on GitHub') as string,
    })
  })

  test.each([
    ['the environment', ''],
    ['nothing else, though standard input has another one', 'nonsense\n'],
  ])('takes the token from %s', async (_, input) => {
    const simulator = await threads()
    const { pipe, gh } = deskOf({ env: { THREADS_ACCESS_TOKEN: simulator.token } })
    const { said } = await pipe(input, 'doctor', '--api-url', simulator.url)
    expect(said).toContain('is of @lantern.')
    expect(gh.allCalls().length).toBeGreaterThan(1)
    expect(holding([simulator.token], { said, calls: JSON.stringify(gh.allCalls()) })).toEqual([])
    expect(said).not.toContain('Paste the token')
  })

  test('asks for it at a terminal, and does not show it', async () => {
    const simulator = await threads()
    const { atTerminal } = deskOf({ files: FILES, noGh: true })
    const terminal = atTerminal('doctor', '--api-url', simulator.url)
    await terminal.sees('Paste the token (it stays hidden; empty: none)')
    terminal.type(simulator.token + KEY.enter)
    expect(await terminal.ended, terminal.screen()).toBe(0)
    expect(terminal.screen()).toContain('The access token works, and is of @lantern.')
    expect(holding([simulator.token], { terminal: terminal.scrollback() })).toEqual([])
  })

  test('fails where a token does not work, and still looks at the rest', async () => {
    const [simulator, github] = [await threads(), await onGitHub()]
    const { pipe } = deskOf({ files: FILES, github })
    const expired = simulator.issueToken('lantern', { ageMs: 61 * DAY })
    const { said, exitCode } = await pipe(expired, 'doctor', '--api-url', simulator.url)
    expect([exitCode, said]).toEqual([1, expect.stringContaining('Error: Threads rejects the access token')])
    expect(said).toContain('It has expired: a long-lived token lives 60 days')
    expect(said).toContain('/blob/v1/docs/rules.md#threadstoken-rejected')
    expect(said).toContain('main takes commits: receipts go there.')
    expect(said).toContain('1 thing has to be cured.')
  })

  test.each([
    ['quotes', (token: string) => `"${token}"`],
    ['quotes that no header takes', (token: string) => `“${token}”`],
    ['a name', (token: string) => `THREADS_ACCESS_TOKEN=${token}`],
  ])('tells of a token that was copied with %s', async (_, pasted) => {
    const simulator = await threads()
    const { pipe } = deskOf({ files: FILES, noGh: true })
    const { said, exitCode } = await pipe(pasted(simulator.token), 'doctor', '--api-url', simulator.url)
    expect([exitCode, said]).toEqual([1, expect.stringContaining('Copy the token again, without a name')])
  })

  test('names the scope that a post lacks, and what the others are for', async () => {
    const simulator = await threads()
    const chain = '---\nthreads: true\n---\n\nOne.\n\n---\n\nTwo.\n'
    const { pipe } = deskOf({ files: { 'threads/a.md': chain }, noGh: true })
    const token = simulator.issueToken('lantern', { scopes: ['threads_basic', 'threads_content_publish'] })
    const { said, exitCode } = await pipe(token, 'doctor', '--api-url', simulator.url)
    expect([exitCode, said]).toEqual([
      1,
      expect.stringContaining('and `threads_manage_replies`, which `threads/a.md` needs.'),
    ])
    expect(said).toContain('It lacks threads_location_tagging (for the key `location`)')
  })

  test('says what the branch refuses, makes no branch, and names the job that may keep no receipts', async () => {
    const workflow = schedule
      .replace('contents: write', 'contents: read')
      .replace(/ +pull-requests: write.*\n/, '')
    const files = { ...FILES, [WORKFLOW]: workflow }
    const github = await onGitHub(files)
    // A person may pass by it, and a run may not.
    github.ruleset('main', ['pull_request'], { bypass: ['lantern'] })
    github.switches.actionsMayNotCreatePulls = true
    const { pipe } = deskOf({ files, github })
    const { said, exitCode } = await pipe('', 'doctor')
    expect([exitCode, said]).toEqual([
      1,
      expect.stringContaining(
        'main takes no direct commits (pull_request): receipts go into a pull request.',
      ),
    ])
    expect(said).toContain(
      '.github/workflows/threads.yml: The job `publish` may not keep receipts: its permissions lack `contents: write` and `pull-requests: write`.',
    )
    expect(said).toContain(
      'Error: Receipts for `main` go by a pull request, and the repository does not allow workflows to open any.',
    )
    expect(changesIn(github)).toEqual([])
  })

  test('fails where no branch takes receipts', async () => {
    const github = await onGitHub()
    github.ruleset('~ALL', ['pull_request'])
    const { said, exitCode } = await deskOf({ files: FILES, github }).pipe('', 'doctor')
    expect([exitCode, said]).toEqual([1, expect.stringContaining('refuse commits by pull_request')])
  })

  test('names posts that are stuck', async () => {
    const simulator = await threads()
    const { id } = await simulator.publishAs('lantern', { media_type: 'TEXT', text: 'One.' })
    const half = `---\nthreads:\n  id: "${id}"\n  posts:\n    - id: "${id}"\n---\n\nOne.\n\n---\n\nTwo.\n`
    const files = {
      'threads/late.md': '---\nthreads:\n  publish_at: 2026-01-05 09:00\n---\n\nLate.\n',
      'threads/half.md': half,
    }
    const { pipe } = deskOf({ files, noGh: true })
    const { said, exitCode } = await pipe(simulator.token, 'doctor', '--api-url', simulator.url)
    expect(exitCode).toBe(1)
    expect(said).toContain(
      'threads/late.md:3: The post was due at 2026-01-05 09:00 UTC, more than 24 hours ago',
    )
    expect(said).toContain('threads/half.md: 1 of 2 segments is live: a run stopped half way.')
  })

  test('looks at pictures where everybody can fetch them', async () => {
    const [simulator, github] = [await threads(), await onGitHub()]
    const files = { 'threads/a.md': `---\nthreads: true\n---\n\n![A picture](${simulator.url}/none.png)\n` }
    const { said, exitCode } = await deskOf({ files, github }).pipe(
      simulator.token,
      'doctor',
      '--api-url',
      simulator.url,
    )
    expect([exitCode, said]).toEqual([1, expect.stringContaining('/none.png')])
  })

  test('finds slips in a workflow without gh and without a token', async () => {
    const workflow = schedule
      .replace('contents: write', 'contents: read')
      .replace('access-token:', 'acces-token:')
    const { pipe } = deskOf({ files: { ...FILES, [WORKFLOW]: workflow }, noGh: true })
    const { said, exitCode } = await pipe('', 'doctor')
    expect(exitCode, said).toBe(1)
    expect(said).toMatch(/threads\.yml:\d+: There is no input `acces-token`\. Did you mean `access-token`\?/)
    expect(said).toContain('The job `publish` may not keep receipts: its permissions lack `contents: write`.')
    expect(said).toContain('2 things have to be cured.')
  })

  test('says that no workflow uses Spool', async () => {
    const github = await onGitHub()
    const { said } = await deskOf({ files: { 'threads/a.md': POST }, github }).pipe('', 'doctor')
    expect(said).toContain('No workflow in .github/workflows uses Spool, so nothing publishes these posts.')
  })

  test.each([
    ['an argument', ['doctor', 'THAAverysecrettokenthatislong'], 'takes options only'],
    ['an address that is none', ['doctor', '--api-url', 'threads'], '--api-url takes an address'],
  ])('refuses %s', async (_, args, words) => {
    const { said, exitCode } = await deskOf().pipe('', ...args)
    expect([exitCode, said]).toEqual([2, expect.stringContaining(words)])
    expect(said).not.toContain('secret')
  })
})
