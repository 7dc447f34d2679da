import type { Clock } from '../../../ports/clock.ts'
import type { Branches, Host, Repository } from '../../../ports/github.ts'
import { gathered } from './gathered.ts'

/** GitHub as many accounts read it: those that ask for the like at the same moment ask by the same requests. */
export function sharedHost(host: Host, clock: Clock): Host {
  let repository: Promise<Repository> | undefined
  const ownIssues = gathered(clock, () => host.issues.own())
  return {
    ...host,
    branches: { ...host.branches, ...sharedReading(host.branches, clock) },
    // It stays the same while a run lasts.
    repository: () =>
      (repository ??= host.repository().catch((cause: unknown) => {
        repository = undefined
        throw cause
      })),
    issues: { ...host.issues, own: () => ownIssues(undefined) },
  }
}

type Lists = readonly (readonly string[])[]

function sharedReading(
  branches: Branches,
  clock: Clock,
): Pick<Branches, 'find' | 'files' | 'list' | 'history'> {
  const find = each((name: string | undefined) => gathered(clock, () => branches.find(name)))
  const history = each((head: string) => gathered(clock, () => branches.history(head)))
  const files = each((revisions: string) =>
    gathered(clock, (paths: Lists) => branches.files(revisions.split(' '), distinct(paths))),
  )
  const list = each((revision: string) =>
    gathered(clock, async (asked: Lists) => {
      const folders = distinct(asked)
      const found = await branches.list(revision, folders)
      return new Map(folders.map((folder, index) => [folder, found[index] ?? new Map<string, never>()]))
    }),
  )
  return {
    find: (name) => find(name)(undefined),
    history: (head) => history(head)(undefined),
    async files(revisions, paths) {
      const found = await files(revisions.join(' '))(paths)
      return found.map((there) => {
        const own = paths.flatMap((path) => {
          const bytes = there.get(path)
          return bytes ? [[path, bytes] as const] : []
        })
        return new Map(own)
      })
    },
    async list(revision, folders) {
      const found = await list(revision)(folders)
      return folders.map((folder) => found.get(folder) ?? new Map<string, never>())
    },
  }
}

function distinct(lists: Lists): readonly string[] {
  return [...new Set(lists.flat())]
}

/** What is made once for each key. */
function each<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}
