import { error, type Problem } from '../problem.ts'
import { named } from '../rules/media.ts'
import { servedAt, type MediaPlace } from './place.ts'
import { placed } from './placed.ts'

/** What an author's `src` leads to. */
export type MediaAddress =
  | { readonly kind: 'url'; readonly url: string }
  /**
   * A file of the repository: paths it may have, relative to the root, the likeliest first. There are several where
   * `src` can be read as written or as percent-encoded, and with or without a `?query` or `#fragment`.
   */
  | { readonly kind: 'file'; readonly paths: readonly [string, ...string[]] }
  | { readonly kind: 'problem'; readonly problem: Problem }

type AddressOptions = {
  /** Also takes `http:` addresses of this machine, for trying out against a simulator. */
  readonly allowLocal?: boolean
}

/** Where the file lies that an author means; nothing is asked of any disk or network. */
export function addressOf(place: MediaPlace, { allowLocal = false }: AddressOptions = {}): MediaAddress {
  const src = place.src.trim()
  if (src === '') return invalid(place, 'empty')
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1]?.toLowerCase()
  if (scheme === undefined && !src.startsWith('//')) return inRepository(src, place)
  const url = URL.canParse(src) ? new URL(src) : undefined
  if (scheme === 'https' || (scheme === 'http' && allowLocal && url && isThisMachine(url.hostname))) {
    if (!url || url.hostname === '') return invalid(place, 'malformed')
    if (url.username || url.password) return invalid(place, 'credentials')
    url.hash = ''
    return { kind: 'url', url: url.href }
  }
  const fix = securing(src, scheme)
  return refused(error('media/address-scheme', { ...placed(place), ...(fix && { fix }) }))
}

/** What to do with an address of this scheme; undefined: the rule's own fix is enough. */
function securing(src: string, scheme: string | undefined): string | undefined {
  if (scheme === 'data') return 'Save the picture as a file of the repository and write its path.'
  if (scheme !== undefined && scheme !== 'http') return undefined
  const secure = `https:${src.replace(/^http:/i, '')}`
  return `Try ${named(secure)}, or put the file into the repository and write its path.`
}

/** Names by which a machine calls itself. */
export function isThisMachine(hostname: string): boolean {
  return /^(localhost\.?|.*\.localhost\.?|127(\.\d+){3}|\[::1\])$/i.test(hostname)
}

/** No system has longer ones; what could be meant by one is not worth looking for. */
const LONGEST_PATH = 4096

function inRepository(src: string, place: MediaPlace): MediaAddress {
  if (src.length > LONGEST_PATH) return refused(error('media/missing', { ...placed(place), tried: [] }))
  const bare = src.replace(/[?#].*$/s, '')
  const readings = [src, decode(src), bare, decode(bare)].filter((reading) => reading !== '')
  const paths = [...new Set(readings)].flatMap((reading) => resolve(reading, place.path) ?? [])
  const [first, ...others] = paths
  if (first === undefined)
    return refused(error('media/outside-repository', { ...placed(place), link: false }))
  return { kind: 'file', paths: [first, ...others] }
}

/** `src` as a path from the root, relative to the file it stands in; undefined outside of the root or in `.git`. */
function resolve(src: string, from: string | undefined): string | undefined {
  const folder = src.startsWith('/') || from === undefined ? [] : from.split('/').slice(0, -1)
  const parts: string[] = []
  for (const part of [...folder, ...src.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  const [first] = parts
  return first === undefined || /^\.git$/i.test(first) || src.includes('\0') ? undefined : parts.join('/')
}

/** Folders that site generators serve as the root of the site. */
const PUBLIC_FOLDERS = [
  'public',
  'static',
  'assets',
  'src',
  'docs',
  'docs/public',
  'website/static',
  'source',
  'content',
]

/** Whether a picture is written as on a site, from its root, which is seldom that of the repository. */
export function isSitePath({ src }: MediaPlace): boolean {
  return /^\s*\/(?!\/)/.test(src)
}

/** Where the files lie that a site serves at `paths`, which are from its root. */
export function inPublicFolders(place: MediaPlace, paths: readonly string[]): readonly string[] {
  if (!isSitePath(place)) return []
  return PUBLIC_FOLDERS.flatMap((folder) => paths.map((path) => `${folder}/${path}`))
}

/** Percent-encoding taken out, where it is one. */
function decode(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}

/** Where anyone can fetch the files of a public repository on GitHub, at a commit that is pushed. */
export function rawBase(repository: string, sha: string): string {
  return `https://${RAW_HOST}/${repository}/${sha}`
}

const RAW_HOST = 'raw.githubusercontent.com'

/** Address of a file of the repository below `base`: its path exactly as git has it, each part percent-encoded. */
export function publicUrl(base: string, path: string): string {
  return [base.replace(/\/+$/, ''), ...path.split('/').map(encodePart)].join('/')
}

/** Servers and proxies read `'()*!` in different ways; encoded they mean the same to all. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** A video that would be fetched from where GitHub serves raw files: it would not be served as a video. */
export function videoOnRaw(url: string, place: MediaPlace): readonly Problem[] {
  if (!URL.canParse(url) || new URL(url).hostname !== RAW_HOST) return []
  return [error('media/video-on-raw', placed(servedAt(url, place)))]
}

function invalid(place: MediaPlace, flaw: 'empty' | 'malformed' | 'credentials'): MediaAddress {
  return refused(error('media/address-invalid', { ...placed(place), flaw }))
}

function refused(problem: Problem): MediaAddress {
  return { kind: 'problem', problem }
}

/** Whether a place may lead to one of these files of the repository. */
export function leadsTo(place: MediaPlace, files: ReadonlySet<string>): boolean {
  const address = addressOf(place)
  if (address.kind !== 'file') return false
  return [...address.paths, ...inPublicFolders(place, address.paths)].some((path) => files.has(path))
}
