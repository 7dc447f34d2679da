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
  const url = address === undefined ? null : URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  return `[${label}](${url.href.replaceAll('(', '%28').replaceAll(')', '%29')})`
}

function references(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation} ,.;/?%+=-]/gu, reference)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}
