import { afterEach, describe, expect, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import type { AboutToken } from '../../simulator/controls.ts'
import { startSimulator } from '../../simulator/server.ts'
import { entries } from './entries.ts'
import { startOtherThreads, TOKEN, type Override } from './other-threads.ts'
import { repository } from './repository.ts'

const SCALE = 100
const SINGLE = ['threads_basic', 'threads_content_publish'] as const
const CHAIN = '---\nthreads: true\n---\n\nFirst.\n\n---\n\nSecond.\n'
const LONE = '---\nthreads: true\n---\n\nAlone.\n'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

function checkout(files: Readonly<Record<string, string>>, url: string, token: string) {
  const repo = repository(files)
  cleanups.push(repo.remove)
  return (env: Readonly<Record<string, string>> = {}) =>
    runAction({
      workspace: repo.path,
      inputs: { 'access-token': token, 'threads-api-url': url },
      env: { SPOOL_TIME_SCALE: String(SCALE), ...env },
    })
}

async function simulated(about: AboutToken) {
  const simulator = await startSimulator({ timeScale: SCALE, seed: 1 })
  cleanups.push(() => simulator.close())
  const token = simulator.issueToken(simulator.username, about)
  const run = checkout({ 'threads/a.md': CHAIN, 'threads/b.md': LONE }, simulator.url, token)
  const texts = () => simulator.media().map(({ content }) => content.text)
  return { simulator, run, token, texts }
}

const statuses = (outputs: Readonly<Record<string, string>>) =>
  entries(outputs).map(({ path, status, problems }) => [path, status, problems.map(({ rule }) => rule)])

describe('a token without the scope for replies', () => {
  test('publishes nothing of a chain, says how to make one that can, and publishes single posts', async () => {
    const { run, texts } = await simulated({ scopes: SINGLE })
    const { exitCode, outputs, log } = await run()
    expect(exitCode).toBe(1)
    expect(statuses(outputs)).toEqual([
      ['threads/a.md', 'failed', ['threads/scope-missing']],
      ['threads/b.md', 'published', []],
    ])
    expect(log).toContain('`threads_manage_replies`')
    expect(log).toContain('User Token Generator')
    expect(texts()).toEqual(['Alone.'])
  })

  test('meets the network’s own refusal where the server does not tell scopes', async () => {
    const { simulator, run, texts } = await simulated({ scopes: [...SINGLE, 'threads_read_replies'] })
    simulator.set({ debugToken: '404' })
    const { exitCode, outputs } = await run()
    expect(exitCode).toBe(1)
    expect(statuses(outputs)).toEqual([
      ['threads/a.md', 'partial', ['threads/unreachable']],
      ['threads/b.md', 'published', []],
    ])
    expect(texts()).toEqual(['First.', 'Alone.'])
  })
})

describe('what a token may do', () => {
  test.each(['offered', '404', '100/33'] as const)(
    'is asked for once by a run with posts to publish, and by no other: %s',
    async (debugToken) => {
      const { simulator, run, texts } = await simulated({})
      simulator.set({ debugToken })
      const asked = () => simulator.requests().filter(({ path }) => path.endsWith('/debug_token'))
      expect((await run()).exitCode).toBe(0)
      expect(texts()).toEqual(['First.', 'Second.', 'Alone.'])
      expect(asked()).toHaveLength(1)
      const before = simulator.requests().length
      expect((await run()).exitCode).toBe(0)
      expect(simulator.requests()).toHaveLength(before)
    },
  )

  test('is asked for without the token in the log of requests', async () => {
    const { run, token } = await simulated({})
    const { log, summary, outputs } = await run({ RUNNER_DEBUG: '1' })
    expect(log).toMatch(/GET http:\/\/\S+\/v1\.0\/debug_token: 200, .*\d+ ms, attempt 1$/m)
    expect(`${log}${summary}${JSON.stringify(outputs)}`).not.toContain(token)
  })
})

describe('a token that dies meanwhile', () => {
  const refused = (code: number, subcode: number, message: string) => ({
    status: 400,
    body: JSON.stringify({ error: { message, type: 'OAuthException', code, error_subcode: subcode } }),
  })
  const EXPIRED = refused(190, 463, `Error validating access token: Session of ${TOKEN} has expired`)

  test.each<[string, Override]>([
    [
      'told as a container that does not exist',
      (request) =>
        request === 'POST /v1.0/me/threads_publish'
          ? refused(24, 4279009, 'The requested resource does not exist')
          : undefined,
    ],
    [
      'told as an empty HTTP 500',
      (request) => (request === 'POST /v1.0/me/threads' ? { status: 500, body: '' } : undefined),
    ],
  ])('is told as that, though it is %s', async (_, override) => {
    const threads = await startOtherThreads((request, count) =>
      request === 'GET /v1.0/debug_token' && count > 1 ? EXPIRED : override(request, count),
    )
    cleanups.push(() => threads.close())
    const { exitCode, outputs, log } = await checkout({ 'threads/b.md': LONE }, threads.url, TOKEN)()
    expect(exitCode).toBe(1)
    expect(statuses(outputs)).toEqual([['threads/b.md', 'failed', ['threads/token-rejected']]])
    expect(log).toContain('has expired')
    expect(log).not.toContain(TOKEN)
    expect(threads.posts).toEqual([])
  })
})
