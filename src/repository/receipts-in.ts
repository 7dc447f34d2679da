import type { Receipts } from '../core/post/receipt.ts'
import type { FileText } from '../ports/repository.ts'
import { readPost } from '../core/post/read-post.ts'

/** What is live of the post in this file, the whole or a part; undefined: nothing. */
export function receiptsIn(file: FileText): Receipts | undefined {
  if ('problem' in file) return undefined
  const read = readPost(file.path, file.text, { timezone: 'UTC', numbering: undefined })
  return read.kind === 'post' ? read.post.receipts : undefined
}
