import { createHash } from 'node:crypto'
import { GitHubError } from '../../core/github/error.ts'
import { decodeIndex, type DoneIndex } from '../../core/plan/done-index.ts'
import { placeOf } from '../../core/plan/sparse.ts'
import { asNotice, error, type Problem } from '../../core/problem.ts'
import { LARGEST_FILE } from '../../core/text/limits.ts'
import type { Files } from '../../ports/checkout.ts'
import type { Clone } from '../../ports/clone.ts'
import type { Oid } from '../../ports/github.ts'

/** What an earlier plan has left. */
export type KeptIndex = {
  readonly ref: string
  /** The commit that has it; undefined: there is none. */
  readonly at: Oid | undefined
  /** Undefined: there is none, or it is of no use. */
  readonly index: DoneIndex | undefined
  readonly problems: readonly Problem[]
}

/** The branch, of which only names may be there. */
export type BranchFiles = {
  /** In the order of strings. */
  readonly paths: readonly string[]
  readonly oidOf: (path: string) => Oid | undefined
  /** Brings the contents of files to this machine. */
  readonly fetch: (paths: readonly string[]) => Promise<void>
  /** Reads files that were brought, in place of those that were read before: all of them may need too much memory. */
  readonly load: (paths: readonly string[]) => Promise<void>
  /** Files whose paths differ from this one by capitals and normal forms of Unicode at most, as whoever looks for pictures takes them. */
  readonly alike: (path: string) => readonly string[]
  /** The files that patterns match, and of those that were loaded, what is in them. */
  readonly files: Pick<Files, 'find' | 'read'>
}

const INDEX_REF = 'refs/spool/done-'
const INDEX_FILE = 'done'

/**
 * Brings the head of the branch: its names where an earlier plan has left an index, and else everything.
 *
 * @param accounts the path of their file: each has an index of its own
 */
export async function fetchBranch(
  clone: Clone,
  branch: string | undefined,
  accounts: string,
  checkout: Pick<Files, 'match'>,
): Promise<{ readonly name: string; readonly branch: BranchFiles; readonly kept: KeptIndex }> {
  const asked = branch === undefined ? 'HEAD' : `refs/heads/${branch}`
  const { main = '', oids } = await clone.refs([asked, `${INDEX_REF}*`])
  const name = branch ?? main
  const head = oids.get(asked)
  if (head === undefined)
    throw new GitHubError('missing', `no ${branch === undefined ? 'default branch' : `branch \`${name}\``}`)
  const ref = INDEX_REF + createHash('sha256').update(`${name}\0${accounts}`).digest('hex').slice(0, 16)
  const kept = await readIndex(clone, ref, oids.get(ref))
  await clone.fetch(head, kept.index ? 'without' : 'with')
  const tree = await clone.tree(head)
  return { name, branch: filesOf(clone, tree, { isWhole: kept.index === undefined, checkout }), kept }
}

async function readIndex(clone: Clone, ref: string, at: Oid | undefined): Promise<KeptIndex> {
  if (at === undefined) return { ref, at, index: undefined, problems: [] }
  const bytes = await bytesAt(at, clone)
  const index = bytes && decodeIndex(bytes)
  return { ref, at, index, problems: index ? [] : [asNotice(error('plan/index-set-aside', { ref }))] }
}

/** Undefined where there is no such file, or another plan has just replaced the commit, or it is none. */
async function bytesAt(at: Oid, clone: Clone): Promise<Buffer | undefined> {
  try {
    await clone.fetch(at, 'with')
    const oid = (await clone.tree(at)).get(INDEX_FILE)
    return oid === undefined ? undefined : (await clone.read([oid])).get(oid)
  } catch (cause) {
    if (cause instanceof GitHubError) return undefined
    throw cause
  }
}

/**
 * Keeps the names of what is done for the next plan. Another plan may have been quicker: what it has kept is as good.
 *
 * @throws GitHubError
 */
export async function keepIndex(clone: Clone, { ref, at }: KeptIndex, bytes: Buffer): Promise<void> {
  await clone.put(ref, at, { message: 'Files of which nothing is to be done', file: INDEX_FILE, bytes })
}

function filesOf(
  clone: Clone,
  tree: ReadonlyMap<string, Oid>,
  { isWhole, checkout }: { readonly isWhole: boolean; readonly checkout: Pick<Files, 'match'> },
): BranchFiles {
  const paths = [...tree.keys()].sort()
  const oidsOf = (some: readonly string[]) => [...new Set(some.flatMap((path) => tree.get(path) ?? []))]
  let loaded: ReadonlyMap<Oid, Buffer> = new Map()
  let byFolded: ReadonlyMap<string, readonly string[]> | undefined
  return {
    paths,
    oidOf: (path) => tree.get(path),
    async fetch(wanted) {
      if (!isWhole) await clone.fetchBlobs(oidsOf(wanted))
    },
    async load(wanted) {
      loaded = await clone.read(oidsOf(wanted))
    },
    alike(path) {
      byFolded ??= Map.groupBy(paths, folded)
      return byFolded.get(folded(path)) ?? []
    },
    files: {
      find: (patterns) => checkout.match(candidatesFor(patterns, paths), patterns),
      read(path) {
        const bytes = loaded.get(tree.get(path) ?? '')
        if (!bytes) throw Object.assign(new Error(`${path} is not on the branch`), { code: 'ENOENT' })
        return bytes.subarray(0, LARGEST_FILE + 1)
      },
    },
  }
}

/** Those that lie where patterns can match: looking at all files for each of hundreds of accounts takes too long. */
function candidatesFor(patterns: readonly string[], paths: readonly string[]): readonly string[] {
  const places = patterns.filter((pattern) => !pattern.startsWith('!')).map(placeOf)
  return [...new Set(places.flatMap(({ path }) => below(path, paths)))]
}

/** The file at a path, or the files in the folder there. */
export function below(place: string, sorted: readonly string[]): readonly string[] {
  if (place === '') return sorted
  const folder = `${place}/`
  const from = firstFrom(folder, sorted)
  // What follows a slash is `0`.
  const inside = sorted.slice(from, firstFrom(`${place}0`, sorted, from))
  return sorted[firstFrom(place, sorted)] === place ? [place, ...inside] : inside
}

/** Where the first one stands that does not come before a text. */
function firstFrom(text: string, sorted: readonly string[], low = 0): number {
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC')
}
