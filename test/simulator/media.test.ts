import { describe, expect, test } from 'vitest'
import { fileServer, type Film, jpeg, mp4, png } from './files.ts'
import { clientOf, dataOf, idOf, invalid, network, refusal, send } from './network.ts'

const carouselChildren = (status: number): object => refusal(status, 'OAuthException', 100, 4279004)

const films: Readonly<Record<string, Film>> = {
  'good.mp4': {},
  'hevc.mp4': { codec: 'hvc1' },
  'silent.mp4': { audio: 'none' },
  'five-minutes.mp4': { seconds: 300 },
  'too-long.mp4': { seconds: 301 },
  'empty.mp4': { seconds: 0 },
  'slow.mp4': { framesPerSecond: 22 },
  'fast.mp4': { framesPerSecond: 61 },
  'film.mp4': { framesPerSecond: 23.976 },
  'wide.mp4': { width: 1921, height: 1080 },
  'tall.mp4': { width: 10, height: 1100 },
  'vp9.mp4': { codec: 'vp09' },
  'studio.mp4': { audio: { sampleRate: 64_000 } },
  'opus.mp4': { audio: { codec: 'Opus' } },
  'surround.mp4': { audio: { channels: 6 } },
  'edited.mp4': { edits: 2 },
  'index-last.mp4': { indexLast: true },
}

const files = await fileServer({
  'a.png': png(640, 480),
  'a.jpg': jpeg(640, 480),
  'narrow.png': png(100, 100),
  'wide.png': png(2000, 300),
  'ten.png': png(1000, 100),
  'eleven.png': png(1100, 100),
  'animation.gif': Buffer.from('GIF89a\0\0\0\0'),
  'page.html': Buffer.from('<!doctype html>'),
  'heavy.jpg': Buffer.concat([jpeg(640, 480), Buffer.alloc(8_000_000)]),
  'full.jpg': Buffer.concat([jpeg(640, 480), Buffer.alloc(8_000_000 - jpeg(640, 480).length)]),
  // A tenth of a second, and more than the 12.5 MB a second that are allowed.
  'dense.mp4': Buffer.concat([mp4({ seconds: 0.1 }), Buffer.alloc(1_250_000)]),
  ...Object.fromEntries(Object.entries(films).map(([name, film]) => [name, mp4(film)])),
})
const simulator = await network()
const api = clientOf(simulator.url, simulator.token)

type Params = Readonly<Record<string, string>>
const image = (name: string, params: Params = {}): Params => ({
  media_type: 'IMAGE',
  image_url: `${files.url}/${name}`,
  ...params,
})
const video = (name: string, params: Params = {}): Params => ({
  media_type: 'VIDEO',
  video_url: `${files.url}/${name}`,
  ...params,
})

/** The status once the file has been looked at. */
async function settled(id: string): Promise<unknown> {
  for (;;) {
    const { body } = await api.get(`/${id}`, { fields: 'status,error_message' })
    if ((body as { status: string }).status !== 'IN_PROGRESS') return body
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
const ready = async (params: Params): Promise<string> => {
  const id = await api.create(params)
  expect(await settled(id)).toEqual({ status: 'FINISHED', id })
  return id
}
const publish = async (creation_id: string): Promise<string> =>
  idOf(await api.post('/me/threads_publish', { creation_id }))
const read = async (id: string, fields: string): Promise<unknown> =>
  (await api.get(`/${id}`, { fields })).body

describe('images', () => {
  test.each([
    ['JPEG is accepted', 'a.jpg'],
    ['PNG is accepted', 'a.png'],
    ['narrower than 320 is scaled, not refused', 'narrow.png'],
    ['wider than 1440 is scaled, not refused', 'wide.png'],
    ['10:1 is accepted', 'ten.png'],
    ['8,000,000 bytes are accepted', 'full.jpg'],
  ])('%s', async (_, name) => {
    await ready(image(name))
  })
  test.each([
    ['longer than 10:1', 'eleven.png', 'INVALID_ASPEC_RATIO'],
    ['GIF', 'animation.gif', 'UNKNOWN'],
    ['a page', 'page.html', 'UNKNOWN'],
    ['more than 8,000,000 bytes', 'heavy.jpg', 'UNKNOWN'],
    ['404', 'missing.jpg', 'UNKNOWN'],
    ['a redirect', 'redirect/a.jpg', 'UNKNOWN'],
  ])('%s ends in ERROR', async (_, name, error_message) => {
    const id = await api.create(image(name))
    expect(await settled(id)).toEqual({ status: 'ERROR', error_message, id })
  })
  test('are fetched after the container id is given out, by a crawler of the name facebookexternalhit', async () => {
    await ready(image('a.jpg'))
    expect(files.hits.at(-1)).toMatch(/^facebookexternalhit.* \/a\.jpg$/)
  })
  test('a host that does not answer ends in ERROR', async () => {
    const id = await api.create({ media_type: 'IMAGE', image_url: 'http://127.0.0.1:1/a.png' })
    expect(await settled(id)).toMatchObject({ status: 'ERROR', error_message: 'UNKNOWN' })
  })
  test('an unfetchable file may be refused at creation with 1/2207052', async () => {
    simulator.set({ mediaErrors: 'creation' })
    expect(await api.post('/me/threads', image('missing.jpg'))).toMatchObject(
      refusal(400, 'OAuthException', 1, 2207052),
    )
    expect((await api.post('/me/threads', image('a.jpg'))).status).toBe(200)
    simulator.set({ mediaErrors: 'status' })
  })
  test('are not fetched when switched off', async () => {
    const own = await network({ switches: { fetchMedia: false } })
    const client = clientOf(own.url, own.token)
    const hits = files.hits.length
    await client.publish(image('a.jpg'))
    expect(files.hits).toHaveLength(hits)
  })
  test('read back with media_type IMAGE, a media_url that serves the bytes, alt_text and spoiler', async () => {
    const id = await publish(
      await ready(image('a.png', { text: 'caption', alt_text: 'grey', is_spoiler_media: 'true' })),
    )
    const body = await read(id, 'media_type,media_url,text,alt_text,is_spoiler_media,thumbnail_url')
    expect(body).toMatchObject({
      media_type: 'IMAGE',
      text: 'caption',
      alt_text: 'grey',
      is_spoiler_media: true,
    })
    expect(body).not.toHaveProperty('thumbnail_url')
    const response = await fetch((body as { media_url: string }).media_url)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png(640, 480))
  })
  test('alt_text holds 1,000 characters', async () => {
    expect((await api.post('/me/threads', image('a.png', { alt_text: 'a'.repeat(1000) }))).status).toBe(200)
    expect(await api.post('/me/threads', image('a.png', { alt_text: 'a'.repeat(1001) }))).toMatchObject(
      invalid,
    )
  })
})

describe('videos', () => {
  test.each(['good.mp4', 'hevc.mp4', 'silent.mp4', 'five-minutes.mp4', 'film.mp4'])(
    '%s is accepted',
    async (name) => {
      await ready(video(name))
    },
  )
  test.each([
    ['too-long.mp4', 'INVALID_DURATION'],
    ['empty.mp4', 'INVALID_DURATION'],
    ['slow.mp4', 'INVALID_FRAME_RATE'],
    ['fast.mp4', 'INVALID_FRAME_RATE'],
    ['wide.mp4', 'INVALID_ASPEC_RATIO'],
    ['tall.mp4', 'INVALID_ASPEC_RATIO'],
    ['dense.mp4', 'INVALID_BIT_RATE'],
    ['studio.mp4', 'FAILED_PROCESSING_AUDIO'],
    ['vp9.mp4', 'FAILED_PROCESSING_VIDEO'],
    ['opus.mp4', 'FAILED_PROCESSING_AUDIO'],
    ['surround.mp4', 'INVALID_AUDIO_CHANNELS'],
    ['a.png', 'FAILED_PROCESSING_VIDEO'],
    ['missing.mp4', 'FAILED_DOWNLOADING_VIDEO'],
    ['redirect/good.mp4', 'FAILED_DOWNLOADING_VIDEO'],
  ])('%s ends in ERROR %s', async (name, error_message) => {
    const id = await api.create(video(name))
    expect(await settled(id)).toEqual({ status: 'ERROR', error_message, id })
  })
  test.each(['edited.mp4', 'index-last.mp4'])(
    '%s is fine unless strict-videos asks for what Meta advises',
    async (name) => {
      await ready(video(name))
      simulator.set({ strictVideos: true })
      const id = await api.create(video(name))
      expect(await settled(id)).toMatchObject({ status: 'ERROR', error_message: 'FAILED_PROCESSING_VIDEO' })
      simulator.set({ strictVideos: false })
    },
  )
  test('read back with a thumbnail_url', async () => {
    const id = await publish(await ready(video('good.mp4')))
    const body = (await read(id, 'media_type,thumbnail_url')) as { media_type: string; thumbnail_url: string }
    expect(body.media_type).toBe('VIDEO')
    expect((await send(body.thumbnail_url)).status).toBe(200)
  })
})

describe('carousels', () => {
  const item = { is_carousel_item: 'true' }
  const carousel = (children: readonly string[], params: Params = {}): Params => ({
    media_type: 'CAROUSEL',
    children: children.join(','),
    ...params,
  })

  test('hold images and videos in the order given, count as one post, and read as CAROUSEL_ALBUM', async () => {
    const before = await read('me/threads_publishing_limit', 'quota_usage')
    const children = [
      await ready(image('a.jpg', { ...item, alt_text: 'first' })),
      await ready(video('good.mp4', { ...item, alt_text: 'second' })),
    ]
    const id = await publish(await ready(carousel(children, { text: 'both' })))
    const body = await read(id, 'media_type,text,children{alt_text,media_type}')
    expect(body).toMatchObject({
      media_type: 'CAROUSEL_ALBUM',
      children: {
        data: [
          { alt_text: 'first', media_type: 'IMAGE' },
          { alt_text: 'second', media_type: 'VIDEO' },
        ],
      },
    })
    const after = await read('me/threads_publishing_limit', 'quota_usage')
    const usage = (answer: unknown): number =>
      (answer as { data: [{ quota_usage: number }] }).data[0].quota_usage
    expect(usage(after)).toBe(usage(before) + 1)
    const listed = dataOf(await api.get('/me/threads', { fields: 'media_type', limit: '1' }))
    expect(listed).toEqual([{ media_type: 'CAROUSEL_ALBUM', id }])
  })
  test('children read back as ids of their own, or as container ids when switched', async () => {
    const children = [await ready(image('a.jpg', item)), await ready(image('a.png', item))]
    const id = await publish(await ready(carousel(children)))
    const own = (await read(id, 'children')) as { children: { data: { id: string }[] } }
    expect(own.children.data).toHaveLength(2)
    expect(own.children.data.map((child) => child.id)).not.toEqual(children)
    simulator.set({ carouselChildIds: 'container' })
    const again = [await ready(image('a.jpg', item)), await ready(image('a.png', item))]
    const second = await publish(await ready(carousel(again)))
    expect(await read(second, 'children')).toMatchObject({
      children: { data: again.map((child) => ({ id: child })) },
    })
    simulator.set({ carouselChildIds: 'media' })
  })
  test('hold 2 to 20 items', async () => {
    const child = await ready(image('a.jpg', item))
    const of = (count: number): Params => carousel(Array.from({ length: count }, () => child))
    expect(await api.post('/me/threads', of(1))).toMatchObject(invalid)
    expect((await api.post('/me/threads', of(20))).status).toBe(200)
    expect(await api.post('/me/threads', of(21))).toMatchObject(invalid)
  })
  test('a child that failed, was no item, or does not exist is refused with 100/4279004 and its id', async () => {
    const good = await ready(image('a.jpg', item))
    const failed = await api.create(image('missing.jpg', item))
    await settled(failed)
    const noItem = await ready(image('a.jpg'))
    for (const bad of [failed, noItem, '17000000000000001']) {
      const answer = await api.post('/me/threads', carousel([good, bad]))
      expect(answer).toMatchObject(carouselChildren(400))
      expect(answer.text).toContain(`The children with IDs ${bad} are invalid`)
    }
  })
  test('a child that is not FINISHED is refused with 100/4279004', async () => {
    const own = await network({ switches: { imageMs: 1500 } })
    const client = clientOf(own.url, own.token)
    const children = [await client.create(image('a.jpg', item)), await client.create(image('a.png', item))]
    expect(await client.post('/me/threads', carousel(children))).toMatchObject(carouselChildren(400))
  })
  test('an item cannot be published by itself', async () => {
    const child = await ready(image('a.jpg', item))
    expect(await api.post('/me/threads_publish', { creation_id: child })).toMatchObject(
      refusal(400, 'OAuthException', 24, 4279009),
    )
  })
  test('CAROUSEL and TEXT cannot be items', async () => {
    expect(await api.post('/me/threads', { media_type: 'TEXT', text: 'x', ...item })).toMatchObject(invalid)
    expect(await api.post('/me/threads', { media_type: 'CAROUSEL', children: '1,2', ...item })).toMatchObject(
      invalid,
    )
  })
  test('is_spoiler_media of the parent covers all items', async () => {
    const children = [await ready(image('a.jpg', item)), await ready(image('a.png', item))]
    const id = await publish(await ready(carousel(children, { is_spoiler_media: 'true' })))
    expect(await read(id, 'is_spoiler_media')).toMatchObject({ is_spoiler_media: true })
  })
})
