import type { MEDIA_RULES } from '../../src/core/rules/media.ts'
import type { Samples } from './sample.ts'

const picture = { place: { src: 'chart.png' } }
const served = { place: { src: 'chart.png', servedAt: 'https://cdn.example/threads/chart.png' } }
const video = { place: { src: 'launch.mp4' } }
const remote = { place: { src: 'https://cdn.example/chart.png' } }

export const MEDIA_SAMPLES: Samples<keyof typeof MEDIA_RULES> = {
  'media/no-public-address': [picture],
  'media/address-invalid': [
    { place: { src: '' }, flaw: 'empty' },
    { place: { src: 'https://' }, flaw: 'malformed' },
    { place: { src: 'https://me:secret@cdn.example/a.png' }, flaw: 'credentials' },
  ],
  'media/address-scheme': [{ place: { src: 'http://cdn.example/a.png' } }],
  'media/outside-repository': [
    { place: { src: '../../a.png' }, link: false },
    { ...picture, link: true },
  ],
  'media/too-many': [{ count: 3000, most: 300 }],
  'media/left': [
    { count: 1, most: 300 },
    { count: 12, most: 300 },
  ],
  'media/missing': [
    { ...picture, tried: ['/threads/chart.png', '/static/chart.png'] },
    { ...picture, tried: [] },
    { ...picture, tried: ['/threads/chart.png'], fix: 'Did you mean `/threads/charts.png`?' },
  ],
  'media/name-differs': [{ ...picture, file: '/threads/Chart.png', fix: 'Write `/threads/Chart.png`.' }],
  'media/unreadable': [{ ...picture, reason: 'EACCES' }],
  'media/lfs-pointer': [picture],
  'media/not-public': [{ ...served, status: 404 }],
  'media/video-on-raw': [video],
  'media/empty': [
    { ...picture, what: 'file' },
    { ...video, what: 'video' },
  ],
  'media/truncated': [picture],
  'media/damaged': [picture],
  'media/not-media': [
    { ...picture, content: 'web page' },
    { ...picture, content: undefined },
  ],
  'media/image-format': [{ ...picture, format: 'WebP' }],
  'media/image-too-large': [{ ...picture, bytes: 9_400_000 }],
  'media/image-aspect': [{ ...picture, width: 4000, height: 300 }],
  'media/image-cmyk': [picture],
  'media/image-animated': [picture],
  'media/video-format': [{ ...video, format: 'MPEG transport stream' }],
  'media/video-too-large': [{ ...video, bytes: 1_200_000_000 }],
  'media/video-duration': [
    { ...video, seconds: 0 },
    { ...video, seconds: 312.345 },
  ],
  'media/video-codec': [{ ...video, codec: 'AV1' }],
  'media/video-chroma': [{ ...video, chroma: '4:2:2' }],
  'media/video-interlaced': [video],
  'media/video-frame-rate': [{ ...video, framesPerSecond: 15 }],
  'media/video-columns': [{ ...video, width: 3840 }],
  'media/video-aspect': [{ ...video, width: 1920, height: 100 }],
  'media/video-bit-rate': [{ ...video, bitsPerSecond: 120_000_000 }],
  'media/video-edited': [video],
  'media/video-edit-list': [video],
  'media/video-moov-last': [video],
  'media/video-fragmented': [video],
  'media/video-open-gop': [video],
  'media/audio-codec': [{ ...video, audio: { codec: 'MP3' } }],
  'media/audio-sample-rate': [{ ...video, audio: { hertz: 96_000 } }],
  'media/audio-channels': [{ ...video, audio: { channels: 6 } }],
  'media/audio-bit-rate': [{ ...video, audio: { bitsPerSecond: 320_000 } }],
  'media/remote-private': [remote, { ...remote, resolved: 'cdn.example' }],
  'media/remote-unreachable': [
    { ...remote, failure: { kind: 'timeout', seconds: 20 } },
    { ...remote, failure: { kind: 'unknown-name' } },
    { ...remote, failure: { kind: 'certificate', code: 'CERT_HAS_EXPIRED' } },
    { ...remote, failure: { kind: 'no-answer', code: 'ECONNREFUSED' } },
    { ...remote, failure: { kind: 'no-answer', code: undefined } },
  ],
  'media/remote-refused': [
    { ...remote, status: 401 },
    { ...remote, status: 402 },
    { ...remote, status: 403 },
    { ...remote, status: 404 },
    { ...remote, status: 407 },
    { ...remote, status: 410 },
    { ...remote, status: 429 },
    { ...remote, status: 451 },
    { ...remote, status: 503 },
    { ...remote, status: 418 },
  ],
  'media/remote-page': [remote],
  'media/remote-redirect': [
    { ...remote, target: 'https://www.cdn.example/chart.png' },
    { ...remote, target: '' },
  ],
  'media/remote-type': [
    { ...remote, kind: 'image', type: 'application/octet-stream' },
    { ...remote, kind: 'video', type: '' },
  ],
  'media/remote-differs': [{ ...served, bytes: 48_000 }, served],
  'media/remote-unseen': [{ place: { src: 'https://cdn.example/launch.mp4' }, name: 'cdn.example' }],
  'media/remote-no-ranges': [{ place: { src: 'https://cdn.example/launch.mp4' } }],
}
