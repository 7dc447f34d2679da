import { view } from '../bytes.ts'
import type { ImageFacts, OtherFacts } from '../facts.ts'
import { slice, type Reading } from '../reading.ts'

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
/** Frame headers are C0 to CF, but for three that are tables. */
const TABLES: readonly number[] = [0xc4, 0xc8, 0xcc]
/** No picture has more; further ones are not read. */
const MAX_SEGMENTS = 10_000
const STEP_BYTES = 65_536
/** How far the end of the picture is looked for. */
const MAX_SCAN_BYTES = 16_000_000

/**
 * Reads a JPEG by walking its segments (ITU-T T.81, annex B), however much EXIF data and colour profile stand
 * before the frame header.
 *
 * @param size of the file in bytes, if it is known.
 * @param ends whether to look for the end of the picture, without which it is cut short.
 */
export function* readJpeg(size: number | undefined, ends: boolean): Reading<ImageFacts | OtherFacts> {
  let frame: Frame | undefined
  let at = 2
  for (let count = 0; count < MAX_SEGMENTS; count++) {
    const head = yield* slice(at, 10)
    if (head.length < 4) return { kind: 'other', what: 'truncated' }
    const marker = head[1] ?? 0
    if (head[0] !== 0xff) return { kind: 'other', what: 'damaged' }
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === START_OF_SCAN) break
    if (marker >= 0xc0 && marker <= 0xcf && !TABLES.includes(marker)) {
      if (head.length < 10) return { kind: 'other', what: 'truncated' }
      frame = frameOf(head)
      if (!ends) break
    }
    at += 2 + view(head).getUint16(2)
  }
  if (!frame || frame.width === 0 || frame.height === 0) return { kind: 'other', what: 'damaged' }
  if (ends && !(yield* endsAfter(at))) return { kind: 'other', what: 'truncated' }
  const { width, height, colours } = frame
  return { kind: 'image', format: 'jpeg', bytes: size, width, height, cmyk: colours === 4, animated: false }
}

type Frame = { readonly width: number; readonly height: number; readonly colours: number }

function frameOf(head: Uint8Array): Frame {
  const data = view(head)
  return { height: data.getUint16(5), width: data.getUint16(7), colours: data.getUint8(9) }
}

/** Within a picture every FF is followed by 00 or a restart marker, so the first FF D9 is its end. */
function* endsAfter(scan: number): Reading<boolean> {
  for (let at = scan; at < scan + MAX_SCAN_BYTES; at += STEP_BYTES - 1) {
    const bytes = yield* slice(at, STEP_BYTES)
    for (let found = bytes.indexOf(0xff); found >= 0; found = bytes.indexOf(0xff, found + 1)) {
      if (bytes[found + 1] === END_OF_IMAGE) return true
    }
    if (bytes.length < STEP_BYTES) return false
  }
  return true
}
