const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` as it may stand in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** HTML that is known to be safe. Only `html` makes it, so text of a post cannot pass for it. */
export class Html {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Piece = Html | string | number | false | undefined | readonly Piece[]

/**
 * A template in which everything that is not HTML already is escaped; nothing stands for `false` and `undefined`.
 *
 * Its line breaks and indentation are for readers of the source: between tags they vanish, elsewhere they are one
 * space.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const tight = tightened(parts)
  return new Html(tight.map((part, index) => part + sourceOf(pieces[index])).join(''))
}

function sourceOf(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (piece instanceof Html) return piece.source
  if (typeof piece === 'string') return escapeHtml(piece)
  return typeof piece === 'object' ? piece.map(sourceOf).join('') : String(piece)
}

/** A template is the same array each time it is used, so it is tightened once. */
const known = new WeakMap<TemplateStringsArray, readonly string[]>()

function tightened(parts: TemplateStringsArray): readonly string[] {
  const tight = known.get(parts) ?? parts.map(tighten)
  known.set(parts, tight)
  return tight
}

const tighten = (part: string): string =>
  part.replace(/\s*\n\s*/g, (space, at: number) => {
    const before = part.charAt(at - 1)
    const after = part.charAt(at + space.length)
    const atTag = before === '>' || after === '<'
    return atTag || (before === '' && after === '') ? '' : ' '
  })
