import { withKeysInTurn } from '../core/front-matter/edit.ts'
import { keysOf, goesFurther, type Keys, stepsFor } from '../core/post/receipt.ts'
import { isToUnpublish, receiptsIn } from '../core/post/receipts-in.ts'
import { error, warning, type Problem } from '../core/problem.ts'
import { writesFrontMatter, writesToGitHub } from '../core/write-back.ts'
import type { FileText, PostFiles, RepositoryTarget, WaitingReceipts } from '../ports/repository.ts'
import type { World } from '../ports/world.ts'
import { decode, readFileText } from './file-text.ts'
import { findWaitingCommits } from './receipts-branch/find.ts'

/**
 * Texts by what the head of the branch says now, as the checkout may be old: receipts on the branch always count,
 * and so does what its authors changed or removed. What an earlier step of the job made or changed in the checkout
 * is meant to be published as it is there.
 *
 * Of the branches on which receipts wait for a merge only receipts are read. Their texts were reviewed by nobody.
 */
export function openPostFiles(
  target: RepositoryTarget | undefined,
  { files, uncommitted }: Pick<World, 'files' | 'uncommitted'>,
): PostFiles {
  const known = new Map<string, FileText>()
  const waiting = new Map<string, readonly WaitingReceipts[]>()
  const accepted = new Map<string, WaitingReceipts>()
  const read = (path: string) => known.get(path) ?? readFileText(path, files)
  const put = (path: string, keys: Keys): Problem | undefined => {
    const file = read(path)
    if ('problem' in file) return file.problem
    const edited = withKeysInTurn(file.text, stepsFor(keys, receiptsIn(file)))
    if (!edited.ok) return { ...edited.problem, path }
    known.set(path, { path, text: edited.text })
    return undefined
  }
  return {
    read,
    put,
    waitingReceipts: (path) => waiting.get(path) ?? [],
    accept(path, found) {
      put(path, keysOf(found.receipts, 0))
      waiting.delete(path)
      accepted.set(path, found)
    },
    pending: () => accepted,
    async load(paths) {
      const wanted = [...new Set(paths)].filter((path) => !known.has(path))
      if (!target || wanted.length === 0) return
      // Looked for only now: another run may have made one just before this one took the lease.
      const commits =
        writesFrontMatter(target) && writesToGitHub(target) ? await findWaitingCommits(target) : []
      const revisions = [`refs/heads/${target.branch.name}`, ...commits]
      const [there, ...aside] = await target.host.branches.files(revisions, wanted)
      const changed = uncommitted(wanted)
      for (const path of wanted) {
        const current = there?.get(path)
        const versions = {
          here: () => readFileText(path, files),
          changed: changed?.has(path) ?? false,
          there: current && decode(path, current),
        }
        const text = choose(path, target, versions)
        known.set(path, text)
        const own = receiptsIn(text)
        const beside = commits.flatMap((at, index): readonly WaitingReceipts[] => {
          const bytes = aside[index]?.get(path)
          const receipts = bytes && receiptsIn(decode(path, bytes))
          return receipts && goesFurther(receipts, own) ? [{ receipts, at }] : []
        })
        waiting.set(path, beside.toSorted(byLength))
      }
    },
  }
}

function byLength({ receipts: one }: WaitingReceipts, { receipts: other }: WaitingReceipts): number {
  return Number(other.whole) - Number(one.whole) || other.posts.length - one.posts.length
}

type Versions = {
  readonly here: () => FileText
  /** Whether it differs from the commit that is checked out. */
  readonly changed: boolean
  /** On the branch. */
  readonly there: FileText | undefined
}

function choose(path: string, target: RepositoryTarget, { here, changed, there }: Versions): FileText {
  if (there) return changed ? withReceiptsOf(there, here()) : there
  const branch = target.branch.name
  if (!changed) return { path, problem: warning('github/removed', { branch, path }) }
  if (!writesToGitHub(target)) return here()
  return { path, problem: error('github/not-on-branch', { branch, path }) }
}

/** The text that an earlier step of the job made, with the receipts of the branch where its chain has begun. */
function withReceiptsOf(there: FileText, here: FileText): FileText {
  // That outranks whatever an earlier step has made of the file.
  if (isToUnpublish(there)) return there
  const receipts = receiptsIn(there)
  if (!receipts) return here
  if (receipts.whole || 'problem' in here || receiptsIn(here)) return there
  const edited = withKeysInTurn(here.text, [keysOf(receipts, 0)])
  return edited.ok ? { ...here, text: edited.text } : there
}
