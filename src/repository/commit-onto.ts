import { commitMessageOf, isOfRun } from '../core/github/commit-message.ts'
import { isGitHubError } from '../core/github/error.ts'
import type { CommitOnto } from '../ports/commits.ts'
import type { Branch, Branches, Commit } from '../ports/github.ts'

/** How often the branch may move between being read and being committed to. */
const ATTEMPTS = 10

/**
 * Commits files onto a branch, so that what others write meanwhile stays. A commit whose answer was lost is found on the
 * branch.
 */
export const commitOnto: CommitOnto = async (
  { branch: name, branches, message: text, replaces = false, world: { clock, random, run } },
  edit,
) => {
  const id = `${run.id || 'local'}-${run.attempt}-${run.holder}`
  const message = commitMessageOf(text, id)
  for (let attempt = 1; ; attempt += 1) {
    const branch = await branches.find(name)
    const edited = await edit(branch)
    const { files, removed = [] } = edited
    if (files.size === 0 && removed.length === 0)
      return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) }
    try {
      const commit = !branch
        ? await branches.begin({ branch: name, message, files })
        : replaces
          ? await branches.replace({ branch, message, files, removed })
          : await branches.commit({ branch: name, onto: branch.head, message, files })
      return { edited, commit }
    } catch (cause) {
      if (!isGitHubError(cause, 'stale', 'exists', 'unsure') || attempt === ATTEMPTS) throw cause
      await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random())
    }
  }
}

/** The commit of this run, where its answer was lost. */
async function findOwnCommit({ head }: Branch, run: string, branches: Branches): Promise<Commit | undefined> {
  const commit = (await branches.history(head)).find(({ message }) => isOfRun(message, run))
  return commit && { oid: commit.oid, url: commit.url }
}
