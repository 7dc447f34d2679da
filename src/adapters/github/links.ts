import { posix } from 'node:path'
import { rawBase } from '../../core/media/address.ts'
import type { World } from '../../ports/world.ts'

/**
 * Where a relative link of a file leads on the web: to the file on GitHub, on the default branch. Not at the commit
 * that runs: the text of a post must be the same in every run, or what is live would not be found again. Links within
 * a page, and links out of the repository, lead nowhere.
 */
export function linksInto(environment: Readonly<Record<string, string | undefined>>): World['linkFrom'] {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = environment
  return (path, target) => {
    if (!repository || target.startsWith('#')) return undefined
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
    const folder = file.startsWith('/') ? '' : posix.dirname(path ?? '')
    // Only what the author wrote may be escaped already; the folder is a name as it is.
    const resolved = posix.join(folder, decoded(file).replace(/^\/+/, ''))
    if (resolved.startsWith('..')) return undefined
    const escaped = resolved.split('/').map(encodeURIComponent).join('/')
    return `${server}/${repository}/blob/HEAD/${escaped === '.' ? '' : escaped}${rest}`
  }
}

/** Where GitHub serves the files of a public repository as they are, at the commit that runs. */
export function rawBaseOf(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment
  // Other servers ask for a login before they serve a raw file.
  if (!repository || !sha || (server !== undefined && server !== 'https://github.com')) return undefined
  return rawBase(repository, sha)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
