import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gitIn } from './process.ts'

export type CloneOptions = {
  readonly branch?: string
  /** A commit that is checked out instead of the tip, as a run does that waited in the queue. */
  readonly at?: string
  /** How many commits it knows; all by default, while actions/checkout takes 1. */
  readonly depth?: number
  /** Lines of `sparse-checkout`, without cone mode; all files by default. */
  readonly sparse?: readonly string[]
}

/** A working clone, as a step before has checked it out. */
export function cloneOf(origin: string, { branch, at, depth, sparse }: CloneOptions = {}) {
  const path = mkdtempSync(join(tmpdir(), 'spool-clone-'))
  const git = gitIn(path)
  git(
    ...['clone', '--quiet', '--config', 'core.autocrlf=false'],
    ...(sparse ? ['--no-checkout'] : []),
    ...(branch === undefined ? [] : ['--branch', branch]),
    ...(depth === undefined ? [] : ['--depth', String(depth)]),
    ...[depth === undefined ? origin : pathToFileURL(origin).href, '.'],
  )
  if (sparse) {
    git('sparse-checkout', 'set', '--no-cone', ...sparse)
    git('checkout', '--quiet')
  }
  if (at !== undefined) git('checkout', '--quiet', '--detach', at)
  return { path, git, remove: () => rmSync(path, { recursive: true, force: true }) }
}
