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
