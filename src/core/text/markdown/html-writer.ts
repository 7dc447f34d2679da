import { attribute, htmlPieces, roleOf, type HtmlPiece } from './html.ts'
import { shownTarget } from './links-out.ts'
import type { Page } from './page.ts'
import { decodeEntities } from './parser.ts'

/** Writes a block of HTML. */
export function writeHtml(page: Page, html: string): void {
  page.beginBlock()
  for (const piece of htmlPieces(html)) writePiece(page, piece)
}

/** Writes one tag among the words of a paragraph. */
export function writeTag(page: Page, html: string): void {
  for (const piece of htmlPieces(html)) writePiece(page, piece)
}

function writePiece(page: Page, piece: HtmlPiece): void {
  if (piece.kind === 'comment') return
  if (piece.kind === 'text') {
    if (page.hidden === undefined)
      page.words(decodeEntities(piece.text.replace(/\s+/g, ' ')).normalize('NFC'))
    return
  }
  if (page.hidden !== undefined) {
    if (piece.kind === 'close' && piece.name.toLowerCase() === page.hidden) page.hidden = undefined
    return
  }
  const { kind, name, attributes, isVoid } = piece
  const role = roleOf(name)
  const isOpen = kind === 'open'
  switch (role) {
    case 'break':
      if (name.toLowerCase() === 'br') page.newline()
      return
    case 'rule':
      page.breakSection()
      return
    case 'block':
    case 'row':
      page.writer.block(role === 'row' ? 1 : 2, 'paragraph', page.lists.length)
      page.writer.prefix(page.margin())
      return
    case 'heading':
      if (isOpen) page.beginBlock('section')
      else page.writer.block(1, 'glued', 0)
      return
    case 'item':
      if (!isOpen) return
      page.writer.block(1, 'item', page.lists.length)
      page.marker(page.lists.length === 0 ? '•' : page.bullet())
      return
    case 'cell':
      if (isOpen && page.writer.hasWords) page.words(' · ')
      return
    case 'quote':
      if (isOpen) page.quotes.push(true)
      else page.quotes.pop()
      page.writer.block(2, 'paragraph', 0)
      page.writer.prefix(page.margin())
      return
    case 'strikethrough':
      if (page.settings.target === 'chain') page.words('~~')
      else page.styleTag(name, 'strikethrough', isOpen)
      return
    case 'bold':
    case 'italic':
    case 'underline':
    case 'highlight':
      page.styleTag(name, role, isOpen)
      return
    case 'image':
      if (isOpen) image(page, attributes)
      return
    case 'link':
      link(page, attributes, isOpen)
      return
    case 'checkbox':
      if (attribute(attributes, 'type') === 'checkbox')
        page.words(/\schecked\b/i.test(attributes) ? '☑ ' : '☐ ')
      return
    case 'hidden':
      if (!isOpen) return
      page.tell('text/html-dropped', `<${name}>`, 'text')
      if (!isVoid) page.hidden = name.toLowerCase()
      return
    case 'raised':
      page.isRaised = isOpen
      return
    case 'plain':
    case 'nothing':
      return
    case undefined:
      if (isOpen && name === 'Image') {
        image(page, attributes)
        return
      }
      if (isOpen) page.tell('text/html-dropped', `<${name}>`, 'HTML that readers know')
      // Components often lead somewhere: <Button href="…">.
      if (attribute(attributes, 'href') !== undefined || !isOpen) link(page, attributes, isOpen, name)
      return
    default:
      role satisfies never
  }
}

function image(page: Page, attributes: string): void {
  const src = attribute(attributes, 'src')
  if (src !== undefined && src !== '')
    page.media(decodeEntities(src), decodeEntities(attribute(attributes, 'alt') ?? ''))
}

function link(page: Page, attributes: string, isOpen: boolean, name = 'a'): void {
  if (isOpen) {
    const href = attribute(attributes, 'href')
    if (href !== undefined)
      page.htmlLinks.push({ name, target: shownTarget(page, decodeEntities(href)), from: page.writer.at })
    return
  }
  const open = page.htmlLinks.at(-1)
  if (open?.name !== name) return
  page.htmlLinks.pop()
  if (open.target === undefined) return
  if (page.writer.at === open.from) page.url(open.target)
  else page.target(open.target, false)
}
