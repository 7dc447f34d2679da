import type { EntryKind } from '../../src/core/boundary/entry-kind.ts'
import { GitHubError, type GitHubErrorKind } from '../../src/core/github/error.ts'
import type {
  Branches,
  Comments,
  Host,
  Issues,
  Oid,
  PullRequests,
  Refs,
  Releases,
} from '../../src/ports/github.ts'

type Comment = { readonly id: number; readonly on: number; readonly body: string; readonly url: string }
/** How one request goes wrong. `after`: GitHub has acted all the same. */
type Fault = { readonly kind: GitHubErrorKind; readonly after?: boolean }

export type FakeHost = Host & {
  /** What was asked, such as `refs.create`. */
  readonly calls: string[]
  /** The files of its one branch, `main`. */
  readonly files: Map<string, string>
  readonly comments: Comments & { readonly all: Comment[] }
  /** Where each ref beside the branch points. */
  readonly pointers: Map<string, Oid>
  /** Messages of the commits that refs point to. */
  readonly notes: Map<Oid, string>
  /** Files that each pull request changes. */
  readonly changes: Map<number, ReadonlySet<string>>
  /** Pull requests that are merged, by the commit that each brought. */
  readonly merged: Map<Oid, number>
  /** The next requests of this name go wrong so, one after the other. */
  fail(call: string, ...faults: readonly Fault[]): void
}

/** What lies directly in a folder, `''` for the root. */
export function entriesIn(paths: Iterable<string>, folder: string): ReadonlyMap<string, EntryKind> {
  const start = folder === '' ? '' : `${folder}/`
  const below = [...paths].flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []))
  return new Map(
    below.map((path) => [path.replace(/\/.*/s, ''), path.includes('/') ? 'folder' : 'file'] as const),
  )
}

/** A repository on GitHub in memory: one branch that takes commits, refs that are made once, and comments. */
export function fakeHost(content: Readonly<Record<string, string>> = {}): FakeHost {
  const calls: string[] = []
  const faults = new Map<string, Fault[]>()
  const files = new Map(Object.entries(content))
  const pointers = new Map<string, Oid>()
  const notes = new Map<Oid, string>()
  const changes = new Map<number, ReadonlySet<string>>()
  const merged = new Map<Oid, number>()
  const all: Comment[] = []
  const begun = new Set<string>()
  let made = 0
  const nextOid = () => `oid${(made += 1)}`

  const ask = async <Value>(call: string, act: () => Value): Promise<Value> => {
    calls.push(call)
    await Promise.resolve()
    const fault = faults.get(call)?.shift()
    const failure = fault && new GitHubError(fault.kind, `${call}: ${fault.kind}`)
    if (failure && !fault.after) throw failure
    const value = act()
    if (failure) throw failure
    return value
  }
  const missing = (what: string) => new GitHubError('missing', `no ${what}`)
  const urlOf = (id: number | Oid) => `https://github.test/${id}`

  const branches: Branches = {
    find: (name) =>
      ask('branches.find', () =>
        name === undefined || name === 'main' || begun.has(name)
          ? { name: name ?? 'main', head: 'oid0', tree: 'tree0', takesCommits: true }
          : undefined,
      ),
    rules: () => ask('branches.rules', () => []),
    isProtected: () => ask('branches.isProtected', () => false),
    files: (revisions, paths) =>
      ask('branches.files', () => {
        const found = paths.flatMap((path) => {
          const text = files.get(path)
          return text === undefined ? [] : [[path, Buffer.from(text)] as const]
        })
        return revisions.map(() => new Map(found))
      }),
    tree: () => ask('branches.tree', () => [...files.keys()]),
    list: (_, folders) =>
      ask('branches.list', () => folders.map((folder) => entriesIn(files.keys(), folder))),
    renames: () => ask('branches.renames', () => new Map()),
    changes: (from) => ask('branches.changes', () => ({ since: from, isAhead: false, paths: undefined })),
    commit: (commit) =>
      ask('branches.commit', () => {
        for (const [path, text] of commit.files) files.set(path, text)
        const oid = nextOid()
        return { oid, url: urlOf(oid) }
      }),
    begin: ({ branch, files: texts }) =>
      ask('branches.begin', () => {
        if (begun.has(branch)) throw new GitHubError('exists', branch)
        begun.add(branch)
        for (const [path, text] of texts) files.set(path, text)
        const oid = nextOid()
        return { oid, url: urlOf(oid) }
      }),
    replace: ({ files: texts, removed }) =>
      ask('branches.replace', () => {
        for (const path of removed) files.delete(path)
        for (const [path, text] of texts) files.set(path, text)
        const oid = nextOid()
        return { oid, url: urlOf(oid) }
      }),
    history: () => ask('branches.history', () => []),
    merge: () => ask('branches.merge', () => undefined),
  }
  const refs: Refs = {
    find: (ref) => ask('refs.find', () => pointers.get(ref)),
    list: (start) => ask('refs.list', () => new Map([...pointers].filter(([ref]) => ref.startsWith(start)))),
    read: (oid) => ask('refs.read', () => ({ tree: 'tree0', message: notes.get(oid) ?? '' })),
    create: (ref, oid) =>
      ask('refs.create', () => {
        if (pointers.has(ref)) throw new GitHubError('exists', ref)
        pointers.set(ref, oid)
      }),
    move: (ref, oid) => ask('refs.move', () => void pointers.set(ref, oid)),
    remove: (ref) => ask('refs.remove', () => void pointers.delete(ref)),
    change: (changes) =>
      ask('refs.change', () => {
        for (const { ref, from } of changes)
          if (pointers.get(ref) !== from) throw new GitHubError('stale', ref)
        for (const { ref, to } of changes) {
          if (to === undefined) pointers.delete(ref)
          else pointers.set(ref, to)
        }
      }),
    note: (message) =>
      ask('refs.note', () => {
        const oid = nextOid()
        notes.set(oid, message)
        return oid
      }),
    noteFiles: (message, texts) =>
      ask('refs.noteFiles', () => {
        const oid = nextOid()
        notes.set(oid, message)
        for (const [path, text] of texts) files.set(path, text)
        return { oid, tree: `tree of ${oid}` }
      }),
    isOver: () => ask('refs.isOver', () => undefined),
  }
  const pullRequests: PullRequests = {
    find: () => ask('pullRequests.find', () => undefined),
    open: () => Promise.reject(missing('branch to merge')),
    describe: () => Promise.reject(missing('pull request')),
    mayBeOpened: () => ask('pullRequests.mayBeOpened', () => undefined),
    files: (number) => ask('pullRequests.files', () => changes.get(number) ?? new Set()),
    bringing: (commit) => ask('pullRequests.bringing', () => merged.get(commit)),
    changing: (paths) =>
      ask('pullRequests.changing', () => {
        const found = paths.map((path) => {
          const numbers = [...merged.values()].filter((number) => changes.get(number)?.has(path))
          return [path, numbers.toReversed()] as const
        })
        return new Map(found.filter(([, numbers]) => numbers.length > 0))
      }),
    label: () => ask('pullRequests.label', () => undefined),
  }
  const releases: Releases = {
    find: () => Promise.reject(missing('release')),
    describe: () => Promise.reject(missing('release')),
  }
  const comments: FakeHost['comments'] = {
    all,
    own: (number) => ask('comments.own', () => all.filter(({ on }) => on === number)),
    add: (number, body) =>
      ask('comments.add', () => {
        const id = all.length + 1
        all.push({ id, on: number, body, url: urlOf(id) })
        return urlOf(id)
      }),
    change: (id, body) =>
      ask('comments.change', () => {
        const { on } = all[id - 1] ?? { on: 0 }
        all.splice(id - 1, 1, { id, on, body, url: urlOf(id) })
        return urlOf(id)
      }),
  }
  const issues: Issues = {
    find: () => ask('issues.find', () => undefined),
    own: () => ask('issues.own', () => []),
    open: () => Promise.reject(missing('issues')),
    change: () => Promise.reject(missing('issue')),
  }
  return {
    ...{ branches, refs, pullRequests, releases, comments, issues },
    repository: () => ask('repository', () => ({ id: 42, host: 'api.github.test', isPrivate: true })),
    ...{ calls, files, pointers, notes, changes, merged },
    fail: (call, ...list) => void faults.set(call, [...(faults.get(call) ?? []), ...list]),
  }
}
