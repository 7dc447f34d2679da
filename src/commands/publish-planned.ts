import { Interruption } from '../core/interruption.ts'
import { referredPaths } from '../core/features/targets.ts'
import type { Planned } from '../core/plan.ts'
import { asWarning, error, type Problem } from '../core/problem.ts'
import type { Quota } from '../core/quota.ts'
import type { PostReport } from '../core/report.ts'
import { problemOfThreads, ThreadsError } from '../core/threads-error.ts'
import { patienceOf, type Account } from '../publishing/account.ts'
import { patiently } from '../publishing/patience.ts'
import { seconds, WAITS } from '../publishing/waits.ts'
import { frontMatterIn, openAccount, type PublishContext } from './account.ts'
import { besideSegments } from './events.ts'
import { composerOf, planOf, reportOf, type Source } from './plan-posts.ts'
import type { Due } from './publish-due.ts'
import { publishPost, type PostContext, type Published } from './publish-post.ts'
import { fileText } from './file-text.ts'
import { recover, type Recovered } from './recover.ts'

/** How long a run waits for another one in the same checkout. */
const PATIENT_S = 300

/** Publishes these texts, which are due: alone in this checkout, and from the files as they are by then. */
export async function publishPlanned(sources: readonly Source[], context: PublishContext): Promise<Due> {
  const { lease } = context.world
  const allHeldBack = (problem: Problem): Due => {
    const posts = sources.map(({ path }) => heldBack(path, problem))
    for (const report of posts) context.tell({ kind: 'post', report })
    return { posts, done: 0 }
  }
  try {
    if (!(await leased(context))) {
      return allHeldBack(
        error('action/busy', {
          found: 'another run that does not end',
          expected: 'to be alone within five minutes',
        }),
      )
    }
    // What another run has published meanwhile, and what is live in part, is no answer to any doubt either.
    const paths = sources.flatMap(({ path }) => path ?? [])
    const elsewhere = [...context.elsewhere, ...frontMatterIn(paths, context.world.files)]
    const account = await openAccount({ ...context, elsewhere })
    const recovered = await recover(account, { ...context, mayPublish: true })
    return await publishFresh(sources, recovered, account, context)
  } catch (cause) {
    if (cause instanceof ThreadsError) return allHeldBack(problemOfThreads(cause))
    if (cause instanceof Interruption) return allHeldBack(cause.problem)
    throw cause
  } finally {
    lease.release()
  }
}

async function leased({ world: { lease, clock, interruption }, tell }: PublishContext): Promise<boolean> {
  for (let waited = 0; waited < PATIENT_S; waited += 1) {
    if (lease.acquire()) return true
    if (waited === 0) tell({ kind: 'busy' })
    await clock.sleep(seconds(1), interruption)
  }
  return false
}

/** Reads the files again, as another run may have published meanwhile, and publishes what is still due. */
async function publishFresh(
  sources: readonly Source[],
  recovered: readonly Recovered[],
  account: Account,
  context: PublishContext,
): Promise<Due> {
  const { settings, world, tell } = context
  const read = sources.map((source) =>
    source.path === undefined ? source : fileText(source.path, world.files),
  )
  const fresh = read.filter((source) => 'text' in source)
  const gone = read.flatMap((source) =>
    'problem' in source ? [reportOf(source.path, 'failed', [source.problem])] : [],
  )
  const { plan, settled: decided } = await planOf(fresh, settings, world)
  for (const { post } of plan) for (const { id } of post.receipts?.posts ?? []) account.claimed.add(id)
  const settled = [...gone, ...decided]
  for (const report of settled) tell({ kind: 'post', report })
  const published = await publishInTurn(referredFirst(plan), recovered, account, context)
  return {
    posts: [...published, ...settled],
    done: plan.filter(({ decision }) => decision.kind === 'done').length,
  }
}

/** One post after the other; what blocks the account holds back the rest, anything else only its own post. */
async function publishInTurn(
  plan: readonly Planned[],
  recovered: readonly Recovered[],
  account: Account,
  { settings, world, tell }: PublishContext,
): Promise<readonly PostReport[]> {
  let quota: Quota | undefined
  let blocked: Problem | undefined
  const reports: PostReport[] = []
  for (const { post, decision } of plan) {
    if (decision.kind !== 'publish') continue
    quota ??= await patiently(
      () => account.threads.quota(),
      { unsure: WAITS.again },
      patienceOf(account, besideSegments(tell)),
    )
    const context: PostContext = {
      account,
      world,
      tell,
      quota,
      recovered,
      composer: composerOf(settings, world),
      writesFiles: settings.writeBack === 'files',
    }
    const {
      report,
      left,
      blocked: why,
    }: Published = blocked
      ? {
          report: { ...heldBack(post.path, blocked), receipts: post.receipts?.posts ?? [] },
          left: quota,
          blocked,
        }
      : await publishPost(post, decision.composition, context)
    tell({ kind: 'post', report })
    reports.push(report)
    quota = left
    blocked = why
  }
  return reports
}

/** A post that is not tried. What will pass by itself defers it; anything else is a failure to look at. */
function heldBack(path: string | undefined, problem: Problem): PostReport {
  const passes = ['threads/throttled', 'action/busy'].includes(problem.rule)
  return reportOf(path, passes ? 'deferred' : 'failed', [passes ? asWarning(problem) : problem])
}

/** Posts that others of the same run reply to or quote go before them; else the order stays. */
function referredFirst(due: readonly Planned[]): readonly Planned[] {
  const ordered: Planned[] = []
  const place = (planned: Planned, above: readonly Planned[]) => {
    if (ordered.includes(planned) || above.includes(planned)) return
    const referred = referredPaths(planned.post)
    for (const other of due) {
      if (other.post.path !== undefined && referred.includes(other.post.path))
        place(other, [...above, planned])
    }
    ordered.push(planned)
  }
  for (const planned of due) place(planned, [])
  return ordered
}
