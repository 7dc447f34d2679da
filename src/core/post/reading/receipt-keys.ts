import * as v from 'valibot'
import { list, text } from '../../threads/features/shapes.ts'
import { isId } from '../../threads/ids.ts'

const MEDIA_ID = 'a media id'
const digits = v.pipe(v.string(MEDIA_ID), v.check(isId, MEDIA_ID))
const receipt = v.strictObject(
  { id: digits, permalink: v.optional(text('an address')) },
  'a mapping of `id` and `permalink`',
)

/** Keys that Spool writes. */
export const RECEIPT_KEYS = {
  id: v.optional(digits),
  permalink: v.optional(text('an address')),
  published_at: v.optional(text('a date-time')),
  posts: v.optional(list(receipt, 'a list of one or more mappings of `id` and `permalink`')),
  digest: v.optional(text('a digest')),
  unpublished_at: v.optional(text('a date-time')),
  former: v.optional(list(receipt, 'a list of one or more mappings of `id` and `permalink`')),
}

export type ReceiptKeys = v.InferOutput<v.ObjectSchema<typeof RECEIPT_KEYS, undefined>>
