import type { Problem } from '../core/problem.ts'
import { problemOf } from '../core/problem-of.ts'
import type { ContainerDraft } from '../core/threads/draft.ts'
import { ThreadsError, type Refusal } from '../core/threads/error.ts'
import { scopesOf } from '../core/threads/token/scopes.ts'
import { prepareContainer } from './container.ts'
import type { SegmentContext } from './segment-context.ts'
import { explain } from './token/explain.ts'

/** What stands in the way of a segment, found out before anything is public. */
type Obstacle = {
  readonly number: number
  readonly problem: Problem
  readonly refusal: Refusal | undefined
}

/** A text of so many bytes is within 500 characters by every known way of counting. */
const SURELY_SHORT_BYTES = 500

/**
 * Tries what only the network can judge, before any of it is public: text that is longer in bytes than in characters,
 * and media. Each is tried as a container, which nobody sees, which costs no quota, and which is left to expire; all of
 * them at once. The first segment to be published needs no trial: it is made before anything is public anyway.
 *
 * @throws ThreadsError if the account is blocked, or the network gives no answer.
 */
export async function findObstacles(
  drafts: readonly ContainerDraft[],
  from: number,
  contextOf: (number: number) => SegmentContext,
): Promise<readonly Obstacle[]> {
  const trials = drafts.map(async (draft, index): Promise<Obstacle | undefined> => {
    const number = index + 1
    const known = Buffer.byteLength(draft.text) <= SURELY_SHORT_BYTES && draft.media.length === 0
    if (index <= from || known) return undefined
    const context = contextOf(number)
    try {
      const prepared = await prepareContainer(draft, context)
      // A trial without an answer proves nothing.
      return prepared.kind === 'failed'
        ? { number, problem: prepared.problem, refusal: undefined }
        : undefined
    } catch (cause) {
      if (!(cause instanceof ThreadsError)) throw cause
      const why = await explain(cause, scopesOf(draft), context)
      if (!why.definite || why.blocksAccount) throw why
      return { number, problem: problemOf(why), refusal: why.refusal }
    }
  })
  return (await Promise.all(trials)).filter((obstacle) => obstacle !== undefined)
}
