/**
 * Names of blobs of which nothing is ever to be done: posts that are whole, recorded and with nothing left to do, and files
 * that are no posts. A name stands for bytes, so whether that is so must follow from the bytes alone: not from the time, a
 * setting, or who publishes the file.
 *
 * As bytes: a line with the version, and the beginning of each name, in order.
 */
export type DoneIndex = { readonly has: (oid: string) => boolean; readonly size: number }

/** To be changed whenever a later version of Spool may find something to do in what an earlier one was done with. */
const HEADER = Buffer.from('spool done 1\n')
/** Of a name. Three hundred thousand of them are 3 MB; by chance, one blob in 10^18 has the beginning of one of them. */
const BYTES = 10

export function encodeIndex(oids: Iterable<string>): Buffer {
  const sorted = [...new Set(Array.from(oids, shortOf))].sort()
  return Buffer.concat([HEADER, Buffer.from(sorted.join(''), 'hex')])
}

/** @returns undefined for what `encodeIndex` of this version has not made */
export function decodeIndex(bytes: Buffer): DoneIndex | undefined {
  const body = bytes.subarray(HEADER.length)
  if (!bytes.subarray(0, HEADER.length).equals(HEADER) || body.length % BYTES !== 0) return undefined
  const names = new Set<string>()
  for (let at = 0; at < body.length; at += BYTES) {
    const isInOrder = at === 0 || body.compare(body, at - BYTES, at, at, at + BYTES) > 0
    if (!isInOrder) return undefined
    names.add(body.toString('hex', at, at + BYTES))
  }
  return { has: (oid) => names.has(shortOf(oid)), size: names.size }
}

function shortOf(oid: string): string {
  return oid.slice(0, 2 * BYTES)
}
