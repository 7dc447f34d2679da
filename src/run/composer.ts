import type { Composer } from '../core/post/composition.ts'
import type { RunContext } from '../ports/context.ts'

/** How posts of this run become chains. */
export function composerOf({ settings, world }: RunContext): Composer {
  const { counting, handles, titles, references } = settings
  const { linkFrom, repository, event } = world
  return { counting, handles, titles, references, linkFrom, repository, release: event.releaseUrl }
}
