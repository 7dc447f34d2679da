import * as v from 'valibot'

/** What each key must be, in the words of a problem's "expected". */
const text = (expected: string) => v.pipe(v.string(expected), v.nonEmpty(expected))
const yes = v.boolean('`true` or `false`')
const digits = v.pipe(v.string('the digits of an id'), v.regex(/^\w{1,64}$/, 'the digits of an id'))
const list = (expected: string) =>
  v.pipe(v.array(text(expected), `a list: ${expected}`), v.nonEmpty(`at least one: ${expected}`))
const receipt = v.strictObject(
  { id: digits, permalink: v.optional(text('an address')) },
  '`id` and `permalink`',
)
const reference = text('a media id, or the path of another post file')

const MEDIA = 'a path, an address that begins with `https://`, or `{src, alt, spoiler}`'
const media = v.union(
  [
    text(MEDIA),
    v.strictObject({
      src: text(MEDIA),
      alt: v.optional(v.string('a description')),
      spoiler: v.optional(yes),
    }),
  ],
  MEDIA,
)

/** Who may reply (Meta: *Publishing*, `reply_control`). */
export const REPLY_CONTROLS = [
  'everyone',
  'accounts_you_follow',
  'mentioned_only',
  'parent_post_author_only',
  'followers_only',
] as const

/**
 * The mapping under `threads`, one line a key of the contract.
 *
 * Only shapes are checked here; what Threads accepts of a value is told by `problemsOfFeatures` (features.ts), together
 * with everything else that is wrong with a post.
 */
export const THREADS_KEYS = {
  text: v.optional(text('Markdown')),
  publish_at: v.optional(text('a date-time such as `2026-12-01 09:00`')),
  timezone: v.optional(text('an IANA time zone such as `Europe/Berlin`')),
  draft: v.optional(yes),
  format: v.optional(v.picklist(['chain', 'single', 'attachment'], '`chain`, `single` or `attachment`')),
  numbering: v.optional(
    v.union(
      [v.literal(false), v.pipe(v.string(), v.includes('{n}'), v.maxLength(50))],
      'a pattern with `{n}` in it, such as `({n}/{total})`, or `false`',
    ),
  ),
  topic: v.optional(text('a topic, without `#`')),
  link: v.optional(text('an address that begins with `https://`')),
  media: v.optional(v.pipe(v.array(media, `a list: ${MEDIA}`), v.nonEmpty(`at least one: ${MEDIA}`))),
  poll: v.optional(list('the text of an option')),
  gif: v.optional(text('the id of a GIF on GIPHY')),
  location: v.optional(text('the id of a location')),
  countries: v.optional(list('a country code such as `US`')),
  ghost: v.optional(yes),
  share_to_instagram: v.optional(v.union([yes, v.literal('dark')], '`true`, `false` or `dark`')),
  reply_control: v.optional(
    v.picklist(REPLY_CONTROLS, REPLY_CONTROLS.map((value) => `\`${value}\``).join(', ')),
  ),
  reply_approvals: v.optional(yes),
  reply_to: v.optional(reference),
  quote: v.optional(reference),
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
