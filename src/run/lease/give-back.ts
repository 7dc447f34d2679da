import { GitHubError } from '../../core/github/error.ts'
import { leaseNoteIn } from '../../core/github/lease-note.ts'
import type { Oid, RefChange } from '../../ports/github.ts'
import type { LeaseContext } from './host-lease.ts'
import type { Ship } from './fleet.ts'
import { LEASES } from './lease-refs.ts'
import { TRIES } from './point-ref.ts'

/**
 * Gives leases back that this run took together. One that is not removed ends by itself.
 *
 * @returns whether none is left
 */
export async function giveBack(ships: readonly Ship[], { refs, world }: LeaseContext): Promise<boolean> {
  for (const { ref, fleet } of ships) await fleet.drop(ref)
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      const there = await refs.list(LEASES)
      const own = ships.flatMap(({ ref, fleet }): RefChange[] => {
        const from = there.get(ref)
        return from !== undefined && fleet.isOwn(from) ? [{ ref, from, to: undefined }] : []
      })
      if (own.length > 0) await refs.change(own)
      return true
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause
      await world.clock.sleep(attempt * 1000)
    }
  }
  return false
}

/** Gives back what the step may have left behind when it was killed. @throws GitHubError */
export async function giveBackLeft({ refs, world: { run } }: LeaseContext): Promise<void> {
  const owners = new Map<Oid, boolean>()
  const own: RefChange[] = []
  for (const [ref, from] of await refs.list(LEASES)) {
    const isOwn = owners.get(from) ?? leaseNoteIn((await refs.read(from)).message)?.holder === run.holder
    owners.set(from, isOwn)
    if (isOwn) own.push({ ref, from, to: undefined })
  }
  if (own.length > 0) await refs.change(own)
}
