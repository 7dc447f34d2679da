import { FAILING, nextDue, type PostReport, type RunReport, type Status } from '../core/report.ts'

/** The runner takes 1 MB of outputs a job, counted in UTF-16: this leaves half of it to others. */
const MOST_CHARACTERS = 250_000

/** Every output of action.yml; a test holds the two together. */
export const OUTPUTS = [
  'posts',
  'id',
  'permalink',
  'published-count',
  'failed-count',
  'waiting-count',
  'commit',
  'pull-request-url',
  'next-publish-at',
  'token-expires-at',
  'token-days-left',
] as const

/** What a run hands to the steps after it. */
export function outputsOf({
  posts,
  writeBack,
  token,
}: RunReport): Readonly<Record<(typeof OUTPUTS)[number], string>> {
  const head = posts.find(({ receipts }) => receipts.length > 0)?.receipts[0]
  const count = (statuses: readonly Status[]) =>
    String(posts.filter(({ status }) => statuses.includes(status)).length)
  const next = nextDue(posts)
  return {
    posts: fitting(posts),
    id: head?.id ?? '',
    permalink: head?.permalink ?? '',
    'published-count': count(['published', 'adopted']),
    'failed-count': count(FAILING),
    'waiting-count': count(['waiting']),
    commit: writeBack?.commit?.oid ?? '',
    'pull-request-url': writeBack?.pullRequest ?? '',
    'next-publish-at': next ? new Date(next.at).toISOString() : '',
    'token-expires-at': token ? new Date(token.expiresAt).toISOString() : '',
    'token-days-left': token ? String(token.daysLeft) : '',
  }
}

/** As many posts as the runner takes. What was acted on stands first, so that only waiting posts are left out. */
function fitting(posts: readonly PostReport[]): string {
  const entries: string[] = []
  let length = 2
  for (const post of posts) {
    const entry = JSON.stringify(entryOf(post))
    length += entry.length + 1
    if (length > MOST_CHARACTERS) break
    entries.push(entry)
  }
  return `[${entries.join(',')}]`
}

function entryOf({ path, status, receipts, problems }: PostReport) {
  return {
    path: path ?? null,
    status,
    id: receipts[0]?.id ?? null,
    permalink: receipts[0]?.permalink ?? null,
    posts: receipts.map(({ id, permalink }) => ({ id, permalink: permalink ?? null })),
    problems,
  }
}
