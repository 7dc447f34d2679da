import { latin1, view } from '../bytes.ts'

/** A box of an MP4 or MOV file: four letters, and what it holds. */
type Box = { readonly type: string; readonly body: Uint8Array }

type BoxHead = {
  readonly type: string
  /** Bytes before the body. */
  readonly header: number
  /** Bytes of all of it; undefined: to the end of the file. */
  readonly size: number | undefined
}

/**
 * Reads the head of a box (ISO/IEC 14496-12, 4.2); undefined where there is none: the bytes end, the size is
 * smaller than the head, or the type is no text.
 */
export function boxHead(bytes: Uint8Array): BoxHead | undefined {
  if (bytes.length < 8) return undefined
  const data = view(bytes)
  const type = latin1(bytes.subarray(4, 8))
  const short = data.getUint32(0)
  const wide = short === 1
  if (wide && bytes.length < 16) return undefined
  const header = wide ? 16 : 8
  const size = wide ? Number(data.getBigUint64(8)) : short
  // QuickTime has types such as ©nam; none holds control characters.
  if (!/^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type) || (size !== 0 && size < header)) return undefined
  return { type, header, size: size === 0 ? undefined : size }
}

/** The boxes in `bytes`, one after another, ending at the first that is none or that is cut short. */
export function* boxesIn(bytes: Uint8Array): Generator<Box> {
  let at = 0
  while (at < bytes.length) {
    const rest = bytes.subarray(at)
    const head = boxHead(rest)
    const size = head?.size ?? rest.length
    if (!head || size > rest.length) return
    yield { type: head.type, body: rest.subarray(head.header, size) }
    at += size
  }
}

/** What the first box along `path` holds; empty where there is none. */
export function bodyAt(bytes: Uint8Array, ...path: readonly string[]): Uint8Array {
  return path.reduce((body, wanted) => {
    for (const { type, body: found } of boxesIn(body)) if (type === wanted) return found
    return new Uint8Array()
  }, bytes)
}

/** Reads numbers from a box, one after another; what is beyond its end reads as 0. */
export function numbersIn(bytes: Uint8Array, start = 0) {
  const data = view(bytes)
  let at = start
  const next = (width: number, read: () => number) => {
    const value = at >= 0 && at + width <= bytes.length ? read() : 0
    at += width
    return value
  }
  return {
    u8: () => next(1, () => data.getUint8(at)),
    u16: () => next(2, () => data.getUint16(at)),
    u32: () => next(4, () => data.getUint32(at)),
    i32: () => next(4, () => data.getInt32(at)),
    u64: () => next(8, () => Number(data.getBigUint64(at))),
    i64: () => next(8, () => Number(data.getBigInt64(at))),
    f64: () => next(8, () => data.getFloat64(at)),
    skip: (width: number) => {
      at += width
    },
    left: () => Math.max(0, bytes.length - at),
  }
}
