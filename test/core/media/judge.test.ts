import { describe, expect, test } from 'vitest'
import { ffmpeg, magick } from '../../../src/core/media/judge/commands.ts'
import type { ImageFacts, MediaFacts, VideoFacts } from '../../../src/core/media/facts.ts'
import { judgeMedia, judgeSize } from '../../../src/core/media/judge/judge.ts'
import { messageOf } from '../../../src/core/problem.ts'

const PICTURE: ImageFacts = {
  kind: 'image',
  format: 'jpeg',
  bytes: 100_000,
  width: 1200,
  height: 800,
  cmyk: false,
  animated: false,
}
const SOUND = { codec: 'aac', hertz: 48_000, channels: 2, bitsPerSecond: 128_000 }
const VIDEO: VideoFacts = {
  kind: 'video',
  container: 'mp4',
  bytes: 5_000_000,
  seconds: 12,
  width: 1080,
  height: 1920,
  framesPerSecond: 30,
  codec: 'h264',
  chroma: '4:2:0',
  progressive: true,
  closedGroups: true,
  bitsPerSecond: 3_000_000,
  audio: SOUND,
  moovFirst: true,
  editList: 'none',
  fragmented: false,
}

const rules = (facts: MediaFacts) =>
  judgeMedia(facts, { src: 'file' })
    .map(({ rule, severity }) => rule.replace(/^media\//, severity === 'warning' ? '~' : ''))
    .join(' ')

/** What is otherwise than it should be, and the rules that it breaks. */
type Case<Facts> = readonly [facts: Partial<Facts>, expected: string]
const named = <Facts>([facts, expected]: Case<Facts>) => {
  const what = Object.entries(facts).map(
    ([name, value]) => `${name} ${value === undefined ? 'unknown' : JSON.stringify(value)}`,
  )
  const breaks = expected === '' ? 'no rule' : expected
  return [
    `with ${what.length === 0 ? 'nothing special' : what.join(', ')} breaks ${breaks}`,
    facts,
    expected,
  ] as const
}

describe('a picture', () => {
  const pictures: readonly Case<ImageFacts>[] = [
    [{}, ''],
    [{ bytes: 8_000_000 }, ''],
    [{ bytes: 8_000_001 }, 'image-too-large'],
    [{ bytes: undefined }, ''],
    [{ width: 1, height: 1 }, ''],
    [{ width: 319, height: 300 }, ''],
    [{ width: 20_000, height: 2000 }, ''],
    [{ width: 20_001, height: 2000 }, 'image-aspect'],
    [{ width: 2000, height: 20_001 }, 'image-aspect'],
    [{ cmyk: true, bytes: 9_000_000 }, 'image-too-large image-cmyk'],
    [{ format: 'png', animated: true }, 'image-animated'],
  ]
  test.for(pictures.map(named))('%s', ([, facts, expected]) => {
    expect(rules({ ...PICTURE, ...facts })).toBe(expected)
  })
})

describe('a video', () => {
  const videos: readonly Case<VideoFacts>[] = [
    [{}, ''],
    [{ bytes: 1_000_000_000 }, ''],
    [{ bytes: 1_000_000_001 }, 'video-too-large'],
    [{ seconds: 0 }, 'video-duration'],
    [{ seconds: 0.04 }, ''],
    [{ seconds: 300 }, ''],
    [{ seconds: 300.07 }, ''],
    [{ seconds: 300.5 }, 'video-duration'],
    [{ codec: 'hevc' }, ''],
    [{ codec: 'AV1', chroma: undefined }, 'video-codec'],
    [{ chroma: undefined, progressive: undefined, closedGroups: undefined }, ''],
    [{ chroma: '4:2:2' }, 'video-chroma'],
    [{ progressive: false }, 'video-interlaced'],
    [{ framesPerSecond: 22.9 }, 'video-frame-rate'],
    [{ framesPerSecond: 23 }, ''],
    [{ framesPerSecond: 60.04 }, ''],
    [{ framesPerSecond: 60.5 }, 'video-frame-rate'],
    [{ width: 1920, height: 200 }, ''],
    [{ width: 1921, height: 1080 }, 'video-columns'],
    [{ width: 1080, height: 2400 }, ''],
    [{ width: 16, height: 1600 }, ''],
    [{ width: 15, height: 1600 }, 'video-aspect'],
    [{ width: 1010, height: 100 }, 'video-aspect'],
    [{ bitsPerSecond: 100_000_000 }, ''],
    [{ bitsPerSecond: 100_000_001 }, 'video-bit-rate'],
    [{ audio: undefined }, ''],
    [{ audio: { ...SOUND, channels: 1, hertz: 8000 } }, ''],
    [{ audio: { ...SOUND, channels: 6 } }, 'audio-channels'],
    [{ audio: { ...SOUND, hertz: 48_001 } }, 'audio-sample-rate'],
    [{ audio: { ...SOUND, codec: 'PCM', bitsPerSecond: 1_536_000 } }, 'audio-codec'],
    [{ audio: { ...SOUND, bitsPerSecond: 131_000 } }, ''],
    [{ audio: { ...SOUND, bitsPerSecond: 192_000 } }, '~audio-bit-rate'],
    [{ moovFirst: false }, '~video-moov-last'],
    [{ editList: 'start' }, '~video-edit-list'],
    [{ editList: 'cut' }, 'video-edited'],
    [{ fragmented: true }, '~video-fragmented'],
    [{ closedGroups: false }, '~video-open-gop'],
    [{ codec: 'VP9', seconds: 400, framesPerSecond: 10 }, 'video-duration video-codec video-frame-rate'],
  ]
  test.for(videos.map(named))('%s', ([, facts, expected]) => {
    expect(rules({ ...VIDEO, ...facts })).toBe(expected)
  })
})

describe('what an author is told', () => {
  const told = (facts: MediaFacts, file?: string) =>
    judgeMedia(facts, { src: '../clips/my clip.mov', path: 'threads/a.md', line: 3 }, file).map(messageOf)

  test('names the file as they wrote it, and has one command that cures everything', () => {
    const facts = { ...VIDEO, codec: 'ProRes', framesPerSecond: 120, audio: { ...SOUND, channels: 6 } }
    const command = `ffmpeg -i 'clips/my clip.mov' -c:v libx264 -pix_fmt yuv420p -r 60 -c:a aac -b:a 128k -ac 2 -movflags +faststart -use_editlist 0 'clips/my clip.mp4'`
    expect(told(facts, 'clips/my clip.mov')).toEqual([
      `The video codec of \`../clips/my clip.mov\` is ProRes; Threads takes H.264 and HEVC. Convert it, and use the new file: \`${command}\`. [media/video-codec]`,
      `The video \`../clips/my clip.mov\` has 120 frames a second; Threads takes 23 to 60. Convert it, and use the new file: \`${command}\`. [media/video-frame-rate]`,
      `The sound of \`../clips/my clip.mov\` has 6 channels; Threads takes 1 or 2. Convert it, and use the new file: \`${command}\`. [media/audio-channels]`,
    ])
  })

  const sentences: readonly (readonly [MediaFacts, string])[] = [
    [
      { ...PICTURE, bytes: 8_000_001 },
      'The picture `a` is 8,000,001 bytes large; Threads takes at most 8,000,000.',
    ],
    [
      { ...VIDEO, bytes: 1_000_000_001 },
      'The video `a` is 1,000,000,001 bytes large; Threads takes at most 1,000,000,000.',
    ],
    [
      { ...VIDEO, seconds: 300.126 },
      'The video `a` is 300.13 seconds long; Threads takes more than 0 and at most 300.',
    ],
    [
      { ...VIDEO, bitsPerSecond: 100_000_001 },
      'The bit rate of the video `a` is 100.1 Mbit/s; Threads takes at most 100 Mbit/s.',
    ],
    [
      { ...VIDEO, audio: { ...SOUND, hertz: 96_000 } },
      'The sound of `a` has a sample rate of 96,000 hertz; Threads takes at most 48,000.',
    ],
    [{ kind: 'other', what: 'webm' }, 'The format of `a` is WebM; Threads takes MP4 and MOV videos.'],
    [{ kind: 'other', what: 'html' }, 'The file `a` is a web page, not a picture or a video.'],
    [{ kind: 'other', what: 'no-tracks' }, 'The video `a` contains neither frames nor sound.'],
  ]
  test.for(sentences.map(([facts, sentence]) => [sentence, facts] as const))(
    'is: %s',
    ([sentence, facts]) => {
      expect(judgeMedia(facts, { src: 'a' }).map(({ message }) => message)).toEqual([sentence])
    },
  )

  test('encodes nothing anew that need not be', () => {
    expect(told({ ...VIDEO, moovFirst: false }, 'a.mp4')[0]).toContain(
      '`ffmpeg -i a.mp4 -c copy -movflags +faststart -use_editlist 0 a-threads.mp4`',
    )
    expect(told({ ...VIDEO, audio: { ...SOUND, codec: 'PCM' } }, 'a.mov')[0]).toContain('-c:v copy -c:a aac')
  })

  test('stands at the line of the post', () => {
    const [problem] = judgeMedia(
      { kind: 'other', what: 'webp' },
      { src: 'a.webp', path: 'threads/a.md', line: 3 },
    )
    expect(problem).toMatchObject({ rule: 'media/image-format', path: 'threads/a.md', line: 3 })
    expect(problem?.fix).toContain('`magick a.webp -quality 90 a.jpg`')
  })

  test('names the last part of an address in a command', () => {
    const [problem] = judgeMedia({ kind: 'other', what: 'webp' }, { src: 'https://example.com/x/a.webp?w=1' })
    expect(problem?.fix).toContain('`magick a.webp -quality 90 a.jpg`')
  })

  test('never breaks out of the message or of the command', () => {
    expect(magick(`it's $(rm -rf ~).webp`, [], 'jpg')).toBe(
      String.raw`magick 'it'\''s $(rm -rf ~).webp' 'it'\''s $(rm -rf ~).jpg'`,
    )
    expect(ffmpeg('-y.mov', [])).toMatch(/ -i \.\/-y\.mov .* \.\/-y\.mp4$/)
    const [problem] = judgeMedia(
      { kind: 'other', what: 'empty' },
      { src: `a\n::error::\`${'x'.repeat(999)}` },
    )
    expect(problem?.message).toMatch(/^The file `a ::error:: x{100,120}…` is empty\.$/)
  })
})

test('the size alone is judged where nothing else could be read', () => {
  expect(judgeSize('video', 1_000_000_001, { src: 'a' })).toMatchObject([{ rule: 'media/video-too-large' }])
  expect(judgeSize('image', 8_000_001, { src: 'a' })).toMatchObject([{ rule: 'media/image-too-large' }])
  expect(judgeSize('image', undefined, { src: 'a' })).toEqual([])
})
