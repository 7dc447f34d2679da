import { existsSync, renameSync, rmSync } from 'node:fs'
import { warning, type Problem } from '../../core/problem.ts'

/** Is told of what is set aside. */
export type Warn = (problem: Problem) => void

/** Moves away what stands in the place of a note of ours. Of several only the last is kept. */
export function setAside(path: string, warn: Warn): void {
  const aside = `${path}.aside`
  rmSync(aside, { recursive: true, force: true })
  try {
    renameSync(path, aside)
  } catch (cause) {
    // Another run was faster.
    if (!existsSync(path)) return
    throw cause
  }
  warn(warning('action/state-set-aside', { from: path, to: aside }))
}
