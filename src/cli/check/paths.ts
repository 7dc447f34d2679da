import { relative, resolve, sep } from 'node:path'
import { isRepositoryPath } from '../../core/boundary/repository-path.ts'
import type { Desk } from '../../ports/desk.ts'
import { Stop } from '../command-line/subcommand.ts'

type Place = { readonly root: string; readonly folder: Desk['folder'] }

/** A name from the command line as a path of the repository. @throws Stop */
export function pathOf(name: string, { root, folder }: Place): string {
  const path = relative(root, resolve(folder, name)).split(sep).join('/')
  if (!isRepositoryPath(path)) throw new Stop('A file that is named is not in this checkout.')
  return path
}

/** A path of the repository as seen from where the command line was started. */
export function shownAt({ root, folder }: Place): (path: string) => string {
  return (path) => relative(folder, resolve(root, path))
}

/** The folders that patterns begin with, `.` for the whole checkout. */
export function foldersOf(patterns: readonly string[]): readonly string[] {
  const folders = patterns.map((pattern) => {
    const parts = pattern.split('/')
    const plain = parts.findIndex((part) => /[*?[\]{}()!+@|\\]/.test(part))
    return parts.slice(0, plain < 0 ? -1 : plain).join('/') || '.'
  })
  return [...new Set(folders)]
}
