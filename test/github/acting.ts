import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: true })

/**
 * Whatever GitHub would make a mention, a reference or a link of on its own: its filters run on the text between
 * tags, with character references decoded, but for code.
 */
export function actingIn(source: string): readonly string[] {
  const text = markdown
    .render(source)
    .replaceAll(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: 'amp') => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name])
  return text.match(/@[\w-]+|#\d+|\bGH-\d+|\w+:\/\/\S*|\bwww\.\S+/gi) ?? []
}
