import * as v from 'valibot'
import { text } from '../../threads/features/shapes.ts'

const digits = v.pipe(v.string('the digits of an id'), v.regex(/^\w{1,64}$/, 'the digits of an id'))
const receipt = v.strictObject(
  { id: digits, permalink: v.optional(text('an address')) },
  '`id` and `permalink`',
)

/** Keys that Spool writes. */
export const RECEIPT_KEYS = {
  id: v.optional(digits),
  permalink: v.optional(text('an address')),
  published_at: v.optional(text('a date-time')),
  posts: v.optional(
    v.pipe(v.array(receipt, 'a list of `id` and `permalink`'), v.nonEmpty('at least one entry')),
  ),
  digest: v.optional(text('a digest')),
}

export type ReceiptKeys = v.InferOutput<v.ObjectSchema<typeof RECEIPT_KEYS, undefined>>
