import type { Break } from '../core/chain.ts'
import { inert, inertCode, inertHtmlCode, inertLink, inertProse } from '../core/github/inert.ts'
import type { Problem } from '../core/problem.ts'
import { problemsIn, type PostReport, type RunReport, type Status } from '../core/report.ts'
import { dateOf } from '../core/rules/token.ts'
import { asideOf, countOf, endingOf, INLINE, lengthOf, reasonOf, wordOf } from './log.ts'
import type { RulePage } from './rule-page.ts'
import { wrapped } from './wrapped.ts'

/** GitHub shows at most 1 MiB of summary a step; a longer one it drops whole. */
const MOST_BYTES = 1_000_000
const MOST_ROWS = 200
/** A longer list would not fit on the page of a pull request, and be left out whole. */
const MOST_PROBLEMS = 100
/** A preview of at most so many chains shows them unfolded. */
const MOST_OPEN = 2

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

const SEVERITY: Readonly<Record<Problem['severity'], string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

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

/** As a comment on a pull request: GitHub takes at most 65,536 characters, some of which belong to a marker. */
export function previewOf(report: RunReport, page: RulePage): string {
  return summaryOf(report, page, 65_000)
}

/** A run as a page. Nothing of a post is active in it: no HTML, no mention, no link of its own. */
export function summaryOf(report: RunReport, page: RulePage, mostBytes = MOST_BYTES): string {
  const { posts, writeBack, isPreview, rateLimit, token, account, insights } = report
  // A problem that holds back many posts is shown once.
  const problems = [...new Set(problemsIn(report).map((problem) => problemLine(problem, page)))]
  const open = isPreview && posts.length <= MOST_OPEN
  const parts = [
    `## Threads${isPreview ? ' preview' : ''}\n\n${inert(endingOf(report))}\n`,
    ...(token && !account ? [tokenLine(token)] : []),
    ...(account ? [`${account.map((sentence) => `- ✅ ${inert(sentence)}`).join('\n')}\n`] : []),
    ...(rateLimit
      ? [`Threads says that ${rateLimit.usedPercent} % of its limit for requests is used up.\n`]
      : []),
    ...(posts.length > 0 ? [tableOf(posts)] : []),
    ...(writeBack ? receiptsParts(writeBack) : []),
    ...(insights ? insightsParts(insights) : []),
    ...(problems.length > 0 ? [`### Problems\n\n${firstOf(problems, MOST_PROBLEMS).join('\n')}\n`] : []),
    ...posts.flatMap((post) => chainDetails(post, open)),
  ]
  return fitting(parts, mostBytes)
}

function tokenLine({ daysLeft, expiresAt }: NonNullable<RunReport['token']>): string {
  const days = `${daysLeft} more ${daysLeft === 1 ? 'day' : 'days'}`
  return `The access token lives for ${days}, until ${dateOf(expiresAt)}.\n`
}

function tableOf(posts: readonly PostReport[]): string {
  const rows = posts.map((report) => {
    const { path } = report
    return `| ${inertCode(path ?? INLINE)} | ${markOf(report)} ${wordOf(report)}${inert(reasonOf(report))} | ${chainOf(report)} |`
  })
  return ['| Post | Status | Chain |', '| --- | --- | --- |', ...firstOf(rows, MOST_ROWS), ''].join('\n')
}

/** The first lines of a list, and how many are left out. */
function firstOf(lines: readonly string[], most: number): readonly string[] {
  const rest = lines.length - most
  return rest > 0 ? [...lines.slice(0, most), `\n… and ${rest} more.`] : lines
}

function markOf(report: PostReport): string {
  return wordOf(report) === 'ready' ? '✅' : MARK[report.status]
}

/** What is live of a chain, or how long it would be. */
function chainOf({ receipts, segments }: PostReport): string {
  if (receipts.length === 0) return segments ? countOf(segments) : ''
  return receipts
    .map(({ permalink }, index) => inertLink(String(index + 1), permalink) ?? String(index + 1))
    .join(' ')
}

function problemLine({ path, line, severity, message, fix, rule }: Problem, page: RulePage): string {
  const place = path === undefined ? '' : `${inertCode(line === undefined ? path : `${path}:${line}`)}: `
  const label = inertLink(inert(rule), page(rule)) ?? inert(`[${rule}]`)
  return `- ${SEVERITY[severity]} ${place}${inertProse(`${message} ${fix}`)} ${label}`
}

/** The chain, folded away, as it stands or would stand on Threads. */
function chainDetails({ path, segments, receipts, publishAt }: PostReport, open: boolean): readonly string[] {
  if (!segments || segments.length === 0) return []
  const when = publishAt ? `, ${inert(publishAt.text)}` : ''
  const title = `${inertHtmlCode(path ?? INLINE)}${when}: ${countOf(segments)}`
  const boxes = segments.map((segment, index) => {
    const { text, length, end, media } = segment
    const live = receipts[index] ? ' · live' : ''
    const shows = media
      .map(({ src, alt }) => `\n\n🖼️ ${inertCode(src)}${alt ? `: ${inert(alt)}` : ', without a description'}`)
      .join('')
    const why = index + 1 < segments.length ? `\n\n<sub>${inert(BREAKS[end])}</sub>` : ''
    return `**${index + 1}/${segments.length}** ${bar(length)} ${lengthOf(segment)}${live}\n\n${fenced(wrapped(text))}${shows}${why}`
  })
  return [
    `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${boxes.join('\n\n')}\n\n</details>\n`,
  ]
}

/** How full a segment is. */
function bar(length: number): string {
  const full = Math.min(20, Math.ceil((length / 500) * 20))
  return '█'.repeat(full) + '░'.repeat(20 - full)
}

/** Text in a code block that no run of backticks in it can end. */
function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Where the receipts are, and those that are nowhere else. */
function receiptsParts({
  commit,
  aside,
  pullRequest,
  unwritten,
}: NonNullable<RunReport['writeBack']>): readonly string[] {
  const links = [
    commit && inertLink(`commit ${inert(commit.oid.slice(0, 7))}`, commit.url),
    inertLink('a pull request', pullRequest),
  ].filter((link) => link !== undefined)
  const where =
    links.length > 0
      ? [`The receipts are in ${links.join(', in ')}${pullRequest ? '' : inert(asideOf(aside))}.\n`]
      : []
  const left = unwritten.map(
    ({ path, yaml }) =>
      `<details open><summary>Receipts of ${inertHtmlCode(path ?? INLINE)}, which are not in the repository</summary>\n\n${fenced(yaml, 'yaml')}\n\n</details>\n`,
  )
  return [...where, ...left]
}

/** What readers did, and where all of it is. */
function insightsParts({ summary, commit, branch }: NonNullable<RunReport['insights']>): readonly string[] {
  const link = commit && inertLink(`commit ${inert(commit.oid.slice(0, 7))}`, commit.url)
  return [...summary, ...(link ? [`History and charts are in ${link} on ${inertCode(branch)}.\n`] : [])]
}

/** The parts that fit; what is cut off is still in the log. */
function fitting(parts: readonly string[], mostBytes: number): string {
  let left = mostBytes
  const kept: string[] = []
  for (const part of parts) {
    left -= Buffer.byteLength(part) + 1
    if (left >= 0) kept.push(part)
  }
  if (kept.length < parts.length) kept.push('The rest did not fit on this page; it is in the log.\n')
  return kept.join('\n')
}
