import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { convert } from '../../src/core/text/markdown/convert.ts'
import type { PlainText } from '../../src/core/text/plain-text.ts'
import type { TextSettings } from '../../src/core/text/settings.ts'

const ROOT = join(import.meta.dirname, '../..')
const REAL = join(ROOT, '../shared/corpus')
const OWN = join(ROOT, 'test/fixtures/posts')

/** Those of all measurements: a text as release notes are, all of whose links lead somewhere. */
export const SETTINGS: TextSettings = {
  counting: 'documented',
  numbering: undefined,
  format: 'chain',
  handles: 'disarm',
  references: 'short',
  resolveLink: (target) => `https://example.com${target.startsWith('/') ? '' : '/'}${target}`,
}

/** A post of the corpus, without its front matter. */
export type File = { readonly name: string; readonly title: string | undefined; readonly markdown: string }

export type Corpus = {
  readonly name: string
  readonly files: readonly File[]
  readonly markdown: readonly string[]
  /** Every text between two thematic breaks. */
  readonly texts: readonly PlainText[]
  /** The paragraphs alone, file by file: no headings, lists, tables or code. */
  readonly prose: readonly string[]
}

/** Real Markdown where a collection of it lies beside the repository, else the project's own posts. */
export function readCorpus(): Corpus {
  const folder = existsSync(REAL) ? REAL : OWN
  const files = readdirSync(folder)
    .filter((name) => /\.mdx?$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => fileOf(name, readFileSync(join(folder, name), 'utf8')))
  const markdown = files.map((file) => file.markdown)
  const sections = markdown.map((each) => convert(each, { ...SETTINGS, target: 'chain' }).sections)
  return {
    name: folder === REAL ? 'real Markdown' : 'the posts of test/fixtures',
    files,
    markdown,
    texts: sections.flat(),
    prose: sections
      .map((each) => each.flatMap(paragraphsOf).join('\n\n'))
      .filter((text) => text.length > 500),
  }
}

function fileOf(name: string, text: string): File {
  const [whole = '', , fenced] = /^(---|\+\+\+)\n([\s\S]*?)\n\1\n/.exec(text) ?? PELICAN.exec(text) ?? []
  const [, , title] = /^title\s*[:=]\s*(["']?)(.+)\1\s*$/im.exec(fenced ?? whole) ?? []
  return { name, title, markdown: text.slice(whole.length) }
}

/** Front matter without fences: no file with it can be a post, but its text can. */
const PELICAN = /^Title: .+\n(?:\w+: .*\n)+\n/

function paragraphsOf({ text, gaps }: PlainText): string[] {
  const paragraphs: string[] = []
  let from = 0
  let isItem = false
  for (const gap of [...gaps, undefined]) {
    const paragraph = text.slice(from, gap?.end)
    const isList = isItem || gap?.kind === 'item'
    if (!isList && gap?.kind !== 'glued' && paragraph.length > 80 && /[.!?。！？]["')”]*$/.test(paragraph))
      paragraphs.push(paragraph)
    from = gap?.start ?? text.length
    isItem = gap?.kind === 'item'
  }
  return paragraphs
}

/** English plain text of at least `length` characters, all ASCII, in paragraphs. */
export function englishText({ prose }: Corpus, length: number): string {
  const once = prose
    .filter((text) => /^[\0-\x7f’“”–—…é]+$/.test(text))
    .join('\n\n')
    .replace(/[^\0-\x7f]/g, "'")
  return `${once}\n\n`.repeat(Math.ceil(length / once.length)).slice(0, length)
}
