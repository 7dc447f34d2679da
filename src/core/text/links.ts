import { isAsciiAlphanumeric, isAsciiLetter } from './characters.ts'
import type { Stretch } from './stretch.ts'

/** A link as Threads would find it in a text. `key` is equal for two links that count as one. */
export type Link = Stretch & { readonly key: string }

/**
 * Endings that make `name.ending` a link although it says neither `https://` nor `www.`.
 *
 * Meta counts "bare domains" (*Posts*, link limit) and does not say which. Endings that are also those of files
 * (`.md`, `.rs`, `.sh`, `.py`, `.ts`) are left out: README.md is not five links in a changelog.
 */
const BARE_ENDINGS = new Set([
  'com',
  'org',
  'net',
  'io',
  'dev',
  'app',
  'co',
  'edu',
  'gov',
  'info',
  'xyz',
  'me',
  'ai',
  'eu',
  'uk',
  'de',
  'fr',
  'jp',
  'cn',
])

/** The links of `text` in order, never overlapping. Linear in the length of the text. */
export function linksOf(text: string): readonly Link[] {
  if (!text.includes('.')) return linksWithScheme(text)
  const found = [...linksWithScheme(text), ...bareLinks(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const links: Link[] = []
  let end = 0
  for (const link of found) {
    if (link.start < end) continue
    links.push(link)
    end = link.end
  }
  return links
}

function linksWithScheme(text: string): Link[] {
  const links: Link[] = []
  let from = 0
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', Math.max(from, at + 3))) {
    let start = at
    while (start > from && isAsciiLetter(text.charCodeAt(start - 1)) && at - start < LONGEST_SCHEME)
      start -= 1
    if (start === at) continue
    const end = endOfUrl(text, at + 3)
    if (end <= at + 3) continue
    links.push({ start, end, key: keyOf(text.slice(start, end)) })
    from = end
  }
  return links
}

const LONGEST_SCHEME = 10
const LONGEST_HOST = 253

function bareLinks(text: string): Link[] {
  const links: Link[] = []
  let from = 0
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', Math.max(from, dot + 1))) {
    if (!isAsciiLetter(text.charCodeAt(dot + 1))) continue
    let start = dot
    while (start > from && dot - start < LONGEST_HOST && isHost(text.charCodeAt(start - 1))) start -= 1
    if (start === dot) continue
    let end = dot + 1
    while (end - start <= LONGEST_HOST && isHost(text.charCodeAt(end))) end += 1
    while (end > dot && !isAsciiAlphanumeric(text.charCodeAt(end - 1))) end -= 1
    if (end <= dot) continue
    from = Math.max(end, dot + 1)
    // What follows an @ is the host of an address, and what precedes one is its name.
    if (text[start - 1] === '@' || text[end] === '@') continue
    const host = text.slice(start, end).toLowerCase()
    const isLink = host.startsWith('www.') || BARE_ENDINGS.has(host.slice(host.lastIndexOf('.') + 1))
    if (!isLink || !/^[a-z0-9]/.test(host)) continue
    if (text[end] === '/') end = endOfUrl(text, end)
    links.push({ start, end, key: keyOf(text.slice(start, end)) })
    from = end
  }
  return links
}

/** Two addresses are one link only where nobody could tell them apart; what Meta takes for equal is not documented. */
function keyOf(url: string): string {
  const rest = url.replace(/^[a-z]+:\/\//i, '')
  return rest.endsWith('/') ? rest.slice(0, -1) : rest
}

/** Where the URL ends that is known to reach up to `from`: before white space, brackets or CJK punctuation, less closing punctuation. */
function endOfUrl(text: string, from: number): number {
  let end = from
  let opened = 0
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit <= 32 || unit === 34 || unit === 60 || unit === 62 || unit === 0x60 || isWidePunctuation(unit))
      break
    if (unit === 40) opened += 1
    if (unit === 41) opened -= 1
    if (opened < 0) break
  }
  while (
    end > from &&
    ".,;:!?')]}".includes(text[end - 1] ?? '') &&
    !(text[end - 1] === ')' && opened === 0)
  ) {
    if (text[end - 1] === ')') opened += 1
    end -= 1
  }
  return end
}

/** No-break and other odd spaces, typographic quotes, and the punctuation of Chinese and Japanese. */
function isWidePunctuation(unit: number): boolean {
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x206f) ||
    (unit >= 0x3000 && unit <= 0x301f) ||
    (unit >= 0xff00 && unit <= 0xff65 && !isWideAlphanumeric(unit))
  )
}

function isWideAlphanumeric(unit: number): boolean {
  return (
    (unit >= 0xff10 && unit <= 0xff19) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  )
}

function isHost(unit: number): boolean {
  return isAsciiAlphanumeric(unit) || unit === 45 || unit === 46
}
