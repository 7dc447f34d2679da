import type { ReadPost } from '../../core/post/post.ts'
import type { Receipts } from '../../core/post/receipt.ts'
import type { Problem } from '../../core/problem.ts'

/** A file as it was saved last. */
export type Saved = {
  readonly text: string
  readonly read: ReadPost
  /** What the author of a file that is no post may have meant. */
  readonly nearMisses: readonly Problem[]
}

/** What came of publishing a post where nobody sees it. */
export type Rehearsed = {
  readonly problems: readonly Problem[]
  /** Of that place; undefined: it cannot be published. */
  readonly receipts: Pick<Receipts, 'posts'> | undefined
}
