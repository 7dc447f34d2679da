import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import type { BranchContext } from '../../ports/context.ts'
import type { Branch } from '../../ports/github.ts'
import type { Candidate } from '../../ports/receipts-branch.ts'
import { commitOnto } from '../commit-onto.ts'
import { TRIES, type Target } from '../receipts-branch/find.ts'
import { bringUpToDate } from '../receipts-branch/update.ts'
import type { Committed, Edits } from './added.ts'
import type { Choice } from './stranded.ts'

/**
 * Commits receipts onto a branch that is there.
 *
 * @throws GitHubError
 */
export async function commitEdits(
  name: string,
  edit: (branch: Branch) => Promise<Edits>,
  { target, settings, world }: BranchContext,
): Promise<Committed> {
  const onto = { branch: name, branches: target.host.branches, message: settings.commitMessage, world }
  const { edited: edits, commit } = await commitOnto(onto, (branch) => {
    if (!branch) throw new GitHubError('missing', `no branch \`${name}\``)
    return edit(branch)
  })
  return { edits, ...(commit && { commit }) }
}

/** What is to be committed onto a branch for receipts. `base`: the branch that it is to be merged into. */
type EditAside = (branch: Branch, base: Branch, choice: Choice) => Promise<Edits>

type CommittedAside = Committed & Pick<Choice, 'to' | 'candidates'>

/** Commits onto a branch for receipts. Where it was merged and removed at that moment, it is made again. */
export async function commitAside(
  edit: EditAside,
  context: BranchContext,
  attempt = 1,
): Promise<CommittedAside> {
  const { host, branch } = context.target
  const base = (await host.branches.find(branch.name)) ?? branch
  const target = { host, branch: base }
  const candidates = await context.target.candidates(base)
  try {
    return await commitToFirst(candidates, edit, target, context)
  } catch (cause) {
    if (!isGitHubError(cause, 'missing') || attempt === TRIES) throw cause
    return commitAside(edit, context, attempt + 1)
  }
}

/** Commits onto the first of these branches that takes it; onto one that contradicts its base only if no other does. */
async function commitToFirst(
  candidates: readonly Candidate[],
  edit: EditAside,
  target: Target,
  context: BranchContext,
): Promise<CommittedAside> {
  const behind: Candidate[] = []
  let refusal: unknown
  const commitTo = async (to: Candidate) => {
    try {
      const editBranch = (branch: Branch) => edit(branch, target.branch, { to, candidates, behind })
      return { ...(await commitEdits(to.name, editBranch, context)), to, candidates }
    } catch (cause) {
      if (!isGitHubError(cause, 'protected')) throw cause
      refusal = cause
      return undefined
    }
  }
  for (const to of candidates) {
    if (await bringUpToDate(to, target)) {
      const committed = await commitTo(to)
      if (committed) return committed
    } else behind.push(to)
  }
  for (const to of behind) {
    const committed = await commitTo(to)
    if (committed) return committed
  }
  throw refusal
}
