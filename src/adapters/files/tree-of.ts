import type { readdir } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { GlobOptions } from 'tinyglobby'

/** As much of a file system as globs look at: files at these paths below `root`, and the folders they are in. */
export function treeOf(paths: readonly string[], root: string): NonNullable<GlobOptions['fs']> {
  const top = resolve(root)
  /** What is in each folder, by its path below the root: names, and whether they are folders. */
  const folders = new Map<string, Map<string, boolean>>([['', new Map()]])
  const put = (path: string, isFolder: boolean) => {
    const slash = path.lastIndexOf('/')
    const folder = slash === -1 ? '' : path.slice(0, slash)
    const entries = folders.get(folder) ?? new Map<string, boolean>()
    entries.set(path.slice(slash + 1), isFolder)
    if (folders.has(folder)) return
    folders.set(folder, entries)
    put(folder, true)
  }
  for (const path of paths) put(path, false)
  const list = (folder: string, _: unknown, take: (error: null, entries: readonly Entry[]) => void) => {
    const below = relative(top, resolve(folder)).split(sep).join('/')
    const entries = folders.get(below) ?? new Map<string, boolean>()
    take(
      null,
      Array.from(entries, ([name, isFolder]) => entryOf(folder, name, isFolder)),
    )
  }
  return { readdir: list as unknown as typeof readdir }
}

/** What a folder lists, as `fs` tells it. */
type Entry = {
  readonly name: string
  readonly parentPath: string
  readonly isFile: () => boolean
  readonly isDirectory: () => boolean
  readonly isSymbolicLink: () => boolean
}

function entryOf(parentPath: string, name: string, isFolder: boolean): Entry {
  return {
    ...{ name, parentPath },
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
    isSymbolicLink: () => false,
  }
}
