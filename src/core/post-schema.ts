import * as v from 'valibot'

/** What each key must be, in the words of a problem's "expected". */
const text = (expected: string) => v.pipe(v.string(expected), v.nonEmpty(expected))
const yes = v.boolean('`true` or `false`')
const digits = v.pipe(v.string('the digits of an id'), v.regex(/^\w{1,64}$/, 'the digits of an id'))
const receipt = v.strictObject({ id: digits, permalink: v.optional(text('an address')) })

/** The mapping under `threads`, one line a key of the contract. */
export const THREADS_KEYS = {
  text: v.optional(text('Markdown')),
  publish_at: v.optional(text('a date-time such as `2026-12-01 09:00`')),
  timezone: v.optional(text('an IANA time zone such as `Europe/Berlin`')),
  draft: v.optional(yes),
  format: v.optional(v.picklist(['chain', 'single'], '`chain` or `single`')),
  numbering: v.optional(
    v.union(
      [v.literal(false), v.pipe(v.string(), v.includes('{n}'), v.maxLength(50))],
      'a pattern with `{n}` in it, such as `({n}/{total})`, or `false`',
    ),
  ),
  id: v.optional(digits),
  permalink: v.optional(text('an address')),
  published_at: v.optional(text('a date-time')),
  posts: v.optional(
    v.pipe(v.array(receipt, 'a list of `id` and `permalink`'), v.nonEmpty('at least one entry')),
  ),
  digest: v.optional(text('a digest')),
}

/** Unknown keys are left to the caller, who names each with what was probably meant. */
export const THREADS = v.object(THREADS_KEYS)
export type ThreadsKeys = v.InferOutput<typeof THREADS>
