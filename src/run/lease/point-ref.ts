import { GitHubError } from '../../core/github/error.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Oid, Refs } from '../../ports/github.ts'

type Outside = { readonly refs: Refs; readonly world: { readonly clock: Clock } }

/** Attempts where there is no answer. */
export const TRIES = 3

/** GitHub makes no such ref, or does not let it be moved. */
export type RefRefused = { readonly refused: GitHubError }

/**
 * Makes the ref, or moves it on from where it was; false if another run was faster. Where the answer is lost, it looks
 * where the ref points, and tries again.
 */
export async function pointRef(
  ref: string,
  oid: Oid,
  from: Oid | undefined,
  { refs, world: { clock } }: Outside,
): Promise<boolean | RefRefused> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await (from === undefined ? refs.create(ref, oid) : refs.move(ref, oid))
      return true
    } catch (cause) {
      if (!(cause instanceof GitHubError) || cause.kind === 'throttled') throw cause
      const gone = from !== undefined && cause.kind === 'missing'
      if (cause.kind === 'exists' || cause.kind === 'stale' || gone) return (await refs.find(ref)) === oid
      if (cause.kind !== 'unsure') return { refused: cause }
      const at = await refs.find(ref)
      if (at === oid) return true
      if (at !== from) return false
      if (attempt === TRIES) throw cause
      await clock.sleep(attempt * 1000)
    }
  }
}
