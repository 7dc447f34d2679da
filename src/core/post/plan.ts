import { hasError } from '../problem.ts'
import type { Settings } from '../settings.ts'
import type { Composition } from './composition.ts'
import type { Post } from './post.ts'
import type { DueTime } from './time/publish-at.ts'

/** What to do with one post, and why. Every post gets exactly one. */
export type Decision =
  | { readonly kind: 'publish'; readonly composition: Composition }
  /** Something in the post stands in the way. */
  | { readonly kind: 'refuse'; readonly composition: Composition }
  /** Not before `until`; undefined: `max-posts` is reached, and the next run continues. */
  | { readonly kind: 'wait'; readonly until: DueTime | undefined }
  | { readonly kind: 'overdue'; readonly since: DueTime }
  /** A draft. */
  | { readonly kind: 'skip' }
  /** It has `unpublish: true`, and perhaps something of it is live. */
  | { readonly kind: 'unpublish'; readonly isLive: boolean }
  /** `at`: as its file says it. */
  | { readonly kind: 'taken-down'; readonly at: string }
  /** Wholly live. */
  | { readonly kind: 'done' }

/** Why a post is not due, whatever its text. */
export type Undue = Extract<
  Decision,
  { readonly kind: 'skip' | 'wait' | 'overdue' | 'unpublish' | 'taken-down' }
>

export type Planned = { readonly post: Post; readonly decision: Decision }

type Limits = Pick<Settings, 'maxPosts' | 'lateLimit'>

/**
 * Decides what a run does with each post, in the order in which it does it. Pure: the same posts and instant
 * give the same plan.
 *
 * A chain that is half published goes first and is never overdue: its readers are waiting. Then the oldest
 * `publish_at`, then posts without one, by path.
 */
export function planRun(
  posts: readonly Post[],
  now: number,
  limits: Limits,
  compose: (post: Post) => Composition,
): readonly Planned[] {
  let left = limits.maxPosts
  return posts.toSorted(byUrgency).map((post) => {
    const decision = decide(post, now, limits, compose)
    if (decision.kind !== 'publish') return { post, decision }
    left -= 1
    return { post, decision: left >= 0 ? decision : { kind: 'wait', until: undefined } }
  })
}

function decide(
  post: Post,
  now: number,
  { lateLimit }: Limits,
  compose: (post: Post) => Composition,
): Decision {
  const removal = removalOf(post)
  if (removal) return removal
  if (post.receipts?.whole) return { kind: 'done' }
  const reason = undue(post, now, lateLimit)
  if (reason) return reason
  const composition = compose(post)
  return { kind: hasError(composition.problems) ? 'refuse' : 'publish', composition }
}

/** Whether a post is to be taken down, or was: that outranks everything else. */
export function removalOf({
  unpublish,
  receipts,
}: Post): Extract<Decision, { readonly kind: 'unpublish' | 'taken-down' }> | undefined {
  const { unpublishedAt } = receipts ?? {}
  if (unpublishedAt !== undefined) return { kind: 'taken-down', at: unpublishedAt }
  return unpublish ? { kind: 'unpublish', isLive: receipts !== undefined } : undefined
}

/** What keeps a post that is not wholly live, whatever its text: it is taken down, a draft, too early or too late. */
export function undue(post: Post, now: number, lateLimit: number): Undue | undefined {
  const { draft, receipts, publishAt, problems } = post
  const removal = removalOf(post)
  if (removal) return removal
  if (draft) return { kind: 'skip' }
  if (receipts || publishAt === undefined || hasError(problems)) return undefined
  if (publishAt.at > now) return { kind: 'wait', until: publishAt }
  return now - publishAt.at > lateLimit ? { kind: 'overdue', since: publishAt } : undefined
}

function byUrgency(one: Post, other: Post): number {
  return (
    Number(other.receipts !== undefined) - Number(one.receipts !== undefined) ||
    compare(one.publishAt?.at ?? Infinity, other.publishAt?.at ?? Infinity) ||
    compare(one.path ?? '', other.path ?? '')
  )
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : Number(one > other)
}
