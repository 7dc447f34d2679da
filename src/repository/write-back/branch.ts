import { commitMessageOf, isOfRun } from '../../core/github/commit-message.ts'
import { GitHubError, isGitHubError, problemOfGitHub } from '../../core/github/error.ts'
import type { Listed } from '../../core/github/pull-request-body.ts'
import type { ChainKey } from '../../core/journal.ts'
import { error, type Problem } from '../../core/problem.ts'
import { keysOf, type Keys } from '../../core/post/receipt.ts'
import type { Kept } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import type { Branch, Commit } from '../../ports/github.ts'
import type { World } from '../../ports/world.ts'
import { PERMISSIONS, type Home } from '../target.ts'
import type { TellRun } from '../../run/events.ts'
import type { Texts } from '../post-files.ts'
import { removeUnused } from '../receipts-branch.ts'
import { editsOf, type Edits } from './edits.ts'
import { byPullRequest, keptOpen } from './pull-request.ts'
import { unkept, type WriteBack } from './write-back.ts'

/** How often the branch may move between being read and being committed to. */
const ATTEMPTS = 10

export type BranchContext = {
  readonly home: Home
  readonly settings: Settings
  readonly world: World
  readonly tell: TellRun
}

/** Receipts by the path of their post. */
export type Added = ReadonlyMap<string, { readonly chain: ChainKey; readonly keys: Keys }>

/** Receipts go into the files of the branch by one commit, directly or by a pull request. */
export function intoBranch(texts: Texts, context: BranchContext): WriteBack {
  const { home, world } = context
  const added = new Map<string, { readonly chain: ChainKey; readonly keys: Keys }>()
  return {
    inline: undefined,
    add(chain, receipts) {
      if (chain.path === undefined) return undefined
      const keys = keysOf(receipts, world.clock.now())
      added.set(chain.path, { chain, keys })
      texts.put(chain.path, keys)
      return undefined
    },
    async keep() {
      if (added.size === 0) {
        if (home.isReceiptsBranchNew) await removeUnused(home)
        return keptOpen(texts.merging(), context)
      }
      try {
        const { edits, ...where } = await recorded(added, texts.merging(), context)
        // The receipts of a post that its author took away have been told; another one may come to its path.
        for (const [path, { chain }] of added)
          if (!edits.left.has(path) || edits.gone.has(path)) world.journal.record({ kind: 'written', chain })
        const left = [...edits.left].flatMap((path) => leftOver(path, added))
        return { ...where, problems: [...edits.problems, ...(where.problems ?? [])], unkept: left }
      } catch (cause) {
        if (!(cause instanceof GitHubError)) throw cause
        return {
          problems: [
            problemOfGitHub(cause, PERMISSIONS[home.writeBack]),
            ...Array.from(added.keys(), unrecorded),
          ],
          unkept: [...added.keys()].flatMap((path) => leftOver(path, added)),
        }
      }
    },
  }
}

export type Recorded = Partial<Kept> & { readonly edits: Edits }

async function recorded(added: Added, merging: readonly Listed[], context: BranchContext): Promise<Recorded> {
  const { home, tell } = context
  if (home.writeBack === 'pull-request') return byPullRequest(added, merging, context)
  try {
    return await committed(home.branch.name, added, context)
  } catch (cause) {
    if (!isGitHubError(cause, 'protected')) throw cause
    // What the API did not tell before is told now.
    tell({ kind: 'by-pull-request', branch: home.branch.name, rules: [cause.message] })
    return byPullRequest(added, merging, context)
  }
}

/**
 * Commits the receipts onto a branch. Each time it has moved, the files are read and edited anew, so that what others
 * wrote meanwhile stays; a commit whose answer was lost is found on the branch. `beneath`: a branch that has the
 * files which this one lacks.
 *
 * @throws GitHubError
 */
export async function committed(
  name: string,
  added: Added,
  { home, settings, world }: BranchContext,
  beneath?: Branch,
): Promise<Recorded> {
  const { branches } = home.host
  const { clock, random } = world
  const run = `${world.run.id || 'local'}-${world.run.attempt}-${world.run.holder}`
  const message = commitMessageOf(settings.commitMessage, run)
  for (let attempt = 1; ; attempt += 1) {
    const branch = await branches.find(name)
    if (!branch) throw new GitHubError('missing', `no branch \`${name}\``)
    const edits = await editsOf(added, branch, home, beneath)
    if (edits.files.size === 0) return { edits, ...(await ownCommit(branch, run, home)) }
    try {
      const commit = await branches.commit({ branch: name, onto: branch.head, message, files: edits.files })
      return { edits, commit }
    } catch (cause) {
      if (!isGitHubError(cause, 'stale', 'unsure') || attempt === ATTEMPTS) throw cause
      await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random())
    }
  }
}

/** The commit of this run, where its answer was lost. */
async function ownCommit(
  { head }: Branch,
  run: string,
  { host }: Home,
): Promise<{ readonly commit?: Commit }> {
  const commit = (await host.branches.history(head)).find(({ message }) => isOfRun(message, run))
  return commit ? { commit: { oid: commit.oid, url: commit.url } } : {}
}

function unrecorded(path: string): Problem {
  return error('github/unrecorded', {
    found: 'a post that is live',
    expected: 'its receipts in the file',
    path,
  })
}

function leftOver(path: string, added: Added) {
  const entry = added.get(path)
  return entry ? [unkept(path, entry.keys)] : []
}
