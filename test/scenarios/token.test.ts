import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DAY, TOKEN_KEY, tokenWorld, type TokenWorld } from './token-world.ts'

const NAME = 'THREADS_ACCESS_TOKEN'
const KINDS = ['same', 'new', 'new-old-dies'] as const
const LONG_AGO = new Date('2026-11-01T12:00:00Z')

async function world(...given: Parameters<typeof tokenWorld>): Promise<TokenWorld> {
  const made = await tokenWorld(...given)
  onTestFinished(made.close)
  return made
}

/** Names of the rules that a run reported. */
const rulesIn = (log: string) => [...log.matchAll(/\[(token\/[\w-]+)\]/g)].map(([, rule]) => rule)

describe('a run with nothing due', () => {
  test('asks nobody for anything, whatever the token', async () => {
    const made = await world()
    made.pass(59 * DAY)
    const { exitCode, outputs } = await made.run('publish')
    expect([exitCode, made.github.requests.length, made.simulator.requests().length]).toEqual([0, 0, 0])
    expect(outputs).toMatchObject({ 'token-expires-at': '', 'token-days-left': '' })
  })
})

describe('a token that is kept', () => {
  test.each(KINDS)(
    'is in no log, file, ref, argument or output, in any encoding (%s)',
    async (refreshedToken) => {
      const made = await world({ refreshedToken })
      const spied = spyOnGit()
      const env = { ...spied.env, RUNNER_DEBUG: '1' }
      const secrets = new Set([made.pasted, TOKEN_KEY.toString('base64')])
      for (let turn = 0; turn < 3; turn += 1) {
        made.pass(20 * DAY)
        await made.publish(`turn-${turn}`, { env })
        await made.run('refresh-token', { env })
        await made.run('refresh-token', { env, inputs: { 'token-key': 'not a key' } })
        made.sealedTokens().forEach((token) => secrets.add(token))
      }
      expect(secrets.size).toBe(refreshedToken === 'same' ? 2 : 5)
      const places = {
        log: made.logs.join('\n'),
        git: textOfObjects(made),
        refs: made.github.git('for-each-ref'),
        files: textOfFiles(made.checkout.path),
        arguments: spied.read(),
        addresses: JSON.stringify(made.github.requests),
      }
      expect(places.log).toContain('debug_token')
      expect(places.git).toContain('Spool keeps an access token here, sealed')
      for (const [place, text] of Object.entries(places))
        for (const secret of secrets)
          for (const [encoding, spelling] of spellingsOf(secret))
            expect(text.includes(spelling), `${encoding} in ${place}`).toBe(false)
    },
  )

  test('is refused where one byte of it is changed, and the pasted one is used', async () => {
    const made = await world()
    made.pass(20 * DAY)
    await made.run('refresh-token')
    const [ref = ''] = made.kept()
    const message = made.github.git('log', '-1', '--format=%B', ref).trim()
    const changed = message.replace(/.(?=[^\n]{40}$)/, (letter) => (letter === 'A' ? 'B' : 'A'))
    const commit = made.github.git('commit-tree', `${ref}^{tree}`, '-p', ref, '-m', changed).trim()
    made.github.git('update-ref', ref, commit)
    const { exitCode, log } = await made.run('refresh-token')
    expect([exitCode, rulesIn(log)], log).toEqual([0, ['token/unopened']])
    expect((await made.run('refresh-token')).log).not.toContain('token/unopened')
  })

  test('of another repository is refused, and a dead pasted token is an error with its cure', async () => {
    const made = await world()
    made.pass(20 * DAY)
    await made.run('refresh-token')
    const [ref = ''] = made.kept()
    const other = await world({}, { repository: 'somebody/else' })
    other.github.git('fetch', '--quiet', made.github.path, `${ref}:${ref}`)
    const start = {
      inputs: { 'threads-api-url': made.simulator.url, 'access-token': made.pasted },
      env: { CLOCK_AHEAD: String(61 * DAY) },
    }
    made.pass(41 * DAY)
    const { exitCode, log } = await other.run('refresh-token', start)
    expect([exitCode, rulesIn(log)], log).toEqual([1, ['token/dead']])
    expect(log).toContain('Make a new long-lived token')
  })

  test('takes a key in a public repository, and says what it is sealed with in a private one', async () => {
    const made = await world()
    made.pass(20 * DAY)
    const refused = await made.publish('a', { inputs: { 'token-key': '' } })
    expect([refused.exitCode, made.live()]).toEqual([1, []])
    expect(refused.log).toContain('openssl rand -base64 32')
    const own = await world({}, { private: true })
    own.pass(20 * DAY)
    const { exitCode, log } = await own.publish('a', { inputs: { 'token-key': '' } })
    expect(exitCode, log).toBe(0)
    expect(log).toContain('it is sealed with the access-token of the workflow')
    expect(own.kept()).toHaveLength(1)
  })

  test('is on a branch where GitHub refuses other refs', async () => {
    const made = await world({ refreshedToken: 'new-old-dies' })
    made.github.switches.refuseCustomRefs = true
    for (let turn = 0; turn < 3; turn += 1) {
      made.pass(20 * DAY)
      const { exitCode, log } = await made.run('refresh-token')
      expect(exitCode, log).toBe(0)
    }
    expect(made.kept()).toEqual([expect.stringMatching(/^refs\/heads\/spool\/token-\w{16}$/)])
  })

  test('is not refreshed where nothing can be kept: publishing warns, and refresh-token fails', async () => {
    const made = await world({ refreshedToken: 'new-old-dies' })
    made.pass(20 * DAY)
    made.github.refuse(({ method, path }) => method === 'POST' && path.endsWith('/git/commits'), {
      status: 403,
      message: 'Resource not accessible by integration',
      times: 9,
    })
    const readOnly = { inputs: { 'write-back': 'none' } }
    const published = await made.publish('a', readOnly)
    expect([published.exitCode, made.live()], published.log).toEqual([0, ['Hello from a']])
    expect(published.log).toMatch(/::warning.*token\/not-refreshed/)
    const { exitCode, log } = await made.run('refresh-token')
    expect([exitCode, new Set(rulesIn(log))], log).toEqual([1, new Set(['token/not-refreshed'])])
    expect(made.simulator.requests().some(({ path }) => path.includes('refresh_access_token'))).toBe(false)
  })
})

describe('a token in a secret', () => {
  test.each([
    ['the repository', {}, NAME],
    ['an environment', { 'secret-environment': 'threads' }, `threads/${NAME}`],
  ])('of %s is overwritten with the refreshed one', async (_, inputs, key) => {
    const made = await world({ refreshedToken: 'new-old-dies' })
    const { secrets, secretsToken } = made.github
    secrets.set(key, { value: made.pasted, createdAt: LONG_AGO, updatedAt: LONG_AGO })
    const start = (token: string) => ({
      inputs: {
        'token-store': 'secret',
        'token-key': '',
        'secrets-token': secretsToken,
        'access-token': token,
        ...inputs,
      },
    })
    for (let turn = 0; turn < 2; turn += 1) {
      made.pass(20 * DAY)
      const { exitCode, log } = await made.run('refresh-token', start(secrets.get(key)?.value ?? ''))
      expect(exitCode, log).toBe(0)
      // Written in this second: the next time has to be another one.
      const written = secrets.get(key)
      if (written) secrets.set(key, { ...written, updatedAt: LONG_AGO })
    }
    const value = secrets.get(key)?.value ?? ''
    expect(value).not.toBe(made.pasted)
    expect((await made.publish('a', start(value))).exitCode).toBe(0)
    expect(secrets.has(`${key}_PROBE`)).toBe(true)
    expect(made.kept()).toEqual([])
  })

  test('that cannot be overwritten fails the step, loudly and with a date', async () => {
    const made = await world()
    const { secrets, secretsToken } = made.github
    secrets.set(NAME, { value: made.pasted, createdAt: LONG_AGO, updatedAt: LONG_AGO })
    made.pass(20 * DAY)
    made.github.refuse(({ method, path }) => method === 'PUT' && path.endsWith(NAME), {
      status: 403,
      message: 'Resource not accessible by integration',
    })
    const inputs = { 'token-store': 'secret', 'secrets-token': secretsToken }
    const failed = await made.run('refresh-token', { inputs })
    expect(failed.exitCode).toBe(1)
    expect(failed.log).toMatch(
      /It is kept on `refs\/spool\/token-\w+`, and the one in the secret still works, until \d{4}/,
    )
    const { exitCode, log } = await made.run('refresh-token', { inputs })
    expect([exitCode, secrets.get(NAME)?.value === made.pasted], log).toEqual([0, false])
  })
})

describe('a process that is killed while it refreshes', () => {
  test.each(KINDS)('leaves a token that the next run uses (%s)', async (refreshedToken) => {
    const made = await world({ refreshedToken })
    made.pass(20 * DAY)
    await made.run('refresh-token')
    made.pass(20 * DAY)
    // What it asks of GitHub while it holds the lease; the last two lose the token where the old one has ended.
    for (const [call, nth, when] of [
      ['POST /git/commits', 2, 'before'],
      ['POST /git/commits', 2, 'after'],
      ['PATCH /git/refs', 1, 'before'],
      ['PATCH /git/refs', 1, 'after'],
      ['PATCH /git/refs', 2, 'after'],
    ] as const) {
      await killedAt(made, call, nth, when)
      const { exitCode, log } = await made.run('refresh-token')
      expect([call, nth, when, exitCode], log).toEqual([call, nth, when, 0])
      made.pass(20 * DAY)
    }
  })

  test('loses it where the network ended the old one, and the new one was kept nowhere yet', async () => {
    const made = await world({ refreshedToken: 'new-old-dies' })
    made.pass(20 * DAY)
    await killedAt(made, 'PATCH /git/refs', 1, 'before')
    const { exitCode, log } = await made.run('refresh-token')
    expect([exitCode, rulesIn(log)], log).toEqual([1, ['token/dead']])
  })
})

/** Kills a run at its nth request of this kind, when GitHub is about to do it or has done it. */
async function killedAt(
  { github, run }: TokenWorld,
  call: string,
  nth: number,
  when: 'before' | 'after',
): Promise<void> {
  const [method = '', path = ''] = call.split(' ')
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  let seen = 0
  const matcher = (asked: { method: string; path: string }) =>
    asked.method === method && asked.path.includes(path) && (seen += 1) === nth
  github[when](matcher, async () => {
    kill('SIGKILL')
    await sleep(20)
  })
  if (when === 'before') {
    let lost = 0
    github.lose((asked) => asked.method === method && asked.path.includes(path) && (lost += 1) === nth, {
      applied: false,
    })
  }
  const { exitCode } = await run('refresh-token', { onStart: (give) => (kill = give) })
  expect(exitCode).toBeNull()
  // Its lease ends by itself.
  for (const lease of github.git('for-each-ref', '--format=%(refname)', 'refs/spool').split('\n'))
    if (lease.includes('lease')) github.git('update-ref', '-d', lease)
}

/** A git before git, which writes down what it is given. */
function spyOnGit() {
  const folder = mkdtempSync(join(tmpdir(), 'spool-git-'))
  const written = join(folder, 'arguments')
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> ${written}\nPATH=\${PATH#*:} exec git "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return {
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    read: () => (existsSync(written) ? readFileSync(written, 'utf8') : ''),
  }
}

/** Every object of the repository, as it is. */
function textOfObjects({ github }: TokenWorld): string {
  const names = github
    .git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)')
    .trim()
  return names
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([type]) => type !== 'tree')
    .map(([type = '', name = '']) => github.git('cat-file', type, name))
    .join('\n')
}

function textOfFiles(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n')
}

/** A secret in every spelling that it could stand in, also in the middle of something that is encoded. */
function spellingsOf(secret: string): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(secret)
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    return [`base64 ${shift}`, text.slice(shift === 0 ? 0 : 4, -4)] as const
  })
  return [
    ['itself', secret],
    ['its end', secret.slice(-24)],
    ['backwards', secret.split('').reverse().join('')],
    ['an address', encodeURIComponent(secret)],
    ['hexadecimal', bytes.toString('hex')],
    ...base64,
    ...base64.map(
      ([name, text]) => [`${name} of addresses`, text.replaceAll('+', '-').replaceAll('/', '_')] as const,
    ),
  ]
}
