import { referredPaths } from '../../core/post/targets.ts'
import { GitHubError, problemOfGitHub } from '../../core/github/error.ts'
import { Interruption } from '../../core/interruption.ts'
import { unfinishedIn } from '../../core/journal.ts'
import type { Planned } from '../../core/post/plan.ts'
import { asWarning, error, type Problem } from '../../core/problem.ts'
import type { Quota } from '../../core/threads/quota.ts'
import type { PostReport } from '../../core/report.ts'
import { problemOfThreads, ThreadsError } from '../../core/threads/error.ts'
import { patienceOf, type Account } from '../../publishing/account.ts'
import { patiently } from '../../publishing/patience.ts'
import { seconds, WAITS } from '../../publishing/waits.ts'
import { claim, frontMatterIn, openAccount, type PublishContext } from '../../run/account.ts'
import { besideSegments } from '../../run/events.ts'
import { openHome, PERMISSIONS, type Home } from '../../repository/target.ts'
import { heldOnHost } from '../../run/lease/held-on-host.ts'
import { composerOf, doneIn, planOf, reportOf, type Source } from '../../run/plan-posts.ts'
import type { Due } from './publish-due.ts'
import { publishPost, type PostContext, type Published } from './publish-post.ts'
import { recover } from '../../run/recover.ts'
import { textsOf, type Texts } from '../../repository/post-files.ts'
import { writeBackOf } from '../../repository/write-back/of.ts'
import type { WriteBack } from '../../repository/write-back/write-back.ts'

/** How long a run waits for another one in the same checkout. */
const PATIENT_S = 300

/** Publishes these texts, which are due: alone, and from the files as they are by then. */
export async function publishPlanned(sources: readonly Source[], context: PublishContext): Promise<Due> {
  const { lease } = context.world
  try {
    if (await leased(context)) return await publishAlone(sources, context)
    return allHeldBack(sources, busy('another run in the same checkout that does not end'), context)
  } catch (cause) {
    return allHeldBack(sources, problemIn(cause, context), context)
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

/** Alone in this checkout: looks at the repository and the account, and makes sure to be alone with the account too. */
async function publishAlone(sources: readonly Source[], context: PublishContext): Promise<Due> {
  const account = await openAccount(context)
  const { home, problems } = await openHome(context)
  const held = await heldOnHost(account, home, context)
  if (held === 'busy')
    return allHeldBack(
      sources,
      busy('other runs for this account, one after the other or one that does not end'),
      context,
    )
  try {
    const due = await publishAndKeep(sources, home, { ...account, secure: held.secure }, context)
    return { ...due, problems: [...problems, ...held.problems, ...due.problems] }
  } finally {
    await held.release()
  }
}

/** Whatever happens to the posts, what went live of them is kept. */
async function publishAndKeep(
  sources: readonly Source[],
  home: Home | undefined,
  account: Account,
  context: PublishContext,
): Promise<Due> {
  const texts = textsOf(home, context.world)
  const writeBack = writeBackOf(texts, home, account.name, context)
  const due = await publishFresh(sources, { account, texts, writeBack, context }).catch((cause: unknown) =>
    allHeldBack(sources, problemIn(cause, context), context),
  )
  const { problems, ...kept } = await writeBack.keep()
  context.tell({ kind: 'kept', kept })
  return { ...due, problems: [...due.problems, ...problems], kept }
}

type Run = {
  readonly account: Account
  readonly texts: Texts
  readonly writeBack: WriteBack
  readonly context: PublishContext
}

/** Reads the texts again, as another run may have published meanwhile, and publishes what is still due. */
async function publishFresh(sources: readonly Source[], run: Run): Promise<Due> {
  const { account, texts, writeBack, context } = run
  const { settings, world, tell } = context
  const left = unfinishedIn(world.journal.entries()).flatMap(({ chain }) => chain.path ?? [])
  const paths = sources.flatMap(({ path }) => path ?? [])
  await texts.load([...paths, ...left])
  claim(account, frontMatterIn(paths, texts.read))
  const recovered = await recover(account, { settings, texts, writeBack, tell, mayPublish: true })

  const read = await Promise.all(
    sources.map(async (source) =>
      source.path === undefined
        ? { ...source, receipts: await writeBack.inline?.receipts() }
        : texts.read(source.path),
    ),
  )
  const fresh = read.filter((source) => 'text' in source)
  const gone = read.flatMap((source) =>
    'problem' in source ? [goneReport(source.path, source.problem)] : [],
  )
  const { plan, settled: decided } = await planOf(fresh, settings, world)
  for (const { post } of plan) for (const { id } of post.receipts?.posts ?? []) account.claimed.add(id)
  await texts.load(plan.flatMap(({ post }) => referredPaths(post)))
  const settled = [...gone, ...decided]
  for (const report of settled) tell({ kind: 'post', report })
  const published = await publishInTurn(referredFirst(plan), {
    account,
    world,
    tell,
    recovered,
    texts,
    writeBack,
    composer: composerOf(settings, world),
  })
  return {
    posts: [...published, ...settled],
    done: doneIn(plan),
    problems: [],
  }
}

/** One post after the other; what blocks the account holds back the rest, anything else only its own post. */
async function publishInTurn(
  plan: readonly Planned[],
  context: Omit<PostContext, 'quota'>,
): Promise<readonly PostReport[]> {
  const { account, tell } = context
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
      : await publishPost(post, decision.composition, { ...context, quota })
    tell({ kind: 'post', report })
    reports.push(report)
    quota = left
    blocked = why
  }
  return reports
}

function allHeldBack(sources: readonly Source[], problem: Problem, { tell }: PublishContext): Due {
  const posts = sources.map(({ path }) => heldBack(path, problem))
  tell({ kind: 'held-back', problem, posts })
  return { posts, done: 0, problems: [] }
}

/** A post that is not tried. What will pass by itself defers it; anything else is a failure to look at. */
function heldBack(path: string | undefined, problem: Problem): PostReport {
  const passes = ['threads/throttled', 'github/throttled', 'action/busy'].includes(problem.rule)
  return {
    ...reportOf(path, passes ? 'deferred' : 'failed', [passes ? asWarning(problem) : problem]),
    because: { kind: 'held-back' },
  }
}

/** A file that cannot be read is a failure; one that its author has taken away is not. */
function goneReport(path: string, problem: Problem): PostReport {
  return reportOf(path, problem.severity === 'error' ? 'failed' : 'skipped', [problem])
}

function busy(found: string): Problem {
  return error('action/busy', { found, expected: 'to be alone within five minutes' })
}

/** What went wrong as a problem. @throws what is none of the network, the host, or a run that is to stop */
function problemIn(cause: unknown, { settings }: PublishContext): Problem {
  if (cause instanceof ThreadsError) return problemOfThreads(cause)
  if (cause instanceof GitHubError) return problemOfGitHub(cause, PERMISSIONS[settings.writeBack])
  if (cause instanceof Interruption) return cause.problem
  throw cause
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
