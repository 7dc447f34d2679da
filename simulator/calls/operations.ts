import type { Scope } from '../state/records.ts'
import { authenticate, type Call, requireScopes, type UserCall } from './call.ts'
import { authorizationAnswer, authorizationPage } from './authorize.ts'
import { createContainer } from './containers.ts'
import { listProfilePosts, lookUpProfile } from './discovery.ts'
import { readMediaInsights, readUserInsights } from './insights.ts'
import {
  listConversation,
  listGhostPosts,
  listMentions,
  listPendingReplies,
  listPosts,
  listReplies,
} from './lists.ts'
import { searchLocations } from './locations.ts'
import { deleteMedia, readObject, repost } from './media.ts'
import { oembed } from './oembed.ts'
import { hideExpiry, publish } from './publish.ts'
import { readPublishingLimit } from './quotas.ts'
import { managePendingReply, manageReply } from './replies.ts'
import { searchByKeyword } from './search.ts'
import { debugToken, exchangeCode, exchangeForLong, grantToken, refreshToken } from './tokens.ts'

type Answer = object | Promise<object>

interface Operation {
  /** `POST /{id}/threads_publish`: method and path, where `{id}` is an id or `me`. */
  readonly name: string
  readonly run: (call: Call) => Answer
}

/** An operation that needs a user's token with these permissions, `threads_basic` besides. */
const user =
  (run: (call: UserCall) => Answer, ...scopes: readonly Scope[]) =>
  (call: Call): Answer => {
    const session = authenticate(call)
    requireScopes(session, ['threads_basic', ...scopes])
    return run(session)
  }

/** Every call of the API, and the permissions it needs (Meta: Get started, and each endpoint's page). */
const OPERATIONS: Readonly<Record<string, Operation['run']>> = {
  'GET /{id}': user(readObject),
  'DELETE /{id}': user(deleteMedia, 'threads_delete'),
  'GET /{id}/threads': user(listPosts),
  'POST /{id}/threads': user(createContainer, 'threads_content_publish'),
  'POST /{id}/threads_publish': (call) => {
    hideExpiry(call)
    return user(publish, 'threads_content_publish')(call)
  },
  'GET /{id}/threads_publishing_limit': user(readPublishingLimit, 'threads_content_publish'),
  'GET /{id}/replies': user(listReplies),
  'GET /{id}/conversation': user(listConversation, 'threads_read_replies'),
  'GET /{id}/pending_replies': user(listPendingReplies),
  'POST /{id}/manage_reply': user(manageReply, 'threads_manage_replies'),
  'POST /{id}/manage_pending_reply': user(managePendingReply, 'threads_manage_replies'),
  'POST /{id}/repost': user(repost, 'threads_content_publish'),
  'GET /{id}/mentions': user(listMentions, 'threads_manage_mentions'),
  'GET /{id}/ghost_posts': user(listGhostPosts),
  'GET /{id}/insights': user(readMediaInsights, 'threads_manage_insights'),
  'GET /{id}/threads_insights': user(readUserInsights, 'threads_manage_insights'),
  'GET /keyword_search': user(searchByKeyword),
  'GET /profile_lookup': user(lookUpProfile, 'threads_profile_discovery'),
  'GET /profile_posts': user(listProfilePosts, 'threads_profile_discovery'),
  'GET /location_search': user(searchLocations, 'threads_location_tagging'),
  'GET /oembed': oembed,
  'GET /oauth/authorize': authorizationPage,
  'POST /oauth/authorize': authorizationAnswer,
  'POST /oauth/access_token': exchangeCode,
  'GET /oauth/access_token': grantToken,
  'GET /access_token': exchangeForLong,
  'GET /refresh_access_token': refreshToken,
  'GET /debug_token': debugToken,
}

/** Which operation a request is, and what its path names. */
export function resolve(
  method: string,
  path: string,
): { readonly operation: Operation; readonly target: string } | undefined {
  const fixed = find(`${method} ${path}`)
  if (fixed) return { operation: fixed, target: '' }
  const parts = /^\/([^/]+)(\/[^/]+)?$/.exec(path)
  if (!parts) return undefined
  const [, target = '', edge = ''] = parts
  if (target !== 'me' && !/^\d+$/.test(target)) return undefined
  const operation = find(`${method} /{id}${edge}`)
  return operation && { operation, target }
}

const find = (name: string): Operation | undefined => {
  const run = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined
  return run && { name, run }
}
