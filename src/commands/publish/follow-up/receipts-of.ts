import type { Post } from '../../../core/post/post.ts'
import type { Receipts } from '../../../core/post/receipt.ts'
import { receiptsIn } from '../../../core/post/receipts-in.ts'
import type { PostFiles } from '../../../ports/repository.ts'

/** The receipts of a post that is live, with what this run has added: what follows a post is written beside them. */
export function receiptsOf({ path }: Pick<Post, 'path'>, postFiles: PostFiles): Receipts | undefined {
  return path === undefined ? undefined : receiptsIn(postFiles.read(path))
}
