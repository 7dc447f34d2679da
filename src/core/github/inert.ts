/**
 * Text that stays text: every character that Markdown, HTML or GitHub could act on becomes a character reference. GitHub
 * looks for mentions, references and addresses after it decodes those, so a zero-width space breaks these up.
 */
export function inert(text: string): string {
  return references(
    text
      .replaceAll(/[@#]|:(?=\/\/)|(?<=GH)-/gi, '$&\u200b')
      // Without it GitHub has no word to begin the address of a site.
      .replaceAll(/(?<=www)\./gi, '\u200b.'),
  )
}

/** A sentence in which backticks set code apart. */
export function inertProse(text: string): string {
  const parts = text.split(/`([^`]*)`/)
  return parts.map((part, index) => (index % 2 === 1 ? inertCode(part) : inert(part))).join('')
}

/**
 * A path or the like. Whatever could end a code span, or a cell of a table, is written as a character reference, in HTML:
 * there Markdown still looks for addresses, though GitHub looks for nothing in code, so that all else can be copied.
 */
export function inertCode(text: string): string {
  if (/^[\w ./:()-]+$/.test(text)) return `\`${text}\``
  return inertHtmlCode(text.replaceAll(/(?<=www)\./gi, '\u200b.').replaceAll(/(?<=[\w.+-])@/g, '$&\u200b'))
}

/** The same within a block of HTML, where no Markdown is read. */
export function inertHtmlCode(text: string): string {
  return `<code>${references(text)}</code>`
}

/** A link in Markdown; undefined where the address is not one of the web. `label` must be inert. */
export function inertLink(label: string, address: string | undefined): string | undefined {
  const href = webAddress(address)
  return href && `[${label}](${href.replaceAll(/[()\\`|]/g, percent)})`
}

/** What Markdown or a table would take for its own, as addresses can have it. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** The same within a block of HTML. */
export function inertHtmlLink(label: string, address: string | undefined): string | undefined {
  const href = webAddress(address)
  return href && `<a href="${escaped(href)}">${label}</a>`
}

function webAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** A stretch of a text that is within tags of HTML, such as `b`. */
type Marked = { readonly offset: number; readonly length: number; readonly tags: readonly string[] }

/**
 * Lines of text within a block of HTML, with all of their characters, so that they can be copied. Words that GitHub
 * could act upon are code, in which it looks for nothing.
 *
 * @param marked In order, never overlapping.
 */
export function inertHtml(text: string, marked: readonly Marked[] = []): string {
  // HTML drops a space at the beginning of a line, and after another one.
  const kept = text.replaceAll(/(?<=^|\s)[^\S\n]|\t/gm, '\u00a0')
  let [html, from] = ['', 0]
  for (const { offset, length, tags } of marked) {
    const [opening, closing] = [tags, tags.toReversed()].map((names, at) =>
      names.map((name) => `<${at === 1 ? '/' : ''}${name}>`).join(''),
    )
    html += inertPieces(kept.slice(from, offset))
    html += `${opening ?? ''}${inertPieces(kept.slice(offset, offset + length))}${closing ?? ''}`
    from = offset + length
  }
  return html + inertPieces(kept.slice(from))
}

/** Whatever GitHub makes a mention, a reference, an address, an emoji or a commit of. */
const ACTING = /[@#]|:\/\/|www\.|GH-|:[\w+-]+:|[\da-f]{7}/i

/** Line breaks, words, and what parts them; Chinese and Japanese put nothing between words and others. */
const PIECES =
  /\r\n|[\r\n\u2028\u2029]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+|[^\S\r\n\u2028\u2029]+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu

function inertPieces(text: string): string {
  return text.replaceAll(PIECES, (piece) => {
    if (/^[\r\n\u2028\u2029]/.test(piece)) return '<br>'
    if (!ACTING.test(piece)) return escaped(piece)
    const [mark = ''] = /(?<=.)[.,;!?]+$/.exec(piece) ?? []
    return `<code>${escaped(piece.slice(0, piece.length - mark.length))}</code>${escaped(mark)}`
  })
}

function references(text: string): string {
  return escaped(text.replaceAll(/\s+/g, ' '))
}

function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation} ,.;/?%+=-]/gu, reference)
}

/** What no reader sees, or what turns the direction of words behind it; HTML takes some of it for other characters. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

function reference(character: string): string {
  if (UNSEEN.test(character)) return '�'
  return `&#${character.codePointAt(0) ?? 0};`
}
