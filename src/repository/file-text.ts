import { isUtf8 } from 'node:buffer'
import { fencesOf, LONGEST_FRONT_MATTER } from '../core/front-matter/fences.ts'
import { error } from '../core/problem.ts'
import { LARGEST_FILE } from '../core/text/limits.ts'
import type { Files } from '../ports/checkout.ts'
import type { FileText } from '../ports/repository.ts'

/** Reads a file of the checkout. */
export function readFileText(path: string, files: Pick<Files, 'read'>): FileText {
  try {
    return decode(path, files.read(path))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for an unknown reason'
    return { path, problem: error('files/unreadable', { code, path }) }
  }
}

/** Reads the file of accounts: where it cannot be read, it is the input or the job that has to change. */
export function readAccountsText(path: string, files: Pick<Files, 'read'>): FileText {
  const found = readFileText(path, files)
  if ('text' in found || found.problem.rule !== 'files/unreadable') return found
  const fix =
    'Check that `accounts` names a file of the repository, from its root, that it is on the branch, and that the job checks the repository out before this step. `spool accounts init` makes it.'
  return { path, problem: { ...found.problem, fix } }
}

/** Bytes as text. Bytes that are not UTF-8 are a problem only where a post could be meant: most files are not posts. */
export function decode(path: string, bytes: Buffer): FileText {
  if (bytes.length > LARGEST_FILE) return startOf(path, bytes)
  const text = bytes.toString('utf8')
  if (!isUtf16(bytes) && (isUtf8(bytes) || fencesOf(text).kind === 'none')) return { path, text }
  return {
    path,
    problem: error('files/not-utf8', { path }),
  }
}

/** Bytes as text, whatever they are for; undefined where there are none, or they are no UTF-8. */
export function textOf(bytes: Buffer | undefined): string | undefined {
  return bytes && isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** A file that is too large is a problem only if its beginning says that it could be a post. */
function startOf(path: string, bytes: Buffer): FileText {
  const text = bytes.toString('utf8', 0, 4 * LONGEST_FRONT_MATTER)
  const fences = fencesOf(text)
  const isPost =
    fences.kind === 'yaml'
      ? text.slice(fences.start, fences.end).includes('threads')
      : fences.kind !== 'none' && fences.mentionsThreads
  return isPost ? { path, problem: error('files/too-large', { most: LARGEST_FILE, path }) } : { path, text }
}
