import { Interruption } from '../core/interruption.ts'
import { referredPaths } from '../core/features/targets.ts'
import type { Planned } from '../core/plan.ts'
import { error, type Problem } from '../core/problem.ts'
import type { PostReport } from '../core/report.ts'
import { problemOfThreads, ThreadsError } from '../core/threads-error.ts'
import { patienceOf, type Account } from '../publishing/account.ts'
import type { PublishingEvent } from '../publishing/events.ts'
import { patiently } from '../publishing/patience.ts'
import { seconds, WAITS } from '../publishing/waits.ts'
import { openAccount, type PublishContext } from './account.ts'
import { composerOf, planOf, type Due, type Source } from './publish-due.ts'
import { publishPost } from './publish-post.ts'
import { fileText } from './file-text.ts'
import { recover, type Recovered } from './recover.ts'

/** How long a run waits for another one in the same checkout. */
const PATIENT_S = 300

/** Publishes these texts, which are due: alone in this checkout, and from the files as they are by then. */
export async function publishPlanned(sources: readonly Source[], context: PublishContext): Promise<Due> {
  const { lease } = context.world
  const heldBack = (problem: Problem): Due => {
    const status = ['threads/throttled', 'action/busy'].includes(problem.rule) ? 'deferred' : 'failed'
    const posts = sources.map(({ path }): PostReport => ({ path, status, receipts: [], problems: [problem] }))
    for (const report of posts) context.tell({ kind: 'post', report })
    return { posts, done: 0 }
  }
  try {
    if (!(await leased(context))) {
      return heldBack(
        error('action/busy', {
          found: 'another run that does not end',
          expected: 'to be alone within five minutes',
        }),
      )
    }
    const account = await openAccount(context)
    const recovered = await recover(account, { ...context, mayPublish: true })
    return await publishFresh(sources, recovered, account, context)
  } catch (cause) {
    if (cause instanceof ThreadsError) return heldBack(problemOfThreads(cause))
    if (cause instanceof Interruption) return heldBack(cause.problem)
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
    'problem' in source
      ? [{ path: source.path, status: 'failed' as const, receipts: [], problems: [source.problem] }]
      : [],
  )
  const planned = await planOf(fresh, settings, world)
  const { plan } = planned
  const settled = [...gone, ...planned.settled]
  for (const { post } of plan) for (const { id } of post.receipts?.posts ?? []) account.claimed.add(id)
  for (const report of settled) tell({ kind: 'post', report })
  const due = referredFirst(plan.filter(({ decision }) => decision.kind === 'publish'))
  const posts: PostReport[] = []
  const note = (event: PublishingEvent) => tell({ kind: 'segment', event, total: 0, text: '' })
  const ask = () => account.threads.quota()
  let quota =
    due.length > 0 ? await patiently(ask, { unsure: WAITS.again }, patienceOf(account, note)) : undefined
  let blocked: Problem | undefined
  for (const { post, decision } of due) {
    if (decision.kind !== 'publish' || !quota) continue
    if (blocked) {
      const later = blocked.rule === 'threads/throttled'
      posts.push({
        path: post.path,
        status: later ? 'deferred' : 'failed',
        receipts: post.receipts?.posts ?? [],
        problems: [blocked],
      })
    } else {
      const composer = composerOf(settings, world)
      const writesFiles = settings.writeBack === 'files'
      const { composition } = decision
      const postContext = { account, composer, world, tell, writesFiles, quota, recovered }
      const published = await publishPost(post, composition, postContext)
      posts.push(published.report)
      quota = published.left
      blocked = published.blocked
    }
    tell({ kind: 'post', report: posts[posts.length - 1] as PostReport })
  }
  return {
    posts: [...posts, ...settled],
    done: plan.filter(({ decision }) => decision.kind === 'done').length,
  }
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
