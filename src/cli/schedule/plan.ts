import { undue } from '../../core/post/plan.ts'
import type { Post, ReadPost } from '../../core/post/post.ts'
import { hasError } from '../../core/problem.ts'

export type Due = {
  readonly path: string
  readonly title: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly state: 'waiting' | 'overdue' | 'draft'
}

export type Plan = {
  /** By time. */
  readonly due: readonly Due[]
  /** What the next run publishes. */
  readonly next: readonly Pick<Due, 'path' | 'title'>[]
  /** How many drafts have no time. */
  readonly drafts: number
  /** Paths of posts that cannot be read, or whose keys are wrong. */
  readonly wrong: readonly string[]
}

/** When what is not live goes out. */
export function planOf(read: ReadonlyMap<string, ReadPost>, now: number, lateLimit: number): Plan {
  const due: Due[] = []
  const next: Pick<Due, 'path' | 'title'>[] = []
  const wrong: string[] = []
  let drafts = 0
  for (const [path, one] of read) {
    if (one.kind === 'not-a-post') continue
    if (one.kind === 'problems' || hasError(one.post.problems)) {
      wrong.push(path)
      continue
    }
    const { post } = one
    const [reason, title] = [undue(post, now, lateLimit), titleOf(post)]
    if (post.receipts?.whole || reason?.kind === 'unpublish' || reason?.kind === 'taken-down') continue
    if (reason === undefined) next.push({ path, title })
    else if (post.publishAt) due.push({ path, title, at: post.publishAt.at, state: STATES[reason.kind] })
    else drafts += 1
  }
  return { due: due.toSorted((one, other) => one.at - other.at), next, drafts, wrong }
}

const STATES = { skip: 'draft', wait: 'waiting', overdue: 'overdue' } as const

/** Enough of a title to know it by. */
const LONGEST_TITLE = 60

function titleOf({ title, markdown }: Post): string {
  const line = markdown.split('\n', 100).find((text) => text.trim() !== '') ?? ''
  const text = (title?.text ?? line.replace(/^#+ /, '')).trim().replaceAll(/\s+/g, ' ')
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).toWellFormed()}…` : text
}
