import { segmentLines } from '../core/preview/lines.ts'
import { isUnseen, runsOf, type Change } from '../core/preview/preview.ts'
import { relativeTime } from '../core/preview/relative-time.ts'
import { countOf, ENDS, lengthOf } from '../core/preview/words.ts'
import { hasError, type Problem } from '../core/problem.ts'
import type { PublishingEvent } from '../core/publishing-events.ts'
import {
  hasFailed,
  nextDue,
  problemsIn,
  type PostReport,
  type RunReport,
  type Status,
} from '../core/report.ts'
import type { RunEvent } from '../core/run-events.ts'
import { dateOf } from '../core/rules/token.ts'
import { printable, quoted } from './printable.ts'
import { linkedMessageOf, type RulePage } from './rule-page.ts'

/** What to print: a line, the beginning of a group, or, with null, its end. */
export type Print = string | { readonly group: string | null }

const MARK: Readonly<Record<Status, string>> = {
  published: '✓',
  adopted: '✓',
  partial: '✗',
  failed: '✗',
  waiting: '·',
  deferred: '·',
  overdue: '✗',
  skipped: '·',
  removed: '✓',
}
/** What a post without a file is called. */
export const INLINE = 'inline text'
/** Waits shorter than this are not worth a line. */
const LONG_WAIT_MS = 2000

/** What happens in a run, in words. */
export function linesOf(event: RunEvent, page: RulePage): readonly Print[] {
  switch (event.kind) {
    case 'busy':
      return ['Another run is publishing from this checkout; waiting for it']
    case 'recovered': {
      const { path = INLINE, live } = event
      const much = ['nothing of it is', 'one of its segments is'][live] ?? `${live} of its segments are`
      return [`An earlier run did not finish ${printable(path)}: ${much} live`]
    }
    case 'account':
      return [`The account is @${printable(event.username)}`]
    case 'examined':
      return event.well.map(printable)
    case 'token-kept':
      return [`Using the access token that an earlier run refreshed, from ${printable(event.ref)}`]
    case 'token-refreshed':
      return refreshedLines(event)
    case 'chain': {
      const { path = INLINE, segments, already } = event
      const rest = already > 0 ? `, ${already} already live` : ''
      return [{ group: `${printable(path)}: ${countOf(segments)}${rest}` }]
    }
    case 'removal': {
      const { path, segments } = event
      const much = segments === 1 ? 'one segment' : `${segments} segments`
      return [{ group: `${printable(path)}: taking down ${much}` }]
    }
    case 'chain-end':
      return [{ group: null }]
    case 'own-push':
      return ['This push only brought receipts that Spool committed: nothing to do']
    case 'lease-busy':
      return [
        `Another run is at work for this account${event.run && ` (run ${printable(event.run)})`}; waiting for it`,
      ]
    case 'github-waits':
      return [`Waiting ${event.ms / 1000} s for GitHub: ${printable(event.why)}`]
    case 'by-pull-request': {
      const rules = event.rules.map(printable).join(', ')
      return [
        `${printable(event.branch)} takes no direct commits (${rules}): receipts go into a pull request`,
      ]
    }
    case 'guarded':
      return [
        `${printable(event.branch)} is protected: if it refuses the commit with the receipts, they go into a pull request`,
      ]
    case 'written':
      return writtenLines(event.written)
    case 'commented':
      return [
        event.url === undefined
          ? 'The token of a fork cannot comment: the preview is in the summary of this job'
          : `The preview is at ${printable(event.url)}`,
      ]
    case 'told-merged':
      return [`Pull request ${event.number} says where its posts are: ${printable(event.url)}`]
    case 'not-told-merged':
      return [`The comment on the merged pull request stays as it is: ${printable(event.why)}`]
    case 'recomposed': {
      const { path = INLINE, refusal, why } = event
      if (refusal === 'too-long')
        return [`  Threads counts ${printable(path)} as too long; splitting it again by bytes`]
      return [
        `  Threads refuses ${printable(path)} as it is; putting its link into the text`,
        `    ${printable(why)}`,
      ]
    }
    case 'segment':
      return publishingLines(event.event, event.total, event.text)
    case 'post':
      return postLines(event.report, page)
    case 'sampled':
      return sampledLines(event)
    case 'of-account':
      return accountLines(event, page)
    case 'replies-read':
      return repliesLines(event)
    case 'planned':
      return plannedLines(event)
    case 'held-back':
      return [
        `Nothing is published: ${printable(linkedMessageOf(event.problem, page))}`,
        ...event.posts.flatMap((report) => postLines({ ...report, problems: [] }, page)),
      ]
  }
}

/** Groups of the log cannot stand in one another: those of an account are lines in its own. */
function accountLines(
  { name, events }: Extract<RunEvent, { kind: 'of-account' }>,
  page: RulePage,
): readonly Print[] {
  const lines = events
    .flatMap((event) => linesOf(event, page))
    .flatMap((print) => (typeof print === 'string' ? print : (print.group ?? [])))
  if (lines.length === 0) return []
  const posts = events.flatMap((event) =>
    event.kind === 'post' ? event.report : event.kind === 'held-back' ? event.posts : [],
  )
  const read = events.flatMap((event) =>
    event.kind === 'sampled' || event.kind === 'replies-read' ? `${countOfPosts(event.posts)} read` : [],
  )
  return [{ group: [name, ...countsOf(posts), ...read].join(': ') }, ...lines, { group: null }]
}

/** `2 published, 1 failed`; none where there are no posts. */
export function countsOf(posts: readonly PostReport[]): readonly string[] {
  const counted = [...Map.groupBy(posts, wordOf)].map(([word, { length }]) => `${length} ${word}`)
  return counted.length === 0 ? [] : [counted.join(', ')]
}

/** What was read into data that is kept. */
export function dataCountsOf({
  insights,
  replies,
}: Pick<RunReport, 'insights' | 'replies'>): readonly string[] {
  return [
    ...(insights ? [`the numbers of ${countOfPosts(insights.read)} read`] : []),
    ...(replies ? [replies.count === 1 ? 'one new reply' : `${replies.count} new replies`] : []),
  ]
}

function refreshedLines({
  expiresAt,
  isSeed,
}: Extract<RunEvent, { kind: 'token-refreshed' }>): readonly Print[] {
  const until = expiresAt === undefined ? '' : `: it lives until ${dateOf(expiresAt)}`
  return [
    `Refreshed the access token${until}`,
    ...(isSeed
      ? [
          '  There is no token-key, so it is sealed with the access-token of the workflow: whoever ever saw that one and reads this repository can open it',
        ]
      : []),
  ]
}

function sampledLines({
  posts,
  requests,
  commit,
  branch,
}: Extract<RunEvent, { kind: 'sampled' }>): readonly Print[] {
  return [
    `Read the numbers of ${countOfPosts(posts)} with ${requests} ${requests === 1 ? 'request' : 'requests'}`,
    ...(commit === undefined ? [] : [`What has changed is in commit ${printable(`${commit} on ${branch}`)}`]),
  ]
}

function repliesLines(event: Extract<RunEvent, { kind: 'replies-read' }>): readonly Print[] {
  const { posts, requests, counted, byNumbers, byAge, commit, branch, inbox } = event
  const many = requests === 1 ? 'one request' : `${requests} requests`
  const way = byNumbers
    ? `${counted} of them for numbers of replies; by age alone it would have been ${byAge}`
    : 'by age, as numbers of replies are not told'
  return [
    `Read the replies to ${countOfPosts(posts)} with ${many}: ${way}`,
    ...(commit === undefined ? [] : [`What has changed is in commit ${printable(`${commit} on ${branch}`)}`]),
    ...(inbox ? [inboxLine(inbox)] : []),
  ]
}

function plannedLines(event: Extract<RunEvent, { kind: 'planned' }>): readonly Print[] {
  const { branch, accounts, files, read, accountsDue, shardCount } = event
  const of = `${files} ${files === 1 ? 'file' : 'files'} of ${accountsIn(accounts)} on ${printable(branch)}`
  const shards = shardCount === 1 ? 'one shard' : `${shardCount} shards`
  return [
    `Looked at ${of}: ${files - read} known to be done, ${read} read`,
    accountsDue === 0
      ? 'No account has anything to do now'
      : `${accountsIn(accountsDue)} may have something to do now, in ${shards}`,
  ]
}

function accountsIn(count: number): string {
  return count === 1 ? 'one account' : `${count} accounts`
}

function inboxLine({
  number,
  waiting,
}: NonNullable<Extract<RunEvent, { kind: 'replies-read' }>['inbox']>): string {
  const where = number === undefined ? 'the inbox' : `issue ${number}, the inbox`
  if (waiting === 0) return `Nothing waits for an answer in ${where}`
  return `${waiting === 1 ? 'One reply waits' : `${waiting} replies wait`} for an answer in ${where}`
}

function countOfPosts(count: number): string {
  return count === 1 ? 'one post' : `${count} posts`
}

function publishingLines(event: PublishingEvent, total: number, text: string): readonly Print[] {
  const place = total > 0 && event.number > 0 ? `  ${event.number}/${total} ` : '  '
  switch (event.kind) {
    case 'created':
      return []
    case 'waits':
      return event.ms < LONG_WAIT_MS ? [] : [`${place}waiting ${event.ms / 1000} s: ${event.why}`]
    case 'in-doubt':
      return [`${place}the answer to publishing is lost (${printable(event.why)}); finding out what happened`]
    case 'live':
      return [`${place}live: ${firstLine(text)}`]
    case 'removed':
      return [`${place}taken down`]
  }
}

function postLines(report: PostReport, page: RulePage): readonly Print[] {
  const { path = INLINE, status, receipts, problems, change } = report
  const where = receipts[0]?.permalink ? `: ${receipts[0].permalink}` : ''
  const since = change ? `, ${changeOf(change)}` : ''
  return [
    printable(`${MARK[status]} ${path} ${wordOf(report)}${reasonOf(report)}${since}${where}`),
    ...problems.map((problem) => problemLine(problem, page)),
    ...(receipts.length === 0 ? previewLines(report) : []),
    ...changeLines(report),
  ]
}

/** A problem in the log of its post, or of the run. */
export function problemLine(problem: Problem, page: RulePage): string {
  return `  ${problem.severity}: ${printable(whereOf(problem) + linkedMessageOf(problem, page))}`
}

/** Where the receipts are; those that are nowhere else are printed, as they would stand in the front matter. */
function writtenLines({
  commit,
  aside,
  left,
  pullRequest,
  unwritten,
}: Extract<RunEvent, { kind: 'written' }>['written']): readonly Print[] {
  return [
    ...(commit ? [`Receipts are in ${printable(commit.url + (pullRequest ? '' : asideOf(aside)))}`] : []),
    ...(left === undefined ? [] : [`Receipts are in ${left}, for \`command: record\``]),
    ...(pullRequest === undefined ? [] : [`The pull request to merge is ${printable(pullRequest)}`]),
    ...unwritten.flatMap(({ path = INLINE, yaml }) => [
      `Receipts of ${printable(path)}, which are not in the repository:`,
      ...quoted(yaml),
    ]),
  ]
}

/** Where receipts are that no pull request brings yet. */
export function asideOf(aside: NonNullable<RunReport['writeBack']>['aside']): string {
  return aside ? ` on ${aside.branch}, not yet on ${aside.into}` : ''
}

/** Lines to copy into a workflow. */
export function permissionLines({ posts, problems }: RunReport): readonly string[] {
  const lacking = new Set(problemsIn({ posts, problems }).flatMap(({ permissions = [] }) => permissions))
  if (lacking.size === 0) return []
  return [
    'Give the job in your workflow these permissions:',
    '    permissions:',
    ...[...lacking].map((line) => `      ${line}`),
  ]
}

/** The chain as it would go live. */
function previewLines({ path = INLINE, segments = [] }: PostReport): readonly Print[] {
  const total = segments.length
  if (total === 0) return []
  return [
    { group: printable(`${path}: the chain it would become`) },
    ...segments.flatMap((segment, index) => [
      `  ${index + 1}/${total} ${lengthOf(segment)}${index + 1 < total ? `, ${ENDS[segment.end]}` : ''}`,
      ...segmentLines(segment).flatMap(({ text, isText }) =>
        isText ? quoted(text) : [`    ${printable(text)}`],
      ),
    ]),
    { group: null },
  ]
}

/** What a pull request changes, as git writes differences of words. */
function changeLines({ path = INLINE, change }: PostReport): readonly Print[] {
  if (change?.kind !== 'changed' || isUnseen(change)) return []
  const marked = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const lines = runsOf(change.parts).flatMap(([isText, run]) => {
    // The break before a line stays out of the mark: the line says by itself that it is one.
    const text = run
      .map(({ kind, text: part }, index) => marked[kind].join(index === 0 ? part.replace(/^\n/, '') : part))
      .join('')
    return isText ? quoted(text) : text.split('\n').map((line) => `    ${printable(line)}`)
  })
  return [{ group: printable(`${path}: what changes`) }, ...lines, { group: null }]
}

/** What a pull request makes of a post, in a word. */
export function changeOf(change: Change): string {
  if (change.kind === 'new') return 'new'
  return isUnseen(change) ? 'same chain as before' : 'changed'
}

/** What became of a post, in a word. A post in a preview that waits for nothing is `ready`. */
export function wordOf({ status, segments, publishAt, receipts, because, followUp }: PostReport): string {
  if (status === 'failed' && because?.kind === 'held-back') return 'not tried'
  if (because?.kind === 'not-tried') return 'not tried'
  if (status === 'removed') return 'taken down'
  if (followUp && status in FOLLOWED) return FOLLOWED[status as keyof typeof FOLLOWED][followUp]
  if (because?.kind === 'removal') return 'to be taken down'
  if (status === 'skipped' && receipts.length > 0) return 'already live'
  return status === 'waiting' && segments && !publishAt ? 'ready' : status
}

/** The same of what follows a post that is live. */
const FOLLOWED = {
  published: { correction: 'corrected', repost: 'reposted' },
  adopted: { correction: 'corrected before', repost: 'reposted before' },
  waiting: { correction: 'to be corrected', repost: 'to be reposted' },
  failed: { correction: 'not corrected', repost: 'not reposted' },
} as const

/** Why a post does not go on now, and when it does. */
export function reasonOf({ status, publishAt, dueIn, because, followUp }: PostReport): string {
  if (because?.kind === 'draft') return ': a draft'
  if (because?.kind === 'unpublish')
    return because.isLive
      ? ': has `unpublish: true`, and the command unpublish takes it down'
      : ': has `unpublish: true`, and nothing of it is known to be live'
  if (because?.kind === 'taken-down') return `: taken down at ${because.at}`
  if (because?.kind === 'max-posts') return ` for the next run (max-posts is ${because.maxPosts})`
  if (status === 'deferred') return ` until ${publishAt?.text ?? 'the next run'}`
  if (!publishAt || status !== 'waiting') return ''
  const until = followUp === 'repost' ? 'at' : 'until'
  return ` ${until} ${publishAt.text}${dueIn === undefined ? '' : ` (${relativeTime(dueIn)})`}`
}

function whereOf({ path, line, account }: Problem): string {
  const of = account === undefined ? '' : `${account}: `
  if (path === undefined) return of
  return line === undefined ? `${of}${path}: ` : `${of}${path}:${line}: `
}

/** The last line of a log: what became of the posts. */
export function endingOf(report: RunReport): string {
  const { posts, done, files, ending, problems, token, shards, isRemoval, accounts } = report
  const [first] = posts.flatMap(({ because, problems: [why] }) =>
    because?.kind === 'held-back' && why ? [why] : [],
  )
  const tried = posts.filter(({ because }) => because?.kind !== 'held-back')
  if (first && tried.length === 0 && !accounts)
    return `Nothing was published. ${first.message} ${posts.length === 1 ? 'One post was' : `${posts.length} posts were`} not tried.`
  const counts = [...countsOf(posts)]
  const next = nextDue(posts)
  if (next) counts.push(`next at ${next.text}`)
  if (done > 0) counts.push(`${done} already live`)
  counts.push(...dataCountsOf(report))
  if (shards && shards.length > 0) counts.push(shards.length === 1 ? 'one shard' : `${shards.length} shards`)
  const nothing = token ? `the access token lives for ${token.daysLeft} more days` : 'nothing to do'
  const inFiles = files === 0 ? nothing : `no posts in ${files} ${files === 1 ? 'file' : 'files'}`
  const none = isRemoval ? 'nothing to take down' : shards ? 'nothing to do' : inFiles
  const what = counts.length > 0 ? counts.join(', ') : none
  const failed = accounts?.filter(hasFailed).length ?? 0
  if (counts.length === 0 && hasError(problems) && failed === 0) return 'Nothing was done.'
  const sentences = [
    ...(counts.length > 0 || failed === 0 ? [`${ending}: ${what}.`] : []),
    ...(failed > 0 ? [`${failed} of ${accountsIn(accounts?.length ?? 0)} failed.`] : []),
    ...(hasError(problems.filter(({ account }) => account === undefined))
      ? ['There is a problem with the run itself.']
      : []),
  ]
  return sentences.join(' ')
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n', 1)
  return printable(line.length > 72 ? `${line.slice(0, 72)}…` : line)
}
