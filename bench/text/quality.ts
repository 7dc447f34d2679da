import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { linksInto } from '../../src/adapters/github/links.ts'
import type { chainOf } from '../../src/core/text/chain-of.ts'
import { takeConstructs } from '../../src/core/text/markdown/generators/take-constructs.ts'
import { parse } from '../../src/core/text/markdown/parser.ts'
import type { TextSettings } from '../../src/core/text/settings.ts'
import { textLength, TEXT_LIMIT } from '../../src/core/threads/text-length.ts'
import { SETTINGS, type File } from './corpus.ts'

/** What turns the corpus into chains: this checkout, or another one to compare it with. */
export type Version = {
  readonly name: string
  readonly chainOf: typeof chainOf
  readonly linksInto: typeof linksInto
}

export async function versionIn(name: string, root: string): Promise<Version | undefined> {
  if (!existsSync(join(root, 'src/core/text/chain-of.ts'))) return undefined
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href)
  const { chainOf } = (await load('src/core/text/chain-of.ts')) as Pick<Version, 'chainOf'>
  const { linksInto } = (await load('src/adapters/github/links.ts')) as Pick<Version, 'linksInto'>
  return { name, chainOf, linksInto }
}

/** What must be 0 but for the first two and the last two, over files of one kind. */
type Quality = Record<(typeof COLUMNS)[number], number>

const COLUMNS = [
  'files',
  'segments',
  'lowerBound',
  'over',
  'syntax',
  'brackets',
  'stars',
  'dead',
  'runTogether',
  'torn',
  'mentions',
  'heads',
  'words',
  'wordsKept',
] as const

export const KINDS = ['prose', 'notes', 'code', 'CJK'] as const

/** Rows of a table: each kind of text, and all, by each version. */
export function qualityRows(files: readonly File[], versions: readonly Version[]): readonly string[] {
  const rows = [
    '| texts | version | files | segments | ÷ lower bound | over 500 | shortcodes, components | `](` | `**` | dead `blob/HEAD` | addresses run together | torn from its text | mentions nobody meant | heads that say what it is | words kept |',
    `| --- | --- |${' ---: |'.repeat(13)}`,
  ]
  for (const kind of [...KINDS, 'all'] as const) {
    const ofKind = files.filter((file) => kind === 'all' || kindOf(file) === kind)
    for (const version of versions) {
      const all = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Quality
      for (const file of ofKind) measure(all, file, version)
      rows.push(rowOf(kind, version.name, all))
    }
  }
  return rows
}

function rowOf(kind: string, version: string, all: Quality): string {
  const cells = [
    kind,
    version,
    all.files,
    all.segments,
    (all.segments / all.lowerBound).toFixed(3),
    ...[all.over, all.syntax, all.brackets, all.stars, all.dead, all.runTogether, all.torn, all.mentions],
    `${((100 * all.heads) / all.files).toFixed(1)} %`,
    `${((100 * all.wordsKept) / all.words).toFixed(2)} %`,
  ]
  return `| ${cells.join(' | ')} |`
}

export function kindOf({ name, markdown }: File): (typeof KINDS)[number] {
  const code = markdown.match(/^(`{3,}|~{3,})[\s\S]*?^\1/gm)?.join('').length ?? 0
  const wide = markdown.match(/[\u3040-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0
  const items = markdown.match(/^[ \t]*[-*+] /gm)?.length ?? 0
  const lines = markdown.match(/^.*\S.*$/gm)?.length ?? 1
  if (wide > markdown.length / 5) return 'CJK'
  if (isNotes(name) || items > lines / 2) return 'notes'
  return code > markdown.length / 8 ? 'code' : 'prose'
}

/** Release notes, whose handles are those of GitHub. */
function isNotes(name: string): boolean {
  return /-(?:gh|conv|changesets|changelog|semrel|kac)-|release/.test(name)
}

const IN_PUBLIC = {
  syntax:
    /\{\{[<%][^}]*[>%]\}\}|\{%[^}]*%\}|^:::.*$|^(?:import|export) .* from .*$|<\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>/gm,
  brackets: /\]\(/g,
  stars: /\*\*/g,
  dead: /\/blob\/HEAD\//g,
  runTogether: /[\p{L}\p{N})]https?:\/\//gu,
  torn: /^\(https?:\/\//g,
} as const

/** The chain of a file, as a workflow makes it that says nothing of its own. */
export function composed(
  file: File,
  { chainOf, linksInto }: Version,
): ReturnType<typeof chainOf> & { readonly settings: TextSettings } {
  const linkFrom = linksInto(
    { GITHUB_REPOSITORY: 'example/site' },
    { siteUrl: undefined, isThere: () => false },
  )
  const settings: TextSettings = {
    ...SETTINGS,
    handles: isNotes(file.name) ? 'disarm' : 'mention',
    title: file.title === undefined ? undefined : { text: file.title, chosen: false },
    isMdx: file.name.endsWith('x'),
    resolveLink: (target) => linkFrom(`posts/${file.name}`, target),
  }
  return { ...chainOf(file.markdown, settings), settings }
}

function measure(all: Quality, file: File, version: Version): void {
  const { segments, settings } = composed(file, version)
  const texts = segments.map(({ text }) => text)
  const { words, code } = contentsOf(file.markdown, settings.isMdx === true)
  all.files += 1
  all.segments += segments.length
  all.lowerBound += Math.ceil(textLength(texts.join('\n\n'), 'documented') / TEXT_LIMIT)
  all.over += texts.filter((text) => textLength(text, 'documented') > TEXT_LIMIT).length
  for (const [column, pattern] of Object.entries(IN_PUBLIC)) {
    const found = texts.flatMap((text) => text.match(pattern) ?? [])
    // What an author shows as code is meant.
    const escaped = column === 'stars' && file.markdown.includes('\\*\\*')
    if (!escaped) all[column as keyof typeof IN_PUBLIC] += found.filter((each) => !code.includes(each)).length
  }
  const mentions = texts.flatMap((text) => text.match(/(?<![\w/=&.])@[A-Za-z][\w.]*/g) ?? [])
  all.mentions += mentions.filter((each) => isNotes(file.name) || code.includes(each)).length
  if (saysWhat(file, texts[0] ?? '')) all.heads += 1
  const public_ = bare(texts.join(''))
  all.words += words.length
  const lost = words.filter((word) => !public_.includes(bare(word)))
  all.wordsKept += words.length - lost.length
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2060\u200a]+/g, '')
}

/** The words that readers of the page see, and all its code. */
function contentsOf(
  markdown: string,
  isMdx: boolean,
): { readonly words: readonly string[]; readonly code: string } {
  const { tokens } = parse(takeConstructs(markdown, isMdx).text, isMdx)
  let text = ''
  let code = ''
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'fence' || token.type === 'code_block') code += `${token.content}\n`
    if (token.type !== 'inline' || /^(?:\[\[?toc|import |export )/i.test(token.content)) continue
    if (headsContents(tokens, index)) continue
    const links: string[] = []
    for (const { type, content, info, attrGet } of token.children?.map((child) => ({
      type: child.type,
      content: child.content,
      info: child.info,
      attrGet: () => String(child.attrGet('href') ?? ''),
    })) ?? []) {
      if (type === 'link_open') links.push(info === 'auto' ? 'auto' : attrGet())
      if (type === 'link_close') links.pop()
      // Addresses are written another way, and so are names of people and of emoji.
      if (links.some((href) => href === 'auto' || href.startsWith('#') || /^https?:/.test(content))) continue
      if (type === 'text' || type === 'text_special') text += content.replace(/:[a-z\d_+-]+:|^\[!\w+\]/g, ' ')
      else if (type === 'code_inline') {
        code += `${content}\n`
        text += ` ${content} `
      } else text += ' '
    }
    text += '\n'
  }
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return { words, code }
}

/** Whether a heading stands above a list of links to headings, with which it is left out. */
function headsContents(tokens: ReturnType<typeof parse>['tokens'], index: number): boolean {
  const [open, , , list, , , first] = tokens.slice(index - 1)
  return (
    open?.type === 'heading_open' &&
    list?.type === 'bullet_list_open' &&
    String(first?.children?.[0]?.attrGet('href')).startsWith('#')
  )
}

/** Whether the first segment has most of the words of the title, of the first heading in the text, or of the logo it opens with. */
function saysWhat({ title, markdown }: File, head: string): boolean {
  const [, logo] = LOGO.exec(markdown) ?? []
  const [, heading, inHtml] = HEADING.exec(markdown) ?? []
  const about = title ?? logo ?? heading ?? inHtml
  if (about === undefined) return head !== ''
  const words =
    about
      .toLowerCase()
      .replace(/\blogo\b/, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const said = words.filter((word) => head.toLowerCase().includes(word))
  return said.length * 2 > words.length
}

const HEADING = /^#{1,3}\s+(.+)$|<h1[^>]*>([^<]+)/m
const LOGO = /^\s*(?:<[^>]+>\s*)*?<img\s[^>]*\blogo\b[^>]*alt="([^"]+)"/
