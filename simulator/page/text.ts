import { linksIn } from '../rules/links.ts'
import type { Content, TextAttachment } from '../state/records.ts'
import { html, type Html } from './html.ts'

/** Names and topics inside a text. The topic is the one `#tag` that counts; others stay as they are. */
const MENTION = /(?<![\w@./])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/giu

interface Span {
  readonly from: number
  readonly to: number
  readonly show: (text: string) => Html
}

/** The text of a post: links, mentions and the topic as links, spoilers hidden until asked for. */
export function postText({ text = '', entities = [], topic }: Content): Html {
  const spoilers = entities
    .map(({ offset, length }): Span => ({ from: offset, to: offset + length, show: spoiler }))
    .filter(({ from }) => from < text.length)
    .toSorted((one, other) => one.from - other.from)
  return spans(text, spoilers, (part) => linked(part, topic))
}

const spoiler = (text: string): Html =>
  html`<details class="spoiler">
    <summary>Spoiler</summary>
    <span>${text}</span>
  </details>`

function linked(text: string, topic: string | undefined): Html {
  const links = linksIn(text).map(({ link, at }): Span => ({
    from: at,
    to: at + link.length,
    show: external,
  }))
  const mentions = Array.from(text.matchAll(MENTION), ({ 0: name, index }): Span => ({
    from: index,
    to: index + name.length,
    show: (shown) => html`<a href="/${shown}">${shown}</a>`,
  }))
  const at = topic === undefined ? -1 : text.indexOf(`#${topic}`)
  const tag: Span[] =
    at === -1
      ? []
      : [{ from: at, to: at + 1 + (topic?.length ?? 0), show: (shown) => html`<b class="tag">${shown}</b>` }]
  const all = [...links, ...mentions, ...tag].toSorted((one, other) => one.from - other.from)
  return spans(text, all, (part) => html`${part}`)
}

/** `text` with `marked` shown their way and the rest by `plain`. What overlaps an earlier span is plain. */
function spans(text: string, marked: readonly Span[], plain: (text: string) => Html): Html {
  const pieces: Html[] = []
  let at = 0
  for (const { from, to, show } of marked) {
    if (from < at) continue
    pieces.push(plain(text.slice(at, from)), show(text.slice(from, to)))
    at = to
  }
  pieces.push(plain(text.slice(at)))
  return html`${pieces}`
}

/** A link that leaves the simulator. A bare name such as `www.example.com` means HTTPS. */
export const external = (link: string): Html =>
  html`<a href="${hrefOf(link)}" rel="nofollow noopener noreferrer">${link.replace(/^https?:\/\//, '')}</a>`

export const hrefOf = (link: string): string => (/^https?:/i.test(link) ? link : `https://${link}`)

const ELEMENTS = {
  bold: (text: Html) => html`<strong>${text}</strong>`,
  italic: (text: Html) => html`<em>${text}</em>`,
  highlight: (text: Html) => html`<mark>${text}</mark>`,
  underline: (text: Html) => html`<u>${text}</u>`,
  strikethrough: (text: Html) => html`<s>${text}</s>`,
} as const

/** The long text of an attachment, with its styles. */
export function styledText({ plaintext, text_with_styling_info = [] }: TextAttachment): Html {
  const marked = text_with_styling_info
    .map(({ offset, length, styling_info }): Span => ({
      from: offset,
      to: offset + length,
      show: (text) => styling_info.reduce((inner, style) => ELEMENTS[style](inner), html`${text}`),
    }))
    .toSorted((one, other) => one.from - other.from)
  return spans(plaintext, marked, (part) => html`${part}`)
}
