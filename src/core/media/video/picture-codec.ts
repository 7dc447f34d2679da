import type { Chroma } from '../facts.ts'
import { bitsIn, withoutEmulation } from './bits.ts'
import { bodyAt } from './boxes.ts'

/** What a video's sample entry says of its codec before the first frame. */
export type PictureCodec = {
  readonly codec: string
  readonly chroma: Chroma | undefined
  readonly progressive: boolean | undefined
  /** Bytes of the number before each unit of a frame; undefined of codecs that have none. */
  readonly unitLengthBytes: number | undefined
}

/** Four-letter codes of sample entries. Source: mp4ra.org, and Apple's QuickTime File Format. */
const NAMES: Readonly<Record<string, string>> = {
  avc1: 'h264',
  avc3: 'h264',
  hvc1: 'hevc',
  hev1: 'hevc',
  av01: 'AV1',
  vp08: 'VP8',
  vp09: 'VP9',
  mp4v: 'MPEG-4 part 2',
  jpeg: 'Motion JPEG',
  mjpa: 'Motion JPEG',
  apch: 'ProRes',
  apcn: 'ProRes',
  apcs: 'ProRes',
  apco: 'ProRes',
  ap4h: 'ProRes',
  ap4x: 'ProRes',
  dvh1: 'Dolby Vision',
  dvhe: 'Dolby Vision',
  encv: 'encrypted',
}

const CHROMA: readonly Chroma[] = ['4:0:0', '4:2:0', '4:2:2', '4:4:4']

/** H.264 profiles whose parameters say their chroma; all others are 4:2:0 (ITU-T H.264, 7.3.2.1.1). */
const PROFILES_WITH_CHROMA: readonly number[] = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]

/** @param extensions boxes that follow the fixed part of the sample entry. */
export function pictureCodec(type: string, extensions: Uint8Array): PictureCodec {
  const codec = NAMES[type] ?? type.trim()
  const avc = bodyAt(extensions, 'avcC')
  const hevc = bodyAt(extensions, 'hvcC')
  const told =
    codec === 'h264' && avc.length > 8
      ? fromAvc(avc)
      : codec === 'hevc' && hevc.length > 21
        ? fromHevc(hevc)
        : NOTHING
  return {
    codec,
    ...told,
    progressive: isProgressive(told.progressive, bodyAt(extensions, 'fiel')[0], codec),
  }
}

/**
 * QuickTime's own box counts the fields of a frame. What H.264 says is only that fields may occur, so that the box
 * knows better; what HEVC says is what the source was.
 */
function isProgressive(
  told: boolean | undefined,
  fields: number | undefined,
  codec: string,
): boolean | undefined {
  if (fields === undefined || (codec === 'hevc' && told === false)) return told
  return fields < 2
}

const NOTHING = { chroma: undefined, progressive: undefined, unitLengthBytes: undefined }

/** ISO/IEC 14496-15, 5.3.3.1: the first sequence parameter set starts behind eight bytes. */
function fromAvc(avc: Uint8Array): Omit<PictureCodec, 'codec'> {
  return { ...fromParameters(withoutEmulation(avc.subarray(8))), unitLengthBytes: ((avc[4] ?? 0) & 3) + 1 }
}

/** ITU-T H.264, 7.3.2.1.1, up to `frame_mbs_only_flag`. */
function fromParameters(set: Uint8Array): Pick<PictureCodec, 'chroma' | 'progressive'> {
  const reader = bitsIn(set)
  const { bits, golomb } = reader
  bits(8)
  const profile = bits(8)
  bits(16)
  golomb()
  let chroma = 1
  if (PROFILES_WITH_CHROMA.includes(profile)) {
    chroma = golomb()
    if (chroma === 3) bits(1)
    golomb()
    golomb()
    bits(1)
    if (bits(1) === 1) skipScalingLists(reader, chroma === 3 ? 12 : 8)
  }
  golomb()
  const order = golomb()
  if (order === 0) golomb()
  if (order === 1) {
    bits(1)
    golomb()
    golomb()
    for (let left = Math.min(golomb(), 255); left > 0; left--) golomb()
  }
  golomb()
  bits(1)
  golomb()
  golomb()
  return { chroma: CHROMA[chroma], progressive: bits(1) === 1 }
}

/** ITU-T H.264, 7.3.2.1.1.1. */
function skipScalingLists({ bits, golomb }: ReturnType<typeof bitsIn>, lists: number): void {
  for (let list = 0; list < lists; list++) {
    if (bits(1) === 0) continue
    let next = 8
    for (let entry = list < 6 ? 16 : 64; entry > 0 && next !== 0; entry--) {
      const code = golomb()
      const delta = code % 2 === 1 ? (code + 1) / 2 : -code / 2
      next = (next + delta + 256) % 256
    }
  }
}

/** ISO/IEC 14496-15, 8.3.3.1. A source can be both or neither: then only its frames show it. */
function fromHevc(hevc: Uint8Array): Omit<PictureCodec, 'codec'> {
  const constraints = hevc[6] ?? 0
  const [progressive, interlaced] = [(constraints & 0x80) !== 0, (constraints & 0x40) !== 0]
  return {
    chroma: CHROMA[(hevc[16] ?? 0) & 3],
    progressive: progressive === interlaced ? undefined : progressive,
    unitLengthBytes: ((hevc[21] ?? 0) & 3) + 1,
  }
}
