import { GitHubError } from '../../core/github/error.ts'
import { Interruption } from '../../core/interruption.ts'
import type { Oid } from '../../ports/github.ts'
import { CHECK_MS, PUBLISH_MS, RENEWED_AT_MS, type Hold, type LeaseContext } from './host-lease.ts'
import { LEASES } from './lease-refs.ts'
import { TRIES } from './point-ref.ts'

/** Leases of one run on many accounts, which all point to the same commit and are renewed together. */
type Fleet = {
  /** Makes sure that the lease on this ref is held for as long as a publish may take. @throws Interruption if not */
  readonly ensure: (ref: string) => Promise<void>
  /** From now on this one is not renewed; its ref is there as it was. */
  readonly drop: (ref: string) => Promise<void>
  /** Whether a lease that points there is one of these. */
  readonly isOwn: (oid: Oid) => boolean
}

/** The lease on an account as one of many. */
export type Ship = { readonly ref: string; readonly fleet: Fleet }

/** Leases that have just been taken. `writeNote` makes a commit with a later end. */
export function fleetOf(
  refs: Iterable<string>,
  first: Hold,
  writeNote: () => Promise<Hold>,
  { refs: host, world: { clock } }: LeaseContext,
): Fleet {
  const held = new Set(refs)
  const own = new Set([first.oid])
  const ended = new AbortController()
  let hold = first
  let renewing: Promise<void> | undefined
  const lasts = (ms: number) => hold.until >= clock.after(ms)

  /** Leaves out those that another run has taken, and moves the others on. */
  const moveAll = async (next: Hold): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await host.change([...held].map((ref) => ({ ref, from: hold.oid, to: next.oid })))
        return
      } catch (cause) {
        if (!(cause instanceof GitHubError) || cause.kind === 'throttled' || attempt === TRIES) throw cause
        const there = await host.list(LEASES)
        if ([...held].every((ref) => there.get(ref) === next.oid)) return
        for (const ref of held) if (there.get(ref) !== hold.oid) held.delete(ref)
      }
    }
  }
  const renew = async () => {
    try {
      const next = await writeNote()
      own.add(next.oid)
      await moveAll(next)
      hold = next
    } catch (cause) {
      // A later renewal may succeed, as long as there is time for one.
      if (!(cause instanceof GitHubError)) throw cause
      if (!lasts(PUBLISH_MS)) throw new Interruption('lease-lost')
    }
  }
  const ensureAll = async () => {
    if (lasts(RENEWED_AT_MS) || held.size === 0) return
    renewing ??= renew().finally(() => (renewing = undefined))
    await renewing
  }
  const keepRenewing = async () => {
    while (held.size > 0) {
      await clock.sleep(CHECK_MS, ended.signal)
      await ensureAll()
    }
  }
  void keepRenewing().catch(() => undefined)
  return {
    async ensure(ref) {
      await ensureAll()
      if (!held.has(ref)) throw new Interruption('lease-lost')
    },
    async drop(ref) {
      // A renewal under way moves the ref. Only when it is over, the ref is known to be where it was.
      await renewing?.catch(() => undefined)
      held.delete(ref)
      if (held.size === 0) ended.abort()
    },
    isOwn: (oid) => own.has(oid),
  }
}
