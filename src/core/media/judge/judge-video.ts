import type { AudioFacts, VideoFacts } from '../facts.ts'
import type { BrokenRule } from '../place.ts'
import { checkSize } from './check-size.ts'
import { ffmpeg, type VideoCure } from './commands.ts'
import { MEDIA_LIMITS as LIMITS, TOLERANCE } from './limits.ts'
import { adviseToConvert, EVEN_SIDES } from './refused.ts'

type Check = Omit<BrokenRule, 'found' | 'fix'> & {
  /** What breaks the rule; undefined: nothing does. */
  readonly found: (video: VideoFacts) => string | undefined
  /** Undefined: no command can know what the author wants; the rule's own fix tells. */
  readonly cure?: (video: VideoFacts) => VideoCure
}

/** Every limit of a video that Meta documents (Posts, Video specifications). */
const CHECKS: readonly Check[] = [
  {
    rule: 'media/video-too-large',
    expected: `at most ${LIMITS.videoBytes.most.toLocaleString('en')}`,
    found: ({ bytes }) => checkSize('video', bytes)[0]?.found,
    cure: () => ({ picture: ['-maxrate 20M -bufsize 40M'] }),
  },
  {
    rule: 'media/video-duration',
    expected: `more than 0 and at most ${LIMITS.videoSeconds.most} seconds`,
    found: ({ seconds }) =>
      seconds > 0 && seconds <= LIMITS.videoSeconds.most + TOLERANCE.seconds
        ? undefined
        : `a video of ${round(seconds)} seconds`,
    // A second less, as the sound starts with what only helps to decode it.
    cure: () => ({ picture: [`-t ${LIMITS.videoSeconds.most - 1}`] }),
  },
  {
    rule: 'media/video-codec',
    expected: 'H.264 or HEVC',
    found: ({ codec }) => (codec === 'h264' || codec === 'hevc' ? undefined : `a video encoded as ${codec}`),
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/video-chroma',
    expected: 'colours stored as 4:2:0',
    found: ({ chroma }) =>
      chroma === undefined || chroma === '4:2:0'
        ? undefined
        : `a video whose colours are stored as ${chroma}`,
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/video-interlaced',
    expected: 'whole frames (progressive)',
    found: ({ progressive }) => (progressive === false ? 'an interlaced video' : undefined),
    cure: () => ({ filter: 'bwdif' }),
  },
  {
    rule: 'media/video-frame-rate',
    expected: `${LIMITS.videoFrameRate.least} to ${LIMITS.videoFrameRate.most}`,
    found: ({ framesPerSecond, seconds }) =>
      seconds === 0 ||
      (framesPerSecond >= LIMITS.videoFrameRate.least - TOLERANCE.framesPerSecond &&
        framesPerSecond <= LIMITS.videoFrameRate.most + TOLERANCE.framesPerSecond)
        ? undefined
        : `a video of ${round(framesPerSecond)} frames a second`,
    cure: ({ framesPerSecond }) => ({
      picture: [framesPerSecond > LIMITS.videoFrameRate.most ? '-r 60' : '-r 30'],
    }),
  },
  {
    rule: 'media/video-columns',
    expected: `at most ${LIMITS.videoColumns.most}`,
    found: ({ width }) => (width > LIMITS.videoColumns.most ? `a video ${width} pixels wide` : undefined),
    cure: () => ({ filter: `scale=${LIMITS.videoColumns.most}:-2` }),
  },
  {
    rule: 'media/video-aspect',
    expected: `a width of ${LIMITS.videoAspect.least} to ${LIMITS.videoAspect.most} times the height`,
    found: ({ width, height }) =>
      width / height >= LIMITS.videoAspect.least && width / height <= LIMITS.videoAspect.most
        ? undefined
        : `a video of ${width} × ${height} pixels`,
  },
  {
    rule: 'media/video-bit-rate',
    expected: `at most ${megabits(LIMITS.videoBitRate.most)}`,
    found: ({ bitsPerSecond }) =>
      bitsPerSecond > LIMITS.videoBitRate.most ? `a video of ${megabits(bitsPerSecond)}` : undefined,
    cure: () => ({ picture: ['-maxrate 20M -bufsize 40M'] }),
  },
  {
    rule: 'media/audio-codec',
    expected: 'AAC',
    found: ofSound(({ codec }) =>
      codec === 'aac' ? undefined : `a video whose sound is encoded as ${codec}`,
    ),
    cure: () => ({ sound: [] }),
  },
  {
    rule: 'media/audio-sample-rate',
    expected: `at most ${LIMITS.audioHertz.most}`,
    found: ofSound(({ hertz }) =>
      hertz > LIMITS.audioHertz.most ? `a video whose sound is sampled at ${hertz} hertz` : undefined,
    ),
    cure: () => ({ sound: [`-ar ${LIMITS.audioHertz.most}`] }),
  },
  {
    rule: 'media/audio-channels',
    expected: 'one or two (mono or stereo)',
    found: ofSound(({ channels }) =>
      channels > LIMITS.audioChannels.most ? `a video whose sound has ${channels} channels` : undefined,
    ),
    cure: () => ({ sound: [`-ac ${LIMITS.audioChannels.most}`] }),
  },
  {
    rule: 'media/video-edited',
    expected: 'a video that plays all it holds, once and in order',
    found: ({ editList }) =>
      editList === 'cut'
        ? 'a video whose edit list leaves out, repeats or slows down parts of it'
        : undefined,
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/video-edit-list',
    severity: 'warning',
    expected: 'none',
    found: ({ editList }) => (editList === 'start' ? 'a video with an edit list' : undefined),
    cure: () => ({}),
  },
  {
    rule: 'media/video-moov-last',
    severity: 'warning',
    expected: 'it at the beginning',
    found: ({ moovFirst }) => (moovFirst ? undefined : 'a video with its index (`moov`) at the end'),
    cure: () => ({}),
  },
  {
    rule: 'media/video-fragmented',
    severity: 'warning',
    expected: 'one index (`moov`) for all of it',
    found: ({ fragmented }) => (fragmented ? 'a fragmented video' : undefined),
    cure: () => ({}),
  },
  {
    rule: 'media/video-open-gop',
    severity: 'warning',
    expected: 'each group to stand for itself (closed GOP)',
    found: ({ closedGroups }) =>
      closedGroups === false ? 'a video whose groups of frames need one another' : undefined,
    cure: () => ({ picture: [] }),
  },
  {
    rule: 'media/audio-bit-rate',
    severity: 'warning',
    expected: `about ${kilobits(LIMITS.audioBitRate.most)}`,
    found: ofSound(({ codec, bitsPerSecond }) =>
      codec === 'aac' && bitsPerSecond > LIMITS.audioBitRate.most * TOLERANCE.audioBitRate
        ? `a video whose sound takes ${kilobits(bitsPerSecond)}`
        : undefined,
    ),
    cure: () => ({ sound: [] }),
  },
]

/** The rules that an MP4 or MOV video breaks; the command in each fix cures all that a command can. */
export function judgeVideo(video: VideoFacts, file: string): readonly BrokenRule[] {
  const broken = CHECKS.flatMap((check) => {
    const found = check.found(video)
    return found === undefined ? [] : [{ ...check, found, cure: check.cure?.(video) }]
  })
  const cures = broken.flatMap(({ cure }) => cure ?? [])
  const odd = video.width % 2 === 1 || video.height % 2 === 1
  const anew = cures.some(({ picture, filter }) => picture ?? filter)
  const command = ffmpeg(file, anew && odd ? [...cures, { filter: EVEN_SIDES }] : cures)
  return broken.map(({ rule, severity, found, expected, cure }) => ({
    rule,
    found,
    expected,
    ...(severity && { severity }),
    ...(cure && { fix: severity ? adviseIfUnsure(command) : adviseToConvert(command) }),
  }))
}

function adviseIfUnsure(command: string): string {
  return `Threads may well take it as it is; to be sure: \`${command}\`.`
}

function ofSound(found: (sound: AudioFacts) => string | undefined) {
  return ({ audio }: VideoFacts): string | undefined => audio && found(audio)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function megabits(bitsPerSecond: number): string {
  return `${Math.round(bitsPerSecond / 1e6)} Mbit/s`
}

function kilobits(bitsPerSecond: number): string {
  return `${Math.round(bitsPerSecond / 1000)} kbit/s`
}
