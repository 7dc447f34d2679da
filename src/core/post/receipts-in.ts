import * as v from 'valibot'
import { fencesOf } from '../front-matter/fences.ts'
import { parseFrontMatter } from '../front-matter/parse.ts'
import { isRecord } from '../json.ts'
import { readReceipts } from './reading/read-receipts.ts'
import { RECEIPT_KEYS, type ReceiptKeys } from './reading/receipt-keys.ts'
import type { Receipts } from './receipt.ts'

/** `text`: absent where the file cannot be read. */
type PostFile = { readonly path?: string; readonly text?: string }

/** Whether a post is to be taken down: nothing more of it is published then. */
export function isToUnpublish(file: PostFile): boolean {
  return threadsIn(file)?.['unpublish'] === true
}

/**
 * What is live of the post in this file, the whole or a part; undefined: nothing. Only its receipts are read: what may
 * be wrong with its other keys does not matter here.
 */
export function receiptsIn(file: PostFile): Receipts | undefined {
  const threads = threadsIn(file)
  if (!threads) return undefined
  const sound = Object.entries(RECEIPT_KEYS).filter(([key, schema]) => v.is(schema, threads[key]))
  const keys: ReceiptKeys = Object.fromEntries(sound.map(([key]) => [key, threads[key]]))
  return readReceipts(keys, () => 1).receipts
}

/** What stands under `threads`, where that is a mapping. */
function threadsIn({ text = '' }: PostFile): Readonly<Record<string, unknown>> | undefined {
  const fences = fencesOf(text)
  const parsed = fences.kind === 'yaml' ? parseFrontMatter(text, fences) : undefined
  const threads = parsed?.ok ? parsed.frontMatter.data['threads'] : undefined
  return isRecord(threads) ? threads : undefined
}
