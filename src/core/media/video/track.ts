import type { EditList } from '../facts.ts'
import { bodyAt, boxesIn, numbersIn } from './boxes.ts'
import { pictureCodec, type PictureCodec } from './picture-codec.ts'
import { soundCodec } from './sound-codec.ts'

/** What the index of a file says of one of its tracks. */
export type Track = (Picture | Sound) & {
  readonly id: number
  readonly samples: Samples
  /** How long almost every sample takes; undefined where they differ. */
  readonly usualUnits: number | undefined
  /** Units a second, in which the samples count their time. */
  readonly timescale: number
  readonly edits: readonly Edit[]
  /** Tables by which a sample is found in the file. */
  readonly table: Uint8Array
}

type Picture = PictureCodec & {
  readonly kind: 'picture'
  /** Pixels as shown, after turning. */
  readonly width: number
  readonly height: number
}
type Sound = {
  readonly kind: 'sound'
  readonly codec: string
  readonly hertz: number
  readonly channels: number
}

/** How many samples (a sample is a frame of a picture), how long in units of the timescale, how many bytes. */
export type Samples = { readonly count: number; readonly units: number; readonly bytes: number }

export const NO_SAMPLES: Samples = { count: 0, units: 0, bytes: 0 }

/** Nine of ten frames that take equally long are the rate of a video, whatever the first or the last one does. */
const USUAL = 0.9

type Edit = { readonly seconds: number; /** -1: a pause. */ readonly from: number; readonly rate: number }

/** @param movieTimescale units a second in which edit lists count. Undefined: a track neither seen nor heard. */
export function readTrack(trak: Uint8Array, movieTimescale: number): Track | undefined {
  const table = bodyAt(trak, 'mdia', 'minf', 'stbl')
  const header = bodyAt(trak, 'tkhd')
  const [entry] = boxesIn(bodyAt(table, 'stsd').subarray(8))
  const kind = numbersIn(bodyAt(trak, 'mdia', 'hdlr'), 8).u32()
  const own = !entry
    ? undefined
    : kind === VIDE
      ? picture(entry.type, entry.body, header)
      : kind === SOUN
        ? { kind: 'sound' as const, ...soundCodec(entry.type, entry.body) }
        : undefined
  if (!own) return undefined
  return {
    ...own,
    id: numbersIn(header, header[0] === 1 ? 20 : 12).u32(),
    timescale: timescaleIn(bodyAt(trak, 'mdia', 'mdhd')),
    ...samplesIn(table),
    edits: editsIn(bodyAt(trak, 'edts', 'elst'), movieTimescale),
    table,
  }
}

/** `vide` and `soun`: what a track is handled by. */
const VIDE = 0x76696465
const SOUN = 0x736f756e

/** `mvhd` and `mdhd` alike. */
export function timescaleIn(header: Uint8Array): number {
  return numbersIn(header, header[0] === 1 ? 20 : 12).u32()
}

/** Bytes of the fixed part of a picture's sample entry (ISO/IEC 14496-12, 12.1.3). */
const PICTURE_ENTRY_BYTES = 78

function picture(type: string, entry: Uint8Array, header: Uint8Array): Picture {
  const size = numbersIn(entry, 24)
  const [width, height] = [size.u16(), size.u16()]
  // The first four of the matrix are cosine and sine: a quarter turn leaves only the sines.
  const matrix = numbersIn(header, header[0] === 1 ? 52 : 40)
  const [cosine, sine] = [matrix.i32(), matrix.i32()]
  const turned = cosine === 0 && sine !== 0
  return {
    kind: 'picture',
    ...pictureCodec(type, entry.subarray(PICTURE_ENTRY_BYTES)),
    width: turned ? height : width,
    height: turned ? width : height,
  }
}

function samplesIn(table: Uint8Array): Pick<Track, 'samples' | 'usualUnits'> {
  const times = numbersIn(bodyAt(table, 'stts'), 8)
  const counts = new Map<number, number>()
  let [count, units] = [0, 0]
  while (times.left() >= 8) {
    const samples = times.u32()
    // Players take a negative time, which some cameras write, for the shortest.
    const each = Math.max(times.i32(), 0)
    counts.set(each, (counts.get(each) ?? 0) + samples)
    count += samples
    units += samples * each
  }
  const usual = [...counts].find(([, samples]) => samples >= count * USUAL)
  const sizes = numbersIn(bodyAt(table, 'stsz'), 4)
  const same = sizes.u32()
  let bytes = same * sizes.u32()
  if (same === 0) while (sizes.left() >= 4) bytes += sizes.u32()
  return { samples: { count, units, bytes }, usualUnits: usual?.[0] }
}

function editsIn(list: Uint8Array, movieTimescale: number): readonly Edit[] {
  const edits: Edit[] = []
  const numbers = numbersIn(list, 8)
  const wide = list[0] === 1
  while (numbers.left() >= (wide ? 20 : 12)) {
    const units = wide ? numbers.u64() : numbers.u32()
    const from = wide ? numbers.i64() : numbers.i32()
    edits.push({
      seconds: movieTimescale === 0 ? 0 : units / movieTimescale,
      from,
      rate: numbers.i32() / 65_536,
    })
  }
  return edits
}

/** What encoders leave out at the start is shorter: sixteen frames at most, or two frames of sound. */
const ENCODER_DELAY_SECONDS = 1
/** What encoders leave out at the end: the padding of the last frame of sound. */
const PADDING_SECONDS = 0.2

/** What the edit list of a track does to it. */
export function editListOf({ edits, samples, timescale }: Track): EditList {
  const [first] = edits
  const paused = first?.from === -1
  const [played, ...more] = paused ? edits.slice(1) : edits
  if (!played) return 'none'
  const skipped = played.from / timescale
  const whole =
    played.seconds === 0 || skipped + played.seconds >= samples.units / timescale - PADDING_SECONDS
  if (more.length > 0 || played.rate !== 1 || skipped > ENCODER_DELAY_SECONDS || skipped < 0 || !whole)
    return 'cut'
  return paused || skipped > 0 ? 'start' : 'none'
}

/** Samples a second: the usual ones if there are such, else on average. */
export function rateOf({ samples, usualUnits, timescale }: Track): number {
  const each = usualUnits ?? samples.units / samples.count
  return each > 0 ? timescale / each : 0
}

/** How long a track plays, in seconds, as its edit list leaves it. */
export function secondsOf({ edits, samples, timescale }: Track): number {
  const edited = edits.reduce((sum, { seconds }) => sum + seconds, 0)
  return edited > 0 ? edited : timescale === 0 ? 0 : samples.units / timescale
}
