import { imageProblem } from './image.ts'
import { videoProblem } from './video.ts'

/** What came of fetching a file: its bytes, or the `error_message` its container ends in. */
type Looked =
  | { readonly error: string; readonly bytes?: never }
  /** `bytes` is missing of a file too large to be kept. */
  | { readonly error?: never; readonly bytes?: Buffer }

/** Fetches what a container points at, as Meta's crawler does, and looks at the bytes. */
export type Looker = (url: string, type: 'IMAGE' | 'VIDEO', options: LookOptions) => Promise<Looked>
interface LookOptions {
  readonly ending: AbortSignal
  /** Whether what Meta only advises about the layout of a video is asked for. */
  readonly strictVideos: boolean
}

/** 8 MB and 1 GB, decimal: the smaller reading (Meta: Overview, Media specifications). */
const MOST_BYTES = { IMAGE: 8_000_000, VIDEO: 1_000_000_000 }
/** How much of a file is kept to be looked at: a whole image, the head of a video, where its index must be. */
const KEPT_BYTES = { IMAGE: 8_000_000, VIDEO: 16_000_000 }
const PATIENCE_MS = 60_000

const failed = (type: 'IMAGE' | 'VIDEO'): string =>
  type === 'IMAGE' ? 'UNKNOWN' : 'FAILED_DOWNLOADING_VIDEO'

/**
 * The fetch itself: no redirect, cookie or login; status 200 and a body, or the container fails.
 *
 * How Meta's fetcher treats redirects and ranges is unknown; refusing them is the safe guess.
 */
export const look: Looker = async (url, type, { ending, strictVideos }) => {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'user-agent': 'facebookexternalhit/1.1 (Spool simulator)', accept: '*/*' },
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ending]),
    })
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel()
      return { error: failed(type) }
    }
    const { bytes, total } = await read(response.body, MOST_BYTES[type], KEPT_BYTES[type])
    if (total > MOST_BYTES[type]) return { error: failed(type) }
    const error = type === 'IMAGE' ? imageProblem(bytes) : videoProblem(bytes, total, strictVideos)
    if (error !== undefined) return { error }
    return total === bytes.length ? { bytes } : {}
  } catch {
    return { error: failed(type) }
  }
}

/** Reads to the end, or until more than `most` bytes came; keeps the first `kept` of them. */
async function read(
  body: ReadableStream<Uint8Array>,
  most: number,
  kept: number,
): Promise<{ bytes: Buffer; total: number }> {
  const parts: Uint8Array[] = []
  let total = 0
  for await (const part of body) {
    if (total < kept) parts.push(part.subarray(0, kept - total))
    total += part.length
    if (total > most) break
  }
  return { bytes: Buffer.concat(parts), total }
}
