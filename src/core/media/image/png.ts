import { latin1, view } from '../bytes.ts'
import type { ImageFacts, OtherFacts } from '../facts.ts'
import { slice, type Reading } from '../reading.ts'

const SIGNATURE_BYTES = 8
/** Length, type and checksum of a chunk. */
const FRAME_BYTES = 12
/** No picture has more; further ones are not read. */
const MAX_CHUNKS = 100_000

/**
 * Reads a PNG by walking its chunks (W3C, Portable Network Graphics, third edition). It is animated if it has an
 * animation control chunk (`acTL`), and whole if it has an end (`IEND`).
 *
 * @param size of the file in bytes, if it is known.
 * @param ends whether to look for the end of the picture, without which it is cut short.
 */
export function* readPng(size: number | undefined, ends: boolean): Reading<ImageFacts | OtherFacts> {
  const header = yield* slice(SIGNATURE_BYTES, 16)
  if (header.length < 16) return { kind: 'other', what: 'truncated' }
  const width = view(header).getUint32(8)
  const height = view(header).getUint32(12)
  if (latin1(header.subarray(4, 8)) !== 'IHDR' || width === 0 || height === 0) {
    return { kind: 'other', what: 'damaged' }
  }
  let animated = false
  let at = SIGNATURE_BYTES
  for (let count = 0; count < MAX_CHUNKS; count++) {
    const head = yield* slice(at, 8)
    if (head.length < 8) return { kind: 'other', what: 'truncated' }
    const type = latin1(head.subarray(4, 8))
    if (type === 'acTL') animated = true
    if (type === 'IEND' || (type === 'IDAT' && !ends)) break
    at += FRAME_BYTES + view(head).getUint32(0)
  }
  return { kind: 'image', format: 'png', bytes: size, width, height, cmyk: false, animated }
}
