import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MediaFacts } from '../../../src/core/media/facts.ts'
import { judgeMedia } from '../../../src/core/media/judge/judge.ts'
import { readMedia } from '../../../src/core/media/read.ts'
import { readStart, readWhole, type Reading } from '../../../src/core/media/reading.ts'

const FOLDER = 'test/fixtures/media'

/** What ffprobe says of each file; written by scripts/make-media.ts. */
type Opinion = {
  readonly streams?: readonly Stream[]
  readonly format?: { readonly duration?: string }
}
type Stream = {
  readonly codec_type: string
  readonly codec_name?: string
  readonly width?: number
  readonly height?: number
  readonly pix_fmt?: string
  readonly field_order?: string
  readonly r_frame_rate?: string
  readonly sample_rate?: string
  readonly channels?: number
  readonly side_data_list?: readonly { readonly rotation?: number }[]
}
const opinions = JSON.parse(readFileSync(`${FOLDER}/ffprobe.json`, 'utf8')) as Readonly<
  Record<string, Opinion>
>

const files = readdirSync(FOLDER)
  .filter((name) => name !== 'ffprobe.json')
  .map((name) => [name, readFileSync(`${FOLDER}/${name}`)] as const)
const factsOf = (bytes: Uint8Array): MediaFacts => readWhole(readMedia(bytes.length, true), bytes)
/** Runs a reader over a file. It moves on with each slice, most of which are heads of some ten bytes. */
function readOnce<Result>(reading: Reading<Result>, bytes: Uint8Array): Result {
  let slices = 0
  let given = 0
  let step = reading.next()
  while (!step.done) {
    const { offset, length } = step.value
    const part = bytes.subarray(offset, offset + length)
    slices += 1
    given += part.length
    step = reading.next(part)
  }
  expect(slices).toBeLessThanOrEqual(bytes.length + 16)
  expect(given).toBeLessThanOrEqual(bytes.length * 10)
  return step.value
}

const small = files.filter(([, bytes]) => bytes.length > 0 && bytes.length < 20_000)
const read = files.flatMap(([name, bytes]) => {
  const facts = factsOf(bytes)
  return facts.kind === 'other' ? [] : [[name, facts] as const]
})

describe('the readers', () => {
  test.for(read)('find in %s what ffprobe does', ([name, facts]) => {
    const { streams = [], format } = opinions[name] ?? {}
    const picture = streams.find(({ codec_type }) => codec_type === 'video')
    const turned = picture?.side_data_list?.some(({ rotation = 0 }) => rotation % 180 !== 0) ?? false
    const size = [picture?.width, picture?.height]
    expect(turned ? size.toReversed() : size).toEqual([facts.width, facts.height])
    if (facts.kind === 'image') return

    const [frames = 0, seconds = 0] = picture?.r_frame_rate?.split('/').map(Number) ?? []
    expect(Math.abs(facts.framesPerSecond / (frames / seconds) - 1)).toBeLessThan(0.01)
    expect(Math.abs(facts.seconds - Number(format?.duration))).toBeLessThan(0.1)
    // ffprobe shows grey as 4:2:0, which it turns into.
    if (facts.chroma !== undefined && facts.chroma !== '4:0:0')
      expect(chromaOf(picture?.pix_fmt ?? '')).toBe(facts.chroma)
    if (facts.progressive !== undefined && picture?.field_order !== undefined) {
      expect(picture.field_order === 'progressive').toBe(facts.progressive)
    }
    const codec = picture?.codec_name ?? ''
    expect(['h264', 'hevc'].includes(codec) ? codec : undefined).toBe(
      ['h264', 'hevc'].includes(facts.codec) ? facts.codec : undefined,
    )

    const sound = streams.find(({ codec_type }) => codec_type === 'audio')
    expect(sound?.codec_name === 'aac').toBe(facts.audio?.codec === 'aac')
    expect(sound && Number(sound.sample_rate)).toBe(facts.audio?.hertz)
    // Of other sounds, which are refused, the container's word is enough.
    if (facts.audio?.codec === 'aac') expect(sound?.channels).toBe(facts.audio.channels)
  })

  test('survive whatever happens to a file, and read it about once', { timeout: 120_000 }, () => {
    const hurt = fc.record({
      file: fc.constantFrom(...small),
      changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      cut: fc.nat(),
    })
    fc.assert(
      fc.property(hurt, ({ file: [, bytes], changes, cut }) => {
        const copy = Uint8Array.from(bytes)
        for (const [at, byte] of changes) copy[at % copy.length] = byte
        const some = copy.subarray(0, cut % 4 === 0 ? cut % copy.length : copy.length)
        judgeMedia(readOnce(readMedia(some.length, true), some), { src: 'file' })
        readStart(readMedia(1e9, false), some, false)
      }),
      { numRuns: 3000 },
    )
  })

  test('survive the largest number in every place of an index', { timeout: 120_000 }, () => {
    for (const [name, bytes] of small.filter(([each]) =>
      /^(mov-h264-aac|mp4-hevc-aac|fragmented|h264-open-gop)\./.test(each),
    )) {
      for (let at = 0; at + 4 <= Math.min(bytes.length, 3000); at += 4) {
        const copy = Uint8Array.from(bytes)
        copy.fill(0xff, at, at + 4)
        judgeMedia(readOnce(readMedia(copy.length, true), copy), { src: name })
      }
    }
  })
})

function chromaOf(format: string): string {
  const [, digits = '400'] = /^yuvj?(\d{3})p/.exec(format) ?? []
  return [...digits].join(':')
}
