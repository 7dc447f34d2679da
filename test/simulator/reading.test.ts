import { describe, expect, test } from 'vitest'
import { HOUR } from '../../simulator/clock.ts'
import { clientOf, dataOf, idsOf, invalid, network, send, unsupported } from './network.ts'

const simulator = await network()
const api = clientOf(simulator.url, simulator.token)
const seconds = (): number => Math.floor(simulator.clock.now() / 1000)

/** An account with 110 posts, a second apart. */
const listed = await network()
const reader = clientOf(listed.url, listed.token)
const posts: string[] = []
for (let number = 0; number < 110; number++) {
  posts.unshift(await reader.say(`post ${number}`))
  listed.clock.advance(1000)
}

describe('the profile', () => {
  test('has only its id by default', async () => {
    expect((await api.get('/me')).body).toEqual({ id: simulator.userId })
  })
  test('has username, name, picture, biography and is_verified, but no followers', async () => {
    simulator.account(simulator.username, { name: 'Spool', biography: 'Threads from Markdown' })
    const fields =
      'id,username,name,threads_profile_picture_url,threads_biography,is_verified,is_eligible_for_geo_gating'
    expect((await api.get(`/${simulator.userId}`, { fields })).body).toEqual({
      id: simulator.userId,
      username: 'spool_demo',
      name: 'Spool',
      threads_profile_picture_url: expect.stringMatching(/^http/) as string,
      threads_biography: 'Threads from Markdown',
      is_verified: false,
      is_eligible_for_geo_gating: false,
    })
  })
  test('one unknown field fails the whole call', async () => {
    expect(await api.get('/me', { fields: 'id,followers_count' })).toMatchObject({
      status: 500,
      body: {
        error: {
          message: 'Tried accessing nonexisting field (followers_count)',
          type: 'THApiException',
          code: 100,
        },
      },
    })
  })
  test('another account’s profile is not to be had by id', async () => {
    expect(await api.get(`/${simulator.account('other').id}`)).toMatchObject(unsupported)
  })
})

describe('a post', () => {
  test('has only its id by default', async () => {
    const id = await api.say('x')
    expect((await api.get(`/${id}`)).body).toEqual({ id })
  })
  test('has the documented fields, and leaves out what is unset', async () => {
    const id = await api.say('Today Is Monday')
    const fields =
      'id,media_product_type,media_type,media_url,permalink,owner,username,text,timestamp,shortcode,thumbnail_url,children,is_quote_post,has_replies,alt_text,link_attachment_url,gif_url,topic_tag,poll_attachment,location,allowlisted_country_codes,is_verified,profile_picture_url'
    const { body } = await api.get(`/${id}`, { fields })
    expect(body).toEqual({
      id,
      media_product_type: 'THREADS',
      media_type: 'TEXT_POST',
      permalink: expect.stringMatching(
        /^https:\/\/www\.threads\.com\/@spool_demo\/post\/[\w-]{11}$/,
      ) as string,
      owner: { id: simulator.userId },
      username: 'spool_demo',
      text: 'Today Is Monday',
      timestamp: '2026-11-22T12:00:00+0000',
      shortcode: expect.stringMatching(/^[\w-]{11}$/) as string,
      is_quote_post: false,
      has_replies: false,
      is_verified: false,
      profile_picture_url: expect.any(String) as string,
    })
  })
  test('timestamps have an offset without a colon', async () => {
    const id = await api.say('x')
    expect((await api.get(`/${id}`, { fields: 'timestamp' })).text).toMatch(
      /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000"/,
    )
  })
  test('owner is left out of replies', async () => {
    const reply = await api.say('x', { reply_to_id: await api.say('root') })
    expect((await api.get(`/${reply}`, { fields: 'owner' })).body).toEqual({ id: reply })
  })
  test('there is no like_count', async () => {
    expect(await api.get(`/${await api.say('x')}`, { fields: 'like_count' })).toMatchObject(invalid)
  })
  test('an id that does not exist answers 100/33', async () => {
    expect(await api.get('/17000000000000001')).toMatchObject(unsupported)
  })
})

describe('lists', () => {
  const list = (params: Readonly<Record<string, string>> = {}) => reader.get('/me/threads', params)
  interface Paging {
    readonly cursors: { readonly before?: string; readonly after?: string }
    readonly next?: string
    readonly previous?: string
  }
  const pagingOf = (answer: { body: unknown }): Paging => (answer.body as { paging: Paging }).paging

  test('are newest first, 25 a page, with only ids', async () => {
    expect((await list()).body).toMatchObject({ data: posts.slice(0, 25).map((id) => ({ id })) })
  })
  test('limit is 100 at most', async () => {
    expect(idsOf(await list({ limit: '3' }))).toEqual(posts.slice(0, 3))
    expect(idsOf(await list({ limit: '500' }))).toHaveLength(100)
  })
  test('after goes on where a page ended, to the last, which has no after and no next', async () => {
    const seen: unknown[] = []
    let after: string | undefined
    do {
      const page = await list({ limit: '40', ...(after === undefined ? {} : { after }) })
      seen.push(...idsOf(page))
      after = pagingOf(page).cursors.after
      expect(pagingOf(page).next === undefined).toBe(after === undefined)
    } while (after !== undefined)
    expect(seen).toEqual(posts)
  })
  test('before goes back', async () => {
    const second = await list({
      limit: '10',
      after: pagingOf(await list({ limit: '10' })).cursors.after ?? '',
    })
    expect(idsOf(second)).toEqual(posts.slice(10, 20))
    const back = await list({ limit: '5', before: pagingOf(second).cursors.before ?? '' })
    expect(idsOf(back)).toEqual(posts.slice(5, 10))
  })
  test('next and previous are full URLs that carry the token', async () => {
    const { next = '' } = pagingOf(await list({ limit: '10' }))
    expect(new URL(next).searchParams.get('access_token')).toBe(listed.token)
    const second = await send(next)
    expect(idsOf(second)).toEqual(posts.slice(10, 20))
    expect(idsOf(await send(pagingOf(second).previous ?? ''))).toEqual(posts.slice(0, 10))
  })
  test('before and after exclude one another', async () => {
    const { cursors } = pagingOf(await list({ limit: '1' }))
    expect(await list({ before: cursors.before ?? '', after: cursors.after ?? '' })).toMatchObject(invalid)
  })
  test('since and until are Unix seconds, both inclusive', async () => {
    const start = Date.UTC(2026, 10, 22, 12) / 1000
    expect(idsOf(await list({ since: String(start + 5), until: String(start + 7) }))).toEqual(
      posts.slice(102, 105),
    )
  })
  test('since and until may be what strtotime reads', async () => {
    expect(idsOf(await list({ since: '2026-11-22T12:00:05', until: '2026-11-22 12:00:07' }))).toEqual(
      posts.slice(102, 105),
    )
    expect(idsOf(await list({ since: '-10 seconds' }))).toEqual(posts.slice(0, 10))
  })
  test.each([
    ['since before 1688540400', { since: '1688540399' }],
    ['since not before until', { since: '1795349000', until: '1795348999' }],
    ['until in the future', { until: '1895348800' }],
    ['a time that is none', { since: 'soon' }],
  ])('%s is refused', async (_, params) => {
    expect(await list(params)).toMatchObject(invalid)
  })
  test('an empty list has no paging', async () => {
    const empty = clientOf(listed.url, listed.issueToken('newcomer'))
    expect((await empty.get('/me/threads')).body).toEqual({ data: [] })
  })
  test('an unknown field is refused even when the list is empty', async () => {
    const empty = clientOf(listed.url, listed.issueToken('newcomer'))
    expect(await empty.get('/me/threads', { fields: 'id,likes' })).toMatchObject(invalid)
  })
})

describe('mentions', () => {
  test('are public posts that name the account', async () => {
    simulator.account('shy', { private: true })
    const { id } = await simulator.publishAs('other', { text: 'thanks @spool_demo!' })
    await simulator.publishAs('shy', { text: 'psst @spool_demo' })
    await simulator.publishAs('other', { text: 'mail me@spool_demo.example' })
    const answer = await api.get('/me/mentions', { fields: 'username' })
    expect(answer.body).toMatchObject({ data: [{ username: 'other', id }] })
    expect(dataOf(answer)).toHaveLength(1)
  })
})

describe('keyword search', () => {
  test('finds words of public posts, and topics by TAG', async () => {
    const { id: tea } = await simulator.publishAs('other', { text: 'Green tea at noon #TeaTime' })
    await simulator.publishAs('other', { text: 'Green paint' })
    expect(idsOf(await api.get('/keyword_search', { q: 'green TEA' }))).toEqual([tea])
    expect(idsOf(await api.get('/keyword_search', { q: 'teatime', search_mode: 'TAG' }))).toEqual([tea])
  })
  test('finds Japanese, which has no spaces', async () => {
    const { id } = await simulator.publishAs('other', { text: '今日は寒いですね' })
    expect(idsOf(await api.get('/keyword_search', { q: '寒い' }))).toEqual([id])
  })
  test('narrows by author_username, media_type, since and limit, and RECENT is newest first', async () => {
    const { id: first } = await simulator.publishAs('ann', { text: 'needle one' })
    simulator.clock.advance(HOUR)
    const { id: second } = await simulator.publishAs('bob', { text: 'needle two' })
    const search = async (params: Readonly<Record<string, string>>) =>
      idsOf(await api.get('/keyword_search', { q: 'needle', search_type: 'RECENT', ...params }))
    expect(await search({})).toEqual([second, first])
    expect(await search({ author_username: 'ann' })).toEqual([first])
    expect(await search({ since: String(seconds() - 60) })).toEqual([second])
    expect(await search({ limit: '1' })).toEqual([second])
    expect(await search({ media_type: 'IMAGE' })).toEqual([])
  })
  test('shows in recently_searched_keywords, in milliseconds', async () => {
    await api.get('/keyword_search', { q: 'latest' })
    const { body } = await api.get('/me', { fields: 'recently_searched_keywords' })
    const [latest] = (body as { recently_searched_keywords: unknown[] }).recently_searched_keywords
    expect(latest).toEqual({ query: 'latest', timestamp: simulator.clock.now() })
  })
})

describe('profile discovery', () => {
  test('looks up public profiles of 100 followers or more', async () => {
    simulator.account('famous', { followers: 100, biography: 'hi' })
    simulator.account('unknown', { followers: 99 })
    await simulator.publishAs('famous', { text: 'x' })
    simulator.clock.advance(24 * HOUR)
    const { body } = await api.get('/profile_lookup', { username: 'famous' })
    expect(body).toMatchObject({
      username: 'famous',
      biography: 'hi',
      follower_count: 100,
      is_verified: false,
    })
    expect((body as { views_count: number }).views_count).toBeGreaterThan(0)
    expect((await api.get('/profile_lookup', { username: 'unknown' })).status).toBe(400)
  })
  test('lists their posts', async () => {
    const { id } = await simulator.publishAs('famous', { text: 'newest' })
    expect(idsOf(await api.get('/profile_posts', { username: 'famous' }))[0]).toBe(id)
  })
})

describe('oEmbed', () => {
  const permalinkOf = async (id: string): Promise<string> =>
    ((await api.get(`/${id}`, { fields: 'permalink' })).body as { permalink: string }).permalink
  const oembed = (link: string) =>
    send(`${simulator.url}/oembed?${new URLSearchParams({ url: link }).toString()}`)

  test('needs no token, takes either host, and returns a rich blockquote', async () => {
    const permalink = await permalinkOf(await api.say('embed me'))
    for (const link of [permalink, permalink.replace('threads.com', 'threads.net')]) {
      expect((await oembed(link)).body).toMatchObject({
        type: 'rich',
        version: '1.0',
        html: expect.stringContaining('<blockquote class="text-post-media"') as string,
      })
    }
  })
  test('escapes the text', async () => {
    const { text } = await oembed(await permalinkOf(await api.say('<script>alert(1)</script>')))
    expect(text).not.toContain('<script>')
  })
  test('of no post is refused', async () => {
    expect((await oembed('https://www.threads.com/@a/post/nothing')).status).toBe(400)
  })
})
