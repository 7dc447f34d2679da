import { inert, inertCode, inertHtmlCode, inertLink, inertProse } from '../core/github/inert.ts'
import { isUnseen } from '../core/preview/preview.ts'
import { countOf } from '../core/preview/words.ts'
import type { Problem } from '../core/problem.ts'
import {
  FAILING,
  hasFailed,
  problemsIn,
  type AccountReport,
  type PostReport,
  type RunReport,
  type Status,
} from '../core/report.ts'
import { dateOf } from '../core/rules/token.ts'
import { asideOf, changeOf, countsOf, dataCountsOf, endingOf, INLINE, reasonOf, wordOf } from './log.ts'
import { postDetails } from './post-details.ts'
import type { RulePage } from './rule-page.ts'

/** What a page of GitHub takes, and what it says of the posts that it has no room for. */
type Page = {
  readonly most: number
  readonly measure: (text: string) => number
  readonly rest: string
  /** With more posts, those that a pull request changes are shown by what changes alone. */
  readonly mostWhole: number
}
type Size = Pick<Page, 'most' | 'measure'>

const MOST_ROWS = 200
/** A longer list helps nobody. */
const MOST_PROBLEMS = 100
/** A preview of at most so many posts shows them unfolded. */
const MOST_OPEN = 2
/** Of a page, for the list of posts, and for that of problems: the rest is for chains. */
const SHARE = 0.25

const MARK: Readonly<Record<Status, string>> = {
  published: '✅',
  adopted: '✅',
  partial: '⚠️',
  failed: '❌',
  waiting: '🕒',
  deferred: '🕒',
  overdue: '⚠️',
  skipped: '📝',
  removed: '✅',
}

const SEVERITY: Readonly<Record<Problem['severity'], string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

/**
 * As a comment on a pull request: GitHub takes at most 65,536 characters, some of which belong to a marker.
 *
 * @param run Address of the workflow run; undefined outside of one.
 */
export function previewOf(report: RunReport, page: RulePage, run: string | undefined): string {
  const where = inertLink('the summary of the run', run) ?? 'the summary of the job'
  return pageOf(report, page, { most: 65_000, measure: ({ length }) => length, rest: where, mostWhole: 10 })
}

/** A run as a page. GitHub shows at most 1 MiB of summary a step; a longer one it drops whole. */
export function summaryOf(report: RunReport, page: RulePage): string {
  return pageOf(report, page, {
    most: 1_000_000,
    measure: (text) => Buffer.byteLength(text),
    rest: 'the log',
    mostWhole: Infinity,
  })
}

/** Nothing of a post is active in it: no HTML, no mention, no link of its own. */
function pageOf(report: RunReport, page: RulePage, size: Page): string {
  const { writeBack, isPreview, rateLimit, token, well, insights, replies, accounts, shards = [] } = report
  const posts = isPreview ? report.posts.toSorted(byInterest) : report.posts
  // A problem that holds back many posts is shown once.
  const problems = [...new Set(problemsIn(report).map((problem) => problemLine(problem, page)))]
  const lists = { most: size.most * SHARE, measure: size.measure }
  const parts = [
    `## Threads${isPreview ? ' preview' : ''}\n\n${inert(endingOf(report))}\n`,
    ...(token && !well && !accounts ? [tokenLine(token)] : []),
    ...(well ? [`${well.map((sentence) => `- ✅ ${inert(sentence)}`).join('\n')}\n`] : []),
    ...(rateLimit
      ? [`Threads says that ${rateLimit.usedPercent} % of its limit for requests is used up.\n`]
      : []),
    ...(accounts ? [accountsTable(accounts, lists)] : []),
    ...(shards.length > 0 ? [shardsTable(shards, lists)] : []),
    ...(posts.length > 0 ? [tableOf(posts, lists)] : []),
    ...(writeBack ? receiptsParts(writeBack) : []),
    ...(insights ? dataParts(insights, 'History and charts are') : []),
    ...(replies ? dataParts(replies, 'All of it is') : []),
    ...(accounts ?? []).flatMap(accountParts),
    ...(problems.length > 0
      ? [`### Problems\n\n${firstOf(problems, MOST_PROBLEMS, lists).join('\n')}\n`]
      : []),
  ]
  const isShort = isPreview && posts.length <= MOST_OPEN
  const isBrief = posts.length > size.mostWhole
  const details = posts.map(
    (post) => () => postDetails(post, { isOpen: isShort && !isToWait(post), isBrief }),
  )
  return fitting(parts, details, size)
}

/** What a pull request changes comes first, then what is wrong, then what goes out at once. */
function byInterest(one: PostReport, other: PostReport): number {
  return interestOf(one) - interestOf(other) || (one.publishAt?.at ?? 0) - (other.publishAt?.at ?? 0)
}

function interestOf(post: PostReport): number {
  const { change, status } = post
  const ofChange = change?.kind === 'new' ? 1 : change && !isUnseen(change) ? 0 : 2
  const ofStatus = FAILING.includes(status) ? 0 : status === 'skipped' ? 3 : isToWait(post) ? 2 : 1
  return 10 * ofChange + ofStatus
}

function isToWait({ status, publishAt }: PostReport): boolean {
  return status === 'skipped' || (status === 'waiting' && publishAt !== undefined)
}

function tokenLine({ daysLeft, expiresAt }: NonNullable<RunReport['token']>): string {
  const days = `${daysLeft} more ${daysLeft === 1 ? 'day' : 'days'}`
  return `The access token lives for ${days}, until ${dateOf(expiresAt)}.\n`
}

/** A row for each of many accounts. */
function accountsTable(accounts: readonly AccountReport[], size: Size): string {
  const rows = accounts.map((account) => {
    const { name, posts, token, rateLimit } = account
    const failed = hasFailed(account)
    const warned = problemsIn(account).some(({ severity }) => severity === 'warning')
    const mark = failed ? '❌' : warned ? '⚠️' : '✅'
    const nothing = failed ? 'nothing was done' : 'nothing to do'
    const [counts = nothing] = [...countsOf(posts), ...dataCountsOf(account)]
    const days = token ? String(token.daysLeft) : ''
    const used = rateLimit ? `${rateLimit.usedPercent} %` : ''
    return `| ${mark} ${inertCode(name)} | ${counts} | ${days} | ${used} |`
  })
  const head = [
    '| Account | Posts | Days of its token | Limit for requests used |',
    '| --- | --- | --- | --- |',
  ]
  return [...head, ...firstOf(rows, MOST_ROWS, size), ''].join('\n')
}

/** A row for each job that is to publish. */
function shardsTable(shards: NonNullable<RunReport['shards']>, size: Size): string {
  const rows = shards.map(({ name, accounts }) => `| ${inert(name)} | ${inertCode(accounts)} |`)
  return [
    '| Shard | Accounts with something to do |',
    '| --- | --- |',
    ...firstOf(rows, MOST_ROWS, size),
    '',
  ].join('\n')
}

function tableOf(posts: readonly PostReport[], size: Size): string {
  const rows = posts.map((report) => {
    const { path } = report
    return `| ${inertCode(path ?? INLINE)} | ${markOf(report)} ${wordOf(report)}${inert(reasonOf(report))} | ${chainOf(report)} |`
  })
  return ['| Post | Status | Chain |', '| --- | --- | --- |', ...firstOf(rows, MOST_ROWS, size), ''].join(
    '\n',
  )
}

/** The first lines of a list, and how many are left out. */
function firstOf(lines: readonly string[], count: number, { most, measure }: Size): readonly string[] {
  let left = most
  const fits = lines.slice(0, count).findIndex((line) => (left -= measure(line) + 1) < 0)
  const shown = fits === -1 ? Math.min(count, lines.length) : fits
  const rest = lines.length - shown
  return rest > 0 ? [...lines.slice(0, shown), `\n… and ${rest} more.`] : lines
}

function markOf(report: PostReport): string {
  return wordOf(report) === 'ready' ? '✅' : MARK[report.status]
}

/** What is live of a chain, or how long it would be, and whether a pull request changes it. */
function chainOf({ receipts, segments, change }: PostReport): string {
  const since = change ? [changeOf(change)] : []
  if (receipts.length === 0) return [...(segments ? [countOf(segments)] : []), ...since].join(', ')
  const live = receipts.map(
    ({ permalink }, index) => inertLink(String(index + 1), permalink) ?? String(index + 1),
  )
  return [live.join(' '), ...since].join(', ')
}

function problemLine({ path, line, severity, message, fix, rule, account }: Problem, page: RulePage): string {
  const of = account === undefined ? '' : `${inertCode(account)}: `
  const place = path === undefined ? '' : `${inertCode(line === undefined ? path : `${path}:${line}`)}: `
  const label = inertLink(inert(rule), page(rule)) ?? inert(`[${rule}]`)
  return `- ${SEVERITY[severity]} ${of}${place}${inertProse(`${message} ${fix}`)} ${label}`
}

/** Text in a code block that no run of backticks in it can end. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Where the receipts are, and those that are nowhere else. */
function receiptsParts({
  commit,
  aside,
  left: file,
  pullRequest,
  unwritten,
}: NonNullable<RunReport['writeBack']>): readonly string[] {
  const links = [
    commit && inertLink(`commit ${inert(commit.oid.slice(0, 7))}`, commit.url),
    inertLink('a pull request', pullRequest),
    file && `${inertCode(file)}, which \`command: record\` takes from there`,
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

/** What readers did or wrote, and where all of it is. */
function dataParts(
  { summary, commit, branch }: Pick<NonNullable<RunReport['replies']>, 'summary' | 'commit' | 'branch'>,
  isThere: string,
): readonly string[] {
  const link = commit && inertLink(`commit ${inert(commit.oid.slice(0, 7))}`, commit.url)
  return [...summary, ...(link ? [`${isThere} in ${link} on ${inertCode(branch)}.\n`] : [])]
}

/** The same of one of many accounts, folded; nothing where its row says all there is. */
function accountParts({ name, insights, replies }: AccountReport): readonly string[] {
  const parts = [...(insights?.summary ?? []), ...(replies?.summary ?? [])]
  if (parts.length === 0 || (replies?.count === 0 && parts.length === 1)) return []
  return [`<details><summary>${inertHtmlCode(name)}</summary>\n\n${parts.join('\n')}\n</details>\n`]
}

/** Nothing is worth beginning in less. */
const LEAST = 200

/** The parts and the posts that fit, and how many posts do not. */
function fitting(
  parts: readonly string[],
  details: readonly (() => string)[],
  { most, measure, rest }: Page,
): string {
  let left = most - LEAST
  const kept: string[] = []
  const keep = (part: string) => {
    const size = measure(part) + 1
    const fits = size <= left
    if (fits) kept.push(part)
    if (fits) left -= size
    return fits
  }
  const lost = parts.filter((part) => !keep(part)).length
  let posts = 0
  for (const detail of details) {
    const part = left < LEAST ? undefined : detail()
    if (part === undefined || (part !== '' && !keep(part))) posts += 1
  }
  if (posts > 0) kept.push(`${posts === 1 ? 'One more post is' : `${posts} more posts are`} in ${rest}.\n`)
  if (lost > 0) kept.push(`The rest did not fit on this page; it is in ${rest}.\n`)
  return kept.join('\n')
}
