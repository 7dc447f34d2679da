import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import type { Candidate } from '../../ports/receipts-branch.ts'
import { TRIES, type Target } from './find.ts'

/**
 * Brings a branch for receipts up to date with its base, as new files of the base would conflict otherwise.
 *
 * @returns false where the two contradict each other: then another branch is to be taken
 */
export async function bringUpToDate({ name, head, contents }: Candidate, target: Target): Promise<boolean> {
  const { host, branch } = target
  if (head === branch.head) return true
  if (contents) return merge(name, target)
  if (head !== undefined) await removeMerged(name, head, target)
  const ref = `refs/heads/${name}`
  for (let attempt = 1; ; attempt += 1) {
    try {
      await host.refs.create(ref, branch.head)
      return true
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause
      // Another run has made it, or it could not be removed. Whether it is there is seen next.
      if (await host.branches.find(name)) return merge(name, target)
      if (cause.kind !== 'unsure' || attempt === TRIES) throw cause
    }
  }
}

/** Not where another run has committed to it since. What cannot be removed is merged with its base instead. */
async function removeMerged(name: string, head: string, { host }: Target): Promise<void> {
  try {
    if ((await host.branches.find(name))?.head === head) await host.refs.remove(`refs/heads/${name}`)
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
  }
}

/** That a merge is not allowed is for people to resolve, in the pull request: the receipts come first. */
async function merge(name: string, { host, branch }: Target): Promise<boolean> {
  try {
    await host.branches.merge(name, branch.name)
    return true
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return !isGitHubError(cause, 'refused')
  }
}
