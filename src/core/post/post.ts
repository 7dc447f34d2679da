import type { Problem } from '../problem.ts'
import type { Title } from '../text/settings.ts'
import type { Features } from '../threads/features.ts'
import type { Receipts } from './receipt.ts'
import type { DueTime } from './time/publish-at.ts'

/** One Markdown file (or inline text) an author wrote, after reading. */
export type Post = {
  /** Relative to the repository; undefined for inline text. */
  readonly path: string | undefined
  readonly markdown: string
  /** Line of the file on which `markdown` begins, from 1. */
  readonly line: number
  /** Undefined: as soon as it is found. */
  readonly publishAt: DueTime | undefined
  /** Line of the file on which `publish_at` stands. */
  readonly publishAtLine: number | undefined
  readonly draft: boolean
  /** What is live of it is to be taken down, and nothing more is published; absent: not so. */
  readonly unpublish?: true
  /** It was taken down, and goes out again as a new post; absent: not so. */
  readonly republish?: true
  /** An attachment needs a single segment to hang on; that there is one is among the features. */
  readonly format: 'chain' | 'single'
  readonly numbering: string | undefined
  /** What opens it, or may; absent: nothing. */
  readonly title?: Title | undefined
  /** How references to GitHub are written; absent: as in the other posts. */
  readonly references?: 'short' | 'full' | undefined
  /** What it carries beside its text; absent: nothing. */
  readonly features?: Features
  /** Lines of the file on which the keys under `threads` stand, and the items of lists as `media.0`. */
  readonly lines?: Readonly<Record<string, number>>
  /** What of it is live already, or was taken down; undefined as well where that is to be published again. */
  readonly receipts: Receipts | undefined
  /** What is wrong with its keys; the keys in question count as absent. */
  readonly problems: readonly Problem[]
}

export type ReadPost =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'not-a-post' }
  /** Its front matter cannot be read at all. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
