import type { Carried } from './draft.ts'
import type { Post } from '../post/post.ts'
import { warning, type Problem } from '../problem.ts'

/** How each part is called, and the key that asks for it, where there is one. */
const PARTS: Readonly<Record<Carried, { readonly name: string; readonly key?: string }>> = {
  replyTo: { name: 'its place in the chain', key: 'reply_to' },
  spoilers: { name: 'its spoilers' },
  spoilerMedia: { name: 'the spoiler over its media', key: 'media' },
  alt: { name: 'the description of its picture or video', key: 'media' },
  attachment: { name: 'its text attachment', key: 'format' },
  quote: { name: 'the post it quotes', key: 'quote' },
  topic: { name: 'its topic', key: 'topic' },
  link: { name: 'its link attachment', key: 'link' },
  poll: { name: 'its poll', key: 'poll' },
  gif: { name: 'its GIF', key: 'gif' },
  location: { name: 'its location', key: 'location' },
  countries: { name: 'the countries it is shown in', key: 'countries' },
  ghost: { name: 'that it is a ghost post', key: 'ghost' },
  shareToInstagram: { name: 'its share to Instagram', key: 'share_to_instagram' },
}

/** What the author should know of a segment that is live without all that was sent. `number` counts from 1. */
export function problemsOfLosses(
  { path, line, lines = {} }: Pick<Post, 'path' | 'line' | 'lines'>,
  number: number,
  lost: readonly Carried[],
): readonly Problem[] {
  return lost.map((part) => {
    const { name, key } = PARTS[part]
    return warning(part === 'replyTo' ? 'threads/detached' : 'threads/feature-lost', {
      found: `segment ${number} live without ${name}`,
      expected: 'it as it was sent',
      line: (key === undefined ? undefined : lines[key]) ?? line,
      ...(path !== undefined && { path }),
    })
  })
}
