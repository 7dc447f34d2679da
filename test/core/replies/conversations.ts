import type { Conversation, Reply } from '../../../src/core/replies/reply.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const HEAD = mediaId('100')
const SECOND = mediaId('101')

/** A reply to the head of the post, with what a case is about. */
export function replyOf({
  id,
  parent,
  ...rest
}: { id: number; parent?: number } & Partial<Omit<Reply, 'id' | 'parent'>>): Reply {
  return {
    id: mediaId(String(id)),
    parent: parent === undefined ? HEAD : mediaId(String(parent)),
    by: 'ada',
    verified: false,
    text: 'Good to know.',
    at: '2026-11-28T09:00:00Z',
    permalink: `https://www.threads.com/@ada/post/R${id}`,
    media: [],
    hidden: false,
    isOwn: false,
    ...rest,
  }
}

export function conversationOf(replies: readonly Reply[], rest: Partial<Conversation> = {}): Conversation {
  return {
    path: 'threads/launch.md',
    head: HEAD,
    permalink: 'https://www.threads.com/@lantern/post/A1',
    segments: [HEAD, SECOND],
    replies,
    ...rest,
  }
}
