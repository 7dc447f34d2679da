import * as v from 'valibot'
import { FEATURE_KEYS, FEATURE_NAMES } from '../../threads/features.ts'
import { format, text, yes } from '../../threads/features/shapes.ts'
import { FEATURES } from '../../threads/features/table.ts'

/** Keys that say what is published, when and how; one of the values of `format` is a feature. */
const PLAIN_KEYS = {
  text: v.optional(text('Markdown')),
  publish_at: v.optional(text('a date-time such as `2026-12-01 09:00`')),
  timezone: v.optional(text('an IANA time zone such as `Europe/Berlin`')),
  draft: v.optional(yes),
  format: v.optional(format),
  numbering: v.optional(
    v.union(
      [v.literal(false), v.pipe(v.string(), v.includes('{n}'), v.maxLength(50))],
      'a pattern with `{n}` in it, such as `({n}/{total})`, or `false`',
    ),
  ),
}

const FEATURE_SCHEMAS = Object.fromEntries(
  FEATURE_NAMES.map((name) => [FEATURE_KEYS[name], v.optional(FEATURES[name].written.schema)]),
)

const digits = v.pipe(v.string('the digits of an id'), v.regex(/^\w{1,64}$/, 'the digits of an id'))
const receipt = v.strictObject(
  { id: digits, permalink: v.optional(text('an address')) },
  '`id` and `permalink`',
)

/** Keys that Spool writes. */
const RECEIPT_KEYS = {
  id: v.optional(digits),
  permalink: v.optional(text('an address')),
  published_at: v.optional(text('a date-time')),
  posts: v.optional(
    v.pipe(v.array(receipt, 'a list of `id` and `permalink`'), v.nonEmpty('at least one entry')),
  ),
  digest: v.optional(text('a digest')),
}

/**
 * The mapping under `threads`. Unknown keys are left to the caller, who names each with what was probably meant.
 *
 * Only shapes are checked here; what Threads accepts of a value is told by `checkFeatures`, together with everything
 * else that is wrong with a post.
 */
export const THREADS = v.object({ ...PLAIN_KEYS, ...FEATURE_SCHEMAS, ...RECEIPT_KEYS })
export const KEYS: readonly string[] = Object.keys(THREADS.entries)

/** Its keys as they are read: those of features by their rows. */
export const READABLE = v.looseObject({ ...PLAIN_KEYS, ...RECEIPT_KEYS })
export type ThreadsKeys = v.InferOutput<typeof READABLE>

const PLAIN_MEANINGS: Readonly<Record<keyof typeof PLAIN_KEYS, string>> = {
  text: 'Markdown to publish instead of the body',
  publish_at: 'ISO 8601 date-time; without an offset it is local time in `timezone`',
  timezone: 'IANA zone of this post',
  draft: '`true`: never published',
  format: `\`chain\`; \`single\` for a post that must fit into one; ${FEATURES.attachment.meaning}`,
  numbering: 'A pattern such as `({n}/{total})` for the segments of this post; `false` for none',
}

/** What each key means that an author writes, as README tells it. */
export const MEANINGS: Readonly<Record<string, string>> = {
  ...PLAIN_MEANINGS,
  ...Object.fromEntries(
    FEATURE_NAMES.filter((name) => !(FEATURE_KEYS[name] in PLAIN_MEANINGS)).map((name) => [
      FEATURE_KEYS[name],
      FEATURES[name].meaning,
    ]),
  ),
}
