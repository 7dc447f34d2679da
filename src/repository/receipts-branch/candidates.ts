import { isOurs, MOST_FILES, type BranchContents } from '../../core/github/branch-contents.ts'
import { contentsOf } from '../../core/github/changed-files.ts'
import { GitHubError } from '../../core/github/error.ts'
import type { Changes, Oid } from '../../ports/github.ts'
import type { Candidate } from '../../ports/receipts-branch.ts'
import { decode } from '../file-text.ts'
import { findReceiptsBranches, findWaiting, type ReceiptsBranch, type Target } from './find.ts'

/** New names that are tried in one run. */
const MOST_NEW = 2

/**
 * Branches that could take receipts, the best first: one with receipts alone that wait, one that is merged or empty, a
 * new one, and at last those with something that is not ours. Receipts must have a place whatever others push there.
 *
 * @throws GitHubError `blocked` if there is none, and no name for one
 */
export async function findCandidates(target: Target): Promise<readonly Candidate[]> {
  const { there, free } = await findReceiptsBranches(target)
  const looked: Candidate[] = []
  for (const each of there) looked.push({ ...each, contents: await readContents(each, target) })
  const made = free.slice(0, MOST_NEW).map((name) => ({ name, head: undefined, contents: undefined }))
  const waiting = looked.filter(({ contents }) => contents).toReversed()
  const ours = waiting.filter(takesMore)
  const candidates = [
    ...ours,
    ...looked.filter(({ contents }) => !contents),
    ...made,
    ...waiting.filter((each) => !ours.includes(each)),
  ]
  if (candidates.length === 0) throw new GitHubError('blocked', 'other branches have all names for it')
  return candidates
}

function takesMore({ contents }: Candidate): boolean {
  return contents !== undefined && isOurs(contents) && contents.receipts.size < MOST_FILES
}

async function readContents(found: ReceiptsBranch, target: Target): Promise<BranchContents | undefined> {
  const waiting = await findWaiting(found, target)
  if (!waiting) return undefined
  if (!waiting.paths) return { receipts: new Map(), foreign: [], isWhole: false }
  return contentsOf(await readChanged(found.head, { ...waiting, paths: waiting.paths }, target))
}

/** Files that are on neither side as text are told by their path alone. What is not on the base is not even read. */
async function readChanged(
  head: Oid,
  { since, paths }: Pick<Changes, 'since'> & { readonly paths: readonly string[] },
  { host: { branches } }: Target,
) {
  const [old] = await branches.files([since], paths)
  const known = paths.filter((path) => old?.has(path))
  const [now] = await branches.files([head], known)
  return new Map(
    paths.map((path) => [
      path,
      { before: textOf(path, old?.get(path)), after: textOf(path, now?.get(path)) },
    ]),
  )
}

function textOf(path: string, bytes: Buffer | undefined): string | undefined {
  const file = bytes && decode(path, bytes)
  return file && 'text' in file ? file.text : undefined
}
