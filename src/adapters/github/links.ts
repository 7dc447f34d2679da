import { posix } from 'node:path'
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

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
