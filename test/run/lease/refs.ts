import { GitHubError, type GitHubErrorKind } from '../../../src/core/github/error.ts'
import { leaseMessageOf } from '../../../src/core/github/lease-note.ts'
import type { Branch, Oid, Refs } from '../../../src/ports/github.ts'
import type { WorkflowRun, World } from '../../../src/ports/world.ts'
import { fakeClock, NOW } from '../../fakes/clock.ts'
import { sceneOf } from '../../fakes/scene.ts'

type Commit = { readonly tree: Oid; readonly message: string; readonly parent: Oid | undefined }
/** What goes wrong at one call of a method; `after`: it acts all the same. */
type Fault = { readonly kind: GitHubErrorKind; readonly after?: boolean }

export const MINUTE = 60_000
export const BRANCH: Branch = { name: 'main', head: 'head', tree: 'tree', takesCommits: true }

/** Refs of a host in memory, which are made once and only ever move on. */
function fakeRefs() {
  const at = new Map<string, Oid>()
  const commits = new Map<Oid, Commit>([['head', { tree: 'tree', message: 'first', parent: undefined }]])
  const calls: string[] = []
  const faults = new Map<keyof Refs, (Fault | (() => void) | undefined)[]>()
  const over = new Map<string, boolean>()

  const guarded = async <Value>(method: keyof Refs, what: string, act: () => Value): Promise<Value> => {
    calls.push(`${method} ${what}`)
    await Promise.resolve()
    const fault = faults.get(method)?.shift()
    if (typeof fault === 'function') fault()
    const failure = typeof fault === 'object' && new GitHubError(fault.kind, `${method}: ${fault.kind}`)
    if (failure && !fault.after) throw failure
    const value = act()
    if (failure) throw failure
    return value
  }
  const descends = (oid: Oid | undefined, from: Oid): boolean =>
    oid !== undefined && (oid === from || descends(commits.get(oid)?.parent, from))
  const write = (message: string, parent: Oid, tree: Oid): Oid => {
    const oid = `note-${commits.size}`
    commits.set(oid, { tree, message, parent })
    return oid
  }
  const refs: Refs = {
    find: (ref) => guarded('find', ref, () => at.get(ref)),
    list: (start) => guarded('list', start, () => new Map([...at].filter(([ref]) => ref.startsWith(start)))),
    read: (oid) =>
      guarded('read', oid, () => {
        const commit = commits.get(oid)
        if (!commit) throw new GitHubError('missing', 'no such commit')
        return commit
      }),
    create: (ref, oid) =>
      guarded('create', ref, () => {
        if (at.has(ref)) throw new GitHubError('exists', 'there is such a ref')
        at.set(ref, oid)
      }),
    move: (ref, oid) =>
      guarded('move', ref, () => {
        const from = at.get(ref)
        if (from === undefined) throw new GitHubError('missing', 'no such ref')
        if (!descends(oid, from)) throw new GitHubError('stale', 'it has moved on')
        at.set(ref, oid)
      }),
    remove: (ref) => guarded('remove', ref, () => void at.delete(ref)),
    noteFiles: () => Promise.reject(new GitHubError('refused', 'no files here')),
    change: (changes) =>
      guarded('change', changes.map(({ ref }) => ref).join(' '), () => {
        for (const { ref, from } of changes)
          if (at.get(ref) !== from) throw new GitHubError('stale', `${ref} has moved on`)
        for (const { ref, to } of changes) {
          if (to === undefined) at.delete(ref)
          else at.set(ref, to)
        }
      }),
    note: (message, { oid, tree }) => guarded('note', oid, () => write(message, oid, tree)),
    isOver: (run) => guarded('isOver', run, () => over.get(run)),
  }
  return {
    refs,
    at,
    commits,
    calls,
    over,
    write,
    /** The next calls of a method go wrong so, or are preceded by what others do. */
    fail: (method: keyof Refs, ...list: readonly (Fault | (() => void) | undefined)[]) =>
      void faults.set(method, [...(faults.get(method) ?? []), ...list]),
  }
}

type HeldBy = { run?: string; attempt?: number; holder?: string; until?: number; awaitsRecord?: boolean }

/** A run of a workflow, with the refs of its host. */
export function leaseWorld(run: Partial<WorkflowRun> = {}, parts: Partial<World> = {}) {
  const host = fakeRefs()
  const saved: string[] = []
  const clock = fakeClock()
  const me: WorkflowRun = {
    id: '100',
    url: undefined,
    attempt: 1,
    holder: 'me',
    step: 'publish',
    saveLease: (ref) => void saved.push(ref),
    leftLease: '',
    ...run,
  }
  const { context, events } = sceneOf({ world: { clock, run: me, ...parts } })
  /** Another run holds the lease at this ref, as long as it says. */
  const holdBy = (ref: string, note: HeldBy) => {
    const { run: id = '200', attempt = 1, holder = 'other', until = NOW + 15 * MINUTE, ...rest } = note
    const oid = host.write(leaseMessageOf({ id, attempt, holder, until, ...rest }), at(ref), 'its tree')
    host.at.set(ref, oid)
    return oid
  }
  const at = (ref: string) => host.at.get(ref) ?? 'head'
  return {
    ...host,
    context: { refs: host.refs, world: context.world, tell: context.tell },
    clock,
    saved,
    events,
    holdBy,
  }
}
