import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateSync } from 'node:zlib'
import { crc32 } from 'node:zlib'
import { afterAll } from 'vitest'

/** A picture of one colour. */
export function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, 0x80)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body])
  return Buffer.concat([uint32(body.length), named, uint32(crc32(named))])
}

/** The head of a JPEG, as far as its size. */
export function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, Buffer.from([0xff, 0xd9])])
}

export interface Film {
  readonly seconds?: number
  readonly framesPerSecond?: number
  readonly width?: number
  readonly height?: number
  readonly codec?: string
  readonly audio?:
    { readonly codec?: string; readonly channels?: number; readonly sampleRate?: number } | 'none'
  readonly edits?: number
  readonly indexLast?: boolean
}

/** An MP4 file with an index and no pictures: what the limits speak of is all in the index. */
export function mp4(film: Film = {}): Buffer {
  const {
    seconds = 10,
    framesPerSecond = 30,
    width = 1080,
    height = 1920,
    codec = 'avc1',
    audio = {},
    edits = 1,
  } = film
  const tracks = [videoTrack({ seconds, framesPerSecond, width, height, codec, edits })]
  if (audio !== 'none')
    tracks.push(audioTrack(seconds, audio.codec ?? 'mp4a', audio.channels ?? 2, audio.sampleRate ?? 44_100))
  const moov = box('moov', box('mvhd', times(seconds), Buffer.alloc(80)), ...tracks)
  const frames = box('mdat', Buffer.alloc(64))
  const start = box('ftyp', Buffer.from('isom'), uint32(512))
  return film.indexLast ? Buffer.concat([start, frames, moov]) : Buffer.concat([start, moov, frames])
}

function videoTrack(
  film: Required<Pick<Film, 'seconds' | 'framesPerSecond' | 'width' | 'height' | 'codec' | 'edits'>>,
): Buffer {
  const frames = Math.round(film.seconds * film.framesPerSecond)
  return track(
    'vide',
    film.seconds,
    frames,
    [film.width, film.height],
    film.edits,
    box(film.codec, Buffer.alloc(70)),
  )
}

function audioTrack(seconds: number, codec: string, channels: number, sampleRate: number): Buffer {
  const entry = Buffer.alloc(28)
  entry.writeUInt16BE(channels, 16)
  entry.writeUInt16BE(sampleRate, 24)
  return track('soun', seconds, 100, [0, 0], 1, box(codec, entry))
}

function track(
  kind: string,
  seconds: number,
  samples: number,
  [width, height]: readonly [number, number],
  edits: number,
  entry: Buffer,
): Buffer {
  const tkhd = Buffer.alloc(84)
  tkhd.writeUInt16BE(width, 76)
  tkhd.writeUInt16BE(height, 80)
  const stts = Buffer.concat([uint32(0), uint32(1), uint32(samples), uint32(1)])
  const table = box('stbl', box('stsd', uint32(0), uint32(1), entry), box('stts', stts))
  return box(
    'trak',
    box('tkhd', tkhd),
    box('edts', box('elst', uint32(0), uint32(edits), Buffer.alloc(12 * edits))),
    box(
      'mdia',
      box('mdhd', times(seconds)),
      box('hdlr', Buffer.alloc(8), Buffer.from(kind)),
      box('minf', table),
    ),
  )
}

/** Version, two dates, then 1,000 units a second. */
const times = (seconds: number): Buffer =>
  Buffer.concat([Buffer.alloc(12), uint32(1000), uint32(Math.round(seconds * 1000))])

function box(name: string, ...body: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(body)
  return Buffer.concat([uint32(inside.length + 8), Buffer.from(name), inside])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}

/** A web server with these files; `/redirect/x` sends to `/x`, everything else is 404. */
export async function fileServer(
  files: Readonly<Record<string, Buffer>>,
): Promise<{ url: string; hits: string[] }> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    hits.push(`${request.headers['user-agent'] ?? ''} ${path}`)
    const file = files[path.slice(1)]
    if (path.startsWith('/redirect/')) response.writeHead(302, { location: path.slice(9) }).end()
    else if (file) response.writeHead(200).end(file)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits }
}
