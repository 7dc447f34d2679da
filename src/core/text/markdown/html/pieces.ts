/** A tag. One that closes itself (`<br/>`) is open and void. */
export type Tag = {
  readonly kind: 'tag'
  readonly isOpen: boolean
  readonly name: string
  /** All that stands behind the name, as it is written. */
  readonly attributes: string
  readonly isVoid: boolean
}

type HtmlPiece = Tag | { readonly kind: 'text'; readonly text: string }

/**
 * The tags of `html` and the text between them, in order. Comments and declarations are left out; what does not close
 * is text. Linear: nothing is looked at twice.
 */
export function htmlPieces(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  const text = (from: number, to: number): void => {
    if (to > from) pieces.push({ kind: 'text', text: html.slice(from, to) })
  }
  let from = 0
  // Where a search found no end once, it finds none later.
  let noMoreComments = false
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, from))) {
    if (html.startsWith('<!--', at)) {
      const end: number = noMoreComments ? -1 : html.indexOf('-->', at + 4)
      noMoreComments = end === -1
      if (end === -1) continue
      text(from, at)
      from = end + 3
    } else if (html[at + 1] === '!' || html[at + 1] === '?') {
      const end: number = html.indexOf('>', at)
      if (end === -1) break
      text(from, at)
      from = end + 1
    } else {
      const end: number = endOfTag(html, at)
      if (end === -1) continue
      text(from, at)
      pieces.push(tagOf(html.slice(at + 1, end)))
      from = end + 1
    }
  }
  text(from, html.length)
  return pieces
}

/** Index of the `>` that closes the tag at `at`, -1 if none does before the next `<`. */
function endOfTag(html: string, at: number): number {
  if (!/[a-z/]/i.test(html.charAt(at + 1))) return -1
  let quote = ''
  for (let index = at + 1; index < html.length; index++) {
    const sign = html.charAt(index)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return index
    else if (sign === '<') return -1
    else if (sign === '"' || sign === "'") quote = sign
  }
  return -1
}

function tagOf(inner: string): Tag {
  const [, slash = '', name = '', attributes = ''] = /^(\/?)([^\s/>]+)([\s\S]*)$/.exec(inner) ?? []
  const isVoid = attributes.trimEnd().endsWith('/')
  return { kind: 'tag', isOpen: slash === '', name, attributes, isVoid }
}

/** The value of an attribute, as it is written. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}
