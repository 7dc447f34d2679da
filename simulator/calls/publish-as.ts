import { readDraft } from '../rules/draft.ts'
import type { Account, Container, Media } from '../state/records.ts'
import type { World } from '../world.ts'
import { fetchMedia } from './containers.ts'
import { makeMedia } from './publish.ts'

/**
 * Publishes as any account at once, for tests and for filling a timeline: the rules for the content of a post
 * apply; those about who may publish it, when and how often do not.
 */
export async function publishAs(
  world: World,
  account: Account,
  params: Readonly<Record<string, string>>,
): Promise<Media> {
  const read = (name: string): string | undefined => params[name] || undefined
  const { content } = readDraft(
    (name) => read(name) ?? (name === 'media_type' ? 'TEXT' : undefined),
    world.switches,
  )
  const container: Container = {
    id: world.random.id(),
    accountId: account.id,
    createdAt: world.clock.now(),
    isCarouselItem: false,
    content,
  }
  if (content.mediaUrl !== undefined && world.switches.fetchMedia) await fetchMedia(world, container)
  const media = makeMedia(world, container, world.clock.now())
  world.store.put('container', { ...container, readyAt: container.createdAt, publishedAs: [media.id] })
  return media
}
