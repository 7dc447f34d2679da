import { error, type Problem } from '../problem.ts'
import type { EntryKind } from '../boundary/entry-kind.ts'

/** The folder of the data cannot be one: its path passes through what is none. */
export class FolderError extends Error {
  readonly problem: Problem

  constructor(path: string, kind: Exclude<EntryKind, 'folder'>) {
    const problem = error('insights/no-folder', { path, kind })
    super(problem.message)
    this.name = 'FolderError'
    this.problem = problem
  }
}
