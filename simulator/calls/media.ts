import { parseFields } from '../rules/fields.ts'
import { unsupportedObject } from '../rules/refusal.ts'
import type { Media } from '../state/records.ts'
import type { World } from '../world.ts'
import { holds, type UserCall } from './call.ts'
import { readContainer } from './containers.ts'
import { locationById, readLocation } from './locations.ts'
import { isLive, showMedia } from './media-fields.ts'
import { readProfile } from './profile.ts'
import { spend } from './quotas.ts'

/** `GET /{id}`: containers and posts look alike from outside, so what it is decides. */
export function readObject(call: UserCall): object {
  const { target } = call
  const { store } = call.world
  const media = store.media(target)
  if (media) return readMedia(call, media)
  const container = store.container(target)
  if (container) return readContainer(call, container)
  const location = locationById(target)
  if (location) return readLocation(call, location)
  return readProfile(call)
}

function readMedia(call: UserCall, media: Media): object {
  if (!maySee(call, media)) throw unsupportedObject('GET', media.id)
  return showMedia(call, media, parseFields(call.read('fields') ?? 'id'))
}

/**
 * Whether the caller may read a post: one's own, those under one's own, and, with a permission that finds
 * posts of others, any public one. The rule for the last is a guess.
 */
function maySee(call: UserCall, media: Media): boolean {
  if (!isLive(media)) return false
  const { store } = call.world
  const mine = call.account.id
  if (media.accountId === mine || store.media(media.rootId ?? '')?.accountId === mine) return true
  const finds = (
    ['threads_keyword_search', 'threads_manage_mentions', 'threads_profile_discovery'] as const
  ).some((scope) => holds(call, scope))
  return finds && store.account(media.accountId)?.private === false
}

/** The post the path names, if it is one the caller may see. */
export function targetMedia(call: UserCall): Media {
  const media = call.world.store.media(call.target)
  if (!media || !maySee(call, media)) throw unsupportedObject(call.method, call.target)
  return media
}

/** `DELETE /{media-id}`: one's own posts and replies, 100 in 24 hours. */
export function deleteMedia(call: UserCall): object {
  const media = targetMedia(call)
  if (media.accountId !== call.account.id) throw unsupportedObject('DELETE', media.id)
  spend(call, 'deletes')
  for (const post of allThatGoes(call.world, media))
    call.world.store.put('media', { ...post, deletedAt: call.now })
  return { success: true, deleted_id: media.id }
}

/** A post and what goes with it: the items of a carousel, and, if `deletedReplies` says so, every reply under it. */
function allThatGoes({ store, switches }: World, media: Media): readonly Media[] {
  const going = [media]
  if (switches.deletedReplies === 'go')
    // What is found is looked under in its turn, however deep the replies stand.
    for (const post of going) going.push(...store.list('answers', post.id).map(store.mediaAt).filter(isLive))
  const items = going.flatMap(({ childIds = [] }) => childIds.map(store.media).filter(isLive))
  return [...going, ...items]
}

/** `POST /{media-id}/repost`: stands in the caller's posts as `REPOST_FACADE`. Spends no quota that is known of. */
export function repost(call: UserCall): object {
  const { store, random } = call.world
  const media = targetMedia(call)
  const facade: Media = {
    id: random.id(),
    seq: store.nextSeq(),
    accountId: call.account.id,
    shortcode: random.shortcode(),
    publishedAt: call.now,
    content: { type: 'TEXT', replyControl: 'everyone' },
    repostOf: media.repostOf ?? media.id,
  }
  store.put('media', facade)
  return { id: facade.id }
}
