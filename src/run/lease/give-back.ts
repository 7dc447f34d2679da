import { GitHubError } from '../../core/github/error.ts'
import { leaseNoteIn, type LeaseNote } from '../../core/github/lease-note.ts'
import type { Oid, RefChange } from '../../ports/github.ts'
import type { LeaseContext } from './host-lease.ts'
import type { Ship } from './fleet.ts'
import { FOLDERS, leaseRefOf, LEASES } from './lease-refs.ts'
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

/**
 * Gives back what other steps of this run have left held until their receipts are recorded, which they are now. One that
 * is not removed ends by itself.
 *
 * @param settled Holders whose receipts of an account are recorded, all of them, by account as in the journal.
 */
export async function giveBackRecorded(
  settled: ReadonlyMap<string, ReadonlySet<string>>,
  { refs, world: { run } }: LeaseContext,
): Promise<void> {
  const holdersAt = new Map(
    [...settled].flatMap(([account, holders]) =>
      FOLDERS.map((folder) => [leaseRefOf(account, folder), holders] as const),
    ),
  )
  const notes = new Map<Oid, LeaseNote | undefined>()
  const left: (RefChange & { readonly from: Oid })[] = []
  try {
    for (const folder of FOLDERS)
      for (const [ref, from] of await refs.list(`${folder}/lease-`)) {
        const holders = holdersAt.get(ref)
        if (!holders) continue
        if (!notes.has(from)) notes.set(from, leaseNoteIn((await refs.read(from)).message))
        const note = notes.get(from)
        const isOfRun = note?.awaitsRecord === true && note.run === run.id
        if (isOfRun && holders.has(note.holder)) left.push({ ref, from, to: undefined })
      }
    if (left.length > 0) await refs.change(left).catch(() => removeEach(left, refs))
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
  }
}

/** Where the server cannot change them together. */
async function removeEach(
  left: readonly (RefChange & { readonly from: Oid })[],
  refs: LeaseContext['refs'],
): Promise<void> {
  for (const { ref, from } of left) if ((await refs.find(ref)) === from) await refs.remove(ref)
}
