import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import type { Switches } from '../../../simulator/switches.ts'
import { machineClock } from '../../../src/adapters/process/clock.ts'
import { logRequests } from '../../../src/adapters/process/request-log.ts'
import { threadsOverHttp } from '../../../src/adapters/threads/client.ts'
import { ThreadsError } from '../../../src/core/threads/error.ts'
import type { ContainerDraft } from '../../../src/core/threads/draft.ts'
import { containerId, mediaId } from '../../../src/core/threads/ids.ts'
import { network } from '../../simulator/network.ts'

const clock = machineClock(1)
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const draft = (more: Partial<ContainerDraft> = {}): ContainerDraft => ({
  text: 'Hello',
  replyTo: undefined,
  media: [],
  ...more,
})

/** A Threads that keeps the network's rules. */
async function simulated(switches: Partial<Switches> = {}) {
  const simulator = await network({ switches: { fetchMedia: false, ...switches } })
  const { url, token } = simulator
  const threads = threadsOverHttp({ api: new URL(url), user: 'me', token, clock })
  const publish = async (sent: ContainerDraft) => {
    const items =
      sent.media.length > 1 ? await Promise.all(sent.media.map((item) => threads.createItem(item))) : []
    return threads.publishContainer(await threads.createContainer(sent, items))
  }
  return { simulator, threads, publish }
}

/** A server that gives this answer to everything, a text as it is, and remembers what it was asked. */
/** `answer`: a text, data, or a function of the address that gives one of them, or undefined for an empty 500. */
async function answering(answer: unknown, token = 'secret') {
  const requests: { readonly request: string; readonly type: string | undefined; readonly body: string }[] =
    []
  const server = createServer((request, response) => {
    let sent = ''
    request.on('data', (piece) => (sent += String(piece)))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      requests.push({ request: `${method} ${url}`, type: headers['content-type'], body: sent })
      const body = typeof answer === 'function' ? (answer as (url: string) => unknown)(url) : answer
      if (body === undefined) response.writeHead(500).end()
      else response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const api = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return { requests, threads: threadsOverHttp({ api, user: 'me', token, clock }) }
}

describe('a container', () => {
  test('is asked for with a url-encoded form whose line breaks are line feeds', async () => {
    const { requests, threads } = await answering({ id: '17' })
    await threads.createContainer(draft({ text: 'one\ntwo', poll: ['a & b', 'c'] }))
    const poll = encodeURIComponent('{"option_a":"a & b","option_b":"c"}').replaceAll('%20', '+')
    expect(requests).toEqual([
      {
        request: 'POST /v1.0/me/threads',
        type: 'application/x-www-form-urlencoded',
        body: `media_type=TEXT&text=one%0Atwo&poll_attachment=${poll}`,
      },
    ])
  })

  const picture = { kind: 'image', url: 'https://example.com/a.png', alt: 'A lantern' } as const
  const clip = { kind: 'video', url: 'https://example.com/b.mp4', alt: undefined } as const
  const spoilers = [{ offset: 0, length: 2 }]
  test.each<[string, Partial<ContainerDraft>]>([
    ['a topic', { topic: 'Coffee lovers' }],
    ['a link', { link: 'https://example.com/' }],
    ['a poll', { poll: ['Yes', 'No', 'Perhaps', 'Ask me later'] }],
    ['a GIF', { gif: '3o7aCTPPm4OHfRLSH6' }],
    ['spoilers', { spoilers }],
    ['a ghost', { ghost: true, spoilers }],
    ['one picture', { media: [picture], spoilerMedia: true }],
    ['one video', { media: [clip] }],
    ['a carousel', { media: [picture, clip, picture] }],
    ['twenty of them', { media: Array.from({ length: 20 }, () => picture), text: '' }],
    [
      'a text attachment',
      { attachment: { text: 'A bold tale', styles: [{ offset: 2, length: 4, styles: ['bold'] }] } },
    ],
    ['rules for replies', { replyControl: 'followers_only', replyApprovals: true }],
    ['a story', { shareToInstagram: 'dark' }],
  ])('with %s is published with all of it', async (_, more) => {
    const { threads, publish } = await simulated({ malformedParams: 'refused' })
    const sent = draft(more)
    const { lost, permalink } = await threads.shown(await publish(sent), sent)
    expect(lost).toEqual([])
    expect(permalink).toContain('/post/')
  })

  test('replies to and quotes what is live', async () => {
    const { simulator, threads, publish } = await simulated()
    const head = await publish(draft())
    const sent = draft({ replyTo: head, quote: head })
    const reply = await publish(sent)
    expect(await threads.shown(reply, sent)).toMatchObject({ lost: [] })
    expect(simulator.media().at(-1)).toMatchObject({ parentId: head, content: { quotes: head } })
  })
})

describe('what is live', () => {
  test('tells what the network dropped', async () => {
    const { threads } = await answering({ id: '17', topic_tag: 'Tea', poll_attachment: { option_a: '' } })
    const sent = draft({ topic: 'Tea', link: 'https://example.com/' })
    expect(await threads.shown(mediaId('17'), sent)).toEqual({ permalink: undefined, lost: ['link'] })
  })

  test('tells that a reply came out as a post of its own', async () => {
    const { threads, publish } = await simulated({ detachEvery: 1 })
    const sent = draft({ replyTo: await publish(draft()) })
    expect(await threads.shown(await publish(sent), sent)).toMatchObject({ lost: ['replyTo'] })
  })

  test('tells that a share to Instagram failed, of which only the answer to publishing speaks', async () => {
    const { threads } = await answering({ id: '17', crossreshare_to_ig_status: 'FAILED' })
    const sent = draft({ shareToInstagram: 'light' })
    const id = await threads.publishContainer(await threads.createContainer(sent))
    expect(await threads.shown(id, sent)).toMatchObject({ lost: ['shareToInstagram'] })
  })

  test('is shown with all replies of a chain in one request, for what their drafts hold', async () => {
    const { threads, publish, simulator } = await simulated()
    const head = await publish(draft())
    const one = draft({ replyTo: head })
    const two = draft({ replyTo: head, link: 'https://example.com/' })
    const drafts = new Map([
      [await publish(one), one],
      [await publish(two), two],
      [mediaId('17'), one],
    ])
    const shown = await threads.shownReplies(drafts)
    const ids = simulator.media().map(({ id }) => id)
    expect([...shown.keys()]).toEqual([ids[2], ids[1]])
    for (const { permalink, lost } of shown.values()) {
      expect(permalink).toContain('/post/')
      expect(lost).toEqual([])
    }
  })

  test('and out of its place is told by the list of replies as well', async () => {
    const sent = draft({ replyTo: mediaId('5'), link: 'https://example.com/' })
    const { requests, threads } = await answering({
      data: [{ id: '17', is_reply: false }, { permalink: 'https://www.threads.com/@a/post/b' }, null],
    })
    expect(await threads.shownReplies(new Map([[mediaId('17'), sent]]))).toEqual(
      new Map([['17', { permalink: undefined, lost: ['replyTo', 'link'] }]]),
    )
    expect(decodeURIComponent(requests[0]?.request ?? '')).toMatch(
      /^GET \/v1.0\/me\/replies\?fields=id,permalink,.*is_reply,replied_to.*&limit=100$/,
    )
  })

  test('is asked for no more than needed, in one request', async () => {
    const { requests, threads } = await answering({
      id: '17',
      permalink: 'https://www.threads.com/@a/post/b',
    })
    await threads.shown(mediaId('17'), draft())
    expect(requests.map(({ request }) => request)).toEqual(['GET /v1.0/17?fields=id%2Cpermalink'])
  })
})

describe('the limit for requests', () => {
  test('is known from every answer, also from a refusal', async () => {
    const { simulator, threads } = await simulated({ usagePercent: 41, usageHeader: true })
    expect(threads.rateLimit()).toBeUndefined()
    await threads.profile()
    expect(threads.rateLimit()).toMatchObject({ usedPercent: 41, freeAt: undefined })
    simulator.set({ usagePercent: 100 })
    await threads.createContainer(draft({ text: 'x'.repeat(501) })).catch(() => undefined)
    const { usedPercent, freeAt = 0 } = threads.rateLimit() ?? {}
    expect(usedPercent).toBe(100)
    expect(Math.round((freeAt - clock.now()) / 60_000)).toBe(60)
  })

  test('is not known of a server that does not tell', async () => {
    const { threads } = await answering({ username: 'ada' })
    await threads.profile()
    expect(threads.rateLimit()).toBeUndefined()
  })
})

describe('an answer', () => {
  const failureOf = (asked: Promise<unknown>) => asked.catch((cause: unknown) => cause)
  const without = 'an unexpected answer'

  test.each([
    ['{"id":17}', '17'],
    ['{"id":17912345678901235678}', '17912345678901235678'],
  ])('holds an id in any way: %s', async (answer, id) => {
    const { threads } = await answering(answer)
    expect(await threads.createContainer(draft())).toBe(id)
    expect(await threads.publishContainer(containerId('1'))).toBe(id)
  })

  test.each([
    '{}',
    '[]',
    '',
    'null',
    '{"id":""}',
    '{"id":"1/2"}',
    '{"id":1.5}',
    '{"id":1e30}',
    '{"id":-1}',
    '{"id":null}',
    '{"id":"me"}',
    '{"id":"../me"}',
    '{"id":{"a":1}}',
    '<html>',
  ])('without an id leaves in doubt what was done: %s', async (answer) => {
    const { threads } = await answering(answer)
    const cause = await failureOf(threads.createContainer(draft()))
    expect(cause).toBeInstanceOf(ThreadsError)
    expect(cause).toMatchObject({
      kind: 'unsure',
      definite: false,
      message: `POST /me/threads: HTTP 200, ${without}`,
    })
  })

  test('with an error is one, whatever its status and whatever else it holds', async () => {
    const { threads } = await answering({ id: '17', error: { code: 190, message: 'Not secret' } })
    expect(await failureOf(threads.createContainer(draft()))).toMatchObject({ kind: 'token' })
  })

  test('is quoted only in part where it is long, and is no name', async () => {
    const long = 'a'.repeat(100_000)
    const { threads } = await answering({ error: { code: 100, message: long } })
    const refusal = await failureOf(threads.createContainer(draft()))
    expect(String(refusal).length).toBeLessThan(1200)
    const { threads: failing } = await answering({ status: 'ERROR', error_message: long })
    expect((await failing.containerState(containerId('1'))).reason?.length).toBeLessThan(1200)
    expect((await (await answering({ id: '1', username: long })).threads.profile()).username).toBeUndefined()
  })

  test('never brings the token back, however it is written', async () => {
    const token = 'THAA"-secret/1'
    const escaped = Array.from(token, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('')
    const holding = async (answer: string) => (await answering(answer, token)).threads
    expect((await (await holding(`{"username":"a${escaped}"}`)).profile()).username).toBe('a***')
    expect(
      await (
        await holding(`{"id":"1","permalink":"https://www.threads.com/?${encodeURIComponent(token)}"}`)
      ).permalink(mediaId('1')),
    ).toBe('https://www.threads.com/?***')
    const [post] = await (
      await holding(`{"data":[{"id":"1","permalink":"https://www.threads.com/${escaped}"}]}`)
    ).latest('posts')
    expect(post?.permalink).toBe('https://www.threads.com/***')
    const said = `Bearer ${Buffer.from(`token ${token}`).toString('base64')} ${escaped}`
    const cause = await failureOf((await holding(`{"error":{"code":190,"message":"${said}"}}`)).profile())
    expect(String(cause)).toMatch(/Bearer \S*\*{3}\S* \*{3}/)
  })

  test('tells of a container only what is known to be a state', async () => {
    const state = async (answer: unknown) =>
      (await answering(answer)).threads.containerState(containerId('1'))
    expect(await state({ status: 'ERROR', error_message: 'FAILED_DOWNLOADING_VIDEO' })).toEqual({
      status: 'ERROR',
      reason: 'FAILED_DOWNLOADING_VIDEO',
    })
    for (const error_message of [undefined, null, '', 7])
      expect(await state({ status: 'FINISHED', error_message })).toEqual({
        status: 'FINISHED',
        reason: undefined,
      })
    for (const answer of [{}, { status: 'NEW' }])
      expect(await failureOf(state(answer))).toMatchObject({
        kind: 'unsure',
        message: `GET /1: HTTP 200, ${without}`,
      })
  })

  test('lists posts with whatever it tells of them', async () => {
    const { threads } = await answering(
      '{"data":[null,7,{"id":17912345678901235678,"text":"Hi","permalink":"https://www.threads.com/a",' +
        '"timestamp":"2026-11-22T12:00:00+0000","replied_to":{"id":"5"}},{"id":6,"text":null,"replied_to":[]}]}',
    )
    expect(await threads.latest('replies')).toEqual([
      {
        id: '17912345678901235678',
        text: 'Hi',
        permalink: 'https://www.threads.com/a',
        publishedAt: Date.parse('2026-11-22T12:00:00Z'),
        replyTo: '5',
      },
      { id: '6', text: '', permalink: undefined, publishedAt: NaN, replyTo: undefined },
    ])
    for (const answer of [{}, { data: null }, { data: {} }])
      expect(await (await answering(answer)).threads.latest('posts')).toEqual([])
  })

  test('tells what is left of a quota, as far as it tells', async () => {
    const left = async (...data: unknown[]) => (await answering({ data })).threads.quota()
    expect(
      await left({
        quota_usage: 4,
        config: { quota_total: 250 },
        reply_quota_usage: 1001,
        reply_config: { quota_total: 1000 },
      }),
    ).toEqual({ posts: 246, replies: 0 })
    const unknown = { posts: Infinity, replies: Infinity }
    expect(await left()).toEqual(unknown)
    expect(await left(null, 7)).toEqual(unknown)
    expect(await left({ quota_usage: '4', config: { quota_total: 250 }, reply_config: [] })).toEqual(unknown)
    expect(await (await answering({})).threads.quota()).toEqual(unknown)
    const refused = await answering({ error: { code: 10, message: 'No permission' } })
    expect(await refused.threads.quota()).toEqual(unknown)
    expect(refused.requests).toHaveLength(2)
  })

  test('tells the quota of posts where that of replies ends in an empty 500', async () => {
    const posts = { data: [{ quota_usage: 4, config: { quota_total: 250 } }] }
    const { threads } = await answering((url: string) => (url.includes('reply_') ? undefined : posts))
    expect(await threads.quota()).toEqual({ posts: 246, replies: Infinity })
  })

  test('gives no permalink that is no address of the network', async () => {
    const foreign = 'https://threads.com.evil.example/a'
    const { threads } = await answering({ permalink: foreign, data: [{ id: '17', permalink: foreign }] })
    expect(await threads.permalink(mediaId('17'))).toBeUndefined()
    expect(await threads.shown(mediaId('17'), draft())).toMatchObject({ permalink: undefined })
    expect(await threads.latest('posts')).toMatchObject([{ id: '17', permalink: undefined }])
  })

  test('tells a name and an address of Threads, or neither', async () => {
    const told = (await answering({ username: 'ada', permalink: 'https://www.threads.com/a' })).threads
    expect(await told.profile()).toEqual({ id: undefined, username: 'ada' })
    expect(await told.permalink(mediaId('1'))).toBe('https://www.threads.com/a')
    const elsewhere = (await answering({ id: '1', permalink: 'https://elsewhere.test/a' })).threads
    expect(await elsewhere.permalink(mediaId('1'))).toBeUndefined()
    expect(await elsewhere.shown(mediaId('1'), draft())).toMatchObject({ permalink: undefined })
    const listed = { data: [{ id: '1', permalink: 'https://elsewhere.test/a' }] }
    expect(
      (await (await answering(listed)).threads.latest('posts')).map(({ permalink }) => permalink),
    ).toEqual([undefined])
    const silent = (await answering({ username: '', permalink: null })).threads
    expect(await silent.profile()).toEqual({ id: undefined, username: undefined })
    expect(await silent.permalink(mediaId('1'))).toBeUndefined()
  })
})

test('an answer without an end is none', async () => {
  let sent = 0
  const server = createServer((_request, response) => {
    const piece = ' '.repeat(100_000)
    const more = () => {
      while (!response.destroyed && response.write(piece)) sent += piece.length
    }
    response.on('drain', more)
    more()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const api = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const threads = threadsOverHttp({ api, user: 'me', token: 'secret', clock })
  await expect(threads.profile()).rejects.toMatchObject({
    kind: 'unsure',
    message: expect.stringContaining('an answer that is too long') as unknown,
  })
  expect(sent).toBeLessThan(50_000_000)
})

describe('what the network says of the token', () => {
  const SAID = {
    type: 'USER',
    application: 'Spool',
    data_access_expires_at: 1_754_846_089,
    expires_at: 1_752_254_132,
    is_valid: true,
    issued_at: 1_747_070_132,
    scopes: ['threads_basic', 'threads_content_publish'],
    user_id: '1234567890',
  }

  test('is asked with the token as both parameters, and read', async () => {
    const { requests, threads } = await answering({ data: SAID })
    expect(await threads.tokenFacts()).toEqual({
      application: 'Spool',
      isValid: true,
      scopes: ['threads_basic', 'threads_content_publish'],
      issuedAt: 1_747_070_132_000,
      expiresAt: 1_752_254_132_000,
      dataAccessExpiresAt: 1_754_846_089_000,
      userId: '1234567890',
    })
    expect(requests.map(({ request }) => request)).toEqual([
      'GET /v1.0/debug_token?access_token=secret&input_token=secret',
    ])
  })

  test('is the same from the simulator', async () => {
    const { simulator, threads } = await simulated()
    const facts = await threads.tokenFacts()
    expect(facts).toMatchObject({ isValid: true, userId: simulator.userId })
    expect(facts?.scopes).toContain('threads_manage_replies')
  })

  test('is what of it is usable', async () => {
    const { threads } = await answering({
      data: { is_valid: false, scopes: 'all', expires_at: 0, issued_at: 'now', user_id: {} },
    })
    expect(await threads.tokenFacts()).toEqual({
      isValid: false,
      scopes: undefined,
      issuedAt: undefined,
      expiresAt: undefined,
      dataAccessExpiresAt: undefined,
      userId: undefined,
    })
  })

  test.each([1e300, 8.64e12 + 1, -1])('has no time that no calendar has: %d', async (time) => {
    const data = { is_valid: true, issued_at: time, expires_at: time, data_access_expires_at: time }
    const { threads } = await answering({ data })
    expect(await threads.tokenFacts()).toMatchObject({
      isValid: true,
      issuedAt: undefined,
      expiresAt: undefined,
      dataAccessExpiresAt: undefined,
    })
    const refreshing = (await answering({ access_token: 'new', expires_in: time * 10 })).threads
    expect(await refreshing.refreshToken()).toEqual({ token: 'new', lastsMs: undefined })
  })

  test.each<[string, unknown]>([
    ['an empty 500', () => undefined],
    ['an empty answer', ''],
    ['a page', '<html>'],
    ['no data', {}],
    ['empty data', { data: {} }],
    [
      'an unknown path',
      { error: { code: 2500, type: 'OAuthException', message: 'Unknown path components' } },
    ],
    [
      'an unsupported request',
      { error: { code: 100, error_subcode: 33, message: 'Unsupported get request' } },
    ],
    ['a missing permission', { error: { code: 10, message: 'No permission' } }],
    ['too many requests', { error: { code: 613, message: 'Later' } }],
  ])('is unknown where the server answers with %s', async (_, answer) => {
    expect(await (await answering(answer)).threads.tokenFacts()).toBeUndefined()
  })

  test.each(['404', '100/33'] as const)('is unknown where a server answers %s', async (debugToken) => {
    expect(await (await simulated({ debugToken })).threads.tokenFacts()).toBeUndefined()
  })

  test('is that it is rejected, where it is', async () => {
    const { threads } = await simulated({ tokensRevoked: true })
    await expect(threads.tokenFacts()).rejects.toMatchObject({ kind: 'token' })
  })
})

describe('a refresh', () => {
  test('gives a token and how long it lasts, at an address without a version', async () => {
    const { requests, threads } = await answering({ access_token: 'THnew', expires_in: 5_183_944 })
    expect(await threads.refreshToken()).toEqual({ token: 'THnew', lastsMs: 5_183_944_000 })
    expect(requests.map(({ request }) => request)).toEqual([
      'GET /refresh_access_token?grant_type=th_refresh_token&access_token=secret',
    ])
  })

  test('may give the same string, and not say how long it lasts', async () => {
    const { outcome } = await asked('refreshToken', () => ({
      status: 200,
      body: JSON.stringify({ access_token: TOKEN, token_type: 'bearer' }),
    }))
    expect(outcome).toEqual({ token: TOKEN, lastsMs: undefined })
  })

  test.each(['new', 'new-old-dies', 'same'] as const)(
    'is one of the simulator (%s)',
    async (refreshedToken) => {
      const { simulator, threads } = await simulated({ refreshedToken })
      const { token, lastsMs } = await threads.refreshToken()
      expect(token === simulator.token).toBe(refreshedToken === 'same')
      expect(lastsMs).toBe(60 * 86_400_000)
      const old = threads.profile().then(
        () => 'lives',
        () => 'is dead',
      )
      expect(await old).toBe(refreshedToken === 'new-old-dies' ? 'is dead' : 'lives')
    },
  )

  test.each<[string, unknown]>([
    ['without a token', { token_type: 'bearer', expires_in: 5 }],
    ['with an empty token', { access_token: '', expires_in: 5 }],
    ['that is a page', '<html>'],
  ])('whose answer is one %s may have happened', async (_, answer) => {
    await expect((await answering(answer)).threads.refreshToken()).rejects.toMatchObject({ kind: 'unsure' })
  })

  test('of a token that is too young is refused', async () => {
    const { simulator } = await simulated({ refreshMinAgeHours: 26 })
    const { url, token } = simulator
    const threads = threadsOverHttp({ api: new URL(url), user: 'me', token, clock })
    await expect(threads.refreshToken()).rejects.toMatchObject({ kind: 'refused' })
  })
})

/** One that an address spells in another way. */
const TOKEN = 'TH|1|secret/token'

type TokenCall = 'tokenFacts' | 'refreshToken'

/** Asks a server that answers so what is said of the token, or for a new one; what the request log writes, and the error. */
async function asked(
  call: TokenCall,
  answer: (url: string) => { status: number; headers?: Record<string, string>; body?: string },
) {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    const { status, headers = {}, body = '' } = answer(request.url ?? '')
    response.writeHead(status, headers).end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  cleanups.push(() => server.close())
  const api = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const lines: string[] = []
  logRequests((line) => void lines.push(line))
  const threads = threadsOverHttp({ api, user: 'me', token: TOKEN, clock })
  const outcome: unknown = await threads[call]().catch((cause: unknown) => cause)
  return { seen, lines: lines.filter((line) => line.includes(api.origin)), outcome, api }
}

describe.each([
  ['tokenFacts', '/v1.0/debug_token'],
  ['refreshToken', '/refresh_access_token'],
] as const)('the token in the address of %s', (call, path) => {
  test('is not written by the log of requests', async () => {
    const { seen, lines, api } = await asked(call, () => ({ status: 404 }))
    expect(seen[0]).toContain(encodeURIComponent(TOKEN))
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^GET ${api.origin}${path.replaceAll('.', '\\.')}: 404, \\d+ ms, attempt 1$`),
      ),
    ])
  })

  test('goes nowhere else on a redirect', async () => {
    const { seen, outcome } = await asked(call, (url) => ({
      status: 307,
      headers: { location: url.replace(/debug_token|refresh_access_token/, 'elsewhere') },
    }))
    expect(seen).toHaveLength(1)
    expect(inspect(outcome)).not.toContain(TOKEN)
  })

  test('is quoted by no error, in no spelling', async () => {
    const { outcome } = await asked(call, (url) => ({
      status: 400,
      body: JSON.stringify({ error: { code: 190, message: `Bad token ${TOKEN} in ${url}` } }),
    }))
    expect(outcome).toBeInstanceOf(ThreadsError)
    const said = inspect(outcome)
    expect(said).toContain(`GET /${path.replace(/^.*\//, '')}`)
    expect(said).not.toContain(TOKEN)
    expect(said).not.toContain(encodeURIComponent(TOKEN))
  })
})
