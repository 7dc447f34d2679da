import { repositoryIn } from '../../core/github/remote.ts'
import { GhError, type Desk, type Repository } from '../../ports/desk.ts'

type Found = {
  /** Undefined where nothing names one. */
  readonly repository: Repository | undefined
  /** Why `gh` is of no use; undefined: it works. */
  readonly noGh: string | undefined
}

/** The repository on GitHub that publishes, by `--repo`, by `gh`, or by the remotes of the checkout. */
export async function findRepository(asked: string | undefined, { gh, remotes, talk }: Desk): Promise<Found> {
  const found = await talk.during('Looking for the repository', viewOf(asked, gh))
  if ('repository' in found) return { repository: found.repository, noGh: undefined }
  const named =
    asked === undefined ? remotes.map(repositoryIn).find((each) => each !== undefined) : nameIn(asked)
  const unknown = { defaultBranch: undefined, isPrivate: undefined }
  return { repository: named && { ...named, ...unknown }, noGh: found.noGh }
}

async function viewOf(
  asked: string | undefined,
  gh: Desk['gh'],
): Promise<{ readonly repository: Repository } | { readonly noGh: string }> {
  try {
    const repository = await gh.repository(asked)
    return repository
      ? { repository }
      : {
          noGh: 'GitHub’s command line, gh, is not installed (https://cli.github.com).',
        }
  } catch (cause) {
    if (!(cause instanceof GhError)) throw cause
    return {
      noGh: `GitHub’s command line, gh, cannot see the repository (${cause.message}). \`gh auth login\` signs it in.`,
    }
  }
}

function nameIn(asked: string): Pick<Repository, 'host' | 'name'> {
  const [name = '', owner = '', host = 'github.com'] = asked.split('/').toReversed()
  return { host, name: `${owner}/${name}` }
}

export const pageOf = ({ host, name }: Repository, page: string) => `https://${host}/${name}/${page}`
