import type { Page } from './page.ts'

/** Schemes that lead somewhere a reader can go; others are shown as they are, the last ones not at all. */
const REFUSED = new Set(['javascript', 'data', 'vbscript', 'file', 'blob', 'about'])

/** What stands in the text for a link target: a URL, an address, or undefined where there is nothing to show. */
export function shownTarget(page: Page, href: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    const absolute = href.startsWith('//') ? `https:${href}` : page.settings.resolveLink(href)
    if (absolute === undefined)
      page.tell(
        'text/link-dropped',
        `a link to ${href === '' ? 'nothing' : href}`,
        'a target that readers outside the repository can open',
      )
    return absolute === undefined ? undefined : encoded(absolute)
  }
  if (REFUSED.has(scheme)) {
    page.tell('text/link-dropped', `a link to ${scheme}:`, 'a target that readers can open')
    return undefined
  }
  if (scheme === 'mailto' || scheme === 'tel')
    return decoded(href.slice(scheme.length + 1).replace(/\?.*$/s, ''))
  return encoded(href)
}

/** Whether the text of a link says no more than its target. */
export function saysTarget(text: string, target: string): boolean {
  return bare(text) === bare(target) || text.trim() === ''
}

function bare(url: string): string {
  return decoded(url.trim().toLowerCase())
    .replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '')
}

/** Spaces would end the URL in the text, and other characters may: written in the path, they are percent-encoded. */
function encoded(url: string): string {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0
  return (
    url.slice(0, path).replace(/\s/g, '') +
    url.slice(path).replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()))
  )
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
