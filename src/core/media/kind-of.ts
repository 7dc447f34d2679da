import { latin1, view } from './bytes.ts'
import type { Other } from './facts.ts'

/** How many bytes from the start of a file tell what it is. */
export const TELLING_BYTES = 1024

type Kind = 'jpeg' | 'png' | 'mp4' | 'mov' | Other

/** Bytes at a place near the start of a file, as Latin-1 text. Sources: each format's own specification. */
const MAGIC: readonly (readonly [at: number, bytes: string, kind: Kind])[] = [
  [0, '\xff\xd8\xff', 'jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'png'],
  [0, 'GIF8', 'gif'],
  [8, 'WEBP', 'webp'],
  [8, 'AVI ', 'avi'],
  [8, 'WAVE', 'audio'],
  [0, 'BM', 'bmp'],
  [0, 'II*\0', 'tiff'],
  [0, 'MM\0*', 'tiff'],
  [0, '\0\0\x01\0', 'icon'],
  [0, '8BPS', 'photoshop'],
  [0, '\xff\x0a', 'jpeg-xl'],
  [0, '\0\0\0\x0cJXL ', 'jpeg-xl'],
  [0, '\0\0\0\x0cjP  ', 'jpeg-2000'],
  [0, '\xff\x4f\xff\x51', 'jpeg-2000'],
  [0, 'FLV\x01', 'flv'],
  [0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'wmv'],
  [0, '\0\0\x01\xba', 'mpeg-ps'],
  [0, 'OggS', 'ogg'],
  [0, 'ID3', 'audio'],
  [0, 'fLaC', 'audio'],
  [0, '%PDF-', 'pdf'],
  [0, 'PK\x03\x04', 'zip'],
  [0, 'version https://git-lfs.github.com/spec/', 'lfs-pointer'],
  // QuickTime files from before brands were invented start with any of these.
  [4, 'moov', 'mov'],
  [4, 'mdat', 'mov'],
  [4, 'wide', 'mov'],
  [4, 'pnot', 'mov'],
  [4, 'skip', 'mov'],
]

/** Brands of the `ftyp` box; the first that is known decides. Source: the MP4 registration authority, mp4ra.org. */
const BRANDS: readonly (readonly [brand: RegExp, kind: Kind])[] = [
  [/^(avif|avis)$/, 'avif'],
  [/^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/, 'heic'],
  [/^M4[AB] $/, 'audio'],
  [/^qt {2}$/, 'mov'],
  [/^(isom|iso\w|mp4[12]|avc1|hvc1|M4V |MSNV|dash|cmf\w|f4v )$/i, 'mp4'],
  [/^3g/, '3gp'],
]

/** What a file is, by its first `TELLING_BYTES`, or fewer if it ends before. */
export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty'
  const start = latin1(bytes.subarray(0, TELLING_BYTES))
  if (start.startsWith('ftyp', 4)) return kindOfBrands(bytes, start)
  if (start.startsWith('\x1a\x45\xdf\xa3')) return start.includes('webm') ? 'webm' : 'matroska'
  const known = MAGIC.find(([at, magic]) => start.startsWith(magic, at))
  if (known) return known[2]
  // A transport stream has this byte every 188; MPEG audio starts with eleven bits that are set.
  if (start[0] === 'G' && start[188] === 'G' && start[376] === 'G') return 'mpeg-ts'
  if (/^\xff[\xe2-\xfd]/.test(start)) return 'audio'
  return kindOfText(start)
}

/** A brand of its own is what a file is first; else what it says it can be read as. */
function kindOfBrands(bytes: Uint8Array, start: string): Kind {
  const size = view(bytes).getUint32(0)
  const [own = '', , ...others] = start.slice(8, Math.max(12, size)).match(/.{4}/gs) ?? []
  for (const brand of [own, ...others]) {
    const known = BRANDS.find(([brands]) => brands.test(brand))
    if (known) return known[1]
  }
  return 'unknown'
}

function kindOfText(start: string): Kind {
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (/^<(!doctype html|html|head|body|script|meta|title)\b/i.test(text)) return 'html'
  if (/^(<\?xml|<!--|<!doctype svg|<svg)/i.test(text) && /<svg\b/i.test(text)) return 'svg'
  if (/^<!--/.test(text)) return 'html'
  // Control characters that no text has tell data from text.
  return /[\0-\x08\x0e-\x1a]/.test(text) ? 'unknown' : 'text'
}
