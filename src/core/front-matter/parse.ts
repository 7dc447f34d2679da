import matter from 'gray-matter'
import { error, type Problem } from '../problem.ts'
import { LONGEST_FRONT_MATTER, type Fences, type YamlFences } from './fences.ts'
import { readYaml, type Data, type ReadYaml } from './read-yaml.ts'

type ParsedFrontMatter = {
  /**
   * Has no prototype, at any depth. Numbers, dates and times are the text the author wrote; `true`, `false`
   * and null are what YAML 1.2 says.
   */
  readonly data: Data
  /** Offset in the text. */
  readonly bodyStart: number
  readonly bodyLine: number
  /** Line in the file, from 1, of that entry or of its nearest ancestor that exists. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

type ReadFrontMatter =
  | { readonly ok: true; readonly frontMatter: ParsedFrontMatter }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads the front matter of `text`, whose `fences` are those that `fencesOf` found. Nothing in it is
 * evaluated, whatever it claims to be written in.
 */
export function parseFrontMatter(
  text: string,
  fences: Exclude<Fences, { readonly kind: 'none' }>,
): ReadFrontMatter {
  switch (fences.kind) {
    case 'foreign':
      return refused(error('front-matter/foreign', { language: fences.language, line: fences.line }))
    case 'unclosed':
      return refused(error('front-matter/unclosed', { line: fences.line }))
    case 'too-long':
      return refused(error('front-matter/too-long', { most: LONGEST_FRONT_MATTER, line: fences.line }))
    case 'yaml':
      return withBody(readThroughGrayMatter(text, fences), fences)
  }
}

/** As `parseFrontMatter`, with the places of everything in it. */
export function readThroughGrayMatter(text: string, fences: YamlFences): ReadYaml {
  const opening = /^\uFEFF?---(?=[ \t]*\r?\n)/.exec(text)
  // gray-matter lets the text choose its language, and some languages are programs: it sees nothing but YAML.
  if (!opening) return refused(error('front-matter/foreign', { language: '', line: 1 }))
  // The source begins behind the opening `---`.
  const source = text.slice(opening[0].length, fences.end)
  if (!isWholeToOthers(source)) return refused(ambiguousEnd(text, fences))
  return readYaml(source)
}

/** Whether gray-matter, and with it many a site generator, sees the end of this front matter where it is. */
function isWholeToOthers(source: string): boolean {
  // It takes quadratic time for white space, none of which moves an end that is there.
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  const short = lines.map((line) => line.replace(/\s+/g, ' ')).join('\n')
  const yaml = { parse: () => ({}) }
  // Given options, gray-matter does not use its cache, which shares data between callers and forgets errors.
  const options = { language: 'yaml', engines: { ...REFUSING, yaml }, excerpt: () => '' }
  return matter(`---\n${short}\n---\n`, options).matter === `\n${short}`
}

function withBody(read: ReadYaml, { bodyStart, bodyLine }: YamlFences): ReadFrontMatter {
  if (!read.ok) return read
  const { data, lineOf } = read.yaml
  return { ok: true, frontMatter: { data, bodyStart, bodyLine, lineOf } }
}

/** gray-matter's own engines for these evaluate, or read what we do not. */
const REFUSING = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'].map((language) => [
    language,
    (): never => {
      throw new Error(`Front matter in ${language} is never read.`)
    },
  ]),
)

function refused(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] }
}

function ambiguousEnd(text: string, { start, end }: YamlFences): Problem {
  const at = `\n${text.slice(start, end)}`.indexOf('\n---')
  const line = text.slice(0, start + at).split('\n').length
  return error('front-matter/ambiguous-end', { line })
}
