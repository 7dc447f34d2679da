import type { readdir } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GlobOptions } from 'tinyglobby'

/** As much of a file system as globs look at: files at these paths below `root`, and the folders they are in. */
export function treeOf(paths: readonly string[], root: string): NonNullable<GlobOptions['fs']> {
  const folders = new Map<string, Map<string, boolean>>()
  for (const path of paths) {
    const parts = path.split('/')
    for (const [index, name] of parts.entries()) {
      const folder = join(resolve(root), ...parts.slice(0, index))
      folders.set(
        folder,
        (folders.get(folder) ?? new Map<string, boolean>()).set(name, index < parts.length - 1),
      )
    }
  }
  const list = (folder: string, _: unknown, take: (error: null, entries: readonly Entry[]) => void) => {
    const entries = folders.get(resolve(folder)) ?? new Map<string, boolean>()
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
