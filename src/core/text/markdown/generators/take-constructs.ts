import type { Problem } from '../../../problem.ts'
import { warning } from '../../../problem.ts'
import { callOf } from './calls.ts'
import { codeIn } from './code.ts'
import { admonition, isLabel, kindOfCall, writtenFor, type CallKind } from './constructs.ts'
import { dedented, expressionText } from './mdx.ts'
import { Rewriting } from './rewriting.ts'

type Taken = {
  readonly text: string
  /** For each line of the text the line of the source that it came from; undefined: the same. */
  readonly lines: readonly number[] | undefined
  readonly problems: readonly Problem[]
}

/** What might be a construct; most texts have nothing of the kind and are not looked at again. */
const TRACE = /\{\{|\{%|^[ \t]*:::|@\[|=\d*x\d*\)|^[ \t]*<[A-Z]/m

/**
 * Takes what only site generators understand out of Markdown, before anything else reads it: it may stand anywhere, in
 * the target of a link as well as on a line of its own. Code stays as it is.
 *
 * @see constructs.ts for what becomes of each.
 */
export function takeConstructs(markdown: string, isMdx: boolean): Taken {
  if (!isMdx && !TRACE.test(markdown)) return { text: markdown, lines: undefined, problems: [] }
  const source = dedented(markdown)
  const taking = new Taking(source, isMdx)
  let from = 0
  for (const { start, end } of codeIn(source)) {
    if (start < from) continue
    taking.prose(from, start)
    taking.code(start, end)
    from = end
  }
  taking.prose(from, source.length)
  return { text: taking.rewriting.text, lines: taking.rewriting.lines, problems: taking.problems }
}

const CALL = String.raw`\{\{(?<mark>[<%])(?<inside>[^{}]*)[>%]\}\}|\{%-?(?<tag>[^{}%]*)-?%\}`
const VARIABLE = String.raw`\{\{(?<variable>[^{}<%\n][^{}\n]*)\}\}`
const IMAGE_OF_VARIABLE = String.raw`(?<image>!\[[^\]\n]{0,500}\]\([^()\s]{0,500}\{\{(?! *(?:site\.|["']))[^{}\n]{0,500}\}\}[^()\n]{0,500}\)|<img\b[^<>]{0,500}\{\{(?! *(?:site\.|["']))[^<>]{0,500}>)`
const CONTAINER = String.raw`^(?<indent>[ \t]*):{3,}(?<container>[^\n]*)$`
const CARD = String.raw`(?<![\w!])@\[(?<card>[a-z]+)\]\((?<id>[^()\s]+)\)`
const SIZE = String.raw`(?<=!\[[^\]\n]{0,200}\]\(\S{1,300}) =\d*x\d*(?=\))`
const CONSTRUCT = [IMAGE_OF_VARIABLE, CALL, VARIABLE, CONTAINER, CARD, `(?<size>${SIZE})`].join('|')
const JSX = String.raw`(?<jsx><\/?[A-Za-z][\w.]*\b(?:[^<>{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,500}>)`
const MODULE = String.raw`(?<![^\n]\n)^(?<module>(?:import|export)\s[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*)`
const EXPRESSION = String.raw`(?<!\\)(?<expression>\{\/\*[\s\S]{0,2000}?\*\/\}|\{(?!#)(?:[^{}]|\{[^{}]{0,500}\}){0,500}\})`
const IN_MARKDOWN = new RegExp(CONSTRUCT, 'gm')
const IN_MDX = new RegExp(`${JSX}|${CONSTRUCT}|${MODULE}|${EXPRESSION}`, 'gm')
const RAW = /\{%-?\s*(?:end)?raw\s*-?%\}\n?/g

/** Calls between which nothing else is a construct. */
const HAS_OWN_TEXT: ReadonlySet<CallKind> = new Set(['raw', 'comment', 'highlight'])

class Taking {
  readonly rewriting = new Rewriting()
  readonly problems: Problem[] = []
  readonly #source: string
  readonly #isMdx: boolean
  /** What is being passed over until the tag that ends it. */
  #inside: CallKind | undefined
  readonly #ended = new Map<string, boolean>()

  constructor(source: string, isMdx: boolean) {
    this.#source = source
    this.#isMdx = isMdx
  }

  /** Code stays as it is; only the marks that keep a generator from reading it are taken. */
  code(start: number, end: number): void {
    const text = this.#source.slice(start, end)
    if (this.#inside === 'comment') return this.rewriting.replace(text, '')
    let from = 0
    for (const { 0: written, index } of text.matchAll(RAW)) {
      this.rewriting.copy(text.slice(from, index))
      this.rewriting.replace(written, '')
      from = index + written.length
    }
    const rest = text.slice(from)
    if (rest.includes('{{</*') || rest.includes('{{%/*'))
      this.rewriting.replace(
        rest,
        rest.replace(/\{\{([<%])\/\*|\*\/([>%])\}\}/g, (_, open?: string, close?: string) =>
          open ? `{{${open}` : `${close ?? ''}}}`,
        ),
      )
    else this.rewriting.copy(rest)
  }

  prose(start: number, end: number): void {
    const text = this.#source.slice(start, end)
    let from = 0
    for (const match of text.matchAll(this.#isMdx ? IN_MDX : IN_MARKDOWN)) {
      const { 0: written, index } = match
      if (index < from) continue
      this.#passOn(text.slice(from, index))
      const becomes = this.#becomes(match, text)
      if (becomes === undefined) this.#passOn(written)
      // A title ends its line.
      else if (becomes.endsWith('  ') && text.charAt(index + written.length) !== '\n')
        this.rewriting.replace(written, `${becomes}\n`)
      else this.rewriting.replace(written, becomes)
      from = index + written.length
      // Between two spaces nothing is left but one.
      if (becomes === '' && text.charAt(from) === ' ' && /^$|[ \n]$/.test(text.charAt(index - 1))) {
        this.rewriting.replace(' ', '')
        from += 1
      }
    }
    this.#passOn(text.slice(from))
  }

  /** Copies what is no construct, unless it stands in a comment. */
  #passOn(text: string): void {
    if (this.#inside === 'comment') this.rewriting.replace(text, '')
    else this.rewriting.copy(text)
  }

  /** What is written for a construct; undefined: it stays. */
  #becomes({ 0: written, index, groups = {} }: RegExpMatchArray, text: string): string | undefined {
    const at = index ?? 0
    const {
      inside,
      tag,
      variable,
      container,
      indent = '',
      card,
      id = '',
      image,
      module,
      expression,
      size,
    } = groups
    const isTarget = /(?:\]\(<?|\]:[ \t]*|(?:href|src)=["']?)[^\s()]*$/.test(
      text.slice(Math.max(0, at - 200), at),
    )
    if (inside !== undefined || tag !== undefined) return this.#call(inside ?? tag ?? '', written, isTarget)
    if (this.#inside !== undefined) return undefined
    if (variable !== undefined) return this.#variable(variable, written, isTarget, text.charAt(at - 1))
    if (container !== undefined) return this.#container(container, indent, written)
    if (card !== undefined) return writtenFor(callOf(`${card} "${id}"`, false))
    if (image !== undefined || module !== undefined) return this.#drop(written.split('\n', 1)[0] ?? '')
    if (expression !== undefined) return expressionText(written) ?? this.#drop(written)
    return size === undefined ? undefined : ''
  }

  #call(inside: string, written: string, isTarget: boolean): string | undefined {
    const escaped = /^\/\*([\s\S]*)\*\/$/.exec(inside)?.[1]
    if (escaped !== undefined) return `{{<${escaped}>}}`
    const call = callOf(inside, isTarget)
    const kind = kindOfCall(call.name)
    if (this.#inside !== undefined && !(call.isEnd && kind === this.#inside))
      return this.#inside === 'comment' ? '' : undefined
    if (call.isEnd) this.#inside = undefined
    else if (HAS_OWN_TEXT.has(kind) && this.#ends(call.name)) this.#inside = kind
    else if (kind === 'highlight') return this.#drop(written)
    return writtenFor(call) ?? (call.isEnd ? '' : this.#drop(written))
  }

  /** Whether what a call opens is closed somewhere. */
  #ends(name: string): boolean {
    const known = this.#ended.get(name)
    if (known !== undefined) return known
    const ends = this.#source.includes(`/${name}`) || this.#source.includes(`end${name}`)
    this.#ended.set(name, ends)
    return ends
  }

  #variable(inside: string, written: string, isTarget: boolean, before: string): string | undefined {
    // GitHub's `${{ github.ref }}` is no construct of a site generator.
    if (before === '$') return undefined
    const [, path] =
      /^\s*["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend)\b/.exec(inside) ?? []
    if (isTarget && path !== undefined) return path
    if (isTarget && /^\s*site\.(?:base)?url\s*$/.test(inside)) return ''
    if (isTarget) return this.#drop(written)
    // Zola: {{ youtube(id="…") }}.
    if (/^\s*\w+\(/.test(inside) && kindOfCall(callOf(inside, isTarget).name) !== 'other')
      return this.#call(inside, written, isTarget)
    this.#tell(warning('text/construct-kept', { written }))
    return undefined
  }

  #container(rest: string, indent: string, written: string): string {
    const [, name = '', title = ''] = /^\s*([a-z][a-z\d_-]*)?\s*(.*)$/i.exec(rest.trimEnd()) ?? []
    const plain = title
      .replace(/^\[(.*?)\](?:\{[^}]*\})?$/, '$1')
      .replace(/^\{(?:.*\btitle=["']([^"']*)["'])?.*\}$/, '$1')
    if (isLabel(name)) return admonition(name, plain).replaceAll('\n', `\n${indent}`)
    const kind = kindOfCall(name.toLowerCase())
    if (name === '' || kind === 'details') return `\n\n${indent}${name === 'message' ? '' : plain}\n`
    this.#drop(written.trim())
    return `\n\n${indent}${plain}\n`
  }

  #drop(written: string): string {
    this.#tell(
      warning('text/shortcode', { written: written.length > 80 ? `${written.slice(0, 80)}…` : written }),
    )
    return ''
  }

  #tell(problem: Problem): void {
    if (this.problems.length < MOST_TOLD) this.problems.push({ ...problem, line: this.rewriting.line })
  }
}

/** Nobody reads more problems of one post than this. */
const MOST_TOLD = 50
