import MarkdownIt from 'markdown-it'

/** As GitHub: HTML in Markdown is HTML. */
const markdown = new MarkdownIt({ html: true })

/** Tags that GitHub lets pass and that a page of ours has. */
const TAGS =
  /^<\/?(?:h2|h3|p|b|i|ins|del|mark|sub|br|code|pre|blockquote|ul|li|a|details|summary|table|thead|tbody|tr|th|td)\b/

/** What a reader sees of Markdown on GitHub. */
export function shownBy(source: string) {
  const html = markdown.render(source)
  const tags = html.match(/<[^>]*>/g) ?? []
  const text = html
    .replaceAll(/<(?!\/?(?:b|i|ins|del|mark|code|a)\b)[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
  return {
    text: plain(decoded(text)),
    /** Where links lead. */
    addresses: tags.flatMap((tag) => decoded(/^<a href="([^"]*)"/.exec(tag)?.[1] ?? '') || []),
    /** What is no tag of ours, or has more than an address. */
    foreign: tags.filter(
      (tag) =>
        !TAGS.test(tag) ||
        !/^<\/?\w+(?: open="")?(?: open)?>$|^<a href="https?:\/\/[^"]*">$|^<t[hd]>$|^<code class="language-yaml">$/.test(
          decoded(tag),
        ),
    ),
  }
}

/** Without what keeps a text from acting, and with one space for any white space. */
export function plain(text: string): string {
  return text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim()
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Once: what is decoded is text. */
function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name = '') =>
    code === undefined ? (NAMED[String(name)] ?? '') : String.fromCodePoint(Number(code)),
  )
}
