/** A stretch of a file. */
export type Slice = { readonly offset: number; readonly length: number }

/**
 * A reader that opens no file itself: it asks for slices and is given their bytes, fewer only where the file ends.
 * So one reader serves files, servers and tests, and none ever holds a whole video.
 */
export type Reading<Result> = Generator<Slice, Result, Uint8Array>

export function* slice(offset: number, length: number): Reading<Uint8Array> {
  return yield { offset, length }
}

/** Runs a reader over bytes that are all there. */
export function readWhole<Result>(reading: Reading<Result>, bytes: Uint8Array): Result {
  let step = reading.next()
  while (!step.done) {
    const { offset, length } = step.value
    step = reading.next(bytes.subarray(offset, offset + length))
  }
  return step.value
}

/**
 * Runs a reader over the beginning of a file.
 *
 * @param whole whether nothing comes after `start`.
 * @returns undefined if the reader needs more than there is.
 */
export function readStart<Result>(
  reading: Reading<Result>,
  start: Uint8Array,
  whole: boolean,
): Result | undefined {
  let step = reading.next()
  while (!step.done) {
    const { offset, length } = step.value
    // The first slice is longer than some files; every other one is asked for because it is needed.
    if (!whole && offset > 0 && offset + length > start.length) return undefined
    step = reading.next(start.subarray(offset, offset + length))
  }
  return step.value
}
