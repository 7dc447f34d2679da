import { commitMessageOf, isOfRun } from '../core/github/commit-message.ts'
import { isGitHubError } from '../core/github/error.ts'
import type { Branch, Branches, Commit } from '../ports/github.ts'
import type { World } from '../ports/world.ts'

/** How often the branch may move between being read and being committed to. */
const ATTEMPTS = 10

type Onto = {
  readonly branch: string
  readonly branches: Branches
  readonly message: string
  readonly world: Pick<World, 'clock' | 'random' | 'run'>
}

type Committed<Edited> = { readonly edited: Edited; readonly commit: Commit | undefined }

/**
 * Commits files onto a branch, which is made if it is not there. Each time it has moved, `edit` reads and edits the files
 * anew, so that what others wrote meanwhile stays; a commit whose answer was lost is found on the branch.
 *
 * @param edit `branch`: undefined if there is none. Without files in what it returns, nothing is committed.
 * @throws GitHubError
 */
export async function commitOnto<Edited extends { readonly files: ReadonlyMap<string, string> }>(
  { branch: name, branches, message: text, world: { clock, random, run } }: Onto,
  edit: (branch: Branch | undefined) => Promise<Edited>,
): Promise<Committed<Edited>> {
  const id = `${run.id || 'local'}-${run.attempt}-${run.holder}`
  const message = commitMessageOf(text, id)
  for (let attempt = 1; ; attempt += 1) {
    const branch = await branches.find(name)
    const edited = await edit(branch)
    const { files } = edited
    if (files.size === 0) return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) }
    try {
      const commit = branch
        ? await branches.commit({ branch: name, onto: branch.head, message, files })
        : await branches.begin({ branch: name, message, files })
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
