import type { Break } from '../core/chain.ts'
import { messageOf, type Problem } from '../core/problem.ts'
import type { Receipt } from '../core/receipt.ts'
import { problemsIn, type PostReport, type RunReport, type Status } from '../core/report.ts'
import { countOf, endingOf, INLINE, untilOf } from './log.ts'

/** GitHub shows at most 1 MiB of summary a step; a longer one it drops whole. */
const MOST_BYTES = 1_000_000
const MOST_ROWS = 200

const MARK: Readonly<Record<Status, string>> = {
  published: '✅',
  adopted: '✅',
  partial: '⚠️',
  failed: '❌',
  waiting: '🕒',
  deferred: '🕒',
  overdue: '⚠️',
  skipped: '📝',
}

const BREAKS: Readonly<Record<Break, string>> = {
  author: 'Ends at your `---`.',
  section: 'Ends with its section.',
  paragraph: 'Ends with a paragraph.',
  item: 'Ends with a list item.',
  sentence: 'Ends with a sentence.',
  clause: 'Ends within a sentence, where it pauses.',
  word: 'Ends between two words.',
  grapheme: 'Ends within a word that is longer than a segment.',
  end: 'Ends with the text.',
}

/** A run as a page people like to read. Nothing of a post acts in it: no HTML, no mention, no link of its own. */
export function summaryOf(report: RunReport): string {
  const { posts } = report
  const all = problemsIn(report)
  return fitting([
    `## Threads\n\n${inert(endingOf(report))}\n`,
    ...(posts.length > 0 ? [tableOf(posts)] : []),
    ...(all.length > 0 ? [`### Problems\n\n${all.map(problemLine).join('\n')}\n`] : []),
    ...posts.flatMap(chainDetails),
  ])
}

function tableOf(posts: readonly PostReport[]): string {
  const rows = posts.slice(0, MOST_ROWS).map((report) => {
    const { path, status, receipts } = report
    return `| ${code(path ?? INLINE)} | ${MARK[status]} ${status}${inert(untilOf(report))} | ${linksOf(receipts)} |`
  })
  const rest = posts.length - rows.length
  const more = rest > 0 ? [`\n… and ${rest} more.`] : []
  return ['| Post | Status | On Threads |', '| --- | --- | --- |', ...rows, ...more, ''].join('\n')
}

function linksOf(receipts: readonly Receipt[]): string {
  return receipts
    .map(({ permalink }, index) => {
      const address = permalink === undefined ? null : URL.parse(permalink)
      if (!address || !/^https?:$/.test(address.protocol)) return String(index + 1)
      return `[${index + 1}](${address.href.replaceAll('(', '%28').replaceAll(')', '%29')})`
    })
    .join(' ')
}

function problemLine(problem: Problem): string {
  const { path, line, severity } = problem
  const place = path === undefined ? '' : `${code(line === undefined ? path : `${path}:${line}`)}: `
  return `- ${severity === 'error' ? '❌' : '⚠️'} ${place}${inert(messageOf(problem))}`
}

/** The chain, folded away, as it stands or would stand on Threads. */
function chainDetails({ path, segments, receipts, publishAt }: PostReport): readonly string[] {
  if (!segments || segments.length === 0) return []
  const when = publishAt ? `, ${inert(publishAt.text)}` : ''
  // Within HTML no Markdown is read.
  const title = `<code>${inert(path ?? INLINE)}</code>${when}: ${countOf(segments)}`
  const boxes = segments.map(({ text, length, end, media }, index) => {
    const live = receipts[index] ? ' · live' : ''
    const shows = media
      .map(({ src, alt }) => `\n\n🖼️ ${code(src)}${alt ? `: ${inert(alt)}` : ', without a description'}`)
      .join('')
    const why = index + 1 < segments.length ? `\n\n<sub>${inert(BREAKS[end])}</sub>` : ''
    return `**${index + 1}/${segments.length}** ${bar(length)} ${length} of 500${live}\n\n${fenced(text)}${shows}${why}`
  })
  return [`<details><summary>${title}</summary>\n\n${boxes.join('\n\n')}\n\n</details>\n`]
}

/** How full a segment is. */
function bar(length: number): string {
  const full = Math.min(20, Math.ceil((length / 500) * 20))
  return '█'.repeat(full) + '░'.repeat(20 - full)
}

/** Text in a code block that no run of backticks in it can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

/** A path or the like. Whatever could end a code span, or a cell of a table, is written as a character reference. */
function code(text: string): string {
  return /^[\w ./:()-]+$/.test(text) ? `\`${text}\`` : `<code>${inert(text)}</code>`
}

/** Text that stays text: whatever Markdown, HTML or GitHub could act on becomes a character reference. */
function inert(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation} ,.;/?%+=-]/gu, reference)
    .replaceAll(/(?<=www)\./gi, reference)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}

/** The parts that fit; what is cut off is still in the log. */
function fitting(parts: readonly string[]): string {
  let left = MOST_BYTES
  const kept: string[] = []
  for (const part of parts) {
    left -= Buffer.byteLength(part) + 1
    if (left >= 0) kept.push(part)
  }
  if (kept.length < parts.length) kept.push('The rest did not fit on this page; it is in the log.\n')
  return kept.join('\n')
}
