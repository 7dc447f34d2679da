import { leaseMessageOf, type LeaseNote } from '../../core/github/lease-note.ts'
import { GitHubError } from '../../core/github/error.ts'
import type { Branch, Oid } from '../../ports/github.ts'
import { fleetOf, type Ship } from './fleet.ts'
import { LASTS_MS, type Hold, type LeaseContext } from './host-lease.ts'
import { LEASES, leaseRefOf } from './lease-refs.ts'
import { findHolder, firstLook, isStale, readLeft, waitAfter, type FirstLook } from './take-lease.ts'

/**
 * What becomes of the lease on an account: it is taken, other runs have it and do not end, or refs cannot be changed
 * together here.
 */
export type Taken = Ship | 'busy' | 'not-together'

type Asked = {
  readonly account: string
  /** Is told once if another run has the lease. `run`: its id, empty where it has none. */
  readonly onBusy: (run: string) => void
}

/** Refs that move while they are looked at. */
const ATTEMPTS = 5

/**
 * Takes the leases on many accounts, all that are free by one request. Those that other runs hold are asked for again
 * while they may become free. Each has the same name as in a run for its account alone.
 */
export function takeLeases(
  asked: readonly Asked[],
  parent: Branch,
  context: LeaseContext,
): ReadonlyMap<string, Promise<Taken>> {
  const promised = new Map(asked.map(({ account }) => [account, Promise.withResolvers<Taken>()]))
  const settle = (account: string, taken: Taken) => promised.get(account)?.resolve(taken)
  const takeAll = async () => {
    const seen = new Map<string, FirstLook>()
    const { clock, interruption } = context.world
    let waiting = asked
    for (let looks = 0; waiting.length > 0; looks += 1) {
      const now = clock.now()
      const { taken, held, broken } = await takeFree(waiting, seen, parent, context)
      for (const [account, lease] of taken) settle(account, lease)
      for (const [account, cause] of broken) promised.get(account)?.reject(cause)
      waiting = waiting.filter(({ account, onBusy }) => {
        const other = held.get(account)
        if (!other) return false
        const first = seen.get(account) ?? firstLook(other.at, other.holder, clock)
        if (!seen.has(account)) onBusy(other.holder.run)
        seen.set(account, first)
        if (now >= first.deadline) settle(account, 'busy')
        return now < first.deadline
      })
      if (waiting.length > 0) await clock.sleep(waitAfter(looks), interruption)
    }
  }
  void takeAll().catch((cause: unknown) => promised.forEach(({ reject }) => reject(cause)))
  return new Map(Array.from(promised, ([account, { promise }]) => [account, promise]))
}

type Outcome = {
  readonly taken: ReadonlyMap<string, Taken>
  /** Those that another run has. */
  readonly held: ReadonlyMap<string, { readonly at: Oid; readonly holder: LeaseNote }>
  /** Those that cannot be looked at. */
  readonly broken: ReadonlyMap<string, GitHubError>
}
type Free = { readonly account: string; readonly ref: string; readonly from: Oid | undefined }

/** Takes those that are free now, all or none: where one has moved meanwhile, all are looked at again. */
async function takeFree(
  asked: readonly Asked[],
  seen: ReadonlyMap<string, FirstLook>,
  parent: Branch,
  context: LeaseContext,
): Promise<Outcome> {
  const { refs, world } = context
  const writeNote = async (): Promise<Hold> => {
    const until = world.clock.after(LASTS_MS)
    const message = leaseMessageOf({ ...world.run, until })
    // The tree of the branch: a commit that seems to add workflows takes a permission that no job has.
    return { oid: await refs.note(message, { oid: parent.head, tree: parent.tree }), until }
  }
  let note: Hold | undefined
  let before: string | undefined
  for (let attempt = 1; ; attempt += 1) {
    const { free, held, broken } = await lookAt(asked, seen, context)
    if (free.length === 0) return { taken: new Map(), held, broken }
    const hold = (note ??= await writeNote())
    // Saved before a lease is held, as a step may be killed in between. The notes say which are its own.
    world.run.saveLease(LEASES)
    const failure = await change(free, hold, context)
    if (!failure) {
      const fleet = fleetOf(
        free.map(({ ref }) => ref),
        hold,
        writeNote,
        context,
      )
      return { taken: new Map(free.map(({ account, ref }) => [account, { ref, fleet }])), held, broken }
    }
    const now = JSON.stringify(free)
    // Nothing has moved, so that is not why it is refused.
    if (now === before && failure.kind !== 'unsure')
      return { taken: new Map(free.map(({ account }) => [account, 'not-together'])), held, broken }
    if (attempt === ATTEMPTS) throw failure
    before = now
  }
}

async function change(
  free: readonly Free[],
  { oid: to }: Hold,
  { refs }: LeaseContext,
): Promise<GitHubError | undefined> {
  try {
    await refs.change(free.map(({ ref, from }) => ({ ref, from, to })))
    return undefined
  } catch (cause) {
    if (!(cause instanceof GitHubError) || cause.kind === 'throttled' || cause.kind === 'token') throw cause
    return cause
  }
}

/** Where these leases are, and who has them: many may be held by the same run. */
async function lookAt(
  asked: readonly Asked[],
  seen: ReadonlyMap<string, FirstLook>,
  context: LeaseContext,
): Promise<Pick<Outcome, 'held' | 'broken'> & { readonly free: readonly Free[] }> {
  // Read before the look: a lease that ends during the look gets another one.
  const now = context.world.clock.now()
  const there = await context.refs.list(LEASES)
  const holders = new Map<Oid, Promise<LeaseNote | undefined>>()
  const holderAt = (ref: string, at: Oid) => {
    const known = holders.get(at) ?? readLeft(ref, at, context).then((left) => findHolder(left, context))
    holders.set(at, known)
    return known
  }
  const free: Free[] = []
  const held = new Map<string, { at: Oid; holder: LeaseNote }>()
  const broken = new Map<string, GitHubError>()
  for (const { account } of asked) {
    const ref = leaseRefOf(account)
    const at = there.get(ref)
    try {
      const isFree = at === undefined || isStale(at, seen.get(account), now)
      const holder = isFree ? undefined : await holderAt(ref, at)
      if (at !== undefined && holder) held.set(account, { at, holder })
      else free.push({ account, ref, from: at })
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause
      broken.set(account, cause)
    }
  }
  return { free, held, broken }
}
