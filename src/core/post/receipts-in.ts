import * as v from 'valibot'
import { fencesOf } from '../front-matter/fences.ts'
import { parseFrontMatter } from '../front-matter/parse.ts'
import { isRecord } from '../json.ts'
import { readReceipts } from './reading/read-receipts.ts'
import { RECEIPT_KEYS, type ReceiptKeys } from './reading/receipt-keys.ts'
import type { Receipts } from './receipt.ts'

/** `text`: absent where the file cannot be read. */
type PostFile = { readonly path: string; readonly text?: string }

/**
 * What is live of the post in this file, the whole or a part; undefined: nothing. Only its receipts are read: what may
 * be wrong with its other keys does not matter here.
 */
export function receiptsIn({ text = '' }: PostFile): Receipts | undefined {
  const fences = fencesOf(text)
  const parsed = fences.kind === 'yaml' ? parseFrontMatter(text, fences) : undefined
  const threads = parsed?.ok ? parsed.frontMatter.data['threads'] : undefined
  if (!isRecord(threads)) return undefined
  const sound = Object.entries(RECEIPT_KEYS).filter(([key, schema]) => v.is(schema, threads[key]))
  const keys: ReceiptKeys = Object.fromEntries(sound.map(([key]) => [key, threads[key]]))
  return readReceipts(keys, () => 1).receipts
}
