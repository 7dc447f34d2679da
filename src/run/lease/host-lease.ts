import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import { leaseNoteIn } from '../../core/github/lease-note.ts'
import { Interruption } from '../../core/interruption.ts'
import type { Oid, Refs } from '../../ports/github.ts'
import type { World } from '../../ports/world.ts'
import { pointRef, TRIES } from './point-ref.ts'

export type LeaseContext = { readonly refs: Refs; readonly world: World }

/** The right to publish for an account, held on the host. */
export type HostLease = {
  /** Makes sure that it is held for as long as a publish may take. @throws Interruption when it is lost */
  readonly ensure: () => Promise<void>
  /** Gives it back. */
  readonly release: () => Promise<void>
}

const MINUTE_MS = 60_000
/** A lease ends this long after it was last renewed. */
export const LASTS_MS = 15 * MINUTE_MS
/** It is renewed when less than this is left. */
export const RENEWED_AT_MS = 10 * MINUTE_MS
/** Between checks whether it needs to be renewed. */
export const CHECK_MS = MINUTE_MS
/** Meta has taken almost four minutes to answer a publish: what is under way must end before the lease does. */
export const PUBLISH_MS = 5 * MINUTE_MS

/** Where the ref points, and until when that holds. */
export type Hold = { readonly oid: Oid; readonly until: number }

/** A lease that has just been taken. `writeNote` makes a commit on top of another, with a later end. */
export function hostLease(
  ref: string,
  first: Hold,
  writeNote: (onto: Oid) => Promise<Hold>,
  { refs, world }: LeaseContext,
): HostLease {
  const { clock, run } = world
  let hold = first
  const own = new Set([first.oid])
  let renewing: Promise<void> | undefined
  const lasts = (ms: number) => hold.until >= clock.after(ms)
  const renew = async () => {
    try {
      const next = await writeNote(hold.oid)
      const moved = await pointRef(ref, next.oid, hold.oid, { refs, world })
      if (moved === false) throw new Interruption('lease-lost')
      if (moved !== true) throw moved.refused
      hold = next
      own.add(next.oid)
    } catch (cause) {
      // A later renewal may succeed, as long as there is time for one.
      if (!(cause instanceof GitHubError)) throw cause
      if (!lasts(PUBLISH_MS)) throw new Interruption('lease-lost')
    }
  }
  const remove = async (attempt = 1): Promise<void> => {
    const at = await refs.find(ref)
    // While our lease lasts, a missing ref may only be late. After a first attempt to remove it, missing means
    // removed: another run may take the lease from then on.
    if (at === undefined ? attempt > 1 || !lasts(0) : !own.has(at)) return
    try {
      await refs.remove(ref)
    } catch (cause) {
      if (!isGitHubError(cause, 'unsure') || attempt === TRIES) throw cause
      await clock.sleep(attempt * 1000)
      await remove(attempt + 1)
    }
  }
  return {
    async ensure() {
      if (lasts(RENEWED_AT_MS)) return
      renewing ??= renew().finally(() => (renewing = undefined))
      await renewing
    },
    async release() {
      try {
        // A renewal under way moves the ref. Only when it is over, the ref is known to be ours.
        await renewing?.catch(() => undefined)
        await remove()
        run.saveLease('')
      } catch (cause) {
        // A lease that is not removed ends by itself.
        if (!(cause instanceof GitHubError)) throw cause
      }
    },
  }
}

/** Gives back a lease that the step may have left behind when it was killed. */
export async function releaseLeftLease({ refs, world }: LeaseContext): Promise<void> {
  const { leftLease: ref, holder } = world.run
  const at = ref === '' ? undefined : await refs.find(ref)
  if (at !== undefined && leaseNoteIn((await refs.read(at)).message)?.holder === holder)
    await refs.remove(ref)
}
