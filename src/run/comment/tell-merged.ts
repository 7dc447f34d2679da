import { GitHubError } from '../../core/github/error.ts'
import { mergedCommentOf } from '../../core/github/merged-comment.ts'
import type { PostReport, RunReport, Status } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import { findOwn, markerOf } from './own-comment.ts'

/** A run that publishes more tells of some: a token has a thousand requests an hour, and publishing needs them. */
const MOST_PULLS = 10
const MOST_POSTS = 50

/**
 * Says in the comments on merged pull requests where their posts are. On a push that is the pull request which it merged,
 * with those of its posts that wait; in any run, those that brought or changed what went live. A comment that is not there is not
 * made, and a run never fails because of one.
 */
export async function tellMerged({ posts }: Pick<RunReport, 'posts'>, context: RunContext): Promise<void> {
  const { world, tell } = context
  if (!world.host || world.interruption.aborted) return
  try {
    const host = await world.host(tellWaits(tell))
    for (const [number, brought] of [...(await postsByPull(posts, host, context))].slice(0, MOST_PULLS)) {
      const url = await updateComment(number, brought, host, context)
      if (url !== undefined) tell({ kind: 'told-merged', number, url })
    }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    tell({ kind: 'not-told-merged', why: cause.message })
  }
}

const WENT_LIVE: readonly Status[] = ['published', 'adopted', 'partial']

/** Posts of this run by the pull requests that brought or changed them: each has a comment that says what is to come. */
async function postsByPull(
  posts: readonly PostReport[],
  { pullRequests }: Host,
  { settings, world: { event } }: RunContext,
): Promise<ReadonlyMap<number, readonly PostReport[]>> {
  const found = new Map<number, readonly PostReport[]>()
  const add = (number: number, post: PostReport) => {
    const known = found.get(number) ?? []
    if (!known.includes(post)) found.set(number, [...known, post])
  }
  const { after } = event.name === 'push' ? event.pushed : { after: '' }
  const merged = after === '' ? undefined : await pullRequests.bringing(after)
  if (merged !== undefined) {
    const paths = await pullRequests.files(merged)
    for (const post of posts) if (post.path !== undefined && paths.has(post.path)) add(merged, post)
  }
  const live = posts.filter(({ path, status }) => path !== undefined && WENT_LIVE.includes(status))
  const asked = live.flatMap(({ path }) => path ?? []).slice(0, MOST_POSTS)
  const changing = asked.length > 0 ? await pullRequests.changing(asked, settings.branch) : undefined
  for (const post of live) for (const number of changing?.get(post.path ?? '') ?? []) add(number, post)
  return found
}

/** Where the comment is; undefined if there is none, or nothing to change. */
async function updateComment(
  number: number,
  posts: readonly PostReport[],
  { comments }: Host,
  { settings, world }: RunContext,
): Promise<string | undefined> {
  const marker = markerOf(settings)
  const before = await findOwn(number, marker, comments)
  if (!before) return undefined
  const body = `${mergedCommentOf(posts, before.body, world.run.url)}\n${marker}\n`
  return body.trim() === before.body.replaceAll('\r\n', '\n').trim()
    ? undefined
    : comments.change(before.id, body)
}
