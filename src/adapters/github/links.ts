import { posix } from 'node:path'
import { rawBase } from '../../core/media/address.ts'
import type { World } from '../../ports.ts'

/**
 * Where a relative link of a file leads on the web: to the file on GitHub at the commit that is published. Links
 * within a page, and links out of the repository, lead nowhere.
 */
export function linksInto(environment: Readonly<Record<string, string | undefined>>): World['linkFrom'] {
  const {
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: sha,
  } = environment
  return (path, target) => {
    if (!repository || !sha || target.startsWith('#')) return undefined
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
    const folder = file.startsWith('/') ? '/' : `/${posix.dirname(path ?? '')}`
    const resolved = posix.join(folder, file)
    if (posix.join(folder.slice(1), file).startsWith('..')) return undefined
    return `${server}/${repository}/blob/${sha}${encodeURI(decoded(resolved))}${rest}`
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
    return decodeURI(path)
  } catch {
    return path
  }
}
