import { error, warning, type Problem } from '../../problem.ts'
import type { Facts, RuleId } from '../../rules/catalogue.ts'
import { MEDIA_LIMITS as LIMITS } from '../../rules/media.ts'
import type { AudioFacts, Chroma, VideoFacts } from '../facts.ts'
import type { Placed } from '../placed.ts'
import { ffmpeg, type VideoCure } from './commands.ts'
import { adviseToConvert, EVEN_SIDES } from './refused.ts'

/** A video of which everything is known. */
type Measured = VideoFacts & {
  readonly bytes: number
  readonly chroma: Chroma
  readonly audio: AudioFacts
}

/** The rules whose sentences say no more than `Given`. */
type RuleAbout<Given> = { [Id in RuleId]: Given extends Facts<Id> ? Id : never }[RuleId]

type Check = {
  readonly rule: RuleAbout<Measured & Placed>
  readonly severity?: 'warning'
  readonly breaks: (video: Measured) => boolean
  /** Undefined: no command can know what the author wants; the rule's own fix tells. */
  readonly cure?: (video: Measured) => VideoCure
}

/**
 * How far a measure may lie over its limit without being over it, because no encoder hits it exactly: sound comes
 * in frames of 1024 samples, the rate of a recording varies, and 128 kbit/s is what an encoder aims at.
 */
const TOLERANCE = {
  seconds: 0.1,
  framesPerSecond: 0.05,
  audioBitRate: 1.1,
} as const

/** Every limit of a video that Meta documents (Posts, Video specifications). */
const CHECKS: readonly Check[] = [
  {
    rule: 'media/video-too-large',
    breaks: ({ bytes }) => bytes > LIMITS.videoBytes.most,
    cure: () => ({ picture: ['-maxrate 20M -bufsize 40M'] }),
  },
  {
    rule: 'media/video-duration',
    breaks: ({ seconds }) => seconds <= 0 || seconds > LIMITS.videoSeconds.most + TOLERANCE.seconds,
    // A second less, as the sound starts with what only helps to decode it.
    cure: () => ({ picture: [`-t ${LIMITS.videoSeconds.most - 1}`] }),
  },
  {
    rule: 'media/video-codec',
    breaks: ({ codec }) => codec !== 'h264' && codec !== 'hevc',
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/video-chroma',
    breaks: ({ chroma }) => chroma !== '4:2:0',
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/video-interlaced',
    breaks: ({ progressive }) => progressive === false,
    cure: () => ({ filter: 'bwdif' }),
  },
  {
    rule: 'media/video-frame-rate',
    breaks: ({ framesPerSecond, seconds }) =>
      seconds !== 0 &&
      (framesPerSecond < LIMITS.videoFrameRate.least - TOLERANCE.framesPerSecond ||
        framesPerSecond > LIMITS.videoFrameRate.most + TOLERANCE.framesPerSecond),
    cure: ({ framesPerSecond }) => ({
      picture: [framesPerSecond > LIMITS.videoFrameRate.most ? '-r 60' : '-r 30'],
    }),
  },
  {
    rule: 'media/video-columns',
    breaks: ({ width }) => width > LIMITS.videoColumns.most,
    cure: () => ({ filter: `scale=${LIMITS.videoColumns.most}:-2` }),
  },
  {
    rule: 'media/video-aspect',
    breaks: ({ width, height }) =>
      !(width / height >= LIMITS.videoAspect.least && width / height <= LIMITS.videoAspect.most),
  },
  {
    rule: 'media/video-bit-rate',
    breaks: ({ bitsPerSecond }) => bitsPerSecond > LIMITS.videoBitRate.most,
    cure: () => ({ picture: ['-maxrate 20M -bufsize 40M'] }),
  },
  {
    rule: 'media/audio-codec',
    breaks: ({ audio }) => audio.codec !== 'aac',
    cure: () => ({ sound: [] }),
  },
  {
    rule: 'media/audio-sample-rate',
    breaks: ({ audio }) => audio.hertz > LIMITS.audioHertz.most,
    cure: () => ({ sound: [`-ar ${LIMITS.audioHertz.most}`] }),
  },
  {
    rule: 'media/audio-channels',
    breaks: ({ audio }) => audio.channels > LIMITS.audioChannels.most,
    cure: () => ({ sound: [`-ac ${LIMITS.audioChannels.most}`] }),
  },
  {
    rule: 'media/video-edited',
    breaks: ({ editList }) => editList === 'cut',
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/video-edit-list',
    severity: 'warning',
    breaks: ({ editList }) => editList === 'start',
    cure: () => ({}),
  },
  {
    rule: 'media/video-moov-last',
    severity: 'warning',
    breaks: ({ moovFirst }) => !moovFirst,
    cure: () => ({}),
  },
  {
    rule: 'media/video-fragmented',
    severity: 'warning',
    breaks: ({ fragmented }) => fragmented,
    cure: () => ({}),
  },
  {
    rule: 'media/video-open-gop',
    severity: 'warning',
    breaks: ({ closedGroups }) => closedGroups === false,
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/audio-bit-rate',
    severity: 'warning',
    breaks: ({ audio }) =>
      audio.codec === 'aac' && audio.bitsPerSecond > LIMITS.audioBitRate.most * TOLERANCE.audioBitRate,
    cure: () => ({ sound: [] }),
  },
]

/** Breaks no rule. */
const SILENCE: AudioFacts = { codec: 'aac', hertz: 0, channels: 0, bitsPerSecond: 0 }

/** The rules that an MP4 or MOV video breaks; the command in each fix cures all that a command can. */
export function judgeVideo(facts: VideoFacts, placed: Placed, file: string): readonly Problem[] {
  // What is not known breaks no rule.
  const { bytes = 0, chroma = '4:2:0', audio = SILENCE } = facts
  const video: Measured = { ...facts, bytes, chroma, audio }
  const broken = CHECKS.filter(({ breaks }) => breaks(video))
  const cures = broken.flatMap(({ cure }) => cure?.(video) ?? [])
  const odd = video.width % 2 === 1 || video.height % 2 === 1
  const anew = cures.some(({ picture, filter }) => picture ?? filter)
  const command = ffmpeg(file, anew && odd ? [...cures, { filter: EVEN_SIDES }] : cures)
  return broken.map(({ rule, severity, cure }) => {
    const advise = severity ? adviseIfUnsure : adviseToConvert
    const fix = cure && { fix: advise(command) }
    return (severity ? warning : error)(rule, { ...video, ...placed, ...fix })
  })
}

function adviseIfUnsure(command: string): string {
  return `Threads probably takes it as it is; to be sure: \`${command}\`.`
}
