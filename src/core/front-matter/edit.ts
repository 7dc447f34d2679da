import { error, type Problem } from '../problem.ts'
import { fencesOf } from './fences.ts'
import { parseFrontMatter, readThroughGrayMatter } from './parse.ts'
import { sameData } from './same-data.ts'
import { spliced, splicesFor, type Changes, type NotEditable } from './splices.ts'
import type { YamlValue } from './yaml-text.ts'

export type { YamlValue }

type Edited = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem }

/**
 * `text` with these keys under `threads` set, or removed where they have no value; every other byte stays. A key that
 * has its value already stays as it is written, so that setting twice changes nothing.
 *
 * The result is read again before it is given out: it holds exactly the old data with these keys, or it is a
 * problem. Whether a file can be written back to can be tried so before anything of it is published.
 */
export function withThreadsKeys(text: string, keys: Readonly<Record<string, YamlValue | undefined>>): Edited {
  const fences = fencesOf(text)
  if (fences.kind === 'none') return notEditable({ reason: 'no front matter' }, 1)
  if (fences.kind !== 'yaml') return refused(parseFrontMatter(text, fences))
  const read = readThroughGrayMatter(text, fences)
  if (!read.ok) return refused(read)
  const { source, data, lineOf } = read.yaml
  const current = new Map<string, unknown>(Object.entries(data['threads'] ?? {}))
  const changes = Object.entries(keys).filter(([key, value]) => !sameData(current.get(key), value))
  if (changes.length === 0) return { ok: true, text }

  const splices = splicesFor(read.yaml, changes)
  if (!splices.ok) return notEditable(splices.because, lineOf(['threads']))
  const body = text.slice(fences.end)
  const edited = text.slice(0, fences.end - source.length) + spliced(source, splices.splices) + body
  if (fencesOf(edited).kind === 'too-long') return notEditable({ reason: 'too long' }, lineOf(['threads']))
  const expected = { ...data, threads: afterChanges(current, changes) }
  if (!holds(edited, expected, body)) return notEditable({ reason: 'uncertain' }, lineOf(['threads']))
  return { ok: true, text: edited }
}

/** The same for several changes, one after the other. */
export function withKeysInTurn(
  text: string,
  steps: readonly Readonly<Record<string, YamlValue | undefined>>[],
): Edited {
  let edited: Edited = { ok: true, text }
  for (const keys of steps) if (edited.ok) edited = withThreadsKeys(edited.text, keys)
  return edited
}

function afterChanges(
  current: ReadonlyMap<string, unknown>,
  changes: Changes,
): Readonly<Record<string, unknown>> {
  const all = [...current, ...changes].filter(([, value]) => value !== undefined)
  const removed = new Set(changes.flatMap(([key, value]) => (value === undefined ? [key] : [])))
  return Object.fromEntries(all.filter(([key]) => !removed.has(key)))
}

/** Whether `text` is read as `data`, with `body` (from its closing fence on) behind it. */
function holds(text: string, data: unknown, body: string): boolean {
  const fences = fencesOf(text)
  if (fences.kind !== 'yaml' || text.slice(fences.end) !== body) return false
  const read = parseFrontMatter(text, fences)
  return read.ok && sameData(read.frontMatter.data, data)
}

function refused(
  read: { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] },
): Edited {
  const problem = read.ok ? undefined : read.problems[0]
  return problem ? { ok: false, problem } : notEditable({ reason: 'uncertain' }, 1)
}

function notEditable(because: NotEditable, line: number): Edited {
  const fix = because.reason === 'too long' && { fix: 'Make several posts of the text.' }
  return { ok: false, problem: error('front-matter/not-editable', { ...because, ...fix, line }) }
}
