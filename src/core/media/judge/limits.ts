/** A size that Meta fixes. `source` is the page of its Threads documentation that says so. */
type Limit = {
  readonly least?: number
  readonly most?: number
  readonly unit: string
  readonly source: 'Posts' | 'Overview'
}

/** What Threads takes of pictures and videos, as documented on Apr 14 2026 (Posts) and Dec 22 2025 (Overview). */
export const MEDIA_LIMITS = {
  /** "8 MB", read as the smaller of its two meanings. */
  imageBytes: { most: 8_000_000, unit: 'bytes', source: 'Posts' },
  /** "10:1", of the longer side to the shorter. Width alone is never refused: outside 320 to 1440 it is scaled. */
  imageAspect: { most: 10, unit: 'to 1', source: 'Posts' },
  /** "1 GB", read as the smaller of its two meanings. */
  videoBytes: { most: 1_000_000_000, unit: 'bytes', source: 'Posts' },
  videoSeconds: { most: 300, unit: 'seconds', source: 'Posts' },
  videoColumns: { most: 1920, unit: 'pixels', source: 'Posts' },
  /** Of width to height. */
  videoAspect: { least: 0.01, most: 10, unit: 'to 1', source: 'Posts' },
  videoFrameRate: { least: 23, most: 60, unit: 'frames a second', source: 'Posts' },
  videoBitRate: { most: 100_000_000, unit: 'bits a second', source: 'Posts' },
  audioHertz: { most: 48_000, unit: 'hertz', source: 'Posts' },
  audioChannels: { least: 1, most: 2, unit: 'channels', source: 'Posts' },
  /** Recommended: phones record at more, and are taken. */
  audioBitRate: { most: 128_000, unit: 'bits a second', source: 'Posts' },
} as const satisfies Readonly<Record<string, Limit>>

/**
 * How far a measure may lie over its limit without being over it, because no encoder hits it exactly: sound comes
 * in frames of 1024 samples, the rate of a recording varies, and 128 kbit/s is what an encoder aims at.
 */
export const TOLERANCE = {
  seconds: 0.1,
  framesPerSecond: 0.05,
  audioBitRate: 1.1,
} as const
