/** Schemes of addresses that no reader can open, or that are no place at all. */
const REFUSED = new Set(['javascript', 'data', 'vbscript', 'file', 'blob', 'about'])

/** Where a link leads: what stands for it in the text, or why nothing does. */
type LinkTarget = { readonly shown: string } | { readonly shown: undefined; readonly target: string }

/** @param resolveLink absolute address of a relative target, undefined where there is none */
export function targetOf(href: string, resolveLink: (target: string) => string | undefined): LinkTarget {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
  if (href === '') return { shown: undefined, target: '' }
  if (scheme === undefined) {
    const absolute = href.startsWith('//') ? `https:${href}` : resolveLink(href)
    if (absolute !== undefined) return { shown: encode(absolute) }
    return { shown: undefined, target: href }
  }
  if (REFUSED.has(scheme)) return { shown: undefined, target: `${scheme}:` }
  if (scheme === 'mailto' || scheme === 'tel')
    return { shown: decode(href.slice(scheme.length + 1).replace(/\?.*$/s, '')) }
  return { shown: encode(href) }
}

/** Whether the text of a link says no more than its target, which is `bare`. */
export function saysTarget(text: string, bare: string): boolean {
  return bareUrl(text) === bare
}

export function bareUrl(url: string): string {
  return decode(url.trim().toLowerCase())
    .replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '')
}

/** Spaces would end the URL in the text, and other characters may: written in the path, they are percent-encoded. */
function encode(url: string): string {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0
  return (
    url.slice(0, path).replace(/\s/g, '') +
    url.slice(path).replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()))
  )
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
