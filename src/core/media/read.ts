import type { MediaFacts } from './facts.ts'
import { readJpeg } from './image/jpeg.ts'
import { readPng } from './image/png.ts'
import { kindOf, TELLING_BYTES } from './kind-of.ts'
import { slice, type Reading } from './reading.ts'
import { readVideo } from './video/video.ts'

/**
 * Reads what a file is from its bytes.
 *
 * @param size of the file in bytes, if it is known.
 * @param ends whether to see that the file is whole, for which a reader goes to its end.
 */
export function* readMedia(size: number | undefined, ends: boolean): Reading<MediaFacts> {
  const kind = kindOf(yield* slice(0, TELLING_BYTES))
  switch (kind) {
    case 'jpeg':
      return yield* readJpeg(size, ends)
    case 'png':
      return yield* readPng(size, ends)
    case 'mp4':
    case 'mov':
      return yield* readVideo(kind, size, ends)
    default:
      return { kind: 'other', what: kind }
  }
}
