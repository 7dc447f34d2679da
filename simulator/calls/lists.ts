import { isTrue } from '../rules/draft.ts'
import { checkFields, parseFields } from '../rules/fields.ts'
import { cursor, pageOf, readWindow } from '../rules/paging.ts'
import { insufficientAccess, invalidParam, missingScope, unsupportedObject } from '../rules/refusal.ts'
import type { Media } from '../state/records.ts'
import { holds, isOwn, requireScopes, type UserCall } from './call.ts'
import { targetMedia } from './media.ts'
import { isArchived, MEDIA_FIELDS, showMedia } from './media-fields.ts'

/** `GET /me/threads`: own posts and reposts, newest first; no replies. */
export function listPosts(call: UserCall): object {
  ownList(call)
  return answer(call, 'posts', call.account.id, (media) => !isArchived(media, call.now))
}

/** `GET /me/replies` are one's own replies, `GET /{media-id}/replies` the top-level replies to that post. */
export function listReplies(call: UserCall): object {
  requireScopes(call, ['threads_read_replies'])
  if (isOwn(call, call.target)) return answer(call, 'replies', call.account.id, () => true)
  const media = targetMedia(call)
  return answer(call, 'answers', media.id, isApproved, newestFirst(call))
}

/** `GET /{media-id}/conversation`: every reply under a root, flattened. */
export function listConversation(call: UserCall): object {
  const media = targetMedia(call)
  // A reply is not the root of a conversation.
  if (media.parentId !== undefined) throw unsupportedObject('GET', media.id)
  return answer(call, 'conversation', media.id, isApproved, newestFirst(call))
}

/** `GET /{media-id}/pending_replies`: what waits for approval, or was ignored (`approval_status`). */
export function listPendingReplies(call: UserCall): object {
  if (!holds(call, 'threads_manage_replies') && !holds(call, 'threads_read_replies')) throw missingScope()
  const media = targetMedia(call)
  if (media.accountId !== call.account.id) throw missingScope()
  const status = call.read('approval_status')
  if (status !== undefined && status !== 'pending' && status !== 'ignored')
    throw invalidParam('Param approval_status must be one of {pending, ignored}')
  const waits = ({ approval }: Media): boolean =>
    approval !== undefined && approval !== 'approved' && (status === undefined || approval === status)
  return answer(call, 'conversation', media.id, waits, newestFirst(call))
}

/** `GET /me/mentions`: posts that name the caller; those of private accounts are left out. */
export function listMentions(call: UserCall): object {
  ownList(call)
  const { store, switches } = call.world
  if (!switches.reviewed) throw insufficientAccess()
  return answer(
    call,
    'mentions',
    call.account.username.toLowerCase(),
    (media) => media.accountId !== call.account.id && store.account(media.accountId)?.private === false,
  )
}

/** `GET /me/ghost_posts`: active and archived. */
export function listGhostPosts(call: UserCall): object {
  ownList(call)
  return answer(call, 'ghosts', call.account.id, () => true)
}

function ownList(call: UserCall): void {
  if (!isOwn(call, call.target)) throw unsupportedObject('GET', call.target)
}

const isApproved = ({ approval }: Media): boolean => approval === undefined || approval === 'approved'

/** `reverse` is true unless said otherwise: newest first. */
const newestFirst = (call: UserCall): boolean => {
  const reverse = call.read('reverse')
  return reverse === undefined || isTrue(reverse)
}

type List = Parameters<UserCall['world']['store']['list']>[0]

/** Whether lists show the post yet, or still: they lag behind what was published and deleted. */
export const isListed = ({ world, now }: UserCall, media: Media): boolean =>
  now >= media.publishedAt + world.wait(world.switches.feedLagMs) &&
  (media.deletedAt === undefined || now < media.deletedAt + world.wait(world.switches.deletedLingerMs))

/** One page of a list of posts, with its cursors. */
export function answer(
  call: UserCall,
  list: List,
  key: string,
  visible: (media: Media) => boolean,
  newest = true,
): object {
  const { store } = call.world
  const fields = parseFields(call.read('fields') ?? 'id')
  checkFields(fields, MEDIA_FIELDS)
  const window = readWindow(call.read, call.now)
  const page = pageOf(
    store.list(list, key),
    store.mediaAt,
    (media) => isListed(call, media) && visible(media),
    window,
    newest,
  )
  const first = page.posts[0]
  const last = page.posts.at(-1)
  // An empty page has no paging at all.
  if (!first || !last) return { data: [] }
  const before = cursor(first.seq)
  const after = cursor(last.seq)
  return {
    data: page.posts.map((media) => showMedia(call, media, fields)),
    paging: {
      cursors: { before, ...(page.more || call.world.switches.afterLastPage ? { after } : {}) },
      ...(page.more ? { next: pageUrl(call, 'after', after) } : {}),
      ...(page.earlier ? { previous: pageUrl(call, 'before', before) } : {}),
    },
  }
}

/** A full URL of the next page. It carries the token, as the network's does: clients must not log it. */
function pageUrl(call: UserCall, direction: 'before' | 'after', position: string): string {
  const url = new URL(call.url)
  url.searchParams.delete('before')
  url.searchParams.delete('after')
  url.searchParams.set('access_token', call.token ?? '')
  url.searchParams.set(direction, position)
  return url.href
}
