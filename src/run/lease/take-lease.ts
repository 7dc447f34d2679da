import { isOver, leaseMessageOf, leaseNoteIn, type LeaseNote } from '../../core/github/lease-note.ts'
import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import type { TellRun } from '../../core/run-events.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Branch, Oid } from '../../ports/github.ts'
import { hostLease, LASTS_MS, type HostLease, type LeaseContext } from './host-lease.ts'
import { FOLDERS, leaseRefOf } from './lease-refs.ts'
import { pointRef, type RefRefused } from './point-ref.ts'

type TakeContext = LeaseContext & { readonly tell: TellRun }

/** How long a run waits for another one that does not end. */
const PATIENCE_MS = 5 * 60_000
/** Between looks at a lease that another run holds, in seconds; the last one is repeated. */
const LOOKS_S = [2, 5, 10, 20, 40, 60]

/**
 * Takes the lease on an account: a ref that the host creates only once. While another run holds it, this one waits. A
 * lease that has ended, or whose run is over, is taken over by moving the ref, which the host lets only one run do.
 *
 * @returns undefined if another run does not end, a refusal where no ref can be made at all
 * @throws GitHubError `blocked` where somebody else's ref keeps it from being made
 */
export async function takeLease(
  account: string,
  parent: Branch,
  context: TakeContext,
): Promise<HostLease | RefRefused | undefined> {
  let lease: HostLease | RefRefused | undefined
  for (const folder of FOLDERS) {
    const ref = leaseRefOf(account, folder)
    lease = await takeAt(ref, parent, context)
    if (!lease || !('refused' in lease)) return lease
    await ensureNothingInTheWay(ref, folder, context)
  }
  return lease
}

/** Whoever may push refs could otherwise turn the lease off, and let two runs publish at once. */
async function ensureNothingInTheWay(ref: string, folder: string, { refs }: LeaseContext): Promise<void> {
  const asked = async () => {
    if ((await refs.find(folder)) !== undefined) return folder
    const [below] = (await refs.list(`${ref}/`)).keys()
    return below
  }
  const other = await asked().catch((cause: unknown) => {
    if (!isGitHubError(cause, 'refused', 'missing')) throw cause
  })
  if (other !== undefined) throw new GitHubError('blocked', `there is \`${other}\``)
}

async function takeAt(
  ref: string,
  parent: Branch,
  context: TakeContext,
): Promise<HostLease | RefRefused | undefined> {
  const { refs, world, tell } = context
  const { clock, interruption, random } = world
  let first: FirstLook | undefined
  let look = 0
  for (;;) {
    // Read before the look: a lease that ends during the look gets another one.
    const now = clock.now()
    const at = await refs.find(ref)
    const stale = isStale(at, first, now)
    const left = at === undefined ? undefined : await readLeft(ref, at, context)
    const holder = left === undefined || stale ? undefined : await findHolder(left, context)
    const lease = holder ? undefined : await tryTake(ref, left, parent, context)
    if (lease) return lease
    if (first === undefined) {
      tell({ kind: 'lease-busy', run: holder?.run ?? '' })
      first = firstLook(at, holder, clock)
    }
    if (now >= first.deadline) return undefined
    await clock.sleep(waitAfter(look) * (1 + random() / 4), interruption)
    look += 1
  }
}

/** A lease that another run held when it was first looked at. `ends`: when it does unless it is renewed. */
export type FirstLook = {
  readonly at: Oid | undefined
  readonly ends: number
  /** How long it is waited for. */
  readonly deadline: number
}

export function firstLook(at: Oid | undefined, holder: LeaseNote | undefined, clock: Clock): FirstLook {
  // It is not renewed, and held all the same.
  if (holder?.awaitsRecord) return { at, ends: Infinity, deadline: clock.after(PATIENCE_MS) }
  const ends = Math.min(holder?.until ?? 0, clock.after(LASTS_MS))
  // The lease of a dead run ends by itself: the wait is at least that long.
  return { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) }
}

/** A lease that is not renewed for as long as a lease lasts is over, whatever its note says. */
export function isStale(at: Oid | undefined, first: FirstLook | undefined, now: number): boolean {
  return first !== undefined && at === first.at && now >= first.ends
}

/** How long to wait, in milliseconds, after so many looks. */
export function waitAfter(looks: number): number {
  return 1000 * (LOOKS_S[Math.min(looks, LOOKS_S.length - 1)] ?? 0)
}

/** The commit that a lease points to. */
type Left = { readonly oid: Oid; readonly tree: Oid; readonly message: string }

/** What is no commit was put there by somebody else, and is no lease that could be taken over. */
export async function readLeft(ref: string, oid: Oid, { refs }: LeaseContext): Promise<Left> {
  try {
    return { oid, ...(await refs.read(oid)) }
  } catch (cause) {
    if (!isGitHubError(cause, 'missing', 'refused')) throw cause
    throw new GitHubError('blocked', `there is \`${ref}\`, which is no commit`)
  }
}

/** Who holds a lease; undefined if nobody does any more. */
export async function findHolder(
  { message }: Left,
  { refs, world: { run, clock } }: LeaseContext,
): Promise<LeaseNote | undefined> {
  const now = clock.now()
  const note = withoutFarEnd(leaseNoteIn(message), clock.after(2 * LASTS_MS))
  if (note === undefined || isOver(note, run, now)) return undefined
  const elsewhere = note.run !== '' && note.run !== run.id
  return elsewhere && isShown(note, clock) && (await refs.isOver(note.run)) ? undefined : note
}

/** Publishing ends before its lease does, and lists show within ten minutes what is live. */
const SHOWN_MS = 10 * 60_000

/** Whether a run that is over cannot have published anything that only its receipts could show. */
function isShown({ awaitsRecord = false, until }: LeaseNote, clock: Clock): boolean {
  return !awaitsRecord || until <= clock.after(-SHOWN_MS)
}

/** No run writes an end so far away: whoever does holds the account no longer than by renewing. */
function withoutFarEnd(note: LeaseNote | undefined, latest: number): LeaseNote | undefined {
  return note && note.until > latest ? { ...note, awaitsRecord: false } : note
}

/** Makes the ref, or moves it on from where it points; undefined if another run was faster. */
async function tryTake(
  ref: string,
  left: Left | undefined,
  parent: Branch,
  { refs, world }: LeaseContext,
): Promise<HostLease | RefRefused | undefined> {
  // Always the tree of the parent: a commit that seems to add workflows takes a permission that no job has.
  const { tree } = left ?? parent
  const writeNote = async (onto: Oid) => {
    const until = world.clock.after(LASTS_MS)
    const message = leaseMessageOf({ ...world.run, until })
    return { oid: await refs.note(message, { oid: onto, tree }), until }
  }
  const first = await writeNote(left?.oid ?? parent.head)
  // Saved before the lease is held, as a step may be killed in between. The note in the lease says whose it is.
  world.run.saveLease(ref)
  const pointed = await pointRef(ref, first.oid, left?.oid, { refs, world })
  if (pointed !== true) return pointed === false ? undefined : pointed
  return hostLease(ref, first, writeNote, { refs, world })
}
