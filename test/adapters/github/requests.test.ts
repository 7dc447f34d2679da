import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { machineClock } from '../../../src/adapters/process/clock.ts'
import { isGitHubError } from '../../../src/core/github/error.ts'
import { asking, failureOf } from './asking.ts'

const LEASE = 'refs/spool/lease/0123'

let made: Awaited<ReturnType<typeof asking>>
const cleanups: (() => unknown)[] = []
beforeEach(async () => {
  made = await asking()
  cleanups.push(() => made.github.close())
})
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

/** A server that gives these answers, one after the other, and then the last one again. HTTP 0 is none. */
async function answering(
  ...answers: readonly (readonly [status: number, body: string, type?: string, accepted?: string])[]
) {
  let at = 0
  const heads: Record<string, unknown>[] = []
  const server = createServer((request, response) => {
    const [status, body, type = 'application/json', accepted] = answers[
      Math.min(at++, answers.length - 1)
    ] ?? [500, '']
    heads.push({ url: request.url, ...request.headers })
    if (status === 0) return
    response
      .writeHead(status, {
        'content-type': type,
        ...(accepted !== undefined && { 'x-accepted-github-permissions': accepted }),
      })
      .end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url, heads }
}

describe('a request', () => {
  test('says who asks, and for which version of the API', async () => {
    const { github } = made
    const server = await answering(
      [200, '{"object":{"sha":"0"}}'],
      [200, '{"data":{"viewer":{"databaseId":1}}}'],
      [200, '[]'],
    )
    const host = made.hostAt(server.url, `${server.url}/api/graphql/`)
    await host.refs.find('refs/heads/main')
    await host.comments.own(1)
    expect(server.heads).toHaveLength(3)
    expect(server.heads[0]).toMatchObject({
      authorization: `token ${github.token}`,
      accept: 'application/vnd.github.v3+json',
      'x-github-api-version': '2022-11-28',
    })
    expect(server.heads[0]?.['user-agent']).toMatch(/^spool octokit-core\.js\/7/)
    expect(server.heads[1]?.['url']).toBe('/api/graphql')
    expect(server.heads[1]).not.toHaveProperty('x-github-api-version')
  })

  test('without an answer is asked again, unless it could be done twice', async () => {
    const { github, clock, waits, host } = made
    github.lose('GET /git/ref', { times: 2 })
    expect(await host.refs.find('refs/heads/main')).toBe(github.tip())
    expect(clock.slept).toEqual([1000, 4000])
    expect(waits[0]).toMatch(/^1000: GET git\/ref\/heads.*main: no answer/)
    github.lose('POST /git/refs')
    expect(await failureOf(host.refs.create(LEASE, github.tip()))).toMatchObject({
      kind: 'unsure',
      message: expect.stringMatching(/^POST git\/refs: no answer/) as string,
    })
    github.lose('createCommitOnBranch', { status: 502 })
    const onto = github.tip()
    const commit = {
      branch: 'main',
      onto,
      message: { headline: 'x', body: '' },
      files: new Map([['a', 'a']]),
    }
    expect(await failureOf(host.branches.commit(commit))).toMatchObject({
      kind: 'unsure',
      message: 'createCommitOnBranch: HTTP 502',
    })
    github.lose('DELETE /git/refs')
    expect(isGitHubError(await failureOf(host.refs.remove(LEASE)), 'unsure')).toBe(true)
    expect(clock.slept).toHaveLength(2)
    github.lose('repository', { times: 9 })
    expect(await failureOf(host.branches.find('main'))).toMatchObject({
      kind: 'unsure',
      message: expect.stringMatching(/^a query: no answer/) as string,
    })
    expect(clock.slept.slice(2)).toEqual([1000, 4000, 10_000])
  })

  test('that comes too often waits as long as GitHub says', async () => {
    const { github, clock, waits, host } = made
    github.throttle('POST /git/refs', { kind: 'secondary', retryAfter: 7, times: 2 })
    await host.refs.create(LEASE, github.tip())
    expect(clock.slept).toEqual([7000, 14_000])
    github.throttle('createCommitOnBranch', { kind: 'secondary', retryAfter: 3 })
    const onto = github.tip()
    await host.branches.commit({
      ...{ branch: 'main', onto, message: { headline: 'x', body: '' }, files: new Map([['a', 'a']]) },
    })
    expect(clock.slept.slice(2)).toEqual([3000])
    const { id } = github.seedRelease({ tag: 'v1', body: 'notes' })
    github.throttle('PATCH /releases', { kind: 'secondary', retryAfter: 5 })
    expect(await failureOf(host.releases.describe(id, 'x'))).toMatchObject({
      kind: 'throttled',
      retryAfterMs: 0,
    })
    expect(clock.slept.slice(3)).toEqual([5000])
    expect(waits.at(-1)).toMatch(/^5000: PATCH releases\/\d+: HTTP 4/)
  })

  test('of a run that is to stop is asked once', async () => {
    const { github, clock, host, stop } = made
    stop.abort()
    github.lose('GET /git/ref')
    expect(isGitHubError(await failureOf(host.refs.find('refs/heads/main')), 'unsure')).toBe(true)
    expect(clock.slept.filter((ms) => ms !== 2500)).toEqual([])
  })

  test('without an answer ends in time, and sooner in a run that is to stop', async () => {
    const { stop } = made
    const server = await answering([0, ''])
    const host = made.hostAt(server.url, `${server.url}/graphql`, machineClock(10_000))
    const late = `no answer from ${new URL(server.url).host} in time`
    expect(await failureOf(host.refs.remove(LEASE))).toMatchObject({
      kind: 'unsure',
      message: expect.stringContaining(late) as string,
    })
    expect(await failureOf(host.branches.find('main'))).toMatchObject({
      message: `a query: ${late}`,
    })
    const unhurried = made.hostAt(server.url, `${server.url}/graphql`, machineClock(20))
    const failure = failureOf(unhurried.refs.find(LEASE))
    stop.abort()
    expect(await failure).toMatchObject({ kind: 'unsure' })
    expect(server.heads).toHaveLength(6)
  })

  test('that is refused says why, without the token', async () => {
    const { github } = made
    const server = await answering([403, `{"message":"No, ${github.token}"}`])
    const host = made.hostAt(server.url, `${server.url}/graphql`)
    expect(await failureOf(host.refs.find('refs/spool/x'))).toMatchObject({
      kind: 'forbidden',
      message: expect.stringMatching(/^GET git\/ref\/spool.*x: HTTP 403, “No, \*\*\*”$/) as string,
    })
    expect(await failureOf(host.branches.find('main'))).toMatchObject({ kind: 'forbidden' })
  })

  test('never brings the token back, however it is written, but in what people wrote', async () => {
    const { github } = made
    const escaped = [...github.token].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('')
    const server = await answering(
      [403, `{"message":"No, ${escaped}"}`, 'application/json', encodeURIComponent(github.token)],
      [201, `{"html_url":"https://github.com/${escaped}"}`],
      [200, `{"id":1,"body":"${escaped}"}`],
    )
    const host = made.hostAt(server.url, `${server.url}/graphql`)
    expect(await failureOf(host.refs.find('refs/spool/x'))).toMatchObject({
      message: expect.stringMatching(/HTTP 403, “No, \*\*\*”, needs \*\*\*$/) as string,
    })
    expect(await host.comments.add(1, 'hello')).toBe('https://github.com/***')
    expect(await host.releases.find({ id: 1 })).toEqual({ id: 1, body: github.token })
  })

  test.each([
    [200, '<html>Sign in</html>', 'text/html'],
    [200, '{"broken'],
    [200, '7'],
  ])('answered by no answer of its API is not answered: HTTP %i %s', async (...answer) => {
    const { clock } = made
    const server = await answering(answer)
    const host = made.hostAt(server.url, `${server.url}/graphql`)
    expect(await failureOf(host.refs.create(LEASE, '0'))).toMatchObject({
      kind: 'unsure',
      message: 'POST git/refs: not an answer of its API',
    })
    expect(clock.slept).toEqual([])
    expect(await failureOf(host.branches.find('main'))).toMatchObject({
      kind: 'unsure',
      message: 'a query: not an answer of its API',
    })
    expect(clock.slept).toEqual([1000, 4000, 10_000])
  })

  test('answered with nothing but an error is one, whatever the status', async () => {
    const server = await answering([
      200,
      '{"data":null,"errors":[{"type":"FORBIDDEN","message":"Resource not accessible by integration"}]}',
    ])
    const host = made.hostAt(server.url, `${server.url}/graphql`)
    expect(await failureOf(host.branches.find('main'))).toMatchObject({
      kind: 'forbidden',
      message: 'a query: “Resource not accessible by integration”',
    })
  })
})

describe('an answer without an end', () => {
  /** A server that answers every request in this way. */
  async function serving(answer: (response: ServerResponse) => void) {
    const server = createServer((_request, response) => answer(response))
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
    cleanups.push(() => {
      server.closeAllConnections()
      server.close()
    })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return made.hostAt(url, `${url}/graphql`)
  }
  const tooLong = {
    kind: 'unsure',
    message: expect.stringContaining('an answer that is too long') as unknown,
  }

  test('is none', async () => {
    let sent = 0
    const host = await serving((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const piece = ' '.repeat(1_000_000)
      const more = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length
      }
      response.on('drain', more)
      more()
    })
    expect(await failureOf(host.refs.find('refs/heads/main'))).toMatchObject(tooLong)
    expect(sent).toBeLessThan(400_000_000)
  })

  test('is none where it comes compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000, ' '))
    const host = await serving((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb)
    })
    expect(await failureOf(host.refs.find('refs/heads/main'))).toMatchObject(tooLong)
  })

  test('is none that has no end of levels', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    for (const body of [`{"data":${deep}}`, `{"object":${deep}}`, deep, `{"content":${deep}}`]) {
      const host = await serving((response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(body)
      })
      const unusable = { kind: 'unsure', message: expect.stringContaining('not an answer') as unknown }
      expect(await failureOf(host.refs.find('refs/heads/main'))).toMatchObject(unusable)
      expect(await failureOf(host.branches.find('main'))).toMatchObject(unusable)
    }
  })

  test('is none that comes page by page, or on one page', async () => {
    const files = (count: number) =>
      JSON.stringify(Array.from({ length: count }, () => ({ filename: 'a.md' })))
    for (const count of [100, 101]) {
      let pages = 0
      const host = await serving((response) => {
        pages += 1
        response.writeHead(200, { 'content-type': 'application/json' }).end(files(count))
      })
      expect(await failureOf(host.pullRequests.files(1))).toMatchObject({
        kind: 'unsure',
        message: expect.stringContaining('a list without an end') as unknown,
      })
      expect(pages).toBe(count === 100 ? 101 : 1)
    }
  })
})
