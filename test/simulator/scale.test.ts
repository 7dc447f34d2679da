import { describe, expect, test } from 'vitest'
import { clientOf, network } from './network.ts'

const MANY = 100_000
const simulator = await network()
const api = clientOf(simulator.url, simulator.token)
const small = clientOf(simulator.url, simulator.issueToken('newcomer'))
const root = await simulator.publishAs('newcomer', { text: 'few words here' })

for (let post = 0; post < MANY; post++)
  await simulator.publishAs(simulator.username, {
    text: `post ${post} with a handful of words, as posts have them`,
    ...(post % 2 === 0 ? { reply_to_id: root.id } : {}),
  })
const { id } = simulator.media().at(-1) ?? { id: '' }

/** Requests a second, one after another. */
async function rate(call: () => Promise<{ status: number }>): Promise<number> {
  const calls = 300
  for (let warm = 0; warm < 30; warm++) expect((await call()).status).toBe(200)
  const start = performance.now()
  for (let done = 0; done < calls; done++) await call()
  return (calls / (performance.now() - start)) * 1000
}

describe('with 100,000 posts held, half of them replies to one', () => {
  const fields = 'id,text,timestamp,has_replies'
  test.each([
    ['a profile', () => api.get('/me', { fields: 'username' })],
    ['a post', () => api.get(`/${id}`, { fields })],
    ['a page of a feed', () => api.get('/me/threads', { fields })],
    ['a page of a conversation', () => api.get(`/${root.id}/conversation`, { fields })],
    ['a span of a feed', () => api.get('/me/threads', { fields, since: '1795348000', until: '1795348801' })],
    ['insights', () => small.get(`/${root.id}/insights`, { metric: 'views,replies' })],
    ['a new container', () => api.post('/me/threads', { media_type: 'TEXT', text: 'x' })],
  ])('%s takes no longer than with few', async (_, call) => {
    const fast = await rate(() => small.get('/me/threads', { fields }))
    expect(await rate(call)).toBeGreaterThan(fast / 8)
  })
  test('a page in a browser is made in well under a second', async () => {
    const start = performance.now()
    expect((await fetch(`${simulator.url}/@newcomer/post/${root.shortcode}`)).status).toBe(200)
    expect((await fetch(`${simulator.url}/`)).status).toBe(200)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
