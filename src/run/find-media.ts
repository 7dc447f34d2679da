import type { Composition } from '../core/post/composition.ts'
import { error, warning, type Problem } from '../core/problem.ts'
import { bugOf } from '../core/problem-of.ts'
import { MEDIA_A_RUN } from '../core/text/limits.ts'
import type { MediaItem } from '../core/threads/draft.ts'
import type { World } from '../ports/world.ts'

type Found = {
  readonly media: readonly (readonly MediaItem[])[]
  /** The same with a place for each that was not found. */
  readonly items: readonly (readonly (MediaItem | undefined)[])[]
  readonly problems: readonly Problem[]
  /** Whether some of it is left to another run. */
  readonly isLeft: boolean
}

/** Finds and judges everything that a composition shows. A failure of Spool itself is a problem of this post alone. */
export async function findAllMedia(
  { segments }: Composition,
  path: string | undefined,
  { findMedia }: Pick<World, 'findMedia'>,
): Promise<Found> {
  const count = new Set(segments.flatMap(({ media }) => media.map(({ src }) => src))).size
  if (count > MEDIA_A_RUN) {
    const problems = [error('media/too-many', { count, most: MEDIA_A_RUN })]
    return { media: [], items: [], problems, isLeft: false }
  }
  try {
    const found = await Promise.all(
      segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))),
    )
    const left = found.flat().filter(({ isLeft }) => isLeft).length
    const told = left > 0 ? [warning('media/left', { count: left, most: MEDIA_A_RUN })] : []
    return {
      items: found.map((each) => each.map(({ item }) => item)),
      media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
      problems: [...found.flat().flatMap(({ problems }) => problems), ...told],
      isLeft: left > 0,
    }
  } catch (cause) {
    return { media: [], items: [], problems: [bugOf(cause)], isLeft: false }
  }
}
