import { unfinishedIn } from '../../core/journal.ts'
import { asWarning, error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { Asked } from '../../core/removal/plan-removals.ts'
import { emptyReport, postReport, type PostReport, type RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import { REMOVING } from '../../publishing/removal/remove-post.ts'
import { findMissingScopes } from '../../publishing/token/facts.ts'
import { claimIds } from '../../run/account.ts'
import { recover } from '../../run/recover.ts'
import type { Session } from '../../run/session.ts'
import { withSession } from '../../run/with-session.ts'
import { findGone, openBefore, type ReadBefore } from './find-gone.ts'
import { previewRemovals } from './preview.ts'
import { openAsked, type AskedNow, type ReadAsked } from './read-asked.ts'
import { readLeft } from './read-left.ts'
import { removeAsked } from './remove-asked.ts'

type Alone = Pick<RunReport, 'posts' | 'problems' | 'writeBack' | 'rateLimit' | 'token'>

/**
 * Takes down the posts that say `unpublish: true` at the head of the branch, of one account or of many. Nothing is taken down because something is
 * not there: a file that is gone is told of, where that can be known.
 */
export async function unpublish(context: RunContext): Promise<RunReport> {
  const { accounts } = context.settings
  if (accounts === undefined) return unpublishOne(openBranch, context)
  const { overAccounts } = await import('../../run/accounts/over-accounts.ts')
  let opened: ReturnType<typeof openBranch> | undefined
  const once: typeof openBranch = (context) => (opened ??= openBranch(context))
  return overAccounts(accounts, (context) => unpublishOne(once, context), context)
}

/** What the branch says, read for all accounts of the run together. */
type Reading = { readonly readAsked: ReadAsked; readonly readBefore: ReadBefore }

/** Undefined without GitHub. */
async function openBranch(context: RunContext): Promise<Reading | undefined> {
  const { settings, together, world, tell } = context
  const host = await world.host?.(tellWaits(tell))
  const each = together?.each ?? [settings]
  return host && { readAsked: openAsked(each, host, context), readBefore: openBefore(each, host, context) }
}

async function unpublishOne(open: typeof openBranch, context: RunContext): Promise<RunReport> {
  const { settings } = context
  const ending = settings.dryRun ? 'Dry run, nothing was taken down' : 'Done'
  const nothing: RunReport = { ...emptyReport(), ending, isRemoval: true }
  try {
    const branch = await open(context)
    if (!branch) return { ...nothing, problems: [error('unpublish/no-branch', {})] }
    const first = await branch.readAsked(settings)
    if ('problem' in first) {
      const posts = first.asked.map(notTried)
      tellPosts(posts, context)
      return { ...nothing, posts, problems: [first.problem] }
    }
    const gone = await findGone(first, branch.readBefore, context)
    const { files } = first.head
    const { problems, ...told } = await takeDown(first, branch, context)
    tellPosts(told.posts, context)
    return { ...nothing, files: files.length, ...told, problems: [...gone, ...problems] }
  } catch (cause) {
    return { ...nothing, problems: [problemOf(cause, ['contents: write'])] }
  }
}

async function takeDown(first: AskedNow, branch: Reading, context: RunContext): Promise<Alone> {
  if (first.asked.length === 0) return { posts: first.decided, problems: [] }
  const { settings, together } = context
  if (settings.dryRun) {
    const preview = () => previewRemovals(first, context)
    const { posts, problems } = await (together ? together.inTurn(preview) : preview())
    return { posts: [...posts, ...first.decided], problems }
  }
  return withSession(
    context,
    { liveFrontMatter: liveIn(first), mayPublish: true },
    (session) => removeAlone(branch, session),
    (problem) => holdBack(first, problem),
  )
}

/** With the lease on the account, and by the branch as it is by now. */
async function removeAlone({ readAsked }: Reading, session: Session): Promise<Alone> {
  const { account, postFiles, run } = session
  const now = await readAsked(run.settings)
  if ('problem' in now) return { posts: now.asked.map(notTried), problems: [now.problem] }
  claimIds(now.frontMatter, account)
  const unfinished = unfinishedIn(run.world.journal.entries()).flatMap(({ chain }) => chain.path ?? [])
  await postFiles.load([...now.asked.map(({ path }) => path), ...unfinished])
  return session.inTurn(() => removeLoaded(now, unfinished.length > 0, session))
}

async function removeLoaded(now: AskedNow, isUnfinished: boolean, session: Session): Promise<Alone> {
  const { account, run } = session
  const scopes = await findMissingScopes(REMOVING, account)
  if (scopes.length > 0) return holdBack(now, error('unpublish/scope-missing', { scopes }))
  // What an earlier run published of these posts without recording it is to be taken down as well.
  const recovered = isUnfinished ? await recover({ ...session, mayPublish: false }) : []
  let left = now.asked.length > 0 ? await readLeft(account, run) : 0
  let blocked: Problem | undefined
  const posts: PostReport[] = []
  for (const asked of now.asked) {
    const own = recovered.find(({ chain }) => chain.path === asked.path && chain.part === undefined)
    const removed = blocked ? undefined : await removeAsked(asked, left, own, session)
    posts.push(removed?.report ?? notTried(asked))
    left = removed?.left ?? left
    blocked ??= removed?.blocked
  }
  return { posts: [...posts, ...now.decided], problems: [] }
}

/** Front matter of what is live: last those posts that stay so. */
function liveIn({ asked, frontMatter }: AskedNow) {
  const paths = new Set(asked.map(({ path }) => path))
  const live = frontMatter.filter(
    ({ text }) => /\bid["']?\s*:/.test(text) && !/\bunpublished_at["']?\s*:/.test(text),
  )
  return live.toSorted((one, other) => Number(paths.has(other.path)) - Number(paths.has(one.path)))
}

function notTried({ post, receipts }: Asked): PostReport {
  return {
    ...postReport(post, 'failed', []),
    receipts: receipts.posts,
    because: { kind: 'not-tried' },
  }
}

function holdBack({ asked, decided }: AskedNow, problem: Problem): Alone {
  const passes = ['threads/throttled', 'github/throttled', 'action/busy'].includes(problem.rule)
  const posts = asked.map((each): PostReport => ({
    ...notTried(each),
    ...(passes && { status: 'deferred' }),
  }))
  return { posts: [...posts, ...decided], problems: [passes ? asWarning(problem) : problem] }
}

function tellPosts(reports: readonly PostReport[], { tell }: RunContext): void {
  for (const report of reports) tell({ kind: 'post', report })
}
