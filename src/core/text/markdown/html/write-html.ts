import type { Style } from '../../../chain.ts'
import { error, warning } from '../../../problem.ts'
import type { Page } from '../page.ts'
import { decodeEntities, DEEPEST } from '../parser.ts'
import { attribute, htmlPieces, type Tag } from './pieces.ts'
import { roleOf, type HtmlRole } from './tags.ts'

/** Writes the tags of a paragraph or of a block, and the text between them. */
export function writeHtml(page: Page, html: string): void {
  for (const piece of htmlPieces(html)) {
    if (page.html.hidden !== undefined) {
      if (piece.kind === 'tag' && !piece.isOpen && piece.name.toLowerCase() === page.html.hidden)
        page.html.hidden = undefined
    } else if (piece.kind === 'text') {
      page.writeWords(decodeEntities(piece.text.replace(/\s+/g, ' ')).normalize('NFC'))
    } else {
      const role = roleOf(piece.name)
      if (role === undefined) writeComponent(page, piece)
      else HANDLERS[role](page, piece)
    }
  }
}

/** Writes a tag of one role, whether it opens or closes its element. */
type TagHandler = (page: Page, tag: Tag) => void

const HANDLERS: Readonly<Record<HtmlRole, TagHandler>> = {
  break: (page, { name }) => {
    if (name.toLowerCase() === 'br') page.breakLine()
  },
  rule: (page) => page.endSection(),
  block: (page, { name, isOpen }) => {
    endParagraph(page, 2, page.lists.length)
    if (!isOpen && name.toLowerCase() === 'summary') page.writer.endBlock(2, 'introduction', 0)
  },
  row: (page, { isOpen }) => {
    const isHeader = !isOpen && page.html.row === 'headers'
    page.html.row = undefined
    if (isHeader) page.writer.endBlock(1, 'glued', 0)
    else endParagraph(page, 1, page.lists.length)
  },
  heading: (page, { isOpen }) => {
    if (isOpen) page.beginBlock('section')
    else page.writer.endBlock(1, 'glued', 0)
  },
  item: (page, { isOpen }) => {
    if (!isOpen) return
    page.writer.endBlock(1, 'item', page.lists.length)
    page.setMarker(page.lists.length === 0 ? '•' : page.bullet())
    page.openBlock('item')
  },
  cell: (page, { name, isOpen }) => {
    if (isOpen) page.html.row = name.toLowerCase() === 'th' && page.html.row !== 'cells' ? 'headers' : 'cells'
    if (isOpen && page.writer.hasWords) page.writeWords(' · ')
  },
  quote: (page, { isOpen }) => {
    if (!isOpen) page.quotes.pop()
    else if (page.quotes.length < DEEPEST) page.quotes.push({ isMarked: true })
    else page.tell(error('text/too-deep', { levels: DEEPEST }))
    endParagraph(page, 2, 0)
  },
  strikethrough: (page, tag) => {
    if (page.settings.target === 'chain') page.writeWords('~~')
    else toggleStyle(page, tag, 'strikethrough')
  },
  bold: (page, tag) => toggleStyle(page, tag, 'bold'),
  italic: (page, tag) => toggleStyle(page, tag, 'italic'),
  underline: (page, tag) => toggleStyle(page, tag, 'underline'),
  highlight: (page, tag) => toggleStyle(page, tag, 'highlight'),
  image: (page, tag) => {
    if (tag.isOpen) addImage(page, tag)
  },
  link: (page, tag) => toggleLink(page, tag, 'a'),
  checkbox: (page, { attributes }) => {
    if (attribute(attributes, 'type') === 'checkbox')
      page.writeWords(/\schecked\b/i.test(attributes) ? '☑ ' : '☐ ')
  },
  hidden: (page, { name, isOpen, isVoid }) => {
    if (!isOpen) return
    page.tell(warning('text/html-dropped', { tag: `<${name}>`, isTextKept: false }))
    if (!isVoid) page.html.hidden = name.toLowerCase()
  },
  raised: (page, { isOpen }) => {
    page.isRaised = isOpen
  },
  plain: () => undefined,
  nothing: () => undefined,
}

/** Writes a tag that HTML does not know: a component of some site generator. */
function writeComponent(page: Page, tag: Tag): void {
  const { name, isOpen, attributes } = tag
  if (isOpen && name === 'Image') return addImage(page, tag)
  if (isOpen) page.tell(warning('text/html-dropped', { tag: `<${name}>`, isTextKept: true }))
  // Components often lead somewhere: <Button href="…">.
  if (attribute(attributes, 'href') !== undefined || !isOpen) toggleLink(page, tag, name)
}

function endParagraph(page: Page, newlines: number, depth: number): void {
  page.beginPart()
  page.writer.endBlock(newlines, 'paragraph', depth)
  page.writer.setPrefix(page.margin())
}

/** Begins a style, or ends it if it is the last that began. */
function toggleStyle(page: Page, { name, isOpen }: Tag, style: Style): void {
  const { styles } = page.html
  if (isOpen) styles.push({ name, from: page.writer.mark() })
  else if (styles.at(-1)?.name === name) {
    const open = styles.pop()
    if (open) page.writer.addStyle(open.from, style)
  }
}

function addImage(page: Page, { attributes }: Tag): void {
  const src = attribute(attributes, 'src')
  const around = page.html.links.at(-1)
  if (around) around.hasImage = true
  if (src !== undefined && src !== '')
    page.addMedia(decodeEntities(src), decodeEntities(attribute(attributes, 'alt') ?? ''))
}

/** Begins a link, or ends it with its target if it is the last that began. `name` is that of its element. */
function toggleLink(page: Page, { isOpen, attributes }: Tag, name: string): void {
  const { links } = page.html
  if (isOpen) {
    const href = attribute(attributes, 'href')
    if (href === undefined) return
    links.push({ name, href: decodeEntities(href), from: page.writer.mark(), hasImage: false })
    page.isInLink = true
    return
  }
  const open = links.at(-1)
  if (open?.name !== name) return
  links.pop()
  page.isInLink = links.length > 0
  const said = page.writer.since(open.from)
  if (said.trim() !== '' || !open.hasImage) page.writeTarget(open.href, said, open.from, false)
}
