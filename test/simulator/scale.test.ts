import { describe, expect, test } from 'vitest'
import { clientOf, dataOf, idsOf, network } from './network.ts'

const MANY = 100_000
const simulator = await network()
const api = clientOf(simulator.url, simulator.token)
const root = await simulator.publishAs('newcomer', { text: 'few words here' })

const own: string[] = []
const replies: string[] = []
for (let post = 0; post < MANY; post++) {
  const reply = post % 2 === 1
  const { id } = await simulator.publishAs(simulator.username, {
    text: `post ${post} with a handful of words, as posts have them`,
    ...(reply ? { reply_to_id: root.id } : {}),
  })
  const ids = reply ? replies : own
  ids.push(id)
}
const newest = (ids: readonly string[], count: number): readonly string[] => ids.slice(-count).toReversed()

describe('with 100,000 posts held, half of them replies to one', () => {
  test('a feed begins with the newest, and its pages join', async () => {
    const first = await api.get('/me/threads', { limit: '100' })
    expect(idsOf(first)).toEqual(newest(own, 100))
    const { after } = (first.body as { paging: { cursors: { after: string } } }).paging.cursors
    const second = await api.get('/me/threads', { limit: '100', after })
    expect(idsOf(second)).toEqual(newest(own, 200).slice(100))
  })
  test('a conversation has the replies from either end', async () => {
    expect(idsOf(await api.get(`/${root.id}/conversation`))).toEqual(newest(replies, 25))
    const oldest = await api.get(`/${root.id}/conversation`, { reverse: 'false' })
    expect(idsOf(oldest)).toEqual(replies.slice(0, 25))
  })
  test('any post is found by its id, with what it is a part of', async () => {
    const id = replies[12_345]
    const { body } = await api.get(`/${id}`, { fields: 'text,root_post' })
    expect(body).toEqual({
      id,
      text: 'post 24691 with a handful of words, as posts have them',
      root_post: { id: root.id },
    })
  })
  test('insights count every reply', async () => {
    const token = simulator.issueToken('newcomer')
    const [metric] = dataOf(
      await clientOf(simulator.url, token).get(`/${root.id}/insights`, { metric: 'replies' }),
    )
    expect(metric?.['values']).toEqual([{ value: MANY / 2 }])
  })
  test('a page in a browser shows a part, and says how much there is', async () => {
    const text = await (await fetch(`${simulator.url}/`)).text()
    expect(text.match(/<article/g)).toHaveLength(50)
    expect(text).toContain('50k posts · 50k replies')
    const talk = await (await fetch(`${simulator.url}/@newcomer/post/${root.shortcode}`)).text()
    expect(talk.match(/<article/g)).toHaveLength(301)
  })
})
