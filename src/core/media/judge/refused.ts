import type { RuleId } from '../../rules/catalogue.ts'
import type { Other } from '../facts.ts'
import { ffmpeg, magick } from './commands.ts'

type Refused = {
  readonly rule: RuleId
  /** What it is, behind "a" or "an". */
  readonly is: string
  /** What to do with `file`; without it the rule's own fix is enough. */
  readonly fix?: (file: string) => string
}

/** Everything that Threads does not take, as Meta's page Posts lists what it takes: JPEG and PNG, MP4 and MOV. */
export const REFUSED: Readonly<Record<Other, Refused>> = {
  webp: picture('a WebP picture'),
  heic: picture('a HEIC picture'),
  avif: picture('an AVIF picture'),
  tiff: pages('a TIFF picture'),
  bmp: picture('a BMP picture'),
  photoshop: pages('a Photoshop picture'),
  'jpeg-xl': picture('a JPEG XL picture'),
  'jpeg-2000': picture('a JPEG 2000 picture'),
  icon: pages('an icon'),
  gif: {
    rule: 'media/image-format',
    is: 'a GIF',
    fix: (file) =>
      `If it moves, make it a video: \`${asVideo(file)}\`; if not, a picture: \`${magick(`${file}[0]`, [], 'png')}\`. A GIF from GIPHY goes under \`threads.gif\`.`,
  },
  svg: {
    rule: 'media/image-format',
    is: 'an SVG drawing',
    fix: (file) => adviseToConvert(magick(file, ['-background white -flatten'], 'png')),
  },
  webm: video('a WebM video'),
  matroska: video('a Matroska video'),
  avi: video('an AVI video'),
  '3gp': video('a 3GP video'),
  'mpeg-ts': video('an MPEG transport stream'),
  'mpeg-ps': video('an MPEG program stream'),
  flv: video('a Flash video'),
  wmv: video('a Windows Media file'),
  ogg: video('an Ogg file'),
  audio: {
    rule: 'media/not-media',
    is: 'sound without a picture',
    fix: (file) =>
      `Put a picture to it: \`ffmpeg -loop 1 -i cover.jpg ${ffmpeg(file, [{ picture: ['-r 30 -shortest'] }]).slice('ffmpeg '.length)}\`.`,
  },
  html: { rule: 'media/not-media', is: 'a web page' },
  text: { rule: 'media/not-media', is: 'text' },
  pdf: { rule: 'media/not-media', is: 'a PDF document' },
  zip: { rule: 'media/not-media', is: 'a ZIP archive' },
  unknown: { rule: 'media/not-media', is: 'neither a picture nor a video' },
  'lfs-pointer': { rule: 'media/lfs-pointer', is: 'a pointer of Git LFS' },
  empty: { rule: 'media/empty', is: 'an empty file' },
  'no-tracks': { rule: 'media/empty', is: 'a video that holds nothing' },
  truncated: { rule: 'media/truncated', is: 'a file that is cut short' },
  damaged: { rule: 'media/damaged', is: 'a file whose beginning makes no sense' },
}

/** A moving picture as a video: even sides, and enough frames a second. */
export function asVideo(file: string): string {
  return ffmpeg(file, [{ filter: EVEN_SIDES, picture: ['-r 30'] }])
}

/** H.264 at 4:2:0 has even sides only. */
export const EVEN_SIDES = 'scale=trunc(iw/2)*2:trunc(ih/2)*2'

export function adviseToConvert(command: string): string {
  return `Convert it, and use the new file: \`${command}\`.`
}

function picture(is: string): Refused {
  return {
    rule: 'media/image-format',
    is,
    fix: (file) => adviseToConvert(magick(file, ['-quality 90'], 'jpg')),
  }
}

/** Formats that hold several pictures in one file: the first is the one that is shown. */
function pages(is: string): Refused {
  return {
    rule: 'media/image-format',
    is,
    fix: (file) => adviseToConvert(magick(`${file}[0]`, ['-quality 90'], 'jpg')),
  }
}

function video(is: string): Refused {
  return {
    rule: 'media/video-format',
    is,
    fix: (file) => adviseToConvert(ffmpeg(file, [{ picture: [], sound: [] }])),
  }
}
