import { finishedWithin, statusOf } from '../rules/container-life.ts'
import { type Draft, readDraft } from '../rules/draft.ts'
import { type FieldTable, parseFields, select } from '../rules/fields.ts'
import {
  invalidChildren,
  invalidLinkAttachment,
  invalidParam,
  mediaNotFetched,
  mediaNotFound,
  missingScope,
  namedError,
  unsupportedObject,
} from '../rules/refusal.ts'
import type { Container, Media, MediaType } from '../state/records.ts'
import type { World } from '../world.ts'
import { isOwn, requireScopes, requireSilently, type UserCall } from './call.ts'
import { locationById } from './locations.ts'
import { goLive } from './publish.ts'
import { mayReply } from './replies.ts'

/** `POST /{user}/threads`: makes a container. Nothing is visible to anyone until it is published. */
export async function createContainer(call: UserCall): Promise<object> {
  if (!isOwn(call, call.target)) throw unsupportedObject(call.method, call.target)
  const { world, now, account } = call
  const draft = readDraft(call.read, world.switches)
  checkAgainstWorld(call, draft)

  const container: Container = {
    id: world.random.id(),
    accountId: account.id,
    createdAt: now,
    isCarouselItem: draft.isCarouselItem,
    content: draft.content,
  }
  const { type, mediaUrl } = draft.content
  if ((type === 'IMAGE' || type === 'VIDEO') && mediaUrl !== undefined && world.switches.fetchMedia) {
    const fetching = fetchMedia(world, container)
    if (world.switches.mediaErrors === 'creation' && (await fetching) === 'failed') throw mediaNotFetched()
  } else {
    settle(world, container)
  }
  if (draft.autoPublish) return goLive(call, container)
  return { id: container.id }
}

/** Rules that depend on what is already there: parents, quotes, items, places, permissions. */
function checkAgainstWorld(call: UserCall, { content }: Draft): void {
  const { world, now, account } = call
  if (content.link !== undefined && world.switches.linkAttachments === 'refused-at-create')
    throw invalidLinkAttachment()
  if (content.replyTo !== undefined) {
    // Meta's page says that the owner of the root needs no more than content_publish; production does not.
    if (world.switches.missingScope === 'observed') requireSilently(call, 'threads_manage_replies')
    const parent = liveMedia(call, 'reply_to_id', content.replyTo)
    if (now < parent.publishedAt + world.wait(world.switches.replyPropagationMs))
      throw mediaNotFound(parent.id)
    if (!mayReply(call, parent)) throw missingScope()
  }
  if (content.quotes !== undefined) liveMedia(call, 'quote_post_id', content.quotes)
  if (content.children !== undefined) checkChildren(call, content.children)
  if (content.location !== undefined) {
    requireScopes(call, ['threads_location_tagging'])
    if (locationById(content.location) === undefined)
      throw invalidParam('Param location_id is not a valid location ID')
  }
  if (content.countries !== undefined) {
    if (!account.geoGating) throw namedError('THREADS_API__FEATURE_NOT_AVAILABLE')
    if (!content.countries.every((code) => /^[A-Z]{2}$/.test(code)))
      throw namedError('THREADS_API__GEO_GATING_INVALID_COUNTRY_CODES')
  }
  if (content.instagram) requireScopes(call, ['threads_share_to_instagram'])
}

/** The live post `id` names. A container or an account is no post; a deleted or unknown post is not found. */
function liveMedia({ world }: UserCall, param: string, id: string): Media {
  const { store } = world
  if (!/^\d+$/.test(id) || store.container(id) || store.account(id))
    throw invalidParam(`Param ${param} is not a valid threads_media ID`)
  const media = store.media(id)
  if (!media || media.deletedAt !== undefined || media.content.ghost) throw mediaNotFound(id)
  return media
}

/** Every item must be FINISHED, ours, and made as an item (Meta: Posts, Carousels). */
function checkChildren({ world, now, account }: UserCall, ids: readonly string[]): void {
  const unfit = ids.filter((id) => {
    const child = world.store.container(id)
    if (child?.accountId !== account.id || !child.isCarouselItem) return true
    return (
      statusOf(child, now) !== 'FINISHED' ||
      finishedWithin(child, world.wait(world.switches.childPropagationMs), now)
    )
  })
  if (unfit.length > 0) throw invalidChildren(unfit)
}

/** How long processing takes, and how it ends, by what is processed. */
function plan({ switches, wait }: World, type: MediaType): { ms: number; outcome: string } {
  const plans = {
    TEXT: [switches.textMs, switches.textOutcome],
    IMAGE: [switches.imageMs, switches.imageOutcome],
    VIDEO: [switches.videoMs, switches.videoOutcome],
    CAROUSEL: [switches.carouselMs, switches.carouselOutcome],
  } as const
  const [ms, outcome] = plans[type]
  return { ms: wait(ms), outcome }
}

/** Keeps the container with the moment at which it will be ready, or with the error it ends in. */
function settle(world: World, container: Container, error?: string): void {
  const { ms, outcome } = plan(world, container.content.type)
  if (outcome === 'never') {
    world.store.put('container', container)
    return
  }
  const found = error ?? (outcome === 'finished' ? undefined : outcome)
  world.store.put('container', {
    ...container,
    readyAt: Math.max(container.createdAt + ms, error === undefined ? world.clock.now() : 0),
    ...(found === undefined ? {} : { error: found }),
  })
}

/** Fetches the file while the container is IN_PROGRESS: the id is given out before the file is read. */
export async function fetchMedia(world: World, container: Container): Promise<'fetched' | 'failed'> {
  const { store } = world
  const { type, mediaUrl = '' } = container.content
  store.put('container', container)
  const { ending, switches } = world
  const { strictVideos } = switches
  const looked = await world.looker(mediaUrl, type === 'VIDEO' ? 'VIDEO' : 'IMAGE', { ending, strictVideos })
  // A reset while the file was on its way leaves nothing to settle; after the end, the next start fetches again.
  if (world.store !== store || world.ending.aborted) return 'failed'
  if (looked.bytes) world.files.keep(container.id, looked.bytes)
  settle(world, container, looked.error)
  return looked.error === undefined ? 'fetched' : 'failed'
}

interface Shown {
  readonly id: string
  readonly container: Container
  readonly now: number
}

/** Fields of a container. `status_code`, known from Instagram, is not one of them. */
const CONTAINER_FIELDS: FieldTable<Shown> = {
  status: ({ container, now }) => statusOf(container, now),
  error_message: ({ container, now }) => (statusOf(container, now) === 'ERROR' ? container.error : undefined),
}

/** `GET /{container-id}`: HTTP 200 even when the status is ERROR. By default `id` and `status`. */
export function readContainer(call: UserCall, container: Container): object {
  const { world, now } = call
  if (container.accountId !== call.account.id) throw unsupportedObject('GET', container.id)
  if (now < container.createdAt + world.wait(world.switches.statusPropagationMs))
    throw mediaNotFound(container.id)
  return select(
    { id: container.id, container, now },
    parseFields(call.read('fields') ?? 'id,status'),
    CONTAINER_FIELDS,
  )
}
