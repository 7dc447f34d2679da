/** A piece of HTML: a run of text, a tag, or something that shows nothing. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open' | 'close'
      readonly name: string
      readonly attributes: string
      readonly isVoid: boolean
    }
  | { readonly kind: 'comment' }

/** What a tag does to the text around it. */
export type HtmlRole =
  | 'break'
  | 'rule'
  | 'block'
  | 'heading'
  | 'item'
  | 'row'
  | 'cell'
  | 'quote'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'highlight'
  | 'raised'
  | 'plain'
  | 'image'
  | 'link'
  | 'checkbox'
  | 'nothing'
  | 'hidden'

type Row = { readonly tags: string; readonly becomes: string }

/** Every HTML tag that is understood; docs/markdown.md shows this table. Any other is left out, its text kept, and reported. */
export const HTML: Readonly<Record<HtmlRole, Row>> = {
  break: { tags: 'br wbr', becomes: 'A line break; `<wbr>` nothing.' },
  rule: { tags: 'hr', becomes: 'The end of the segment, as `---`.' },
  block: {
    tags: 'p div section article aside header footer main nav center figure figcaption details summary table tbody thead tfoot caption ul ol dl dt dd pre address form fieldset picture',
    becomes: 'A paragraph of its own.',
  },
  heading: { tags: 'h1 h2 h3 h4 h5 h6', becomes: 'A heading.' },
  item: { tags: 'li', becomes: 'A line with `•`.' },
  row: { tags: 'tr', becomes: 'A line.' },
  cell: { tags: 'td th', becomes: 'Its text, parted by a middle dot.' },
  quote: { tags: 'blockquote', becomes: 'A quote.' },
  bold: { tags: 'b strong', becomes: 'Its text; bold in an attachment.' },
  italic: { tags: 'i em cite dfn var', becomes: 'Its text; italic in an attachment.' },
  underline: { tags: 'u ins', becomes: 'Its text; underlined in an attachment.' },
  strikethrough: { tags: 's del strike', becomes: '`~~text~~`; struck through in an attachment.' },
  highlight: { tags: 'mark', becomes: 'Its text; highlighted in an attachment.' },
  raised: { tags: 'sup', becomes: 'Its text, digits as ¹²³.' },
  plain: {
    tags: 'span kbd samp code tt small big font sub abbr q time data bdi bdo label ruby rt rp g-emoji relative-time',
    becomes: 'Its text.',
  },
  image: { tags: 'img video', becomes: 'Media of the segment.' },
  link: { tags: 'a', becomes: 'A link.' },
  checkbox: { tags: 'input', becomes: '`☐` or `☑`.' },
  nothing: { tags: 'source track col colgroup meta link', becomes: 'Nothing.' },
  hidden: {
    tags: 'script style template noscript iframe object embed svg math canvas audio head title textarea select',
    becomes: 'Nothing, with all that is in it, and reported.',
  },
}

const ROLES = new Map(
  Object.entries(HTML).flatMap(([role, { tags }]) => tags.split(' ').map((tag) => [tag, role as HtmlRole])),
)

/** The role of a tag, undefined for one that HTML does not know: a component of some site generator. */
export function roleOf(name: string): HtmlRole | undefined {
  // `<Link>` and `<Image>` are not HTML's `<link>` and `<image>`.
  return /^[A-Z]+[a-z]/.test(name) ? undefined : ROLES.get(name.toLowerCase())
}

/** The pieces of `html` in order; what does not close is text. Linear: nothing is looked at twice. */
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
      pieces.push({ kind: 'comment' })
      from = end + 3
    } else if (html[at + 1] === '!' || html[at + 1] === '?') {
      const end: number = html.indexOf('>', at)
      if (end === -1) break
      text(from, at)
      pieces.push({ kind: 'comment' })
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

function tagOf(inner: string): HtmlPiece {
  const [, slash = '', name = '', attributes = ''] = /^(\/?)([^\s/>]+)([\s\S]*)$/.exec(inner) ?? []
  return {
    kind: slash === '' ? 'open' : 'close',
    name,
    attributes,
    isVoid: attributes.trimEnd().endsWith('/'),
  }
}

/** The value of an attribute, as it is written. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}
