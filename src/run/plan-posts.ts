import { withoutReceipts } from '../core/github/release-body.ts'
import { compose } from '../core/post/compose.ts'
import type { Composition } from '../core/post/composition.ts'
import { planRun, type Planned } from '../core/post/plan.ts'
import type { Post, ReadPost } from '../core/post/post.ts'
import { readInlinePost, readPost } from '../core/post/read-post.ts'
import { withoutForeignPermalinks } from '../core/post/receipt.ts'
import { error, hasError, placeOf } from '../core/problem.ts'
import { postReport, type PostReport } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import { SEGMENT_LIMIT } from '../core/text/limits.ts'
import { isPermalink } from '../core/threads/permalink.ts'
import { writesFrontMatter } from '../core/write-back.ts'
import type { RunContext } from '../ports/context.ts'
import type { Source } from '../ports/repository.ts'
import { findEditObstacle } from '../repository/write-back/write-back.ts'
import { composerOf } from './composer.ts'

/** Inline text; that of a release may hold what an earlier run recorded in it. */
export function inlineSource(text: string): Source {
  return { path: undefined, text: withoutReceipts(text) }
}

type PostsPlan = {
  readonly plan: readonly Planned[]
  /** Posts whose front matter cannot be read. */
  readonly unreadable: readonly PostReport[]
  /** Paths of files that are none. */
  readonly others: readonly string[]
}

/** What is to be done with these texts. A dry run follows the same plan as a real one. */
export function planPosts(sources: readonly Source[], context: RunContext): PostsPlan {
  const { settings, world } = context
  const read = sources.map((source) => ({ path: source.path, ...readSource(source, settings) }))
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const posts = read.flatMap((entry) => (entry.kind === 'post' ? [entry.post] : []))
  const plan = planRun(posts, world.clock.now(), settings, (post) =>
    composePost(post, texts.get(post.path) ?? '', context),
  )
  const unreadable = read.flatMap((entry) =>
    entry.kind === 'problems' ? [postReport({ path: entry.path }, 'failed', entry.problems)] : [],
  )
  const others = read.flatMap(({ kind, path }) => (kind === 'not-a-post' ? (path ?? []) : []))
  return { plan, unreadable, others }
}

export function readSource({ path, text, receipts }: Source, settings: Settings): ReadPost {
  const read = path === undefined ? readInlinePost(text, settings) : readPost(path, text, settings)
  if (read.kind !== 'post') return read
  const post = receipts ? { ...read.post, receipts } : read.post
  return { kind: 'post', post: withCheckedPermalinks(post, settings) }
}

/** A permalink that is no address of Threads is a problem, and goes no further. */
function withCheckedPermalinks(post: Post, { threadsApiUrl }: Settings): Post {
  const { path, lines = {}, receipts } = post
  if (!receipts) return post
  const problems = receipts.posts.flatMap(({ permalink }, index) => {
    if (permalink === undefined || isPermalink(permalink, threadsApiUrl)) return []
    const line = lines[`posts.${index}`] ?? lines['permalink']
    return [error('post/permalink-foreign', { address: permalink, ...placeOf({ path, line }) })]
  })
  return {
    ...post,
    receipts: withoutForeignPermalinks(receipts, threadsApiUrl),
    problems: [...post.problems, ...problems],
  }
}

/** A post as the chain it becomes, and whether its file can take the receipts. */
export function composePost(post: Post, text: string, context: RunContext): Composition {
  const composition = compose(post, composerOf(context))
  // The author has to mend the keys first.
  const isWritten = writesFrontMatter(context.settings) && post.path !== undefined
  const { length } = composition.segments
  // A chain that is too long in itself has been told so.
  const segments = length > SEGMENT_LIMIT ? 1 : Math.max(1, length)
  const obstacle = isWritten && !hasError(post.problems) ? findEditObstacle(text, segments) : undefined
  return obstacle ? { ...composition, problems: [...composition.problems, obstacle] } : composition
}

/** How many of these files are wholly live; inline text has a report of its own. */
export function countDone(plan: readonly Planned[]): number {
  return plan.filter(({ post, decision }) => decision.kind === 'done' && post.path !== undefined).length
}
