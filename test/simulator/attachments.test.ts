import { describe, expect, test } from 'vitest'
import { type Answer, clientOf, invalid, network } from './network.ts'

const simulator = await network()
const api = clientOf(simulator.url, simulator.token)
const read = async (id: string, fields: string): Promise<unknown> =>
  (await api.get(`/${id}`, { fields })).body
const tryText = (text: string, params: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  api.post('/me/threads', { media_type: 'TEXT', text, ...params })
const json = (value: unknown): string => JSON.stringify(value)

const parent = await api.say('parent')
const POLL = json({ option_a: 'yes', option_b: 'no' })
const TEXT_ATTACHMENT = json({ plaintext: 'A longer text.' })
const LINK = 'https://example.com/page'
const GIF = json({ gif_id: 'abc', provider: 'GIPHY' })

describe('which attachments go together', () => {
  const values = {
    link_attachment: LINK,
    poll_attachment: POLL,
    text_attachment: TEXT_ATTACHMENT,
    gif_attachment: GIF,
    is_ghost_post: 'true',
    reply_to_id: parent,
  } as const
  type Name = keyof typeof values
  const both = (one: Name, other: Name): Promise<Answer> =>
    tryText('x', { [one]: values[one], [other]: values[other] })

  test.each<[Name, Name]>([
    ['poll_attachment', 'link_attachment'],
    ['poll_attachment', 'text_attachment'],
    ['is_ghost_post', 'link_attachment'],
    ['is_ghost_post', 'poll_attachment'],
    ['is_ghost_post', 'text_attachment'],
    ['is_ghost_post', 'gif_attachment'],
    ['is_ghost_post', 'reply_to_id'],
  ])('%s excludes %s', async (one, other) => {
    expect(await both(one, other)).toMatchObject(invalid)
  })
  test.each<[Name, Name]>([
    ['link_attachment', 'text_attachment'],
    ['link_attachment', 'reply_to_id'],
    ['text_attachment', 'reply_to_id'],
  ])('%s may accompany %s', async (one, other) => {
    expect((await both(one, other)).status).toBe(200)
  })
  test('link_attachment excludes a text attachment with a link of its own', async () => {
    const text_attachment = json({ plaintext: 'x', link_attachment_url: LINK })
    expect(await tryText('x', { text_attachment, link_attachment: LINK })).toMatchObject(invalid)
  })
  test.each([
    'link_attachment',
    'poll_attachment',
    'text_attachment',
    'gif_attachment',
    'is_ghost_post',
  ] as const)('%s is for TEXT only', async (name) => {
    const params = { media_type: 'IMAGE', image_url: 'https://example.com/a.png', [name]: values[name] }
    expect(await api.post('/me/threads', params)).toMatchObject(invalid)
  })
  test('text_entities may accompany a ghost post', async () => {
    const text_entities = json([{ entity_type: 'SPOILER', offset: 0, length: 3 }])
    expect((await tryText('boo', { is_ghost_post: 'true', text_entities })).status).toBe(200)
  })
})

describe('links', () => {
  const attached = (text: string, link: string): Promise<Answer> =>
    tryText(text, { text_attachment: json({ plaintext: 'x', link_attachment_url: link }) })
  const limitTo = (linkLimit: number): void => simulator.set({ linkLimit })
  const overLimit = {
    status: 400,
    body: { error: { message: 'THREADS_API__LINK_LIMIT_EXCEEDED', type: 'THApiException', code: 100 } },
  }
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `https://example.com/${index}`).join(' ')

  test('five are allowed, six are refused at creation with THREADS_API__LINK_LIMIT_EXCEEDED', async () => {
    expect((await tryText(many(5))).status).toBe(200)
    expect(await tryText(many(6))).toMatchObject(overLimit)
  })
  test('the same link counts once', async () => {
    expect((await tryText(`${many(5)} https://example.com/0`)).status).toBe(200)
  })
  test('an attached link counts unless it stands in the text', async () => {
    expect(await tryText(many(5), { link_attachment: LINK })).toMatchObject(overLimit)
    expect((await tryText(many(5), { link_attachment: 'https://example.com/3' })).status).toBe(200)
  })
  test.each([
    [1, 'www.facebook.com', 'www.facebook.com'],
    [3, 'www.instagram.com www.threads.com', 'www.facebook.com'],
    [2, 'www.example.com www.example.com www.test.com', 'www.test.com'],
  ])('Meta counts %i in "%s" with %s attached', async (count, text, link) => {
    limitTo(count)
    expect((await attached(text, link)).status).toBe(200)
    limitTo(count - 1)
    expect(await attached(text, link)).toMatchObject(overLimit)
    limitTo(5)
  })
  test('the punctuation after a link is not part of it', async () => {
    limitTo(1)
    expect(
      (await tryText('https://example.com/a, https://example.com/a. (https://example.com/a)')).status,
    ).toBe(200)
    limitTo(5)
  })
  test('the code may be a string', async () => {
    simulator.set({ linkLimitCode: 'string' })
    expect(await tryText(many(6))).toMatchObject({
      body: { error: { code: 'THREADS_API__LINK_LIMIT_EXCEEDED' } },
    })
    simulator.set({ linkLimitCode: 'number' })
  })
  test('link_attachment reads back as link_attachment_url', async () => {
    const id = await api.say('read', { link_attachment: LINK })
    expect(await read(id, 'link_attachment_url')).toMatchObject({ link_attachment_url: LINK })
  })
  test.each([
    'notaurl',
    'http://localhost:3000/x',
    'http://127.0.0.1/x',
    'http://192.168.1.4/x',
    'http://[::1]/x',
    'http://printer.local/x',
    'ftp://example.com/x',
  ])('link_attachment must be a public address, which %s is not', async (link_attachment) => {
    expect(await tryText('x', { link_attachment })).toMatchObject({
      status: 500,
      body: {
        error: {
          message: 'Param link_attachment is not a valid URL',
          type: 'THApiException',
          code: 100,
        },
      },
    })
  })
  test.each([
    'www.facebook.com',
    'https://93.184.216.34/x',
    'http://[2606:2800:220:1::1]/',
    'https://bücher.example/',
  ])('%s is one', async (link_attachment) => {
    expect((await tryText('x', { link_attachment })).status).toBe(200)
  })
  test('link_attachment must be a URL', async () => {
    expect(await tryText('x', { link_attachment: 'not a url' })).toMatchObject(invalid)
  })
})

describe('topic tags', () => {
  const topicOf = async (text: string, params = {}): Promise<unknown> => {
    const id = await api.say(text, params)
    return ((await read(id, 'topic_tag')) as { topic_tag?: string }).topic_tag
  }
  test.each([
    ['the first valid tag becomes the topic', 'a #first and #second', 'first'],
    ['a tag ends before punctuation', '#one.two', 'one'],
    ['a tag ends before a line break', '#one\ntwo', 'one'],
    ['a numeric tag is none', 'fix #123 in #release', 'release'],
    ['a tag longer than 50 is none', `#${'a'.repeat(51)} #b`, 'b'],
    ['a fragment of a link is none', 'https://example.com/#part', undefined],
    ['no tag, no topic', 'nothing here', undefined],
  ])('%s', async (_, text, topic) => {
    expect(await topicOf(text)).toBe(topic)
  })
  test('topic_tag wins over the text', async () => {
    expect(await topicOf('a #tag', { topic_tag: 'Chosen topic' })).toBe('Chosen topic')
  })
  test.each(['with.dot', 'a & b', 'a'.repeat(51)])('topic_tag may not be "%s"', async (topic_tag) => {
    expect(await tryText('x', { topic_tag })).toMatchObject(invalid)
  })
})

describe('polls', () => {
  const OPTIONS = 'option_a,option_b,option_c,option_d'
  test('have to be read field by field', async () => {
    const id = await api.say('?', { poll_attachment: json({ option_a: 'a', option_b: 'b', option_c: 'c' }) })
    expect(await read(id, `poll_attachment{${OPTIONS}}`)).toEqual({
      poll_attachment: { option_a: 'a', option_b: 'b', option_c: 'c', id },
      id,
    })
    expect(await read(id, 'poll_attachment')).toEqual({ poll_attachment: { id }, id })
  })
  test('gather votes; percentages are 0–1 and sum to about 1', async () => {
    const own = await network()
    own.account(own.username, { followers: 10_000 })
    const client = clientOf(own.url, own.token)
    const id = await client.say('?', { poll_attachment: POLL })
    const fields =
      'poll_attachment{total_votes,option_a_votes_percentage,option_b_votes_percentage,expiration_timestamp}'
    const poll = async (): Promise<Record<string, number>> =>
      ((await client.get(`/${id}`, { fields })).body as { poll_attachment: Record<string, number> })
        .poll_attachment
    expect(await poll()).toMatchObject({
      total_votes: 0,
      option_a_votes_percentage: 0,
      expiration_timestamp: '2026-11-23T12:00:00+0000',
    })
    own.clock.advance(3_600_000)
    const {
      total_votes = 0,
      option_a_votes_percentage: a = 0,
      option_b_votes_percentage: b = 0,
    } = await poll()
    expect(total_votes).toBeGreaterThan(0)
    expect(a + b).toBeCloseTo(1, 1)
  })
  test('media_type of a poll is TEXT_POST', async () => {
    expect(await read(await api.say('?', { poll_attachment: POLL }), 'media_type')).toMatchObject({
      media_type: 'TEXT_POST',
    })
  })
  test('options hold 25 characters', async () => {
    const options = (length: number): string => json({ option_a: 'a'.repeat(length), option_b: 'b' })
    expect((await tryText('?', { poll_attachment: options(25) })).status).toBe(200)
    expect(await tryText('?', { poll_attachment: options(26) })).toMatchObject(invalid)
  })
  test.each(['["a","b"]', '{"options":["a","b"]}', '{"option_a":"only"}', 'not json'])(
    'a wrong shape is ignored without a word: %s',
    async (poll_attachment) => {
      const id = await api.say('?', { poll_attachment })
      expect(await read(id, 'poll_attachment{option_a}')).toEqual({ id })
    },
  )
  test('a wrong shape is refused when switched', async () => {
    simulator.set({ malformedParams: 'refused' })
    expect(await tryText('?', { poll_attachment: '[]' })).toMatchObject(invalid)
    simulator.set({ malformedParams: 'ignored' })
  })
})

describe('text attachments', () => {
  test('read back as they were sent', async () => {
    const sent = {
      plaintext: 'A longer text with style.',
      link_attachment_url: 'https://meta.com',
      text_with_styling_info: [
        { offset: 0, length: 7, styling_info: ['bold', 'italic'] },
        { offset: 7, length: 10, styling_info: ['highlight'] },
      ],
    }
    const id = await api.say('head', { text_attachment: json(sent) })
    expect(await read(id, 'text_attachment')).toEqual({ text_attachment: sent, id })
  })
  test('hold 10,000 characters', async () => {
    const of = (length: number): string => json({ plaintext: 'a'.repeat(length) })
    expect((await tryText('x', { text_attachment: of(10_000) })).status).toBe(200)
    expect(await tryText('x', { text_attachment: of(10_001) })).toMatchObject(invalid)
  })
  test('styled ranges must not overlap', async () => {
    const text_with_styling_info = [
      { offset: 5, length: 5, styling_info: ['bold'] },
      { offset: 0, length: 6, styling_info: ['italic'] },
    ]
    expect(
      await tryText('x', { text_attachment: json({ plaintext: 'abcdefghij', text_with_styling_info }) }),
    ).toMatchObject(invalid)
  })
  test('without plaintext are ignored', async () => {
    const id = await api.say('x', { text_attachment: '{}' })
    expect(await read(id, 'text_attachment')).toEqual({ id })
  })
})

describe('spoilers', () => {
  test('read back as text_entities; numbers may be sent as text, and spoiler in small letters', async () => {
    const text_entities = json([{ entity_type: 'spoiler', offset: '0', length: '4' }])
    const id = await api.say('he dies', { text_entities })
    expect(await read(id, 'text_entities')).toEqual({
      text_entities: { data: [{ entity_type: 'SPOILER', offset: 0, length: 4 }] },
      id,
    })
  })
  test('are absent where there are none, or an empty list', async () => {
    const id = await api.say('nothing to hide')
    expect(await read(id, 'text_entities')).toEqual({ id })
    simulator.set({ noTextEntities: 'empty' })
    expect(await read(id, 'text_entities')).toEqual({ text_entities: { data: [] }, id })
    simulator.set({ noTextEntities: 'absent' })
  })
  test('are ten at most', async () => {
    const of = (count: number): string =>
      json(Array.from({ length: count }, (_, offset) => ({ entity_type: 'SPOILER', offset, length: 1 })))
    expect((await tryText('abcdefghijkl', { text_entities: of(10) })).status).toBe(200)
    expect(await tryText('abcdefghijkl', { text_entities: of(11) })).toMatchObject(invalid)
  })
  test('have a length of 1 or more', async () => {
    const id = await api.say('x', { text_entities: json([{ entity_type: 'SPOILER', offset: 0, length: 0 }]) })
    expect(await read(id, 'text_entities')).toEqual({ id })
  })
})

describe('GIFs', () => {
  test('are written as gif_attachment and read as gif_url', async () => {
    const id = await api.say('look', { gif_attachment: GIF })
    expect(await read(id, 'gif_url')).toMatchObject({ gif_url: expect.stringContaining('abc') as string })
    expect(await api.get(`/${id}`, { fields: 'gif_attachment' })).toMatchObject(invalid)
  })
  test('come from GIPHY; Tenor has ended', async () => {
    expect(await tryText('x', { gif_attachment: json({ gif_id: 'abc', provider: 'TENOR' }) })).toMatchObject(
      invalid,
    )
  })
})
