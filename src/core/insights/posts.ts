import type { LiveChain } from '../post/receipt.ts'
import type { MediaId } from '../threads/ids.ts'

/** One segment that is live, or a post that was made elsewhere on the account. */
export type LiveSegment = {
  readonly id: MediaId
  /** The post's file; undefined: it was made elsewhere. */
  readonly path: string | undefined
  /** Its place in its chain, from 1. */
  readonly number: number
  /** How many segments of the chain are live. */
  readonly of: number
  /** Whether lists show it among replies: a segment after the first, or a chain that answers a post. */
  readonly isReply: boolean
  /** Milliseconds since 1970; undefined where nothing tells. */
  readonly publishedAt: number | undefined
  readonly permalink: string | undefined
}

/** Those that begin a chain, or stand alone. */
export function headsOf(segments: readonly LiveSegment[]): readonly LiveSegment[] {
  return segments.filter(({ number }) => number === 1)
}

/** The segments of chains, one after the other. */
export function segmentsOf(chains: readonly LiveChain[]): readonly LiveSegment[] {
  return chains.flatMap(({ path, segments, length, isAnswer, publishedAt }) =>
    segments.map(({ id, permalink, number }) => ({
      ...{ id, path, permalink, number, of: length, publishedAt },
      isReply: number > 1 || isAnswer,
    })),
  )
}
