import { share } from '../rules/audience.ts'
import { finishedWithin, statusOf } from '../rules/container-life.ts'
import { wantsInstagram } from '../rules/draft.ts'
import { invalidLinkAttachment, mediaNotFound, missingParam, unsupportedObject } from '../rules/refusal.ts'
import type { Container, Media } from '../state/records.ts'
import type { World } from '../world.ts'
import { type Call, isOwn, requireScopes, type UserCall } from './call.ts'
import { spend } from './quotas.ts'

/** `POST /{user}/threads_publish`: makes a container live. */
export function publish(call: UserCall): object {
  if (!isOwn(call, call.target)) throw unsupportedObject(call.method, call.target)
  const { world, now, account } = call
  const { switches } = world
  const id = call.read('creation_id')
  if (id === undefined) throw missingParam('creation_id')
  const container = world.store.container(id)
  // Whatever is wrong with a container, the answer seen is that it cannot be found.
  if (container?.accountId !== account.id || container.isCarouselItem) throw mediaNotFound(id)
  const status = statusOf(container, now)
  if (status === 'PUBLISHED') return republish(call, container)
  if (status !== 'FINISHED') throw mediaNotFound(id)
  if (isPropagating(call, container)) throw mediaNotFound(id)
  if (container.content.link !== undefined && switches.linkAttachments === 'refused-at-publish')
    throw invalidLinkAttachment()
  return goLive(call, container)
}

/** At a publish, an expired token may look like a container that is not there (`expiredAtPublish`). */
export function hideExpiry({ world, now, token = '', read }: Call): void {
  const session = world.store.token(token)
  if (world.switches.expiredAtPublish === '24/4279009' && session && now >= session.expiresAt)
    throw mediaNotFound(read('creation_id') ?? '')
}

/** How many containers are not found yet by a publish right after FINISHED, where it is `some`. */
const UNSEEN = 0.2

/** Whether the server that publishes does not know the container yet, although it is FINISHED; the seed says of which. */
function isPropagating({ world, now }: UserCall, container: Container): boolean {
  const { propagation, propagationMs } = world.switches
  if (propagation === 'never') return false
  if (propagation === 'some' && share(`${container.id}/propagation`) >= UNSEEN) return false
  return finishedWithin(container, world.wait(propagationMs), now)
}

/** What a second publish of one container does on the network is unknown; each of these would be possible. */
function republish(call: UserCall, container: Container): object {
  const [first = ''] = container.publishedAs ?? []
  switch (call.world.switches.republish) {
    case 'refused':
      throw mediaNotFound(container.id)
    case 'same-id':
      return { id: first }
    case 'duplicate':
      return goLive(call, container)
  }
}

/** Spends the quota, makes the post, and says its id. */
export function goLive(call: UserCall, container: Container): object {
  const { world, now } = call
  const { content } = container
  const shares = content.instagram === true || wantsInstagram(call.read)
  if (shares) requireScopes(call, ['threads_share_to_instagram'])
  spend(call, content.replyTo === undefined ? 'posts' : 'replies')
  const media = makeMedia(world, container, now)
  world.store.put('container', { ...container, publishedAs: [...(container.publishedAs ?? []), media.id] })
  // A story that fails does not stop the post (Meta: Share to Instagram stories).
  const story = call.account.instagram ? world.switches.crossreshare : 'FAILED'
  return { id: media.id, ...(shares ? { crossreshare_to_ig_status: story } : {}) }
}

/** The post a container becomes, with its carousel's items, kept in the store. */
export function makeMedia(world: World, container: Container, at: number): Media {
  const { store, random, switches } = world
  const { content, accountId } = container
  const id = random.id()
  const parent = parentOf(world, content.replyTo)
  const root = parent && (store.media(parent.rootId ?? '') ?? parent)
  const childIds = content.children?.map((childId) => {
    const item = store.container(childId)
    const mediaId = switches.carouselChildIds === 'container' ? childId : random.id()
    const shown = item?.content ?? { type: 'IMAGE', replyControl: 'everyone' }
    store.put('media', {
      ...{ id: mediaId, seq: store.nextSeq(), accountId, shortcode: random.shortcode(), publishedAt: at },
      ...{ content: shown, itemOf: id, file: childId },
    })
    return mediaId
  })
  const waits = root?.content.replyApprovals === true && root.accountId !== accountId
  const media: Media = {
    ...{ id, seq: store.nextSeq(), accountId, shortcode: random.shortcode(), publishedAt: at, content },
    ...(parent && root ? { parentId: parent.id, rootId: root.id } : {}),
    ...(childIds ? { childIds } : {}),
    ...(content.mediaUrl === undefined ? {} : { file: container.id }),
    ...(waits ? { approval: 'pending' as const } : {}),
  }
  store.put('media', media)
  return media
}

/** The post replied to; nothing if this reply is one of those that come out detached. */
function parentOf(world: World, replyTo: string | undefined): Media | undefined {
  const parent = replyTo === undefined ? undefined : world.store.media(replyTo)
  if (parent === undefined) return undefined
  world.repliesPublished++
  const { detachEvery } = world.switches
  return detachEvery > 0 && world.repliesPublished % detachEvery === 0 ? undefined : parent
}
