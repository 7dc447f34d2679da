import { error, type Problem, placeOf } from '../problem.ts'
import { named, type MediaPlace } from './place.ts'

/** What an author's `src` leads to. */
type MediaAddress =
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
  if (src === '') return refuse('address-invalid', place, 'an empty address')
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1]?.toLowerCase()
  if (scheme === undefined && !src.startsWith('//')) return inRepository(src, place)
  const url = URL.canParse(src) ? new URL(src) : undefined
  if (scheme === 'https' || (scheme === 'http' && allowLocal && url && isThisMachine(url.hostname))) {
    if (!url || url.hostname === '') return refuse('address-invalid', place, 'no valid address')
    if (url.username || url.password) {
      return refuse('address-invalid', place, 'an address with a name or a password in it')
    }
    url.hash = ''
    return { kind: 'url', url: url.href }
  }
  if (scheme === 'data') {
    const fix = 'Save the picture as a file of the repository and write its path.'
    return refuse('address-scheme', place, 'the picture itself instead of its address', fix)
  }
  if (scheme === undefined || scheme === 'http') {
    const secure = `https:${src.replace(/^http:/i, '')}`
    return refuse(
      'address-scheme',
      place,
      'no https address',
      `Try ${named(secure)}, or put the file into the repository.`,
    )
  }
  return refuse('address-scheme', place, `an address beginning with \`${scheme}:\``)
}

/** Names by which a machine calls itself. */
export function isThisMachine(hostname: string): boolean {
  return /^(localhost\.?|.*\.localhost\.?|127(\.\d+){3}|\[::1\])$/i.test(hostname)
}

function inRepository(src: string, place: MediaPlace): MediaAddress {
  const bare = src.replace(/[?#].*$/s, '')
  const readings = [src, decode(src), bare, decode(bare)].filter((reading) => reading !== '')
  const paths = [...new Set(readings)].flatMap((reading) => resolve(reading, place.path) ?? [])
  const [first, ...others] = paths
  if (first === undefined) return refuse('outside-repository', place, 'which is outside of the repository')
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
  const found = `${named(place.src)}, a video that would be fetched from ${RAW_HOST}`
  return [
    error('media/video-on-raw', {
      found,
      expected: 'an address that serves it as a video',
      ...placeOf(place),
    }),
  ]
}

function refuse(
  rule: 'address-invalid' | 'address-scheme' | 'outside-repository',
  place: MediaPlace,
  found: string,
  fix?: string,
): MediaAddress {
  const expected = 'a path in the repository or an https address'
  const details = { found: `${named(place.src)}, ${found}`, expected, ...(fix && { fix }), ...placeOf(place) }
  return { kind: 'problem', problem: error(`media/${rule}`, details) }
}
