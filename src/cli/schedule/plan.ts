import type { FollowUp } from '../../core/journal.ts'
import { correctionOf } from '../../core/post/follow-ups/follow-ups.ts'
import { removalOf, undue } from '../../core/post/plan.ts'
import type { Post, ReadPost } from '../../core/post/post.ts'
import { hasError } from '../../core/problem.ts'

export type Due = {
  /** Its name, where there are many. */
  readonly account?: string | undefined
  readonly path: string
  readonly title: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly state: 'waiting' | 'overdue' | 'draft'
  /** What is done then with a post that is live; absent: it goes out. */
  readonly followUp?: FollowUp
}

export type Plan = {
  /** By time. */
  readonly due: readonly Due[]
  /** What the next run publishes. */
  readonly next: readonly Pick<Due, 'account' | 'path' | 'title' | 'followUp'>[]
  /** How many drafts have no time. */
  readonly drafts: number
  /** Paths of posts that cannot be read, or whose keys are wrong. */
  readonly wrong: readonly string[]
}

/** When what is not live goes out. `owners`: names of accounts by the paths of their posts, where there are many. */
export function planOf(
  read: ReadonlyMap<string, ReadPost>,
  now: number,
  lateLimit: number,
  owners: ReadonlyMap<string, string> = new Map(),
): Plan {
  const due: Due[] = []
  const next: Pick<Due, 'account' | 'path' | 'title' | 'followUp'>[] = []
  const wrong: string[] = []
  let drafts = 0
  for (const [path, one] of read) {
    if (one.kind === 'not-a-post') continue
    if (one.kind === 'problems' || hasError(one.post.problems)) {
      wrong.push(path)
      continue
    }
    const { post } = one
    const reason = undue(post, now, lateLimit)
    const named = { account: owners.get(path), path, title: titleOf(post) }
    due.push(...repostIn(post, named, now, lateLimit))
    if (correctionOf(post) && !removalOf(post) && !post.draft) next.push({ ...named, followUp: 'correction' })
    if (post.receipts?.whole || reason?.kind === 'unpublish' || reason?.kind === 'taken-down') continue
    if (reason === undefined) next.push(named)
    else if (post.publishAt) due.push({ ...named, at: post.publishAt.at, state: STATES[reason.kind] })
    else drafts += 1
  }
  return { due: due.toSorted((one, other) => one.at - other.at), next, drafts, wrong }
}

/** When a post is reposted that is live, or will be. */
function repostIn(
  post: Post,
  named: Pick<Due, 'account' | 'path' | 'title'>,
  now: number,
  lateLimit: number,
): readonly Due[] {
  const { repostAt, receipts, draft } = post
  if (!repostAt || receipts?.reposted || removalOf(post)) return []
  const state = draft ? 'draft' : now - repostAt.at > lateLimit ? 'overdue' : 'waiting'
  return [{ ...named, at: repostAt.at, state, followUp: 'repost' }]
}

const STATES = { skip: 'draft', wait: 'waiting', overdue: 'overdue' } as const

/** Enough of a title to know it by. */
const LONGEST_TITLE = 60

function titleOf({ title, markdown }: Post): string {
  const line = markdown.split('\n', 100).find((text) => text.trim() !== '') ?? ''
  const text = (title?.text ?? line.replace(/^#+ /, '')).trim().replaceAll(/\s+/g, ' ')
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).toWellFormed()}…` : text
}
