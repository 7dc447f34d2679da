import type { Problem } from '../core/problem.ts'
import { FAILING, nextDue, type PostReport, type RunReport, type Status } from '../core/report.ts'

/** The runner takes 1 MB of outputs a job, counted in UTF-16: this leaves half of it to others. */
const MOST_CHARACTERS = 250_000
/** How many problems of a post are told: as many of these as leave room for every post. The log has them all. */
const PROBLEMS_TOLD = [50, 5, 1, 0]
/** Posts with which nothing happens; others are never left out. */
const IDLE: readonly Status[] = ['waiting', 'deferred', 'skipped']

/** Every output of action.yml; a test holds the two together. */
export const OUTPUTS = [
  'posts',
  'id',
  'permalink',
  'published-count',
  'failed-count',
  'waiting-count',
  'removed-count',
  'commit',
  'commit-url',
  'pull-request-url',
  'next-publish-at',
  'token-expires-at',
  'token-days-left',
  'replies-count',
  'shards',
] as const

/** What a run hands to the steps after it. */
export function outputsOf({
  posts,
  writeBack,
  insights,
  replies,
  token,
  shards,
}: RunReport): Readonly<Record<(typeof OUTPUTS)[number], string>> {
  const head = posts.find(({ receipts }) => receipts.length > 0)?.receipts[0]
  const count = (statuses: readonly Status[]) =>
    String(posts.filter(({ status }) => statuses.includes(status)).length)
  const next = nextDue(posts)
  const commit = (writeBack ?? insights ?? replies)?.commit
  return {
    posts: fitting(posts),
    id: head?.id ?? '',
    permalink: head?.permalink ?? '',
    'published-count': count(['published', 'adopted']),
    'failed-count': count(FAILING),
    'waiting-count': count(['waiting']),
    'removed-count': count(['removed']),
    commit: commit?.oid ?? '',
    'commit-url': commit?.url ?? '',
    'pull-request-url': writeBack?.pullRequest ?? '',
    'next-publish-at': next ? new Date(next.at).toISOString() : '',
    'token-expires-at': token ? new Date(token.expiresAt).toISOString() : '',
    'token-days-left': token ? String(token.daysLeft) : '',
    'replies-count': replies ? String(replies.count) : '',
    shards: shards ? JSON.stringify(shards) : '',
  }
}

/** Every post, with fewer problems where there are too many; where even that is too much, only as many idle ones as fit. */
function fitting(posts: readonly PostReport[]): string {
  const lasting = posts.filter(({ status }) => !IDLE.includes(status))
  const fits = (some: readonly PostReport[]) =>
    PROBLEMS_TOLD.find((most) => lengthWithin(some, most) <= MOST_CHARACTERS)
  const told = fits(posts) ?? 0
  const toldOfLasting = fits(posts) ?? fits(lasting) ?? 0
  let left = MOST_CHARACTERS - lengthWithin(lasting, toldOfLasting)
  const entries = posts.flatMap((post) => {
    if (!IDLE.includes(post.status)) return [JSON.stringify(entryOf(post, toldOfLasting))]
    const entry = JSON.stringify(entryOf(post, told))
    left -= entry.length + 1
    return left >= 0 ? [entry] : []
  })
  return `[${entries.join(',')}]`
}

/** The length of these posts as JSON; not counted to its end where it is too much. */
function lengthWithin(posts: readonly PostReport[], told: number): number {
  let length = 2
  for (const post of posts) {
    length += JSON.stringify(entryOf(post, told)).length + 1
    if (length > MOST_CHARACTERS) break
  }
  return length
}

function entryOf({ path, status, receipts, problems }: PostReport, told: number) {
  return {
    path: path ?? null,
    status,
    id: receipts[0]?.id ?? null,
    permalink: receipts[0]?.permalink ?? null,
    posts: receipts.map(({ id, permalink }) => ({ id, permalink: permalink ?? null })),
    // Those that keep it from being published first.
    problems: problems.toSorted(bySeverity).slice(0, told),
  }
}

function bySeverity(one: Problem, other: Problem): number {
  return Number(one.severity !== 'error') - Number(other.severity !== 'error')
}
