import { isTrue } from '../rules/draft.ts'
import { invalidParam, missingParam, missingScope, unsupportedObject } from '../rules/refusal.ts'
import { mentionsIn } from '../rules/topic.ts'
import type { Media } from '../state/records.ts'
import { holds, type UserCall } from './call.ts'

/**
 * Whether the caller may reply to `parent` (Meta: Create replies): one's own conversation always; another's
 * with permission to search for posts or to manage mentions, and only as far as its reply control lets.
 */
export function mayReply(call: UserCall, parent: Media): boolean {
  const { account, world } = call
  const root = world.store.media(parent.rootId ?? '') ?? parent
  if (root.accountId === account.id || parent.accountId === account.id) return true
  if (!holds(call, 'threads_keyword_search') && !holds(call, 'threads_manage_mentions')) return false
  const author = world.store.account(root.accountId)
  switch (root.content.replyControl) {
    case 'everyone':
      return true
    case 'accounts_you_follow':
      return author?.follows.includes(account.id) ?? false
    case 'followers_only':
      return account.follows.includes(root.accountId)
    case 'mentioned_only':
      return mentionsIn(root.content.text ?? '').includes(account.username.toLowerCase())
    case 'parent_post_author_only':
      return false
  }
}

/** `POST /{reply-id}/manage_reply`: hides or shows a top-level reply, and what is nested under it. */
export function manageReply(call: UserCall): object {
  const hide = call.read('hide')
  if (hide === undefined) throw missingParam('hide')
  const reply = replyToOwnPost(call)
  if (reply.parentId !== reply.rootId) throw invalidParam('Only top-level replies can be hidden')
  call.world.store.put('media', { ...reply, hidden: isTrue(hide) })
  return { success: true }
}

/** `POST /{reply-id}/manage_pending_reply`: approves or ignores; what was ignored can be approved later. */
export function managePendingReply(call: UserCall): object {
  const approve = call.read('approve')
  if (approve === undefined) throw missingParam('approve')
  const reply = replyToOwnPost(call)
  if (reply.approval === undefined) throw invalidParam('This reply is not waiting for approval')
  call.world.store.put('media', { ...reply, approval: isTrue(approve) ? 'approved' : 'ignored' })
  return { success: true }
}

/** The reply the call names, if it stands under a post of the caller. */
function replyToOwnPost(call: UserCall): Media {
  const { store } = call.world
  const reply = store.media(call.target)
  if (!reply || reply.deletedAt !== undefined) throw unsupportedObject('POST', call.target)
  const root = store.media(reply.rootId ?? '')
  if (root === undefined) throw unsupportedObject('POST', call.target)
  if (root.accountId !== call.account.id) throw missingScope()
  return reply
}
