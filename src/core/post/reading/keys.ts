import * as v from 'valibot'
import { nearest } from '../../did-you-mean.ts'
import { isRecord } from '../../json.ts'
import { error, type Problem } from '../../problem.ts'
import type { Facts } from '../../rules/catalogue.ts'
import { FEATURE_KEYS, FEATURE_NAMES } from '../../threads/features.ts'
import { format, text, yes } from '../../threads/features/shapes.ts'
import { FEATURES } from '../../threads/features/table.ts'
import { RECEIPT_KEYS } from './receipt-keys.ts'
import { asWritten, type LineOf } from './written.ts'

const NUMBERING =
  '`false`, or a pattern of at most 50 characters that contains `{n}`, such as `({n}/{total})`'

const TITLE = '`false`, or a text to open with'

/** Keys that say what is published, when and how; one of the values of `format` is a feature. */
const PLAIN_KEYS = {
  text: v.optional(text('a text in Markdown')),
  publish_at: v.optional(text('a date-time such as `2026-12-01 09:00`')),
  timezone: v.optional(text('an IANA time zone such as `Europe/Berlin`')),
  draft: v.optional(yes),
  format: v.optional(format),
  numbering: v.optional(
    v.union(
      [v.literal(false), v.pipe(v.string(), v.includes('{n}', NUMBERING), v.maxLength(50, NUMBERING))],
      NUMBERING,
    ),
  ),
  title: v.optional(v.union([v.literal(false), text(TITLE)], TITLE)),
  references: v.optional(v.picklist(['short', 'full'], '`short` or `full`')),
  unpublish: v.optional(yes),
  republish: v.optional(yes),
}

const FEATURE_SCHEMAS = Object.fromEntries(
  FEATURE_NAMES.map((name) => [FEATURE_KEYS[name], v.optional(FEATURES[name].written.schema)]),
)

/**
 * The mapping under `threads`. Unknown keys are left to the caller, who names each with what was probably meant.
 *
 * Only shapes are checked here; what Threads accepts of a value is told by `checkFeatures`, together with everything
 * else that is wrong with a post.
 */
export const THREADS = v.object({ ...PLAIN_KEYS, ...FEATURE_SCHEMAS, ...RECEIPT_KEYS })
export const KEYS: readonly string[] = Object.keys(THREADS.entries)

/** Its keys as they are read: those of features by their rows. */
const READABLE = v.looseObject({ ...PLAIN_KEYS, ...RECEIPT_KEYS })
export type ThreadsKeys = v.InferOutput<typeof READABLE>

/** The keys whose values can be what they are, and a problem for every other. */
export function checkKeys(
  threads: unknown,
  lineOf: LineOf,
): { readonly keys: ThreadsKeys; readonly problems: readonly Problem[] } {
  if (!isRecord(threads)) {
    const facts = { key: 'threads', ...describe(threads), must: '`true` or a mapping' }
    return { keys: {}, problems: [error('post/invalid-value', { ...facts, line: lineOf() })] }
  }
  const { issues = [] } = v.safeParse(THREADS, threads)
  const problems = [
    ...Object.keys(threads)
      .filter((key) => !KEYS.includes(key))
      .map((key) => unknownKey(key, lineOf)),
    ...issues.map((issue) => invalidValue(issue, lineOf)),
  ]
  const bad = new Set(issues.map(({ path }) => path?.[0].key))
  const good = Object.entries(threads).filter(([key]) => KEYS.includes(key) && !bad.has(key))
  return { keys: v.parse(READABLE, Object.fromEntries(good)), problems }
}

function unknownKey(key: string, lineOf: LineOf): Problem {
  const near = nearest(key, KEYS)
  return error('post/unknown-key', {
    key: asWritten(key),
    line: lineOf(key),
    fix: near ? `Did you mean \`${near}\`?` : `Remove it, or use one of ${AUTHOR_KEYS}.`,
  })
}

function invalidValue(issue: v.InferIssue<typeof THREADS>, lineOf: LineOf): Problem {
  const steps = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []
  // A key that is missing or not known is a mistake in the mapping.
  const isOfMapping = issue.type === 'strict_object' && issue.expected !== 'Object'
  const input = isOfMapping ? issue.path?.at(-1)?.input : issue.input
  const key = ['threads', ...(isOfMapping ? steps.slice(0, -1) : steps)].join('.')
  const fix = fixOf(input)
  return error('post/invalid-value', {
    key,
    ...describe(input),
    must: issue.message,
    line: lineOf(...steps),
    ...(fix && { fix }),
  })
}

/** A value for a message. */
function describe(value: unknown): Pick<Facts<'post/invalid-value'>, 'kind' | 'written'> {
  if (value === null) return { kind: 'nothing', written: '' }
  if (Array.isArray(value)) return { kind: 'list', written: asWritten(value) }
  if (isRecord(value)) return { kind: 'mapping', written: asWritten(value) }
  const written = asWritten(value)
  if (written.trim() === '') return { kind: 'empty', written }
  const needsQuotes = typeof value === 'string' && /^(?:true|false|null|~)$/i.test(value)
  return needsQuotes ? { kind: 'quoted', written: `"${value}"` } : { kind: 'plain', written }
}

/** What to do about values that are not what they seem to their author. */
function fixOf(value: unknown): string | undefined {
  if (value === null) return 'Write a value, or remove the key; what begins with `#` needs quotes.'
  if (value === 'true' || value === 'false') return `Write \`${value}\` without quotes.`
  return undefined
}

const PLAIN_MEANINGS: Readonly<Record<keyof typeof PLAIN_KEYS, string>> = {
  text: 'Markdown to publish instead of the body',
  publish_at:
    'ISO 8601 date-time, or a date for its midnight; without an offset it is local time in `timezone`',
  timezone: 'IANA zone of this post',
  draft: '`true`: never published',
  format: `\`chain\`; \`single\` for a post that must fit into one; ${FEATURES.attachment.meaning}`,
  numbering: 'A pattern such as `({n}/{total})` for the segments of this post; `false` for none',
  title: 'What the post opens with instead of the title in the front matter; `false` for neither',
  references: 'As the input `references`, for this post',
  unpublish:
    '`true`: nothing more of it is published, and `command: unpublish` takes down what is live of it',
  republish:
    '`true`: a post that was taken down goes out once more, as a new post; Spool removes the key with the new receipts',
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

const AUTHOR_KEYS = Object.keys(MEANINGS)
  .map((key) => `\`${key}\``)
  .join(', ')
