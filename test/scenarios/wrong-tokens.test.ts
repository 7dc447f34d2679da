import { describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { repository } from './repository.ts'
import { tokenWorld } from './token-world.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SCALE = 200
const POST = '---\nthreads: true\n---\n\nHello.\n'
const LIVE = (username: string, id: string) =>
  `---\nthreads:\n  id: "${id}"\n  permalink: https://www.threads.com/@${username}/post/abc\n  published_at: 2026-11-01T00:00:00Z\n---\n\nLive.\n`

async function threads(): Promise<Simulator> {
  const simulator = await startSimulator({ username: 'lantern', timeScale: SCALE, seed: 1 })
  onTestFinished(() => simulator.close())
  return simulator
}

/** Runs the step with this token in a checkout with a post that is due. */
function publish(
  { url }: Simulator,
  token: string,
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
  event = 'push',
) {
  const { path, remove } = repository({ 'threads/a.md': POST, ...files })
  onTestFinished(remove)
  return runAction({
    workspace: path,
    inputs: { 'access-token': token, 'threads-api-url': url, ...inputs },
    env: { SPOOL_TIME_SCALE: String(SCALE), GITHUB_EVENT_NAME: event },
  })
}

describe('a wrong token is told right', () => {
  test('an empty secret', async () => {
    const { exitCode, log } = await publish(await threads(), '')
    expect([exitCode, log]).toEqual([
      1,
      expect.stringContaining(
        'the secret is empty: check its name, and that the job names its `environment`.',
      ),
    ])
  })

  test.each<[string, string, (simulator: Simulator) => string]>([
    [
      'one that has expired',
      'It has expired: a long-lived token lives 60 days',
      (simulator) => simulator.issueToken('lantern', { ageMs: 61 * DAY }),
    ],
    [
      'a short-lived one, an hour later',
      'a short-lived one an hour.',
      (simulator) => simulator.issueToken('lantern', { life: 'short', ageMs: 2 * HOUR }),
    ],
    [
      'one that was revoked',
      'It was revoked, or the password of the account was changed.',
      (simulator) => {
        simulator.revokeToken(simulator.token)
        return simulator.token
      },
    ],
    [
      'one of an app that the account has removed',
      'The account has removed the app that it was made with.',
      (simulator) => {
        simulator.revokeToken(simulator.token, 458)
        return simulator.token
      },
    ],
    [
      'one of Facebook',
      'It looks like a token of Facebook, which Threads does not take.',
      () => 'EAAGm0PX4Z',
    ],
    ['one of Instagram', 'It looks like a token of Instagram', () => 'IGQVJXabc'],
    ['the secret of an app', 'It looks like the secret of an app', () => '0123456789abcdef'.repeat(2)],
    ['an id', 'It looks like an id', () => '17841400000000000'],
    ['one of an app', 'It looks like the token of an app, not of an account.', () => 'TH|123|abc'],
    ['a part of one', 'It has expired, was revoked, or is not whole.', ({ token }) => token.slice(0, -4)],
  ])('%s', async (_, words, tokenIn) => {
    const simulator = await threads()
    const { exitCode, log } = await publish(simulator, tokenIn(simulator))
    expect([exitCode, log]).toEqual([1, expect.stringContaining(words)])
    expect(log).toMatch(
      /^Nothing was published\. Threads rejects the access token \(.*\)\. .*One post was not tried\.$/m,
    )
    expect(log).toContain('Make a new long-lived token with the “User Token Generator”')
    expect(simulator.media()).toEqual([])
  })

  test('one that has expired, where tokens are kept', async () => {
    const made = await tokenWorld()
    onTestFinished(made.close)
    made.pass(61 * DAY)
    const { exitCode, log } = await made.publish('a')
    expect([exitCode, log]).toEqual([1, expect.stringContaining('It has expired: a long-lived token')])
  })
})

describe('a token of another account than the one the posts are live on', () => {
  test('publishes nothing, and names both; with `user-id` it does as it is told', async () => {
    const simulator = await threads()
    simulator.account('beacon')
    const { id } = await simulator.publishAs('beacon', { media_type: 'TEXT', text: 'Live.' })
    const files = { 'threads/live.md': LIVE('beacon', id) }
    const { exitCode, log } = await publish(simulator, simulator.token, {}, files)
    expect([exitCode, log]).toEqual([
      1,
      expect.stringContaining(
        'The access token belongs to @lantern, and the posts that are live already are those of @beacon.',
      ),
    ])
    expect(simulator.media()).toHaveLength(1)
    const meant = await publish(simulator, simulator.token, { 'user-id': simulator.userId }, files)
    expect([meant.exitCode, simulator.media().length], meant.log).toEqual([0, 2])
  })

  test('is no other account where that has only changed its name', async () => {
    const simulator = await threads()
    const { id } = await simulator.publishAs('lantern', { media_type: 'TEXT', text: 'Live.' })
    const files = { 'threads/live.md': LIVE('old.name', id) }
    const { exitCode, log } = await publish(simulator, simulator.token, {}, files)
    expect(exitCode, log).toBe(0)
  })
})

describe('days left', () => {
  test.each([
    ['a notice', 39.5, 0, '::notice', 'dies in 20 days'],
    ['a warning', 46.5, 0, '::warning', 'dies in 13 days'],
    ['an error', 53.5, 1, '::error', 'dies in 6 days'],
  ])('are %s, where nothing refreshes the token', async (_, ageDays, exitCode, level, words) => {
    const simulator = await threads()
    const result = await publish(simulator, simulator.issueToken('lantern', { ageMs: ageDays * DAY }))
    expect(result.exitCode, result.log).toBe(exitCode)
    expect(result.log).toMatch(new RegExp(`^${level}.*token/expires::.*${words}`, 'm'))
    expect(result.summary).toContain(
      `The access token lives for ${words.replace(/\D/g, '')} more days, until 20`,
    )
    expect(simulator.media()).toHaveLength(1)
  })

  test('are in the summary, and nothing else, while there are many', async () => {
    const simulator = await threads()
    const { exitCode, log, summary } = await publish(simulator, simulator.token)
    expect(exitCode, log).toBe(0)
    expect(summary).toContain('The access token lives for 58 more days, until 20')
    expect(log).not.toContain('token/expires')
  })

  test('of a token that was made for an hour are none', async () => {
    const simulator = await threads()
    const { exitCode, log } = await publish(simulator, simulator.issueToken('lantern', { life: 'short' }))
    expect([exitCode, log]).toEqual([
      1,
      expect.stringContaining('The access token is a short-lived one: it dies at 20'),
    ])
    expect(simulator.media()).toHaveLength(1)
  })
})

describe.each([{ command: 'check' }, { 'dry-run': 'true' }])('%j with a token', (inputs) => {
  test('says what publishing would find, and changes nothing', async () => {
    const simulator = await threads()
    const { exitCode, log, summary } = await publish(simulator, simulator.token, inputs)
    expect(exitCode, log).toBe(0)
    for (const said of [
      'The access token works, and is of @lantern.',
      'It lives for 58 more days.',
      'It has the permissions that the posts here take: threads_basic, threads_content_publish.',
      'Threads takes 250 more posts and 1000 more replies in these 24 hours.',
    ])
      expect(log).toContain(said)
    expect(summary).toContain('- ✅ It lives for 58 more days.')
    expect(simulator.media()).toHaveLength(0)
  })

  test('fails where it has expired, and still shows the posts', async () => {
    const simulator = await threads()
    const expired = simulator.issueToken('lantern', { ageMs: 61 * DAY })
    const { exitCode, log } = await publish(simulator, expired, inputs)
    expect([exitCode, log]).toEqual([1, expect.stringContaining('It has expired:')])
    expect(log).toContain('threads/a.md ready')
  })

  test('fails where it is of another account than the live posts', async () => {
    const simulator = await threads()
    simulator.account('beacon')
    const { id } = await simulator.publishAs('beacon', { media_type: 'TEXT', text: 'Live.' })
    const files = { 'threads/live.md': LIVE('beacon', id) }
    const { exitCode, log } = await publish(simulator, simulator.token, inputs, files)
    expect([exitCode, log]).toEqual([1, expect.stringContaining('are those of @beacon.')])
  })

  test('uses none in a pull request, and says why', async () => {
    const simulator = await threads()
    const asked = simulator.requests.length
    const { exitCode, log } = await publish(simulator, simulator.token, inputs, {}, 'pull_request')
    expect([exitCode, log]).toEqual([0, expect.stringContaining('input/token-before-merge')])
    expect(simulator.requests).toHaveLength(asked)
  })
})
