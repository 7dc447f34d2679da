import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { nearest } from '../../core/did-you-mean.ts'
import type { MediaFacts } from '../../core/media/facts.ts'
import { judgeMedia } from '../../core/media/judge/judge.ts'
import type { MediaPlace } from '../../core/media/place.ts'
import { placed } from '../../core/media/placed.ts'
import { readMedia } from '../../core/media/read.ts'
import type { Reading } from '../../core/media/reading.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import { named } from '../../core/rules/media.ts'
import { joined, locate, namesIn } from './locate.ts'

/** A file of the repository that an author means, and all that is wrong with it. */
type MediaFile = {
  /** As git has it: with its own capitals, and where symbolic links lead. Undefined: there is none. */
  readonly path: string | undefined
  readonly facts: MediaFacts | undefined
  readonly problems: readonly Problem[]
}

/** Follows no link, and does not wait for a pipe; Windows has neither flag. */
const READ =
  constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK)
/** What is read at once where a reader asks for less: the heads of boxes and segments lie close together. */
const WINDOW_BYTES = 4096

/**
 * Finds and judges a file of the repository at `root` by its bytes. Nothing outside of it is opened, listed or asked
 * for, wherever symbolic links lead: what is there, and what is not, looks the same.
 *
 * @param paths it may have, the likeliest first (core/media/address.ts).
 */
export async function mediaFile(
  root: string,
  paths: readonly string[],
  place: MediaPlace,
): Promise<MediaFile> {
  const top = await realpath(root)
  for (const path of paths) {
    const found = await locate(top, path)
    if (found.kind === 'none') continue
    if (found.kind === 'outside') return lost(outside(place))
    if (found.kind === 'several') return lost(missing(place, [path], found.names))
    const { facts, problems } = await judged(join(top, found.real), found.real, place)
    const other = found.renamed ? [renamed(place, found.path)] : []
    return { path: found.real, facts, problems: [...other, ...problems] }
  }
  return lost(missing(place, paths, await suggestions(top, paths[0] ?? '')))
}

/** Folders that site generators serve as the root of the site. */
const SITE_ROOTS = ['static', 'public', 'assets', 'docs', 'source', 'src', 'content']

/** Ends of a path that are looked for from the root. */
const MOST_TAILS = 10

/** What could be meant by a path that leads nowhere: a slip in its last part, other slashes, or another root. */
async function suggestions(top: string, path: string): Promise<readonly string[]> {
  const slashed = posix.normalize(path.replaceAll('\\', '/')).replace(/^(\.\.\/)+/, '')
  const folder = slashed.split('/').slice(0, -1).join('/')
  const name = slashed.slice(folder === '' ? 0 : folder.length + 1)
  const beside = folder === '' ? { kind: 'file', real: '' } : await locate(top, folder)
  const slip = beside.kind === 'file' ? nearest(name, await namesIn(join(top, beside.real))) : undefined
  const tails = slashed.split('/').map((_, at, parts) => parts.slice(at).join('/'))
  const elsewhere = [...tails.slice(-MOST_TAILS), ...SITE_ROOTS.map((site) => `${site}/${slashed}`)]
  for (const candidate of slip === undefined ? elsewhere : [joined(folder, slip)]) {
    const found = await locate(top, candidate)
    if (found.kind === 'file') return [`/${found.path}`]
  }
  return []
}

async function judged(
  file: string,
  path: string,
  place: MediaPlace,
): Promise<Pick<MediaFile, 'facts' | 'problems'>> {
  try {
    const facts = await factsOf(file)
    return { facts, problems: judgeMedia(facts, place, path) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/, \w+ '.*/s, '') : 'unknown reason'
    return { facts: undefined, problems: [error('media/unreadable', { ...placed(place), reason })] }
  }
}

async function factsOf(file: string): Promise<MediaFacts> {
  const handle = await open(file, READ)
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) throw new Error(stat.isDirectory() ? 'it is a folder' : 'it is not a regular file')
    return await readFrom(handle, stat.size, readMedia(stat.size, true))
  } finally {
    await handle.close()
  }
}

/** Gives a reader the slices it asks for, out of a window where it can. */
async function readFrom<Result>(handle: FileHandle, size: number, reading: Reading<Result>): Promise<Result> {
  let window = new Uint8Array()
  let start = 0
  let step = reading.next()
  while (!step.done) {
    const { offset, length } = step.value
    if (offset < start || offset + length > start + window.length) {
      const wanted = offset < size ? Math.min(Math.max(length, WINDOW_BYTES), size - offset) : 0
      const bytes = new Uint8Array(wanted)
      const { bytesRead } = wanted > 0 ? await handle.read(bytes, 0, wanted, offset) : { bytesRead: 0 }
      window = bytes.subarray(0, bytesRead)
      start = offset
    }
    step = reading.next(window.subarray(offset - start, offset - start + length))
  }
  return step.value
}

function lost(problem: Problem): MediaFile {
  return { path: undefined, facts: undefined, problems: [problem] }
}

function outside(place: MediaPlace): Problem {
  return error('media/outside-repository', { ...placed(place), link: true })
}

function missing(place: MediaPlace, paths: readonly string[], names: readonly string[]): Problem {
  const fix = names.length > 0 && { fix: `Did you mean ${names.map((name) => named(name)).join(' or ')}?` }
  return error('media/missing', { ...placed(place), tried: paths.map((path) => `/${path}`), ...fix })
}

function renamed(place: MediaPlace, path: string): Problem {
  const file = `/${path}`
  return warning('media/name-differs', { ...placed(place), file, fix: `Write ${named(file)}.` })
}
