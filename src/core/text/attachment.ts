import type { Segment } from '../chain.ts'
import type { Style } from './plain-text.ts'

/** A stretch of an attachment's text that is shown in one or more styles, in units that are the same in every counting. */
export type StyledRange = {
  readonly offset: number
  readonly length: number
  readonly styles: readonly Style[]
}

export type Attachment = {
  /** What the post itself says: its own text is never empty where there is any. */
  readonly head: Segment
  /** What a tap on the post opens. */
  readonly text: string
  /** In order, never overlapping. */
  readonly styles: readonly StyledRange[]
}
