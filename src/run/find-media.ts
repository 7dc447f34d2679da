import type { Composition } from '../core/post/composition.ts'
import type { Problem } from '../core/problem.ts'
import type { MediaItem } from '../core/threads/draft.ts'
import type { World } from '../ports/world.ts'

/** Finds and judges everything that a composition shows, all of it at once. */
export async function findAllMedia(
  { segments }: Composition,
  path: string | undefined,
  { findMedia }: Pick<World, 'findMedia'>,
): Promise<{ readonly media: readonly (readonly MediaItem[])[]; readonly problems: readonly Problem[] }> {
  const found = await Promise.all(
    segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))),
  )
  return {
    media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
    problems: found.flat().flatMap(({ problems }) => problems),
  }
}
