import type { Objects } from './objects.ts'

export type TreeEntry = { readonly mode: string; readonly oid: string }
export type ListedEntry = TreeEntry & { readonly path: string }

/** What becomes of a path: another blob, whose mode is kept where none is given, or nothing. */
export type TreeChange = { readonly oid: string; readonly mode?: string } | null

const FOLDER = '40000'

export const isFolder = ({ mode }: TreeEntry) => mode === FOLDER

export function entriesOf(objects: Objects, tree: string): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>()
  const body = objects.read(tree)?.body ?? Buffer.alloc(0)
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at)
    const end = body.indexOf(0, space)
    const oid = body.toString('hex', end + 1, end + 21)
    entries.set(body.toString('utf8', space + 1, end), { mode: body.toString('latin1', at, space), oid })
    at = end + 21
  }
  return entries
}

/** The entry at a path; the empty path is the tree itself. */
export function entryAt(objects: Objects, tree: string, path: string): TreeEntry | undefined {
  return path
    .split('/')
    .filter((name) => name !== '')
    .reduce<TreeEntry | undefined>(
      (entry, name) => (entry && isFolder(entry) ? entriesOf(objects, entry.oid).get(name) : undefined),
      { mode: FOLDER, oid: tree },
    )
}

/** Every file and folder below a tree, each folder before what it holds. */
export function listed(objects: Objects, tree: string, recursive: boolean, above = ''): ListedEntry[] {
  return [...entriesOf(objects, tree)].flatMap(([name, entry]) => {
    const path = above + name
    const below = recursive && isFolder(entry) ? listed(objects, entry.oid, true, `${path}/`) : []
    return [{ ...entry, path }, ...below]
  })
}

/** The tree with these paths changed. Folders come and go with their files. */
export function changed(objects: Objects, tree: string, changes: ReadonlyMap<string, TreeChange>): string {
  return edited(objects, tree, changes) ?? objects.write('tree', Buffer.alloc(0))
}

function edited(
  objects: Objects,
  tree: string | undefined,
  changes: ReadonlyMap<string, TreeChange>,
): string | undefined {
  const entries = tree === undefined ? new Map<string, TreeEntry>() : entriesOf(objects, tree)
  const below = new Map<string, Map<string, TreeChange>>()
  for (const [path, change] of changes) {
    const slash = path.indexOf('/')
    const name = slash === -1 ? path : path.slice(0, slash)
    const old = entries.get(name)
    if (slash !== -1)
      below.set(name, (below.get(name) ?? new Map<string, TreeChange>()).set(path.slice(slash + 1), change))
    else if (!change) entries.delete(name)
    else {
      const kept = old && !isFolder(old) ? old.mode : '100644'
      entries.set(name, { mode: change.mode ?? kept, oid: change.oid })
    }
  }
  for (const [name, inner] of below) {
    const old = entries.get(name)
    const oid = edited(objects, old && isFolder(old) ? old.oid : undefined, inner)
    if (oid === undefined) entries.delete(name)
    else entries.set(name, { mode: FOLDER, oid })
  }
  return entries.size === 0 ? undefined : written(objects, entries)
}

function written(objects: Objects, entries: ReadonlyMap<string, TreeEntry>): string {
  // Git sorts bytes, and a folder as if its name ended with a slash.
  const rows = [...entries]
    .map(([name, entry]) => ({ key: Buffer.from(isFolder(entry) ? `${name}/` : name), name, entry }))
    .sort((one, other) => Buffer.compare(one.key, other.key))
  const pieces = rows.flatMap(({ name, entry }) => [
    Buffer.from(`${entry.mode} ${name}\0`),
    Buffer.from(entry.oid, 'hex'),
  ])
  return objects.write('tree', Buffer.concat(pieces))
}
