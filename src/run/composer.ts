import type { Composer } from '../core/post/composition.ts'
import type { RunContext } from '../ports/context.ts'

/** How posts of this run become chains. */
export function composerOf({ settings, world }: RunContext): Composer {
  return { counting: settings.counting, handles: settings.handles, linkFrom: world.linkFrom }
}
