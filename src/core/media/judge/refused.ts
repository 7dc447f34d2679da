import type { Other } from '../facts.ts'
import { ffmpeg, magick } from './commands.ts'

type Refused = {
  /** What to do with `file`; without it the rule's own fix is enough. */
  readonly fix?: (file: string) => string
} & (
  | { readonly rule: 'media/image-format' | 'media/video-format'; readonly format: string }
  /** A noun that takes "a"; undefined: it is not known what it is. */
  | { readonly rule: 'media/not-media'; readonly content: string | undefined }
  | { readonly rule: 'media/empty'; readonly what: 'file' | 'video' }
  | { readonly rule: 'media/lfs-pointer' | 'media/truncated' | 'media/damaged' }
)

/** Everything that Threads does not take, as Meta's page Posts lists what it takes: JPEG and PNG, MP4 and MOV. */
export const REFUSED: Readonly<Record<Other, Refused>> = {
  webp: picture('WebP'),
  heic: picture('HEIC'),
  avif: picture('AVIF'),
  tiff: pages('TIFF'),
  bmp: picture('BMP'),
  photoshop: pages('PSD (Photoshop)'),
  'jpeg-xl': picture('JPEG XL'),
  'jpeg-2000': picture('JPEG 2000'),
  icon: pages('ICO'),
  gif: {
    rule: 'media/image-format',
    format: 'GIF',
    fix: (file) =>
      `If it moves, make it a video: \`${asVideo(file)}\`; if not, a picture: \`${magick(`${file}[0]`, [], 'png')}\`. A GIF from GIPHY goes under \`threads.gif\`.`,
  },
  svg: {
    rule: 'media/image-format',
    format: 'SVG',
    fix: (file) => adviseToConvert(magick(file, ['-background white -flatten'], 'png')),
  },
  webm: video('WebM'),
  matroska: video('Matroska'),
  avi: video('AVI'),
  '3gp': video('3GP'),
  'mpeg-ts': video('MPEG transport stream'),
  'mpeg-ps': video('MPEG program stream'),
  flv: video('Flash Video'),
  wmv: video('Windows Media'),
  ogg: video('Ogg'),
  audio: {
    rule: 'media/not-media',
    content: 'sound file',
    fix: (file) =>
      `Add a picture to it: \`ffmpeg -loop 1 -i cover.jpg ${ffmpeg(file, [{ picture: ['-r 30 -shortest'] }]).slice('ffmpeg '.length)}\`.`,
  },
  html: { rule: 'media/not-media', content: 'web page' },
  text: { rule: 'media/not-media', content: 'text file' },
  pdf: { rule: 'media/not-media', content: 'PDF document' },
  zip: { rule: 'media/not-media', content: 'ZIP archive' },
  unknown: { rule: 'media/not-media', content: undefined },
  'lfs-pointer': { rule: 'media/lfs-pointer' },
  empty: { rule: 'media/empty', what: 'file' },
  'no-tracks': { rule: 'media/empty', what: 'video' },
  truncated: { rule: 'media/truncated' },
  damaged: { rule: 'media/damaged' },
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

function picture(format: string): Refused {
  return {
    rule: 'media/image-format',
    format,
    fix: (file) => adviseToConvert(magick(file, ['-quality 90'], 'jpg')),
  }
}

/** Formats that hold several pictures in one file: the first is the one that is shown. */
function pages(format: string): Refused {
  return {
    rule: 'media/image-format',
    format,
    fix: (file) => adviseToConvert(magick(`${file}[0]`, ['-quality 90'], 'jpg')),
  }
}

function video(format: string): Refused {
  return {
    rule: 'media/video-format',
    format,
    fix: (file) => adviseToConvert(ffmpeg(file, [{ picture: [], sound: [] }])),
  }
}
