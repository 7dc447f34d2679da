import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MediaFacts } from '../../../src/core/media/facts.ts'
import { judgeMedia } from '../../../src/core/media/judge/judge.ts'
import { readMedia } from '../../../src/core/media/read.ts'
import { readWhole } from '../../../src/core/media/reading.ts'

const FOLDER = 'test/fixtures/media'

/**
 * Each file that scripts/make-media.ts makes, and the rules it breaks; those behind `~` only warn. What has none is
 * accepted without a word.
 */
const EXPECTED: Readonly<Record<string, string>> = {
  'jpeg-baseline.jpg': '',
  'jpeg-progressive.jpg': '',
  'jpeg-grey.jpg': '',
  'jpeg-10-to-1.jpg': '',
  'jpeg-1-to-10.jpg': '',
  'jpeg-320-wide.jpg': '',
  'jpeg-4000-wide.jpg': '',
  'jpeg-one-pixel.jpg': '',
  'jpeg-turned-by-exif.jpg': '',
  'jpeg-with-trailer.jpg': '',
  'jpeg-named.png': '',
  'png.png': '',
  'png-16-bit.png': '',
  'png-palette.png': '',
  'png-transparent.png': '',
  'png-interlaced.png': '',
  'png-named.jpg': '',
  'jpeg-cmyk.jpg': 'image-cmyk',
  'jpeg-wider-than-10-to-1.jpg': 'image-aspect',
  'jpeg-higher-than-1-to-10.jpg': 'image-aspect',
  'jpeg-truncated.jpg': 'truncated',
  'jpeg-truncated-in-header.jpg': 'truncated',
  'png-truncated.png': 'truncated',
  'apng.png': 'image-animated',
  'webp.webp': 'image-format',
  'webp-animated.webp': 'image-format',
  'webp-named.jpg': 'image-format',
  'gif.gif': 'image-format',
  'gif-animated.gif': 'image-format',
  'heic.heic': 'image-format',
  'avif.avif': 'image-format',
  'svg.svg': 'image-format',
  'bmp.bmp': 'image-format',
  'tiff.tiff': 'image-format',
  'jpeg-2000.jp2': 'image-format',
  'jpeg-xl.jxl': 'image-format',
  'photoshop.psd': 'image-format',
  'icon.ico': 'image-format',
  'html-named.jpg': 'not-media',
  'html-named.mp4': 'not-media',
  'text-named.png': 'not-media',
  'json-named.mp4': 'not-media',
  'document.pdf': 'not-media',
  'zeros.mp4': 'not-media',
  'lfs-pointer.png': 'lfs-pointer',
  'empty.jpg': 'empty',

  'mp4-h264-aac.mp4': '',
  'mov-h264-aac.mov': '',
  'mp4-h264-no-sound.mp4': '',
  'mp4-hevc-aac.mp4': '',
  'mov-hevc-hvc1.mov': '',
  'mp4-named.jpg': '',
  'h264-10-bit.mp4': '',
  'hevc-10-bit.mp4': '',
  'vp9.mp4': 'video-codec',
  'av1.mp4': 'video-codec',
  'mpeg-4-part-2.mp4': 'video-codec',
  'prores.mov': 'video-codec',
  'fps-10.mp4': 'video-frame-rate',
  'fps-22.mp4': 'video-frame-rate',
  'fps-23.mp4': '',
  'fps-23.976.mp4': '',
  'fps-24.mp4': '',
  'fps-29.97.mp4': '',
  'fps-59.94.mp4': '',
  'fps-60.mp4': '',
  'fps-61.mp4': 'video-frame-rate',
  'h264-4-2-2.mp4': 'video-chroma',
  'h264-4-4-4.mp4': 'video-chroma',
  'h264-grey.mp4': 'video-chroma',
  'hevc-4-4-4.mp4': 'video-chroma',
  'h264-interlaced.mp4': 'video-interlaced',
  'h264-interlaced.mov': 'video-interlaced',
  'h264-closed-gop.mp4': '',
  'hevc-closed-gop.mp4': '',
  'h264-open-gop.mp4': '~video-open-gop',
  'hevc-open-gop.mp4': '~video-open-gop',
  'sound-mono.mp4': '',
  'sound-stereo.mp4': '',
  'sound-5.1.mp4': 'audio-channels ~audio-bit-rate',
  'sound-7.1.mov': 'audio-channels ~audio-bit-rate',
  'sound-8000.mp4': '',
  'sound-48000.mp4': '',
  'sound-88200.mov': 'audio-sample-rate',
  'sound-96000.mp4': 'audio-sample-rate',
  'sound-256k.mp4': '~audio-bit-rate',
  'sound-mp3.mp4': 'audio-codec',
  'sound-opus.mp4': 'audio-codec',
  'sound-ac-3.mp4': 'audio-codec',
  'sound-pcm.mov': 'audio-codec',
  'sound-alac.mov': 'audio-codec',
  'sound-alone.mp4': 'not-media',
  'sound-alone.m4a': 'not-media',
  'sound-alone.mp3': 'not-media',
  'sound-alone.wav': 'not-media',
  'moov-last.mp4': '~video-moov-last',
  'mov-without-brand.mov': '~video-moov-last',
  'ffmpeg-defaults.mp4': '~video-edit-list ~video-moov-last',
  'ffmpeg-defaults.mov': '~video-edit-list ~video-moov-last',
  'encoder-delay.mp4': '~video-edit-list',
  'late-sound.mp4': '~video-edit-list',
  'edited-start.mp4': 'video-edited',
  'fragmented.mp4': '~video-fragmented',
  'fragmented-dash.mp4': '~video-fragmented',
  'fragmented-by-frame.mov': '~video-fragmented',
  'fragmented-61-fps.mp4': 'video-frame-rate ~video-fragmented',
  'seconds-300.mp4': '',
  'seconds-301.mp4': 'video-duration',
  'seconds-301-of-sound.mp4': 'video-duration',
  'one-frame.mp4': '',
  'no-frames.mp4': 'empty',
  'wide-1920.mp4': '',
  'wide-1922.mp4': 'video-columns',
  'turned-wide.mp4': '',
  'aspect-10-to-1.mp4': '',
  'aspect-11-to-1.mp4': 'video-aspect',
  'aspect-1-to-100.mp4': '',
  'aspect-1-to-101.mp4': 'video-aspect',
  'mp4-truncated.mp4': 'truncated',
  'mp4-truncated-frames.mp4': 'truncated',
  'mp4-head-alone.mp4': 'truncated',
  'webm.webm': 'video-format',
  'matroska.mkv': 'video-format',
  'avi.avi': 'video-format',
  '3gp.3gp': 'video-format',
  'transport-stream.mpegts': 'video-format',
  'program-stream.mpg': 'video-format',
  'flash.flv': 'video-format',
  'windows-media.wmv': 'video-format',
  'ogg.ogv': 'video-format',
}

function factsOf(name: string): MediaFacts {
  const bytes = readFileSync(`${FOLDER}/${name}`)
  return readWhole(readMedia(bytes.length, true), bytes)
}

function rulesOf(name: string): string {
  const problems = judgeMedia(factsOf(name), { src: name })
  return problems
    .map(({ rule, severity }) => rule.replace(/^media\//, severity === 'warning' ? '~' : ''))
    .join(' ')
}

describe('files made with real tools', () => {
  test.for(Object.entries(EXPECTED))('%s: %s', ([name, rules]) => {
    expect(rulesOf(name)).toBe(rules)
  })

  test('are all in the table', () => {
    const names = readdirSync(FOLDER).filter((name) => name !== 'ffprobe.json')
    expect(Object.keys(EXPECTED).sort()).toEqual(names.sort())
  })

  test('are read the same in whatever order and portions their bytes come', () => {
    for (const name of Object.keys(EXPECTED)) {
      const bytes = readFileSync(`${FOLDER}/${name}`)
      const reading = readMedia(bytes.length, true)
      let step = reading.next()
      while (!step.done) {
        const { offset, length } = step.value
        step = reading.next(Uint8Array.from(bytes.subarray(offset, offset + length)))
      }
      expect(step.value).toEqual(factsOf(name))
    }
  })
})
