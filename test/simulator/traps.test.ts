import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../simulator/clock.ts'
import type { SimulatorOptions } from '../../simulator/server.ts'
import type { Switches } from '../../simulator/switches.ts'
import { type Answer, clientOf, idOf, idsOf, network, notFound, refusal, send } from './network.ts'

async function trapped(switches: Partial<Switches>, options: SimulatorOptions = {}) {
  const simulator = await network({ ...options, switches })
  return { simulator, api: clientOf(simulator.url, simulator.token) }
}
const read = async (api: ReturnType<typeof clientOf>, id: string, fields: string) =>
  (await api.get(`/${id}`, { fields })).body

const pagingOf = ({ body }: Answer) =>
  (body as { paging?: { cursors: { after?: string }; next?: string } }).paging

describe('processing', () => {
  test.each([
    ['textMs', { media_type: 'TEXT', text: 'x' }],
    ['imageMs', { media_type: 'IMAGE', image_url: 'https://example.com/a.jpg' }],
    ['videoMs', { media_type: 'VIDEO', video_url: 'https://example.com/a.mp4' }],
  ] as const)('%s is how long a container is IN_PROGRESS', async (name, params) => {
    const { simulator, api } = await trapped({ [name]: 1500, fetchMedia: false })
    const id = await api.create(params)
    simulator.clock.advance(1499)
    expect(await read(api, id, 'status')).toMatchObject({ status: 'IN_PROGRESS' })
    expect(await api.post('/me/threads_publish', { creation_id: id })).toMatchObject(notFound)
    simulator.clock.advance(1)
    expect(await read(api, id, 'status')).toMatchObject({ status: 'FINISHED' })
  })
  test('never leaves a container IN_PROGRESS', async () => {
    const { simulator, api } = await trapped({ textOutcome: 'never' })
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    simulator.clock.advance(60 * MINUTE)
    expect(await read(api, id, 'status')).toMatchObject({ status: 'IN_PROGRESS' })
  })
  test('waits are divided by the time scale, dates are not', async () => {
    const { simulator, api } = await trapped({ textMs: 60_000 }, { timeScale: 100 })
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    simulator.clock.advance(600)
    expect(await read(api, id, 'status')).toMatchObject({ status: 'FINISHED' })
    simulator.clock.advance(60 * 60 * 1000)
    expect(await read(api, id, 'status')).toMatchObject({ status: 'FINISHED' })
  })
})

describe('propagation', () => {
  test('a FINISHED container cannot be published for three seconds, unless switched', async () => {
    const { simulator, api } = await trapped({ propagation: 'always', propagationMs: 3000 })
    const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
    expect(await read(api, creation_id, 'status')).toMatchObject({ status: 'FINISHED' })
    expect(await api.post('/me/threads_publish', { creation_id })).toMatchObject(notFound)
    simulator.clock.advance(2999)
    expect(await api.post('/me/threads_publish', { creation_id })).toMatchObject(notFound)
    simulator.clock.advance(1)
    expect((await api.post('/me/threads_publish', { creation_id })).status).toBe(200)
  })
  describe('of some, which is the default', () => {
    /** How many attempts each of fifty containers takes, with five seconds between two. */
    async function attempts(seed: number): Promise<readonly number[]> {
      const { simulator, api } = await trapped({ propagationMs: 3000 }, { seed })
      const taken: number[] = []
      for (let post = 0; post < 50; post++) {
        const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
        let attempt = 1
        while ((await api.post('/me/threads_publish', { creation_id })).status !== 200) {
          simulator.clock.advance(5000)
          attempt++
        }
        taken.push(attempt)
      }
      return taken
    }
    test('lets most first attempts through, and every second one', async () => {
      const taken = await attempts(1)
      expect(Math.max(...taken)).toBe(2)
      const refused = taken.filter((attempt) => attempt === 2).length
      expect(refused).toBeGreaterThan(2)
      expect(refused).toBeLessThan(20)
    })
    test('is the same for the same seed', async () => {
      expect(await attempts(1)).toEqual(await attempts(1))
      expect(await attempts(1)).not.toEqual(await attempts(2))
    })
    test('never: a publish right after FINISHED goes through', async () => {
      const { api } = await trapped({ propagation: 'never', propagationMs: 3000 })
      for (let post = 0; post < 50; post++) await api.say('x')
    })
  })
  test('auto_publish_text needs no such wait', async () => {
    const { api } = await trapped({ propagation: 'always', propagationMs: 3000 })
    expect(
      (await api.post('/me/threads', { media_type: 'TEXT', text: 'x', auto_publish_text: 'true' })).status,
    ).toBe(200)
  })
  test('a fresh post is not found as reply_to_id for replyPropagationMs', async () => {
    const { simulator, api } = await trapped({ replyPropagationMs: 5000 })
    const reply = { media_type: 'TEXT', text: 'y', reply_to_id: await api.say('x') }
    expect(await api.post('/me/threads', reply)).toMatchObject(notFound)
    simulator.clock.advance(5000)
    expect((await api.post('/me/threads', reply)).status).toBe(200)
  })
  test('the status of a fresh container is not found for statusPropagationMs', async () => {
    const { simulator, api } = await trapped({ statusPropagationMs: 1000 })
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    expect(await api.get(`/${id}`)).toMatchObject(notFound)
    simulator.clock.advance(1000)
    expect((await api.get(`/${id}`)).status).toBe(200)
  })
  test('FINISHED carousel items are invalid for childPropagationMs', async () => {
    const { simulator, api } = await trapped({ childPropagationMs: 10_000, fetchMedia: false })
    const item = { media_type: 'IMAGE', image_url: 'https://example.com/a.jpg', is_carousel_item: 'true' }
    const children = [await api.create(item), await api.create(item)].join(',')
    const carousel = () => api.post('/me/threads', { media_type: 'CAROUSEL', children })
    expect(await carousel()).toMatchObject(refusal(400, 'OAuthException', 100, 4279004))
    simulator.clock.advance(10_000)
    expect((await carousel()).status).toBe(200)
  })
})

describe('feeds', () => {
  test('lag behind what was published, while the post itself can be read', async () => {
    const { simulator, api } = await trapped({ feedLagMs: 2000 })
    const id = await api.say('x')
    const reply = await api.say('y', { reply_to_id: id })
    expect(idsOf(await api.get('/me/threads'))).toEqual([])
    expect(idsOf(await api.get('/me/replies'))).toEqual([])
    expect(idsOf(await api.get(`/${id}/conversation`))).toEqual([])
    expect(await read(api, id, 'text')).toMatchObject({ text: 'x' })
    simulator.clock.advance(2000)
    expect(idsOf(await api.get('/me/threads'))).toEqual([id])
    expect(idsOf(await api.get(`/${id}/replies`))).toEqual([reply])
  })
  test('may have cursors.after on their last page, without next, before an empty page', async () => {
    const { simulator, api } = await trapped({})
    for (const text of ['a', 'b', 'c']) await api.say(text)
    const first = await api.get('/me/threads', { limit: '2' })
    const after = (answer: Answer) => pagingOf(answer)?.cursors.after ?? ''
    const last = () => api.get('/me/threads', { limit: '2', after: after(first) })
    expect(pagingOf(await last())).toEqual({
      cursors: { before: expect.any(String) as string },
      previous: expect.any(String) as string,
    })
    simulator.set({ afterLastPage: true })
    expect(pagingOf(await last())).toEqual({
      cursors: { before: expect.any(String) as string, after: expect.any(String) as string },
      previous: expect.any(String) as string,
    })
    expect((await api.get('/me/threads', { limit: '2', after: after(await last()) })).body).toEqual({
      data: [],
    })
  })
  test('keep deleted posts and replies for deletedLingerMs, though by their ids they are gone at once', async () => {
    const { simulator, api } = await trapped({ deletedLingerMs: 5000 })
    const root = await api.say('x')
    const reply = await api.say('y', { reply_to_id: root })
    await api.remove(`/${reply}`)
    const listed = async () =>
      Promise.all(['/me/replies', `/${root}/replies`, `/${root}/conversation`].map((path) => api.get(path)))
    expect((await listed()).map(idsOf)).toEqual([[reply], [reply], [reply]])
    expect((await api.get(`/${reply}`)).status).toBe(400)
    await api.remove(`/${root}`)
    expect(idsOf(await api.get('/me/threads'))).toEqual([root])
    simulator.clock.advance(5000)
    expect(idsOf(await api.get('/me/threads'))).toEqual([])
    expect(idsOf(await api.get('/me/replies'))).toEqual([])
  })
})

describe('a second publish of one container', () => {
  const twice = async (republish: Switches['republish']) => {
    const { simulator, api } = await trapped({ republish })
    const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
    const first = idOf(await api.post('/me/threads_publish', { creation_id }))
    const second = await api.post('/me/threads_publish', { creation_id })
    expect(await read(api, creation_id, 'status')).toMatchObject({ status: 'PUBLISHED' })
    return { first, second, live: simulator.media().length }
  }
  test('is refused with 24/4279009, and the status is PUBLISHED', async () => {
    const { second, live } = await twice('refused')
    expect(second).toMatchObject(notFound)
    expect(live).toBe(1)
  })
  test('may answer the first media id', async () => {
    const { first, second, live } = await twice('same-id')
    expect(idOf(second)).toBe(first)
    expect(live).toBe(1)
  })
  test('may make a second post', async () => {
    const { first, second, live } = await twice('duplicate')
    expect(idOf(second)).not.toBe(first)
    expect(live).toBe(2)
  })
})

describe('permalinks', () => {
  test('may be missing from the first reads, or from all', async () => {
    const { simulator, api } = await trapped({ missingPermalinkReads: 2 })
    const id = await api.say('x')
    expect(await read(api, id, 'permalink')).toEqual({ id })
    expect(await read(api, id, 'permalink')).toEqual({ id })
    expect(await read(api, id, 'permalink')).toHaveProperty('permalink')
    simulator.set({ missingPermalinkReads: -1 })
    expect(await read(api, id, 'permalink')).toEqual({ id })
  })
  test('may lead to this server', async () => {
    const { simulator, api } = await trapped({ permalinkBase: 'self' })
    const id = await api.say('x')
    expect(await read(api, id, 'permalink')).toMatchObject({
      permalink: expect.stringContaining(`${simulator.url}/@spool_demo/post/`) as string,
    })
  })
})

describe('detached replies', () => {
  test('come out as posts of their own, every n-th', async () => {
    const { api } = await trapped({ detachEvery: 2 })
    const root = await api.say('root')
    const kept = await api.say('a', { reply_to_id: root })
    const detached = await api.say('b', { reply_to_id: root })
    expect(await read(api, kept, 'is_reply')).toMatchObject({ is_reply: true })
    expect(await read(api, detached, 'is_reply,replied_to')).toEqual({ is_reply: false, id: detached })
    expect(idsOf(await api.get('/me/threads'))).toEqual([detached, root])
  })
})

describe('link attachments', () => {
  const invalidLink = refusal(400, 'OAuthException', -1, 4279047)
  const params = { media_type: 'TEXT', text: 'x', link_attachment: 'https://example.com/new' }
  test('may be refused at creation', async () => {
    const { api } = await trapped({ linkAttachments: 'refused-at-create' })
    expect(await api.post('/me/threads', params)).toMatchObject(invalidLink)
    await api.say('x https://example.com/new')
  })
  test('may be refused at publish', async () => {
    const { api } = await trapped({ linkAttachments: 'refused-at-publish' })
    expect(await api.post('/me/threads_publish', { creation_id: await api.create(params) })).toMatchObject(
      invalidLink,
    )
  })
})

describe('limits', () => {
  test('the link limit may be 3', async () => {
    const { api } = await trapped({ linkLimit: 3 })
    await api.say('https://a.example https://b.example https://c.example')
    const text = 'https://a.example https://b.example https://c.example https://d.example'
    expect((await api.post('/me/threads', { media_type: 'TEXT', text })).status).toBe(400)
  })
  test.each([
    ['bytes', 'é'.repeat(250), 'é'.repeat(251)],
    ['documented', `${'あ'.repeat(496)}🍶`, `${'あ'.repeat(497)}🍶`],
    ['codepoints', '👍'.repeat(500), '👍'.repeat(501)],
    ['utf16', '👍'.repeat(250), '👍'.repeat(251)],
  ] as const)('text counted by %s is refused one over 500', async (counting, fits, over) => {
    const { api } = await trapped({ counting })
    expect((await api.post('/me/threads', { media_type: 'TEXT', text: fits })).status).toBe(200)
    expect((await api.post('/me/threads', { media_type: 'TEXT', text: over })).status).toBe(500)
  })
})

describe('throttling', () => {
  test('answers every call with 613/4279002 for so many minutes, with x-app-usage if asked', async () => {
    const { simulator, api } = await trapped({ usageHeader: true, usagePercent: 1 })
    expect((await api.get('/me')).headers.get('x-app-usage')).toContain('"call_count":1')
    simulator.set({ throttleMinutes: 15 })
    const answer = await api.get('/me')
    expect(answer).toMatchObject(refusal(400, 'OAuthException', 613, 4279002))
    expect(answer.headers.get('x-app-usage')).toContain('"call_count":100')
    simulator.clock.advance(15 * MINUTE)
    expect((await api.get('/me')).status).toBe(200)
  })
})

describe('usage', () => {
  const usageOf = ({ headers }: Answer): unknown =>
    JSON.parse(headers.get('x-business-use-case-usage') ?? 'null')
  const says = (id: string, percent: number, minutes: number) => ({
    [id]: [
      {
        type: 'threads',
        call_count: percent,
        total_cputime: percent,
        total_time: percent,
        estimated_time_to_regain_access: minutes,
      },
    ],
  })
  test('is on every answer, errors and injected faults too, and x-app-usage is on none', async () => {
    const { simulator, api } = await trapped({})
    const said = says(simulator.userId, 0, 0)
    simulator.inject({ kind: 'html-504', path: 'threads' })
    for (const answer of [await api.get('/me'), await api.get('/me/threads'), await api.get('/me/nothing')]) {
      expect(usageOf(answer)).toEqual(said)
      expect(answer.headers.has('x-app-usage')).toBe(false)
    }
  })
  test('is the app’s where there is no token that is known', async () => {
    const { simulator } = await trapped({})
    expect(usageOf(await send(`${simulator.url}/me`))).toEqual(says(simulator.app.id, 0, 0))
  })
  test('is the percentage of 48,000 calls in a moving day, of each account its own', async () => {
    const { simulator, api } = await trapped({})
    await Promise.all(Array.from({ length: 480 }, () => api.get('/me')))
    expect(usageOf(await api.get('/me'))).toEqual(says(simulator.userId, 1, 0))
    const other = clientOf(simulator.url, simulator.issueToken('other'))
    const { id } = simulator.account('other')
    expect(usageOf(await other.get('/me'))).toEqual(says(id, 0, 0))
    simulator.clock.advance(DAY)
    expect(usageOf(await api.get('/me'))).toEqual(says(simulator.userId, 0, 0))
  })
  test('can be driven to 90 and 100 percent, with the minutes it will take', async () => {
    const { simulator, api } = await trapped({ usagePercent: 90, regainMinutes: 12 })
    expect(usageOf(await api.get('/me'))).toEqual(says(simulator.userId, 90, 0))
    simulator.set({ usagePercent: 100 })
    const answer = await api.get('/me')
    expect(answer.status).toBe(200)
    expect(usageOf(answer)).toEqual(says(simulator.userId, 100, 12))
  })
  test('is 100 while calls are throttled, with the minutes of the network that are left', async () => {
    const { simulator, api } = await trapped({}, { timeScale: 10 })
    simulator.set({ throttleMinutes: 15 })
    simulator.clock.advance(MINUTE / 2)
    expect(usageOf(await api.get('/me'))).toEqual(says(simulator.userId, 100, 10))
  })
})
