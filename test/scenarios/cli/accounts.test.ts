import { randomBytes } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openBox, openerFor } from '../../../src/core/accounts/box.ts'
import { keptPathOf, keptTextOf } from '../../../src/core/accounts/kept-tokens.ts'
import { readAccounts } from '../../../src/core/accounts/read-accounts.ts'
import { keptTreeRef } from '../../../src/run/token/kept-tree.ts'
import { githubOf } from '../../../src/adapters/github/host.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { startGitHub, type GitHub } from '../../github/github.ts'
import { deskOf, threads } from './desk.ts'
import { filesIn, holding } from './secrets.ts'
import { KEY } from './terminal.ts'

const FILE = 'threads/accounts.yml'
const POSTS = { 'threads/harbour/a.md': '---\nthreads: true\n---\n\nHello.\n', 'threads/lantern/b.md': 'B\n' }
const DAY = 86_400_000

async function onGitHub(): Promise<GitHub> {
  const github = await startGitHub({ repository: 'lantern/docs' })
  onTestFinished(() => github.close())
  return github
}

type Desk = ReturnType<typeof deskOf>
/** The values that `gh` was given as secrets, on its standard input. */
const secretsOf = ({ gh }: Desk) =>
  gh
    .calls()
    .flatMap(({ args, input }) => (args[0] === 'secret' ? [{ args: args.join(' '), value: input }] : []))
const lastSecretOf = (desk: Desk) => secretsOf(desk).at(-1)?.value ?? ''
const fileOf = ({ checkout }: Desk) => {
  const { file, problems } = readAccounts(FILE, checkout.read(FILE))
  expect(problems).toEqual([])
  if (!file) throw new Error('There is no file')
  return file
}
/** What a run opens with a secret, by name. */
function openedWith(secret: string, desk: Desk, id: number) {
  const file = fileOf(desk)
  const found = openerFor(file, Buffer.from(secret, 'base64'), id)
  if ('problem' in found) return found.problem.rule
  return Object.fromEntries(
    file.accounts.map((account) => {
      const box = openBox(account, found.opener, FILE)
      return [account.name, 'token' in box ? box.token : box.problem.rule]
    }),
  )
}

// There, no script is a program, as `gh` is here.
describe.skipIf(process.platform === 'win32')('spool accounts', () => {
  test('makes a file, adds accounts, lists them, and seals them for another key', async () => {
    const [simulator, github] = [await threads({ accounts: ['harbour', 'watch'] }), await onGitHub()]
    const desk = deskOf({ files: POSTS, github })
    const { pipe, checkout } = desk
    const api = ['--api-url', simulator.url]
    const [harbour = '', watch = ''] = ['harbour', 'watch'].map((name) => simulator.tokens[name])

    const made = await pipe('', 'accounts', 'init', '--store', 'environment')
    expect(made.exitCode, made.said).toBe(0)
    expect(secretsOf(desk)).toMatchObject([
      { args: 'secret set THREADS_ACCOUNTS_KEY --repo github.com/lantern/docs --env threads' },
    ])
    const first = lastSecretOf(desk)
    expect(openedWith(first, desk, github.id)).toEqual({})

    const added = await pipe(`${harbour}\n`, 'accounts', 'add', '--name', 'harbour', ...api)
    expect(added.exitCode, added.said).toBe(0)
    expect(added.said).toContain('is of @harbour')
    checkout.write(FILE, `${checkout.read(FILE)}# Ours.\n`)
    const more = await pipe(watch, 'accounts', 'add', '--name', 'watch', '--files', 'threads/w/*.md', ...api)
    expect(more.exitCode, more.said).toBe(0)
    expect(checkout.read(FILE)).toMatch(/# Ours\.\n$/)
    expect(openedWith(first, desk, github.id)).toEqual({ harbour, watch })

    // A refresh meanwhile: what is in the file may be dead.
    const refreshed = simulator.issueToken('harbour', { ageMs: DAY })
    await keep('harbour', refreshed, { desk, github, secret: first, simulator })
    const listed = await pipe('', 'accounts', 'list')
    expect(listed.exitCode, listed.said).toBe(0)
    expect(listed.said).toMatch(/^harbour +\d+ +threads\/harbour\/\*\*\/\*\.md \(1 file\) +\d+ days left$/m)
    expect(listed.said).toMatch(/^watch +\d+ +threads\/w\/\*\.md \(0 files\) +not refreshed yet$/m)

    const rotated = await pipe(`${first}\n`, 'accounts', 'rotate', '--store', 'environment', ...api)
    expect(rotated.exitCode, rotated.said).toBe(0)
    const second = lastSecretOf(desk)
    expect(openedWith(second, desk, github.id)).toEqual({ harbour: refreshed, watch })
    expect(openedWith(first, desk, github.id)).toBe('accounts/other-key')
    expect(checkout.read(FILE)).toMatch(/# Ours\.\n$/)

    const saidAndCalled = {
      said: [made, added, more, listed, rotated].map(({ said }) => said).join('\n'),
      arguments: JSON.stringify(desk.gh.allCalls().map(({ args, env }) => ({ args, env }))),
      ...filesIn(checkout.path),
    }
    expect(holding([harbour, watch, refreshed, first, second], saidAndCalled)).toEqual([])
  })

  test('takes a new token for an account that is there, and none of another account', async () => {
    const simulator = await threads({ accounts: ['harbour', 'watch'] })
    const desk = deskOf({ files: POSTS, noGh: true })
    const { pipe, checkout } = desk
    const key = randomBytes(32).toString('base64')
    const init = ['accounts', 'init', '--own-key', '--repository-id', '42']
    expect((await pipe(key, ...init)).exitCode).toBe(0)
    const add = (token: string | undefined, name: string, ...more: readonly string[]) =>
      pipe(token ?? '', 'accounts', 'add', '--name', name, '--api-url', simulator.url, ...more)
    await add(simulator.tokens['harbour'], 'harbour')
    const before = checkout.read(FILE)
    const another = simulator.issueToken('harbour')
    expect((await add(another, 'harbour')).said).toContain('is replaced')
    expect(openedWith(key, desk, 42)).toEqual({ harbour: another })
    expect(checkout.read(FILE).split('\n').length).toBe(before.split('\n').length)

    const kept = checkout.read(FILE)
    const watch = simulator.tokens['watch']
    await Promise.all(
      (
        [
          [add(watch, 'harbour'), 'has another user id'],
          [add(another, 'port'), 'is `harbour` already'],
          [add(watch, 'watch', '--files', 'threads/**/*.md'), 'is among the `files` of both'],
          [pipe(key, ...init), 'is there already'],
          [pipe(key, 'accounts', 'rotate'), 'gh'],
        ] as const
      ).map(async ([run, words]) => {
        const { said, exitCode } = await run
        expect([exitCode, said]).toEqual([1, expect.stringContaining(words)])
      }),
    )
    expect(checkout.read(FILE)).toBe(kept)
  })

  test('stores nothing over a key that is there, and refuses the wrong old one', async () => {
    const [simulator, github] = [await threads(), await onGitHub()]
    const there = {
      'api --hostname github.com repos/lantern/docs/actions/secrets/THREADS_ACCOUNTS_KEY': { says: '{}' },
    }
    const desk = deskOf({ files: POSTS, github, gh: there })
    const { pipe, checkout } = desk
    const made = await pipe('', 'accounts', 'init', '--store', 'repository')
    expect([made.exitCode, made.said]).toEqual([1, expect.stringContaining('is there already')])
    const key = randomBytes(32).toString('hex')
    expect((await pipe(key, 'accounts', 'init', '--own-key')).exitCode).toBe(0)
    await pipe(simulator.token, 'accounts', 'add', '--name', 'lantern', '--api-url', simulator.url)
    const before = checkout.read(FILE)
    const other = randomBytes(32).toString('base64')
    const refused = [
      [other, 'is not the public half'],
      ['THAAsecretthatisnokey', 'That is no key'],
    ] as const
    await Promise.all(
      refused.map(async ([old, words]) => {
        const { said, exitCode } = await pipe(old, 'accounts', 'rotate', '--store', 'repository')
        expect([exitCode, said]).toEqual([1, expect.stringContaining(words)])
        expect(holding([old], { said })).toEqual([])
      }),
    )
    expect(checkout.read(FILE)).toBe(before)
    expect(secretsOf(desk)).toEqual([])
  })

  test('asks a person, and does not show what is typed', async () => {
    const simulator = await threads()
    const desk = deskOf({ files: POSTS, noGh: true })
    const key = randomBytes(32).toString('base64')
    await desk.pipe(key, 'accounts', 'init', '--own-key', '--repository-id', '42')
    const terminal = desk.atTerminal('accounts', 'add', '--api-url', simulator.url)
    await terminal.sees('called here?')
    terminal.type(`lantern${KEY.enter}`)
    await terminal.sees('Paste the access token')
    terminal.type(simulator.token + KEY.enter)
    await terminal.sees('Where are its posts?')
    terminal.type(KEY.enter)
    expect(await terminal.ended, terminal.screen()).toBe(0)
    expect(terminal.screen()).toContain('threads/lantern/**/*.md')
    expect(openedWith(key, desk, 42)).toEqual({ lantern: simulator.token })
    expect(holding([simulator.token, key], { screen: terminal.scrollback() })).toEqual([])
  })

  test('says what is wrong with a file, with the line of each', async () => {
    const { pipe, checkout } = deskOf({ files: POSTS, noGh: true })
    const none = await pipe('', 'accounts', 'list')
    expect([none.exitCode, none.said]).toEqual([
      1,
      expect.stringContaining('There is no threads/accounts.yml'),
    ])
    const key = randomBytes(32).toString('base64')
    const entry = '  - name: a\n    file: x\n    user_id: 1\n    token: THAAbare\n'
    checkout.write(FILE, `key: ${key}\nrepository: 42\naccounts:\n${entry}`)
    const { said, exitCode } = await pipe('', 'accounts', 'list')
    expect(exitCode).toBe(1)
    expect(said).toContain(
      'threads/accounts.yml:5:1: error: There is no key `file` here. Did you mean `files`?',
    )
    expect(said).toContain('threads/accounts.yml:7:1: error: ')
    expect(said).not.toContain('THAAbare')
    const wrong = await pipe('', 'accounts', 'THAAtoken')
    expect([wrong.exitCode, wrong.said]).toEqual([2, expect.stringContaining('Say one of init')])
    expect(wrong.said).not.toContain('THAAtoken')
  })
})

type Kept = {
  readonly desk: Desk
  readonly github: GitHub
  readonly secret: string
  readonly simulator: { readonly url: string }
}

/** Keeps a refreshed token as a run does. */
async function keep(name: string, token: string, { desk, github, secret, simulator }: Kept) {
  const file = fileOf(desk)
  const account = file.accounts.find((each) => each.name === name)
  const opener = { privateKey: Buffer.from(secret, 'base64'), repository: github.id }
  const box = account && openBox(account, opener, FILE)
  if (!account || !box || 'problem' in box) throw new Error('It does not open')
  const place = { repository: github.id, host: 'api.github.com', threads: new URL(simulator.url).origin }
  const kept = {
    ...{ token, account: account.userId, issuedAt: Date.now(), expiresAt: Date.now() + 50 * DAY },
    ...{ previous: undefined, isDelivered: false },
  }
  const opened = { userId: account.userId, token: box.token }
  const keeper = { privateKey: opener.privateKey, place }
  const files = new Map([[keptPathOf(account), keptTextOf(kept, opened, keeper, randomBytes(12))]])
  const [owner = '', repository = ''] = github.env.GITHUB_REPOSITORY.split('/')
  const clock = fakeClock()
  const access = {
    token: github.token,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    owner,
    repository,
    clock,
  }
  const host = githubOf({ ...access, interruption: new AbortController().signal, onWait: () => undefined })
  await keptTreeRef(file.key, host, { clock }).write(files, undefined)
}
