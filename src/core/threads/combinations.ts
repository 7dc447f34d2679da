import type { Segment } from '../chain.ts'
import type { Features } from './features.ts'
import { error, type Problem } from '../problem.ts'
import type { RuleId } from '../rules/catalogue.ts'

/** What a head can hold, by the key under `threads` that asks for it; `media` may stand in the text as well. */
type Part =
  | 'link'
  | 'poll'
  | 'format'
  | 'gif'
  | 'ghost'
  | 'reply_to'
  | 'media'
  | 'quote'
  | 'topic'
  | 'location'
  | 'countries'
  | 'share_to_instagram'
  | 'reply_control'
  | 'reply_approvals'

/** What never goes into one post, and the rule that says so; rules.ts says which pairs Meta forbids, and which it does not mention. */
const NEVER_TOGETHER: readonly (readonly [Part, Part, RuleId])[] = [
  ['link', 'poll', 'post/link-with-poll'],
  ['link', 'gif', 'post/link-with-gif'],
  ['link', 'media', 'post/link-with-media'],
  ['poll', 'format', 'post/poll-with-attachment'],
  ['poll', 'gif', 'post/poll-with-gif'],
  ['poll', 'reply_to', 'post/poll-with-reply'],
  ['poll', 'media', 'post/poll-with-media'],
  ['format', 'gif', 'post/attachment-with-gif'],
  ['format', 'media', 'post/attachment-with-media'],
  ['gif', 'reply_to', 'post/gif-with-reply'],
  ['gif', 'media', 'post/gif-with-media'],
  ['ghost', 'link', 'post/ghost-with-link'],
  ['ghost', 'poll', 'post/ghost-with-poll'],
  ['ghost', 'format', 'post/ghost-with-attachment'],
  ['ghost', 'gif', 'post/ghost-with-gif'],
  ['ghost', 'reply_to', 'post/ghost-with-reply'],
  ['ghost', 'media', 'post/ghost-with-media'],
  ['ghost', 'quote', 'post/ghost-with-quote'],
  ['ghost', 'topic', 'post/ghost-with-topic'],
  ['ghost', 'location', 'post/ghost-with-location'],
  ['ghost', 'countries', 'post/ghost-with-countries'],
  ['ghost', 'share_to_instagram', 'post/ghost-with-instagram'],
  ['ghost', 'reply_control', 'post/ghost-with-reply-control'],
  ['ghost', 'reply_approvals', 'post/ghost-with-approvals'],
]

/** Every pair in the head of a post that Threads does not take together. */
export function problemsOfPairs(
  features: Features,
  head: Segment | undefined,
  lines: Readonly<Record<string, number>>,
): readonly Problem[] {
  const parts = partsOf(features, head, lines)
  return NEVER_TOGETHER.flatMap(([one, other, rule]) => {
    const [first, second] = [parts.get(one), parts.get(other)]
    if (!first || !second) return []
    const line = first.line ?? second.line
    return [
      error(rule, {
        found: `${first.name} and ${second.name}${second.line === undefined ? '' : ` (line ${second.line})`}`,
        expected: 'only one of the two in the head of a post',
        ...(line !== undefined && { line }),
        ...(second.standsInText && one !== 'ghost' && { fix: moved(one) }),
      }),
    ]
  })
}

function moved(part: Part): string {
  return `Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`${part}\`.`
}

type Found = { readonly name: string; readonly line: number | undefined; readonly standsInText: boolean }

function partsOf(
  features: Features,
  head: Segment | undefined,
  lines: Readonly<Record<string, number>>,
): ReadonlyMap<Part, Found> {
  const parts = new Map<Part, Found>()
  const has = (part: Part, value: unknown, name = `\`${part}\``) => {
    if (value !== undefined) parts.set(part, { name, line: lines[part], standsInText: false })
  }
  has('link', features.link)
  has('poll', features.poll)
  has('format', features.attachment, '`format: attachment`')
  has('gif', features.gif)
  has('ghost', features.ghost)
  has('reply_to', features.replyTo)
  has('media', features.media)
  has('quote', features.quote)
  has('topic', features.topic)
  has('location', features.location)
  has('countries', features.countries)
  has('share_to_instagram', features.shareToInstagram)
  has('reply_control', features.replyControl)
  has('reply_approvals', features.replyApprovals)
  const [image] = head?.media ?? []
  if (image && !features.media)
    parts.set('media', { name: `the picture ${image.src}`, line: image.line, standsInText: true })
  return parts
}
