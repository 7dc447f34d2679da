/*
 * A run decides twice what to do.
 *
 * First by the checkout alone: that costs nothing, and most runs end there. Then again, with the lease on the account,
 * by the branch, the release, the journal and the account as they are at that moment: the checkout may be old, and
 * another run may have published in between. Only the second plan is carried out.
 */
import { unfinishedIn } from '../../core/journal.ts'
import type { Composition } from '../../core/post/composition.ts'
import type { Decision, Planned } from '../../core/post/plan.ts'
import type { Post } from '../../core/post/post.ts'
import { referredPaths } from '../../core/post/targets.ts'
import { postReport, type PostReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Source } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'
import { claimIds, frontMatterIn } from '../../run/account.ts'
import { countDone, planPosts } from '../../run/plan-posts.ts'
import { recover } from '../../run/recover.ts'
import { reportDecided } from '../../run/report-posts.ts'
import type { Session, Recovered } from '../../run/session.ts'

export type Due = { readonly post: Post; readonly composition: Composition }

export type FirstPlan = {
  readonly due: readonly Due[]
  /** Posts that are live and to be reposted. */
  readonly reposts: readonly Post[]
  /** What the plan decides without publishing. */
  readonly decided: readonly PostReport[]
  /** What may be decided otherwise by the second plan. */
  readonly open: readonly Source[]
  readonly done: number
  /** Paths of files that are no posts. */
  readonly others: readonly string[]
}

/** The first plan, by the checkout. */
export async function planFromCheckout(sources: readonly Source[], context: RunContext): Promise<FirstPlan> {
  const { plan, unreadable, others } = planPosts(sources, context)
  const open = new Set(
    plan.flatMap(({ post, decision }) => (isOpen(decision, context.world) ? [post.path] : [])),
  )
  return {
    due: dueIn(plan),
    reposts: repostsIn(plan),
    decided: [...unreadable, ...(await reportDecided(plan, context))],
    open: sources.filter(({ path }) => open.has(path)),
    done: countDone(plan),
    others,
  }
}

/** Whether the second plan may decide otherwise: the branch and the journal may say that the post is live. */
function isOpen(decision: Decision, { host, journal }: World): boolean {
  switch (decision.kind) {
    case 'publish':
    case 'repost':
      return true
    case 'overdue':
      return host !== undefined || journal.entries().length > 0
    case 'wait':
      return decision.until === undefined
    case 'refuse':
    case 'skip':
    case 'unpublish':
    case 'taken-down':
    case 'done':
      return false
  }
}

export type SecondPlan = {
  /** In the order in which they are published. */
  readonly due: readonly Due[]
  readonly reposts: readonly Post[]
  readonly decided: readonly PostReport[]
  /** What earlier runs left unfinished. */
  readonly recovered: readonly Recovered[]
  readonly done: number
}

/** Reads the files of these posts, and of those that earlier runs left unfinished, as the branch has them now. */
export async function loadPosts(
  sources: readonly Source[],
  { account, postFiles, run }: Session,
): Promise<readonly string[]> {
  const unfinished = unfinishedIn(run.world.journal.entries()).flatMap(({ chain }) =>
    chain.account === account.name ? (chain.path ?? []) : [],
  )
  const paths = sources.flatMap(({ path }) => path ?? [])
  await postFiles.load([...paths, ...unfinished])
  claimIds(frontMatterIn(paths, postFiles.read), account)
  return [...paths, ...unfinished]
}

/** The second plan, with the lease on the account, after recovering what earlier runs left unfinished. */
export async function planFromBranch(sources: readonly Source[], session: Session): Promise<SecondPlan> {
  const { account, postFiles, run } = session
  const recovered = await recover(session)
  const { fresh, gone } = await readAgain(sources, session)
  const { plan, unreadable } = planPosts(fresh, run)
  const decided = await reportDecided(plan, run)
  account.claims.add(plan.flatMap(({ post }) => post.receipts?.posts.map(({ id }) => id) ?? []))
  await postFiles.load(plan.flatMap(({ post }) => referredPaths(post)))
  return {
    due: referredFirst(dueIn(plan)),
    reposts: repostsIn(plan),
    decided: [...gone, ...unreadable, ...decided],
    recovered,
    done: countDone(plan),
  }
}

/** The same texts as they are now, and reports of those that can no longer be read. */
async function readAgain(
  sources: readonly Source[],
  { postFiles, writeBack }: Session,
): Promise<{ readonly fresh: readonly Source[]; readonly gone: readonly PostReport[] }> {
  const fresh: Source[] = []
  const gone: PostReport[] = []
  for (const source of sources) {
    if (source.path === undefined) {
      fresh.push({ ...source, receipts: await writeBack.inline?.receipts() })
      continue
    }
    const file = postFiles.read(source.path)
    if ('text' in file) fresh.push(file)
    // A file that cannot be read is a failure; one that its author removed is not.
    else gone.push(postReport(file, file.problem.severity === 'error' ? 'failed' : 'skipped', [file.problem]))
  }
  return { fresh, gone }
}

function dueIn(plan: readonly Planned[]): readonly Due[] {
  return plan.flatMap(({ post, decision }) =>
    decision.kind === 'publish' ? [{ post, composition: decision.composition }] : [],
  )
}

function repostsIn(plan: readonly Planned[]): readonly Post[] {
  return plan.flatMap(({ post, decision }) => (decision.kind === 'repost' ? [post] : []))
}

/** Posts that others of the same run reply to or quote go before them; otherwise the order stays. */
function referredFirst(due: readonly Due[]): readonly Due[] {
  const byPath = new Map(due.map((each) => [each.post.path, each]))
  const [seen, ordered] = [new Set<Due>(), new Set<Due>()]
  for (const first of due) {
    // Not by recursion: thousands of posts may reply to each other in a row.
    const ahead = [first]
    for (let last = ahead.at(-1); last; last = ahead.at(-1)) {
      seen.add(last)
      const referred = referredPaths(last.post).map((path) => byPath.get(path))
      const next = referred.find((other) => other && !seen.has(other))
      if (next) ahead.push(next)
      else ahead.pop()
      if (!next) ordered.add(last)
    }
  }
  return [...ordered]
}
