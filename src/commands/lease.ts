import { createHash } from 'node:crypto'
import { GitHubError } from '../core/github/error.ts'
import { isOver, leaseMessageOf, leaseNoteIn, type LeaseNote } from '../core/github/lease-note.ts'
import { Interruption } from '../core/interruption.ts'
import { warning, type Problem } from '../core/problem.ts'
import type { Branch, Clock, Oid, Refs, World } from '../ports.ts'
import type { Account } from '../publishing/account.ts'
import type { PublishContext } from './account.ts'
import type { Home } from './home.ts'
import type { TellRun } from './events.ts'

/** The right to publish for an account, held on the host. */
export type HostLease = {
  /** Makes sure that it is held for as long as a publish may take. @throws Interruption when it is lost */
  readonly secure: () => Promise<void>
  /** Gives it back. */
  readonly release: () => Promise<void>
}

type LeaseContext = { readonly refs: Refs; readonly world: World; readonly tell: TellRun }

const MINUTE_MS = 60_000
/** A lease ends this long after it was last renewed. */
const LASTS_MS = 15 * MINUTE_MS
/** It is renewed when less than this is left. */
const RENEWED_AT_MS = 10 * MINUTE_MS
/** Meta has taken almost four minutes to answer a publish: what is under way must end before the lease does. */
const PUBLISH_MS = 5 * MINUTE_MS
/** How long a run waits for another one that goes on and on. */
const PATIENCE_MS = 5 * MINUTE_MS
/** How often a ref is tried that gives no answer. */
const TRIES = 3
/** Between looks at a lease that another run holds, in seconds; the last one again and again. */
const LOOKS_S = [2, 5, 10, 20, 40, 60]

/**
 * Takes the lease on an account: a ref that the host makes once. Another run that holds it is waited for; one that is
 * over, or whose lease has ended, is relieved by moving the ref on, which the host lets only one run do.
 *
 * @returns undefined if another run does not end
 * @throws RefRefused where no ref can be made at all
 */
async function takeLease(
  account: string,
  parent: Branch,
  context: LeaseContext,
): Promise<HostLease | undefined> {
  const name = createHash('sha256').update(account).digest('hex').slice(0, 16)
  try {
    return await takeAt(`refs/spool/lease-${name}`, parent, context)
  } catch (cause) {
    // A host may refuse refs beside branches and tags. Where it only gave no answer, the ref may be there.
    if (!(cause instanceof RefRefused)) throw cause
    return takeAt(`refs/heads/spool/lease-${name}`, parent, context)
  }
}

/**
 * Holds the lease on an account while a run publishes, and renews it meanwhile. Without a host, and where it lets no
 * ref be made, there is none: then the other guards must do.
 *
 * @throws GitHubError where receipts go to the host and the token may not write there
 */
export async function heldOnHost(
  { name }: Account,
  home: Home | undefined,
  { world, tell }: Pick<PublishContext, 'world' | 'tell'>,
): Promise<(HostLease & { readonly problems: readonly Problem[] }) | 'busy'> {
  if (!home) return { ...NO_LEASE, problems: [] }
  try {
    const lease = await takeLease(name, home.branch, { refs: home.host.refs, world, tell })
    return lease ? { ...renewing(lease, world.clock), problems: [] } : 'busy'
  } catch (cause) {
    // Whether the token may write at all is told by the commit that a lease points to.
    const optional = home.writeBack === 'files' || home.writeBack === 'none'
    const refused = cause instanceof RefRefused || (optional && cause instanceof GitHubError)
    if (!refused) throw cause
    const problem = warning('github/no-lease', { found: cause.message, expected: 'a ref to hold' })
    return { ...NO_LEASE, problems: [problem] }
  }
}

const NO_LEASE: HostLease = { secure: () => Promise.resolve(), release: () => Promise.resolve() }

/** Renews a lease through long waits; what fails is told by `secure` before the next publish. */
function renewing(lease: HostLease, clock: Clock): HostLease {
  const released = new AbortController()
  const renew = async () => {
    for (;;) {
      await clock.sleep(MINUTE_MS, released.signal)
      await lease.secure()
    }
  }
  void renew().catch(() => undefined)
  return {
    secure: lease.secure,
    async release() {
      released.abort()
      await lease.release()
    },
  }
}

/** Of a lease that its step may have left when it was killed. */
export async function releaseLeft({ refs, world }: Omit<LeaseContext, 'tell'>): Promise<void> {
  const { leftLease: ref, holder } = world.run
  const at = ref === '' ? undefined : await refs.find(ref)
  if (at !== undefined && leaseNoteIn((await refs.read(at)).message)?.holder === holder)
    await refs.remove(ref)
}

async function takeAt(ref: string, parent: Branch, context: LeaseContext): Promise<HostLease | undefined> {
  const { refs, world, tell } = context
  const { clock, interruption, random } = world
  let first: { readonly at: Oid | undefined; readonly ends: number; readonly deadline: number } | undefined
  let look = 0
  for (;;) {
    // Taken before the look: a lease that ends meanwhile is seen to have ended.
    const now = clock.now()
    const at = await refs.find(ref)
    // Whatever a lease says, it is over when it has not been renewed for as long as one lasts.
    const stale = first !== undefined && at === first.at && now >= first.ends
    const holder = at === undefined || stale ? undefined : await holderOf(at, context)
    const lease = holder ? undefined : await taken(ref, at, parent, context)
    if (lease) return lease
    if (first === undefined) {
      tell({ kind: 'lease-busy', run: holder?.run ?? '' })
      const ends = Math.min(holder?.until ?? 0, clock.after(LASTS_MS))
      // A run that has died lets its lease end: so long it is waited for at least.
      first = { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) }
    }
    if (now >= first.deadline) return undefined
    const wait = LOOKS_S[Math.min(look, LOOKS_S.length - 1)] ?? 0
    look += 1
    await clock.sleep(wait * 1000 * (1 + random() / 4), interruption)
  }
}

/** Who holds a lease; undefined if nobody does any more. */
async function holderOf(
  at: Oid,
  { refs, world: { run, clock } }: LeaseContext,
): Promise<LeaseNote | undefined> {
  const note = leaseNoteIn((await refs.read(at)).message)
  if (note === undefined || isOver(note, run, clock.now())) return undefined
  const elsewhere = note.run !== '' && note.run !== run.id
  return elsewhere && (await refs.isOver(note.run)) ? undefined : note
}

/** Makes the ref, or moves it on from where it points; undefined if another run was faster. */
async function taken(
  ref: string,
  at: Oid | undefined,
  parent: Branch,
  { refs, world }: LeaseContext,
): Promise<HostLease | undefined> {
  // Always the tree of the parent: a commit that seems to add workflows takes a permission that no job has.
  const tree = at === undefined ? parent.tree : (await refs.read(at)).tree
  const noted = async (onto: Oid) => {
    const until = world.clock.after(LASTS_MS)
    const message = leaseMessageOf({ ...world.run, until })
    return { oid: await refs.note(message, { oid: onto, tree }), until }
  }
  const first = await noted(at ?? parent.head)
  // Before it is held, as a step may be killed in between; the note in it tells whose it is.
  world.run.saveLease(ref)
  if (!(await pointed(ref, first.oid, at, { refs, world }))) return undefined
  return heldLease(ref, first, noted, { refs, world })
}

/** The host makes no such ref, or lets it not be moved. */
class RefRefused extends Error {
  constructor({ message }: GitHubError) {
    super(message)
    this.name = 'RefRefused'
  }
}

/**
 * Makes the ref, or moves it on from where it was; false if another run was faster. Where the answer is lost, it is
 * looked at, and tried again.
 *
 * @throws RefRefused
 */
async function pointed(
  ref: string,
  oid: Oid,
  from: Oid | undefined,
  { refs, world: { clock } }: Omit<LeaseContext, 'tell'>,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await (from === undefined ? refs.create(ref, oid) : refs.move(ref, oid))
      return true
    } catch (cause) {
      if (!(cause instanceof GitHubError) || cause.kind === 'throttled') throw cause
      const gone = from !== undefined && cause.kind === 'missing'
      if (cause.kind === 'exists' || cause.kind === 'stale' || gone) return (await refs.find(ref)) === oid
      if (cause.kind !== 'unsure') throw new RefRefused(cause)
      const at = await refs.find(ref)
      if (at === oid) return true
      if (at !== from) return false
      if (attempt === TRIES) throw cause
      await clock.sleep(attempt * 1000)
    }
  }
}

type Hold = { readonly oid: Oid; readonly until: number }

function heldLease(
  ref: string,
  first: Hold,
  noted: (onto: Oid) => Promise<Hold>,
  { refs, world }: Omit<LeaseContext, 'tell'>,
): HostLease {
  const { clock, run } = world
  let hold = first
  const own = new Set([first.oid])
  let renewing: Promise<void> | undefined
  const lasts = (ms: number) => hold.until >= clock.after(ms)
  const renew = async () => {
    try {
      const next = await noted(hold.oid)
      if (!(await pointed(ref, next.oid, hold.oid, { refs, world }))) throw new Interruption('lease-lost')
      hold = next
      own.add(next.oid)
    } catch (cause) {
      // What does not answer may answer later, while there is time.
      if (!(cause instanceof GitHubError || cause instanceof RefRefused)) throw cause
      if (!lasts(PUBLISH_MS)) throw new Interruption('lease-lost')
    }
  }
  const removed = async (attempt = 1): Promise<void> => {
    const at = await refs.find(ref)
    // What is just written may not be seen everywhere at once: while it lasts, no answer is no other holder. Once it
    // was to be removed, one is: another run may take the lease from then on.
    if (at === undefined ? attempt > 1 || !lasts(0) : !own.has(at)) return
    try {
      await refs.remove(ref)
    } catch (cause) {
      if (!(cause instanceof GitHubError && cause.kind === 'unsure') || attempt === TRIES) throw cause
      await clock.sleep(attempt * 1000)
      await removed(attempt + 1)
    }
  }
  return {
    async secure() {
      if (lasts(RENEWED_AT_MS)) return
      renewing ??= renew().finally(() => (renewing = undefined))
      await renewing
    },
    async release() {
      try {
        await removed()
        run.saveLease('')
      } catch (cause) {
        // It ends by itself.
        if (!(cause instanceof GitHubError)) throw cause
      }
    },
  }
}
