import type { OtherFacts, VideoFacts } from '../facts.ts'
import { slice, type Reading } from '../reading.ts'
import { bodyAt, boxesIn, boxHead } from './boxes.ts'
import { countFragment, defaultsIn, type SamplesByTrack } from './fragments.ts'
import { closedGroups } from './groups.ts'
import { editListOf, NO_SAMPLES, rateOf, readTrack, secondsOf, timescaleIn, type Track } from './track.ts'

/** The index of ten hours of film takes less; of the five minutes that Threads takes, less than one of these. */
const MAX_INDEX_BYTES = 32_000_000
/** Two for each frame of a video that Threads takes; more boxes are not read. */
const MAX_BOXES = 100_000

const EDITS = ['none', 'start', 'cut'] as const

/**
 * Reads an MP4 or MOV by its boxes: all of the index, only the heads of other boxes, and hardly any of the frames.
 *
 * @param size of the file in bytes, if it is known.
 * @param ends whether to go on to the end of the file, without which it is not known to be whole.
 */
export function* readVideo(
  container: VideoFacts['container'],
  size: number | undefined,
  ends: boolean,
): Reading<VideoFacts | OtherFacts> {
  const layout = yield* readLayout(size, ends)
  if (layout === 'damaged' || layout === 'truncated') return { kind: 'other', what: layout }
  const { index, framesBefore, fragments } = layout
  const tracks = tracksIn(index, fragments)
  const picture = tracks.find((track) => track.kind === 'picture')
  const sound = tracks.find((track) => track.kind === 'sound')
  if (!picture) return { kind: 'other', what: sound ? 'audio' : 'no-tracks' }
  const played = sound ? [picture, sound] : [picture]
  const fragmented = isFragmented(index)
  return {
    kind: 'video',
    container,
    bytes: size,
    seconds: Math.max(...played.map(secondsOf)),
    width: picture.width,
    height: picture.height,
    framesPerSecond: rateOf(picture),
    codec: picture.codec,
    chroma: picture.chroma,
    progressive: picture.progressive,
    closedGroups: ends && !fragmented ? yield* closedGroups(picture) : undefined,
    bitsPerSecond: perSecond(picture, picture.samples.bytes * 8),
    audio: sound && {
      codec: sound.codec,
      hertz: sound.hertz,
      channels: sound.channels,
      bitsPerSecond: perSecond(sound, sound.samples.bytes * 8),
    },
    moovFirst: !framesBefore,
    editList: EDITS[Math.max(...played.map((track) => EDITS.indexOf(editListOf(track))))] ?? 'none',
    fragmented,
  }
}

type Layout = {
  /** The box `moov`. */
  readonly index: Uint8Array
  /** Whether frames stand before the index. */
  readonly framesBefore: boolean
  readonly fragments: SamplesByTrack
}

/** Walks over the boxes of a file; the answer says why if there is no video. */
function* readLayout(size: number | undefined, ends: boolean): Reading<Layout | 'damaged' | 'truncated'> {
  let index: Uint8Array | undefined
  let [framesBefore, cutShort] = [false, false]
  const fragments: SamplesByTrack = new Map()
  for (let at = 0, boxes = 0; boxes < MAX_BOXES; boxes++) {
    const head = boxHead(yield* slice(at, 16))
    if (!head) break
    const length = (head.size ?? (size ?? at) - at) - head.header
    const start = at + head.header
    at = start + length
    if (size !== undefined && at > size) cutShort = true
    if (head.type === 'mdat' && !index) framesBefore = true
    if (head.type === 'moov' && !index) {
      if (length > MAX_INDEX_BYTES) return 'damaged'
      index = yield* slice(start, length)
      if (!ends && !isFragmented(index)) break
    }
    if (head.type === 'moof' && index && length <= MAX_INDEX_BYTES) {
      countFragment(yield* slice(start, length), defaultsIn(bodyAt(index, 'mvex')), fragments)
    }
  }
  return cutShort || !index ? 'truncated' : { index, framesBefore, fragments }
}

function isFragmented(index: Uint8Array): boolean {
  return bodyAt(index, 'mvex').length > 0
}

function tracksIn(moov: Uint8Array, fragments: SamplesByTrack): readonly Track[] {
  const timescale = timescaleIn(bodyAt(moov, 'mvhd'))
  return [...boxesIn(moov)].flatMap(({ type, body }) => {
    const track = type === 'trak' ? readTrack(body, timescale) : undefined
    if (!track) return []
    const more = fragments.get(track.id) ?? NO_SAMPLES
    const { count, units, bytes } = track.samples
    const samples = { count: count + more.count, units: units + more.units, bytes: bytes + more.bytes }
    return [{ ...track, samples, usualUnits: more.count > 0 ? undefined : track.usualUnits }]
  })
}

function perSecond({ samples, timescale }: Track, amount: number): number {
  return samples.units === 0 ? 0 : (amount * timescale) / samples.units
}
