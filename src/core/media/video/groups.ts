import { slice, type Reading, type Slice } from '../reading.ts'
import { bodyAt, numbersIn } from './boxes.ts'
import type { Track } from './track.ts'

/** How many groups of frames are looked at; encoders treat all alike. */
const GROUPS = 3
/** Enough of a frame to get past what may stand before the picture itself. */
const FRAME_START_BYTES = 2048

/**
 * Whether each group of frames can be decoded by itself, from the first frames of a few groups: a frame that
 * needs no other (IDR) closes the group before it. Undefined where the file does not show it.
 */
export function* closedGroups(track: Track): Reading<boolean | undefined> {
  if (track.kind !== 'picture' || track.unitLengthBytes === undefined) return undefined
  const starts = groupStarts(track.table)
  for (const sample of starts) {
    const first = unitTypes(yield* frame(track.table, sample), track.unitLengthBytes, track.codec)
    if (track.codec === 'h264' && !first.includes(H264_IDR) && first.includes(H264_OTHER)) return false
    if (track.codec === 'hevc' && first.includes(HEVC_CRA)) {
      const second = unitTypes(yield* frame(track.table, sample + 1), track.unitLengthBytes, track.codec)
      if (second.some((type) => HEVC_LEADING.includes(type))) return false
    }
  }
  return starts.length > 0 ? true : undefined
}

/** Types of units (ITU-T H.264, table 7-1; H.265, table 7-1). */
const H264_IDR = 5
const H264_OTHER = 1
/** Starts a group, and lets frames that are shown before it refer to the group before. */
const HEVC_CRA = 21
const HEVC_LEADING: readonly number[] = [8, 9]

function* frame(table: Uint8Array, sample: number): Reading<Uint8Array> {
  const place = placeOf(table, sample)
  return place ? yield* slice(place.offset, Math.min(place.length, FRAME_START_BYTES)) : new Uint8Array()
}

/** Numbers of the samples, from 1, on which the second and later groups start. */
function groupStarts(table: Uint8Array): readonly number[] {
  const syncs = numbersIn(bodyAt(table, 'stss'), 8)
  const starts: number[] = []
  while (syncs.left() >= 4 && starts.length < GROUPS) {
    const sample = syncs.u32()
    if (sample > 1) starts.push(sample)
  }
  return starts
}

/** Where a sample lies in the file: its chunk, by runs of chunks that hold equally many, and those before it there. */
function placeOf(table: Uint8Array, sample: number): Slice | undefined {
  const runs = numbersIn(bodyAt(table, 'stsc'), 8)
  const wide = bodyAt(table, 'co64')
  const chunks = wide.length > 0 ? wide : bodyAt(table, 'stco')
  const chunkBytes = wide.length > 0 ? 8 : 4
  const chunkCount = Math.floor((chunks.length - 8) / chunkBytes)
  let firstSample = 1
  let [firstChunk, perChunk] = [runs.u32(), runs.u32()]
  runs.skip(4)
  while (perChunk > 0 && firstChunk > 0) {
    const more = runs.left() >= 12
    const [nextChunk, nextPer] = more ? [runs.u32(), runs.u32()] : [chunkCount + 1, 0]
    runs.skip(4)
    const held = (nextChunk - firstChunk) * perChunk
    if (sample < firstSample + held) {
      const chunk = firstChunk + Math.floor((sample - firstSample) / perChunk)
      const before = (sample - firstSample) % perChunk
      const at = numbersIn(chunks, 8 + (chunk - 1) * chunkBytes)
      const offset = wide.length > 0 ? at.u64() : at.u32()
      return within(bodyAt(table, 'stsz'), sample, before, offset)
    }
    firstSample += held
    ;[firstChunk, perChunk] = [nextChunk, nextPer]
  }
  return undefined
}

function within(sizes: Uint8Array, sample: number, before: number, chunk: number): Slice {
  const same = numbersIn(sizes, 4).u32()
  if (same > 0) return { offset: chunk + before * same, length: same }
  const numbers = numbersIn(sizes, 12 + (sample - 1 - before) * 4)
  let offset = chunk
  for (let left = before; left > 0 && numbers.left() >= 4; left--) offset += numbers.u32()
  return { offset, length: numbers.u32() }
}

/** Types of the units that a frame is made of, as far as `bytes` go. */
function unitTypes(bytes: Uint8Array, lengthBytes: number, codec: string): readonly number[] {
  const types: number[] = []
  for (let at = 0; at + lengthBytes < bytes.length;) {
    const length = bytes.subarray(at, at + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0)
    const head = bytes[at + lengthBytes] ?? 0
    types.push(codec === 'h264' ? head & 0x1f : (head >> 1) & 0x3f)
    at += lengthBytes + length
  }
  return types
}
