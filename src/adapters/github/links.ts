import { posix } from 'node:path'
import { rawBase } from '../../core/media/address.ts'
import type { World } from '../../ports/world.ts'

type Site = {
  readonly siteUrl: URL | undefined
  /** Whether a path of the repository is in the checkout. */
  readonly isThere: (path: string) => boolean
}

/**
 * Where a relative link of a file leads on the web: to the page of the site, or to the file on GitHub if there is such a
 * file, on the default branch. Not at the commit that runs: the text of a post must be the same in every run, or what is
 * live would not be found again. Links within a page, out of the repository, or to what is in neither lead nowhere.
 */
export function linksInto(
  environment: Readonly<Record<string, string | undefined>>,
  { siteUrl, isThere }: Site,
): World['linkFrom'] {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = environment
  return (path, target) => {
    const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
    if (written === '') return undefined
    // Zola's mark of a page below its folder of pages.
    const isPage = written.startsWith('@/')
    const file = decoded(isPage ? written.slice(1) : written)
    const folder = file.startsWith('/') ? '' : posix.dirname(path ?? '')
    // Only what the author wrote may be escaped already; the folder is a name as it is.
    const resolved = posix.join(folder, file.replace(/^\/+/, ''))
    if (resolved.startsWith('..')) return undefined
    const inRepository = isPage ? posix.join('content', resolved) : resolved
    const isFile = repository !== undefined && isThere(inRepository)
    if (siteUrl && !(isFile && isNoPage(resolved))) {
      const page = file.startsWith('/') ? resolved : withoutRoot(resolved)
      return /(?:^|\/)_/.test(page)
        ? undefined
        : addressBelow(siteUrl, isPage || !file.startsWith('/') ? pageOf(page) : page) + rest
    }
    if (!isFile) return undefined
    const escaped = escape(inRepository)
    return `${server}/${repository}/blob/HEAD/${escaped === '.' ? '' : escaped}${rest}`
  }
}

/** A file that site generators copy or leave alone: its name has an ending, and not that of a page. */
function isNoPage(path: string): boolean {
  return /\.[a-z\d]+$/i.test(path) && !PAGE.test(path)
}

const PAGE = /\.(?:mdx?|markdown|html?)$/i

/** Without the folder whose contents become the root of the site. */
function withoutRoot(path: string): string {
  return path.replace(/^(?:src\/)?(?:content|pages)\//, '')
}

/** The address of a page, by the name of its file. */
function pageOf(path: string): string {
  return path.replace(/\.(?:mdx?|markdown)$/i, '').replace(/(?:^|\/)(?:_?index|README)$/i, '')
}

function addressBelow(site: URL, path: string): string {
  return `${site.href.replace(/\/+$/, '')}/${escape(path === '.' ? '' : path)}`
}

function escape(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
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
