/** A box of an MP4 or MOV file: four letters and what they hold. */
interface Box {
  readonly name: string
  readonly body: Buffer
}

/** What of a video the limits speak of. */
interface Video {
  readonly seconds: number
  readonly tracks: readonly Track[]
}
interface Track {
  readonly kind: string
  readonly codec: string
  readonly edited: boolean
  readonly width: number
  readonly height: number
  readonly framesPerSecond: number
  readonly channels: number
  readonly sampleRate: number
}

const CONTAINERS = new Set(['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide'])
const VIDEO_CODECS = new Set(['avc1', 'avc3', 'hvc1', 'hev1'])

/**
 * Why a video is refused, as the container's `error_message` (Meta: Overview, Video specifications):
 * MP4 or MOV, H264 or HEVC, at most 1920 columns, 0.01:1 to 10:1, 23–60 frames a second, AAC of at most 48 kHz
 * and two channels, up to 300 s and 100 Mbps. `strict`: also the index in front, and no edit lists.
 *
 * @param head As much of the file as is kept; an index that lies behind it cannot be judged.
 */
export function videoProblem(head: Buffer, totalBytes: number, strict: boolean): string | undefined {
  const video = readVideo(head, strict)
  if (video === 'beyond') return head.length < totalBytes ? undefined : 'FAILED_PROCESSING_VIDEO'
  if (video === undefined) return 'FAILED_PROCESSING_VIDEO'
  const picture = video.tracks.find(({ kind }) => kind === 'vide')
  const sound = video.tracks.find(({ kind }) => kind === 'soun')
  if (picture === undefined || !VIDEO_CODECS.has(picture.codec)) return 'FAILED_PROCESSING_VIDEO'
  if (strict && video.tracks.some(({ edited }) => edited)) return 'FAILED_PROCESSING_VIDEO'
  if (!(video.seconds > 0 && video.seconds <= 300)) return 'INVALID_DURATION'
  const ratio = picture.width / picture.height
  if (picture.width > 1920 || !(ratio >= 0.01 && ratio <= 10)) return 'INVALID_ASPEC_RATIO'
  // 23.976 and its like are films at 24, and so on: a hundredth of a frame is no reason to refuse.
  if (picture.framesPerSecond < 22.99 || picture.framesPerSecond > 60.01) return 'INVALID_FRAME_RATE'
  if ((totalBytes * 8) / video.seconds > 100_000_000) return 'INVALID_BIT_RATE'
  if (sound === undefined) return undefined
  if (sound.codec !== 'mp4a' || sound.sampleRate > 48_000) return 'FAILED_PROCESSING_AUDIO'
  return sound.channels === 1 || sound.channels === 2 ? undefined : 'INVALID_AUDIO_CHANNELS'
}

/** Reads the index of the file; `beyond`: it is not in this part. */
function readVideo(head: Buffer, strict: boolean): Video | 'beyond' | undefined {
  for (const { name, body } of boxes(head)) {
    if (!CONTAINERS.has(name) || (strict && name === 'mdat')) return undefined
    if (name !== 'moov') continue
    const inside = [...boxes(body)]
    const header = inside.find((box) => box.name === 'mvhd')
    if (header === undefined) return undefined
    return {
      seconds: duration(header.body).seconds,
      tracks: inside.filter((box) => box.name === 'trak').map((box) => readTrack(box.body)),
    }
  }
  return 'beyond'
}

function readTrack(trak: Buffer): Track {
  const at = (...path: readonly string[]): Buffer =>
    path.reduce(
      (body, name) => [...boxes(body)].find((box) => box.name === name)?.body ?? Buffer.alloc(0),
      trak,
    )
  const tkhd = at('tkhd')
  const stsd = at('mdia', 'minf', 'stbl', 'stsd')
  const stts = at('mdia', 'minf', 'stbl', 'stts')
  const media = duration(at('mdia', 'mdhd'))
  return {
    kind: at('mdia', 'hdlr').toString('latin1', 8, 12),
    codec: stsd.toString('latin1', 12, 16),
    edited: isEdited(at('edts', 'elst')),
    width: fixed(tkhd, tkhd.length - 8),
    height: fixed(tkhd, tkhd.length - 4),
    framesPerSecond: media.seconds > 0 ? samples(stts) / media.seconds : 0,
    channels: stsd.length >= 34 ? stsd.readUInt16BE(32) : 0,
    sampleRate: stsd.length >= 42 ? stsd.readUInt16BE(40) : 0,
  }
}

/** The whole part of a 16.16 number. */
const fixed = (body: Buffer, at: number): number =>
  at >= 0 && at + 2 <= body.length ? body.readUInt16BE(at) : 0

/** `mvhd` and `mdhd` say their length alike: in units of a timescale of their own. */
function duration(body: Buffer): { seconds: number } {
  const wide = body[0] === 1
  if (body.length < (wide ? 32 : 20)) return { seconds: 0 }
  const scale = body.readUInt32BE(wide ? 20 : 12)
  const units = wide ? Number(body.readBigUInt64BE(24)) : body.readUInt32BE(16)
  return { seconds: scale === 0 ? 0 : units / scale }
}

/** How many frames a track has: the sum over its time table. */
function samples(stts: Buffer): number {
  const entries = stts.length >= 8 ? stts.readUInt32BE(4) : 0
  let count = 0
  for (let entry = 0; entry < entries && 16 + entry * 8 <= stts.length; entry++)
    count += stts.readUInt32BE(8 + entry * 8)
  return count
}

/** One edit that plays all from the start is what every encoder writes; more, or a later start, is an edit list. */
function isEdited(elst: Buffer): boolean {
  if (elst.length < 8) return false
  return elst.readUInt32BE(4) > 1
}

/** The boxes of `bytes`, one after another; ends at the first that is cut off, which is given as far as it goes. */
function* boxes(bytes: Buffer): Generator<Box> {
  let at = 0
  while (at + 8 <= bytes.length) {
    let size = bytes.readUInt32BE(at)
    let header = 8
    if (size === 1 && at + 16 <= bytes.length) {
      size = Number(bytes.readBigUInt64BE(at + 8))
      header = 16
    }
    if (size === 0) size = bytes.length - at
    if (size < header) return
    yield { name: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + header, at + size) }
    at += size
  }
}
