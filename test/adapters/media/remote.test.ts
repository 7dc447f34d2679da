import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { machineClock } from '../../../src/adapters/process/clock.ts'
import {
  isPrivateHost,
  isResolvable,
  lookupPublic,
  PrivateAddressError,
} from '../../../src/adapters/media/public-address.ts'
import { remoteMedia } from '../../../src/adapters/media/remote.ts'
import { messageOf } from '../../../src/core/problem.ts'

const fixture = (name: string) => readFileSync(`test/fixtures/media/${name}`)

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let server: Server
let origin: string
let answer: Handler
const asked: IncomingMessage[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
})

/** A server as buckets and CDNs are: it knows ranges and says what it hands out. */
const serving =
  (bytes: Uint8Array, type: string | undefined, total = bytes.length): Handler =>
  (_request, response) => {
    const part = bytes.subarray(0, 262_144)
    response.writeHead(206, {
      ...(type !== undefined && { 'content-type': type }),
      'content-range': `bytes 0-${part.length - 1}/${total}`,
      'content-length': part.length,
    })
    response.end(part)
  }
/** A server that knows no ranges. */
const streaming =
  (bytes: Uint8Array, type: string, headers: Readonly<Record<string, string | number>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, ...headers })
    response.end(bytes)
  }
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'text/html', ...headers })
    response.end('<!doctype html><title>Sign in</title>')
  }

async function look(handler: Handler, { src = '', scale = 1, url = `${origin}/a/cat.jpg` } = {}) {
  answer = handler
  const place = { src: src === '' ? url : src, path: 'threads/post.md', line: 5 }
  const { kind, facts, problems } = await remoteMedia(url, place, {
    clock: machineClock(scale),
    allowLocal: true,
  })
  return {
    kind,
    facts,
    told: problems.map(({ rule, severity }) =>
      (severity === 'warning' ? `~${rule}` : rule).replace('media/', ''),
    ),
    messages: problems.map(messageOf),
  }
}

describe('what a server hands out', () => {
  test('is asked for once, without being fetched whole', async () => {
    const { kind, facts, told } = await look(serving(fixture('jpeg-baseline.jpg'), 'image/jpeg'))
    expect([kind, told]).toEqual(['image', []])
    expect(facts).toMatchObject({ format: 'jpeg', width: 64, height: 64 })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers).toMatchObject({ range: 'bytes=0-262143', 'accept-encoding': 'identity' })
    expect(asked[0]?.headers.cookie).toBeUndefined()
  })

  test('is taken of a server that knows no ranges too', async () => {
    const png = fixture('png.png')
    expect(await look(streaming(png, 'image/png', { 'content-length': png.length }))).toMatchObject({
      told: [],
    })
    expect(await look(streaming(png, 'image/png'))).toMatchObject({ kind: 'image', told: [] })
  })

  test('is not read to its end', async () => {
    let sent = 0
    const { kind, told } = await look((_request, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': 500_000_000 })
      const head = fixture('mp4-h264-aac.mp4')
      response.write(head)
      const more = () => {
        while (!response.destroyed && sent < 500_000_000 && response.write(Buffer.alloc(65_536)))
          sent += 65_536
      }
      response.on('drain', more)
      more()
    })
    expect([kind, told]).toEqual(['video', ['~remote-no-ranges']])
    await wait(50)
    expect(sent).toBeLessThan(50_000_000)
  })

  test.for([
    ['webp.webp', 'image/webp', 'image-format'],
    ['webp.webp', 'image/jpeg', 'image-format'],
    ['gif.gif', 'image/gif', 'image-format'],
    ['jpeg-cmyk.jpg', 'image/jpeg', 'image-cmyk'],
    ['jpeg-wider-than-10-to-1.jpg', 'image/jpeg', 'image-aspect'],
    ['jpeg-truncated.jpg', 'image/jpeg', 'truncated'],
    ['apng.png', 'image/png', 'image-animated'],
    ['fps-10.mp4', 'video/mp4', 'video-frame-rate'],
    ['vp9.mp4', 'video/mp4', 'video-codec'],
    ['webm.webm', 'video/webm', 'video-format'],
    ['lfs-pointer.png', 'text/plain', 'lfs-pointer'],
    ['text-named.png', 'text/plain', 'not-media'],
    ['html-named.jpg', 'image/jpeg', 'remote-page'],
    ['html-named.jpg', 'text/html; charset=utf-8', 'remote-page'],
    ['png.png', 'application/octet-stream', 'remote-type'],
    ['png.png', 'text/html', 'remote-type'],
    ['png.png', undefined, 'remote-type'],
    ['mp4-h264-aac.mp4', 'application/octet-stream', 'remote-type'],
    ['png.png', 'image/jpeg', ''],
    ['png.png', 'IMAGE/PNG; q=1', ''],
    ['mov-h264-aac.mov', 'video/quicktime', ''],
    ['mp4-h264-aac.mp4', 'application/mp4', ''],
    ['moov-last.mp4', 'video/mp4', '~video-moov-last'],
  ] as const)('%s served as `%s` breaks: %s', async ([name, type, rules]) => {
    const { told } = await look(serving(fixture(name), type))
    expect(told.join(' ')).toBe(rules)
  })

  test.for([
    ['jpeg-baseline.jpg', 'image/jpeg', 8_000_000, ''],
    ['jpeg-baseline.jpg', 'image/jpeg', 8_000_001, 'image-too-large'],
    ['mp4-h264-aac.mp4', 'video/mp4', 1_000_000_000, ''],
    ['mp4-h264-aac.mp4', 'video/mp4', 1_000_000_001, 'video-too-large'],
    ['moov-last.mp4', 'video/mp4', 1_000_000_001, 'video-too-large ~video-moov-last'],
  ] as const)('%s served as `%s` of %i bytes breaks: %s', async ([name, type, bytes, rules]) => {
    const start = Buffer.concat([fixture(name).subarray(0, -1), Buffer.alloc(262_144)])
    const { told, kind } = await look(serving(start, type, bytes))
    expect(told.join(' ')).toBe(rules)
    expect(kind).toBe(type.split('/')[0])
  })

  test('is known to be a video even where its index lies beyond what was fetched', async () => {
    const video = Buffer.from('00000014667479706d7034320000000069736f6d', 'hex')
    const mdat = Buffer.from('300000006d646174', 'hex')
    const start = Buffer.concat([video, mdat, Buffer.alloc(262_144)])
    expect(await look(serving(start, 'video/mp4', 900_000_000))).toMatchObject({
      kind: 'video',
      facts: undefined,
      told: [],
    })
  })

  test('is empty for a server that has nothing in this range', async () => {
    expect(await look(status(416, { 'content-range': 'bytes */0' }))).toMatchObject({ told: ['empty'] })
    expect(await look(streaming(Buffer.alloc(0), 'image/png'))).toMatchObject({ told: ['empty'] })
  })
})

describe('an answer without a file', () => {
  test.for([301, 302, 303, 307, 308])('%i is a redirect, which is not followed', async (code) => {
    const { told, messages } = await look(status(code, { location: '/other.jpg?token=secret' }))
    expect(told).toEqual(['remote-redirect'])
    expect(asked).toHaveLength(1)
    expect(messages[0]).toContain('`/other.jpg`')
    expect(messages[0]).not.toContain('secret')
  })

  test.for([401, 403, 404, 410, 429, 500, 503, 204])('%i is refused', async (code) => {
    expect((await look(status(code))).told).toEqual(['remote-refused'])
  })

  test.for([401, 403, 404])('%i for a file of the repository says that it is not public', async (code) => {
    const { told, messages } = await look(status(code), { src: '../images/cat.jpg' })
    expect(told).toEqual(['not-public'])
    expect(messages[0]).toMatch(/private.*media-base-url/)
    expect(messages[0]).toContain(`\`../images/cat.jpg\` (\`${origin}/a/cat.jpg\`)`)
  })

  test('a server that hangs up is no answer', async () => {
    const { told } = await look((request) => request.socket.destroy())
    expect(told).toEqual(['remote-unreachable'])
  })

  test('a server that hangs up half way is no answer', async () => {
    const { told } = await look((_request, response) => {
      response.writeHead(206, { 'content-type': 'image/png', 'content-length': 1000 })
      response.write(fixture('png.png').subarray(0, 50), () => response.destroy())
    })
    expect(told).toEqual(['remote-unreachable'])
  })

  test('a server that never answers is given half a minute, by the clock', async () => {
    const { told, messages } = await look(() => undefined, { scale: 300 })
    expect(told).toEqual(['remote-unreachable'])
    expect(messages[0]).toContain('within 30 seconds')
  })

  test('is told with the address that was asked, but without what may be secret in it', async () => {
    const url = `${origin.replace('//', '//anna:secret@')}/cat.jpg?key=secret`
    const { messages } = await look(status(500), { src: 'cat.jpg', url })
    expect(messages[0]).toContain(
      `The server of \`cat.jpg\` (\`${origin}/cat.jpg\`) has an error (status 500).`,
    )
    expect(messages[0]).not.toContain('secret')
  })

  test('nobody there is no answer', async () => {
    const { told } = await look(status(200), { url: 'http://127.0.0.1:9/cat.jpg' })
    expect(told).toEqual(['remote-unreachable'])
  })
})

describe('a file of the repository that was judged on disk', () => {
  const known = {
    kind: 'image',
    format: 'png',
    bytes: 200,
    width: 1,
    height: 1,
    cmyk: false,
    animated: false,
  } as const
  const compare = async (handler: Handler) => {
    answer = handler
    const { problems } = await remoteMedia(
      `${origin}/cat.png`,
      { src: 'cat.png' },
      { clock: machineClock(1), allowLocal: true, known },
    )
    return problems.map(({ rule, severity }) => `${severity} ${rule}`)
  }

  test('is only compared with what is served', async () => {
    const png = fixture('png.png')
    expect(await compare(serving(png, 'image/png', 200))).toEqual([])
    expect(await compare(serving(png, 'image/png', 201))).toEqual(['warning media/remote-differs'])
    expect(await compare(serving(fixture('mp4-h264-aac.mp4'), 'video/mp4'))).toEqual([
      'warning media/remote-differs',
    ])
  })

  test('must not be served as its pointer, or as a page', async () => {
    expect(await compare(serving(fixture('lfs-pointer.png'), 'text/plain'))).toEqual([
      'error media/lfs-pointer',
    ])
    expect(await compare(streaming(fixture('html-named.jpg'), 'text/html'))).toEqual([
      'error media/remote-page',
    ])
  })
})

describe('an address that only works here', () => {
  const clock = machineClock(1)

  test.for([
    'http://127.0.0.1/cat.jpg',
    'https://localhost/cat.jpg',
    'https://localhost./cat.jpg',
    'https://files.localhost/cat.jpg',
    'https://2130706433/cat.jpg',
    'https://0x7f.1/cat.jpg',
    'https://[::1]/cat.jpg',
    'https://[::ffff:10.0.0.1]/cat.jpg',
    'https://[fd00::1]/cat.jpg',
    'https://[fec0::1]/cat.jpg',
    'https://[::7f00:1]/cat.jpg',
    'https://[64:ff9b::10.0.0.1]/cat.jpg',
    'https://[64:ff9b:1::10.0.0.1]/cat.jpg',
    'https://[2002:a00:1::]/cat.jpg',
    'https://[2001::a00:1]/cat.jpg',
    'https://10.1.2.3/cat.jpg',
    'https://172.31.0.1/cat.jpg',
    'https://192.168.1.1/cat.jpg',
    'https://100.64.0.1/cat.jpg',
    'https://169.254.169.254/latest/meta-data/',
    'https://0.0.0.0/cat.jpg',
  ])('%s is refused unasked', async (url) => {
    const { problems } = await remoteMedia(url, { src: url, line: 5 }, { clock })
    expect(problems).toMatchObject([{ rule: 'media/remote-private', line: 5 }])
  })

  test.for(['example.com', '93.184.215.14', '172.32.0.1', '[2606:4700::1111]', 'localhost.example.com'])(
    '%s is none',
    (host) => {
      expect(isPrivateHost(host)).toBe(false)
    },
  )

  test('is refused behind a name too, where the connection is made', async () => {
    const failed = await new Promise((resolve) => {
      lookupPublic('localhost', { all: true }, resolve)
    })
    expect(failed).toBeInstanceOf(PrivateAddressError)
  })

  describe('behind a proxy', () => {
    const before = process.env['https_proxy']
    beforeEach(() => {
      answer = status(502)
      process.env['https_proxy'] = origin
    })
    afterEach(() => {
      if (before === undefined) delete process.env['https_proxy']
      else process.env['https_proxy'] = before
    })
    const look = async (src: string) => {
      const { kind, problems } = await remoteMedia(src, { src }, { clock })
      return { kind, told: problems.map(({ rule, severity }) => `${severity} ${rule}`), asked: asked.length }
    }

    test('is refused by its name, which is resolved here first', async () => {
      await expect(isResolvable('localhost')).rejects.toBeInstanceOf(PrivateAddressError)
    })

    test('is left to the network where its name cannot be resolved', async () => {
      for (const [ending, kind] of [
        ['JPG', 'image'],
        ['png', 'image'],
        ['mp4', 'video'],
        ['mov', 'video'],
      ])
        expect(await look(`https://files.invalid/cat.${ending}?x=1`)).toEqual({
          kind,
          told: ['warning media/remote-unseen'],
          asked: 0,
        })
      expect(await look('https://files.invalid/cat')).toEqual({
        kind: undefined,
        told: ['error media/remote-unseen'],
        asked: 0,
      })
    })
  })
})
