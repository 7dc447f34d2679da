import type { Post } from '../../core/post/post.ts'
import { referredPaths } from '../../core/post/targets.ts'
import { asWarning, type Problem } from '../../core/problem.ts'
import { postReport, type PostReport, type RunReport } from '../../core/report.ts'
import type { Quota } from '../../core/threads/quota.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Source } from '../../ports/repository.ts'
import { acceptReceipts } from '../../run/accept-receipts.ts'
import { claimIds, frontMatterOfFile, readQuota, type FrontMatter } from '../../run/account.ts'
import { findTargets } from '../../run/find-targets.ts'
import { readAccountAhead } from '../../run/read-ahead.ts'
import { previewPost, repostOf } from '../../run/report-posts.ts'
import type { Session } from '../../run/session.ts'
import { withSession } from '../../run/with-session.ts'
import { repostPost } from './follow-up/repost-post.ts'
import {
  loadPosts,
  planFromBranch,
  planFromCheckout,
  type Due,
  type FirstPlan,
  type SecondPlan,
} from './plan-twice.ts'
import { publishPost } from './publish-post.ts'

type Alone = Pick<RunReport, 'posts' | 'done' | 'problems' | 'writeBack' | 'rateLimit' | 'token'>
type Published = Alone & Pick<RunReport, 'others'>

/** Publishes those of the posts that are due. `liveFrontMatter`: that of posts which are live already. */
export async function publishPosts(
  sources: readonly Source[],
  liveFrontMatter: readonly FrontMatter[],
  context: RunContext,
): Promise<Published> {
  const first = await planFromCheckout(sources, context)
  if (context.settings.dryRun) return previewPosts(first, context)
  const { open, done, others } = first
  const paths = new Set(open.map(({ path }) => path))
  const closed = first.decided.filter(({ path }) => !paths.has(path))
  tellPosts(closed, context)
  if (open.length === 0) return { posts: closed, done, others, problems: [] }
  const published = await withSession(
    context,
    { liveFrontMatter, mayPublish: true },
    (session) => {
      // Also what is under `former`, and of posts that stay as they are, belongs to no other post.
      claimIds(sources.flatMap(frontMatterOfSource), session.account)
      return publishAlone(open, session)
    },
    (problem) => holdBackAll(open, problem, context),
  )
  const posts = [...published.posts, ...closed]
  return { ...published, posts, done: done + published.done, others }
}

function frontMatterOfSource({ path, text }: Source): readonly FrontMatter[] {
  return path === undefined ? [] : frontMatterOfFile({ path, text })
}

async function previewPosts(
  { due, reposts, decided, done, others }: FirstPlan,
  context: RunContext,
): Promise<Published> {
  tellPosts(decided, context)
  const preview = ({ post, composition }: Due) => previewPost(post, composition, context)
  const previews = [...(await Promise.all(due.map(preview))), ...reposts.map(previewRepost)]
  tellPosts(previews, context)
  return { posts: [...previews, ...decided], done, others, problems: [] }
}

/** A repost shows nothing that is not live. */
function previewRepost(post: Post): PostReport {
  return { ...postReport(post, 'waiting', post.problems), ...repostOf(post) }
}

async function publishAlone(sources: readonly Source[], session: Session): Promise<Alone> {
  const paths = await loadPosts(sources, session)
  return session.inTurn(() => publishLoaded(sources, paths, session))
}

async function publishLoaded(
  sources: readonly Source[],
  paths: readonly string[],
  session: Session,
): Promise<Alone> {
  const { held, problems } = await acceptReceipts(paths, session)
  const isHeld = ({ path }: Source) => path !== undefined && held.some((report) => report.path === path)
  const second = await planFromBranch(
    sources.filter((source) => !isHeld(source)),
    session,
  )
  const decided = [...held, ...second.decided]
  tellPosts(decided, session.run)
  const published = await publishInTurn(second, session)
  return { posts: [...published, ...decided], done: second.done, problems }
}

/**
 * One post after the other, then the reposts; what blocks the account holds back the rest, anything else only its own
 * post.
 */
async function publishInTurn(
  { due, reposts, recovered }: SecondPlan,
  opened: Session,
): Promise<readonly PostReport[]> {
  const { run } = opened
  const session = run.world.host && due.length > 0 ? readingAhead(opened) : opened
  let quota: Quota | undefined
  let blocked: Problem | undefined
  const reports: PostReport[] = []
  for (const { post, composition } of due) {
    quota ??= await readQuota(session.account, run)
    const waits = deferWithTarget(post, reports, session)
    if (blocked) {
      reports.push({ ...holdBack(post.path, blocked), receipts: post.receipts?.posts ?? [] })
    } else if (waits) {
      reports.push(waits)
    } else {
      const outcome = await publishPost(post, composition, { ...session, recovered, quota })
      reports.push(outcome.report)
      quota = outcome.quotaLeft
      blocked = outcome.blocked
    }
    tellPosts(reports.slice(-1), run)
  }
  for (const post of reposts) {
    quota ??= await readQuota(session.account, run)
    if (blocked) {
      reports.push({ ...holdBack(post.path, blocked), ...repostOf(post) })
    } else {
      const outcome = await repostPost(post, { ...session, recovered, quota })
      reports.push(outcome.report)
      quota = outcome.quotaLeft
      blocked = outcome.blocked
    }
    tellPosts(reports.slice(-1), run)
  }
  return reports
}

/** The lease on the account is held: what the account shows from now on is what this run acts on. */
function readingAhead(session: Session): Session {
  const { account } = session
  // Whoever needs it is told its error.
  account.tokenFacts().catch(() => undefined)
  return { ...session, account: { ...account, threads: readAccountAhead(account.threads) } }
}

/** A post waits with the one that it replies to or quotes, where that one has just been deferred. */
function deferWithTarget(
  post: Post,
  reports: readonly PostReport[],
  { postFiles }: Session,
): PostReport | undefined {
  const paths = referredPaths(post)
  const target = reports.find(
    ({ path, status, receipts }) =>
      path !== undefined && paths.includes(path) && status === 'deferred' && receipts.length === 0,
  )
  if (!target) return undefined
  const problems = findTargets(post, postFiles).problems.map((problem) => ({
    ...asWarning(problem),
    fix: 'Nothing to do: a later run publishes both.',
  }))
  const { publishAt } = target
  const receipts = post.receipts?.posts ?? []
  return { ...postReport(post, 'deferred', problems), receipts, ...(publishAt && { publishAt }) }
}

function holdBackAll(sources: readonly Source[], problem: Problem, { tell }: RunContext): Alone {
  const posts = sources.map(({ path }) => holdBack(path, problem))
  tell({ kind: 'held-back', problem, posts })
  return { posts, done: 0, problems: [] }
}

/** A post that is not tried. A reason that passes by itself defers it; any other is a failure. */
function holdBack(path: string | undefined, problem: Problem): PostReport {
  const passes = ['threads/throttled', 'github/throttled', 'action/busy'].includes(problem.rule)
  return {
    path,
    status: passes ? 'deferred' : 'failed',
    receipts: [],
    // Without a place in this file, as nothing is wrong with the file.
    problems: [passes ? asWarning(problem) : problem],
    because: { kind: 'held-back' },
  }
}

function tellPosts(reports: readonly PostReport[], { tell }: RunContext): void {
  for (const report of reports) tell({ kind: 'post', report })
}
