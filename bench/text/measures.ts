import { textLength, TEXT_LIMIT, type Counting } from '../../src/core/threads/text-length.ts'

export type Measures = {
  segments: number
  /** The fewest segments that could hold the text if it could be cut anywhere. */
  lowerBound: number
  overDocumented: number
  overBytes: number
  words: number
  wordsKept: number
  urls: number
  urlsCut: number
  breaks: number
  midWord: number
  midSentence: number
  orphans: number
}

export function noMeasures(): Measures {
  return {
    segments: 0,
    lowerBound: 0,
    overDocumented: 0,
    overBytes: 0,
    words: 0,
    wordsKept: 0,
    urls: 0,
    urlsCut: 0,
    breaks: 0,
    midWord: 0,
    midSentence: 0,
    orphans: 0,
  }
}

/** Adds what `segments` make of `text` to `all`. The rules are simple and know nothing of any splitter's own. */
export function measure(all: Measures, text: string, segments: readonly string[], counting: Counting): void {
  all.segments += segments.length
  all.lowerBound += Math.ceil(textLength(text, counting) / TEXT_LIMIT)
  all.overDocumented += segments.filter((segment) => textLength(segment, 'documented') > TEXT_LIMIT).length
  all.overBytes += segments.filter((segment) => textLength(segment, 'bytes') > TEXT_LIMIT).length
  const kept = wordsKept(text, segments)
  all.words += kept.of
  all.wordsKept += kept.kept
  const urls = text.match(/https?:\/\/[^\s)<>"]+/g) ?? []
  all.urls += urls.length
  all.urlsCut += urls.filter((url) => !segments.some((segment) => segment.includes(url))).length
  for (const at of boundaries(text, segments)) {
    all.breaks += 1
    const kind = kindOf(text, at)
    if (kind === 'mid-word') all.midWord += 1
    if (kind !== 'sentence') all.midSentence += 1
  }
  if (segments.length > 1 && textLength(segments.at(-1) ?? '', counting) < TEXT_LIMIT / 5) all.orphans += 1
}

/** What stands between spaces; of a script that writes none, each character. */
const WORD = /[\u2e80-\u9fff\u0e00-\u0eff\uff00-\uffef]|[^\s\u2e80-\u9fff\u0e00-\u0eff\uff00-\uffef]+/g

/** Words of the text that come out whole and in order. */
function wordsKept(
  text: string,
  segments: readonly string[],
): { readonly of: number; readonly kept: number } {
  const words: readonly string[] = text.match(WORD) ?? []
  let kept = 0
  let at = 0
  for (const word of segments.flatMap((segment) => segment.match(WORD) ?? [])) {
    const found = words.indexOf(word, at)
    if (found === -1 || found - at > 3) continue
    kept += 1
    at = found + 1
  }
  return { of: words.length, kept }
}

/** Where in `text` each segment but the last ends, found by its characters other than white space. */
function boundaries(text: string, segments: readonly string[]): readonly number[] {
  const ends: number[] = []
  let at = 0
  for (const segment of segments.slice(0, -1)) {
    for (const unit of segment) {
      if (/\s/.test(unit)) continue
      const found = text.indexOf(unit, at)
      if (found === -1) continue
      at = found + unit.length
    }
    ends.push(at)
  }
  return ends
}

const SENTENCE_END = /[.!?…:。！？：]["'”’»)\]」』）]*$|\p{Extended_Pictographic}\ufe0f?$/u
const NO_SPACES = /[\u2e80-\u9fff\u0e00-\u0eff\uff00-\uffef]/

function kindOf(text: string, at: number): 'sentence' | 'word' | 'mid-word' {
  const before = text.slice(Math.max(0, at - 8), at)
  const [space = ''] = /^\s*/.exec(text.slice(at, at + 8)) ?? []
  if (space.includes('\n')) return 'sentence'
  const isWide = NO_SPACES.test(text.charAt(at - 1)) || NO_SPACES.test(text.charAt(at))
  if (space === '' && !isWide) return 'mid-word'
  return SENTENCE_END.test(before) ? 'sentence' : 'word'
}
