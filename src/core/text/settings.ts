import type { Counting } from '../threads/text-length.ts'

/** What a text opens with. One that is not `chosen` for the post is that of a page, and gives way to a title in the text. */
export type Title = { readonly text: string; readonly chosen: boolean }

/** How a text becomes a chain, or a post with an attachment. */
export type TextSettings = {
  readonly counting: Counting
  /** Added to each segment of a chain of two or more, e.g. `({n}/{total})`. */
  readonly numbering: string | undefined
  readonly title?: Title | undefined
  /** Written in MDX, which has components and expressions, and no indented code. */
  readonly isMdx?: boolean
  /** `single`: an error if it does not fit into one segment. */
  readonly format: 'chain' | 'single'
  /** `@handle`: a Threads mention in an author's own post; plain text in release notes, whose handles are GitHub's. */
  readonly handles: 'mention' | 'disarm'
  /** Absolute address of a relative target as the author wrote it, undefined where there is none. */
  readonly resolveLink: (target: string) => string | undefined
  /** How links to pull requests, issues, commits and people on GitHub are written: as GitHub shows them, or with their address. */
  readonly references: 'short' | 'full'
  /** `owner/name` of the repository whose own references need no name. */
  readonly repository?: string | undefined
  /** Address of the release that the text describes. */
  readonly release?: string | undefined
  /** Address that the post shows as a card. */
  readonly card?: string | undefined
}
