import type { Counting } from '../threads/text-length.ts'

/** How a text becomes a chain, or a post with an attachment. */
export type TextSettings = {
  readonly counting: Counting
  /** Added to each segment of a chain of two or more, e.g. `({n}/{total})`. */
  readonly numbering: string | undefined
  /** `single`: an error if it does not fit into one segment. */
  readonly format: 'chain' | 'single'
  /** `@handle`: a Threads mention in an author's own post; plain text in release notes, whose handles are GitHub's. */
  readonly handles: 'mention' | 'disarm'
  /** Absolute address of a relative target as the author wrote it, undefined where there is none. */
  readonly resolveLink: (target: string) => string | undefined
}
