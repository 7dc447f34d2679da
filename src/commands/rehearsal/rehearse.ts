import { compose } from '../../core/post/compose.ts'
import { correctionOf } from '../../core/post/follow-ups/follow-ups.ts'
import { undue } from '../../core/post/plan.ts'
import type { Post } from '../../core/post/post.ts'
import { keysOf } from '../../core/post/receipt.ts'
import { referredPaths } from '../../core/post/targets.ts'
import { hasError, type Problem } from '../../core/problem.ts'
import { postReport, type PostReport } from '../../core/report.ts'
import type { Journal } from '../../ports/checkout.ts'
import type { RunContext } from '../../ports/context.ts'
import type { WriteBack } from '../../ports/repository.ts'
import type { Threads } from '../../ports/threads.ts'
import type { World } from '../../ports/world.ts'
import { accountOf, type Account } from '../../publishing/account.ts'
import { openPostFiles } from '../../repository/post-files.ts'
import { composerOf } from '../../run/composer.ts'
import { composePost } from '../../run/plan-posts.ts'
import { withReason } from '../../run/report-posts.ts'
import { problemsOfLive } from '../check/preview.ts'
import { publishPost } from '../publish/publish-post.ts'
import type { Rehearsed } from './rehearsed.ts'

/** Nothing is kept: what a rehearsal leaves unfinished is rehearsed again. */
const NO_JOURNAL: Journal = { record: () => undefined, entries: () => [], clear: () => undefined }
const NO_WRITE_BACK: WriteBack = {
  inline: undefined,
  add: () => undefined,
  write: () => Promise.resolve({ problems: [], unwritten: [] }),
}
const NO_QUOTA = { posts: Infinity, replies: Infinity }

/** The account that posts are published for where nobody sees them. What it shows is of earlier saves: a run would adopt it. */
export function openRehearsal(
  network: Threads,
  world: Pick<World, 'clock' | 'random' | 'interruption'>,
): Account {
  const outside = { ...world, journal: NO_JOURNAL }
  const threads: Threads = { ...network, latest: () => Promise.resolve([]) }
  return accountOf({ name: 'rehearsal', username: undefined, threads }, outside, () => Promise.resolve())
}

/**
 * Publishes a post as a run would, whole and now, whatever its time and whatever is live of it.
 *
 * @param receiptsOf What came of the posts that it replies to or quotes.
 */
export async function rehearse(
  post: Post,
  text: string,
  receiptsOf: (path: string) => Promise<Rehearsed['receipts']>,
  account: Account,
  context: RunContext,
): Promise<Rehearsed> {
  const run = { ...context, world: { ...context.world, journal: NO_JOURNAL } }
  const { world, settings } = run
  const composition = composePost(afresh(post), text, run)
  const told = claimsOf(post, run)
  const report = hasError(composition.problems)
    ? postReport(post, 'failed', composition.problems)
    : await publish()
  const reason = undue(post, world.clock.now(), settings.lateLimit)
  const { problems } = reason ? withReason(report, reason, post, run) : report
  const [head, ...rest] = report.receipts
  // What is live is as it is: only that it differs matters.
  return {
    problems: post.receipts?.whole ? told : [...problems, ...told],
    receipts: head && report.status === 'published' ? { posts: [head, ...rest] } : undefined,
  }

  async function publish(): Promise<PostReport> {
    const postFiles = openPostFiles(undefined, world)
    for (const path of referredPaths(post)) {
      const receipts = await receiptsOf(path)
      if (receipts) postFiles.put(path, keysOf({ ...receipts, digest: '', whole: true }, world.clock.now()))
    }
    const inTurn = <Value>(work: () => Promise<Value>) => work()
    const session = { account, postFiles, writeBack: NO_WRITE_BACK, run, mayPublish: true, inTurn }
    const outcome = await publishPost(afresh(post), composition, {
      ...session,
      quota: NO_QUOTA,
      recovered: [],
    })
    return outcome.report
  }
}

/** The post as if nothing of it were live, and without what is on the network alone. */
function afresh(post: Post): Post {
  const { features: { replyTo, quote, ...features } = {} } = post
  return {
    ...post,
    receipts: undefined,
    features: {
      ...features,
      ...(replyTo?.kind === 'file' && { replyTo }),
      ...(quote?.kind === 'file' && { quote }),
    },
  }
}

/** What receipts say of a post that is not as it was published. */
function claimsOf(post: Post, context: RunContext): readonly Problem[] {
  if (!post.receipts) return []
  const composition = compose(post, composerOf(context))
  if (post.receipts.whole) {
    const correction = correctionOf(post)
    const ofCorrection = correction ? compose(correction, composerOf(context)).problems : []
    return postReport(post, 'skipped', [...problemsOfLive(post, composition), ...ofCorrection]).problems
  }
  const changed = composition.problems.filter(({ rule }) => rule === 'post/changed-while-partial')
  return postReport(post, 'failed', changed).problems
}
