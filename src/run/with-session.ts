import { asWarning, error, type Problem } from '../core/problem.ts'
import { Interruption } from '../core/interruption.ts'
import { problemOf } from '../core/problem-of.ts'
import type { RunReport } from '../core/report.ts'
import { findExpiry } from '../core/token/expiry.ts'
import { tokenLifeOf, type Lifetime } from '../core/token/lifetime.ts'
import { WRITE_BACK_MODES } from '../core/write-back.ts'
import type { RunContext, Together } from '../ports/context.ts'
import type { Threads } from '../ports/threads.ts'
import { accountOf, type Account } from '../publishing/account.ts'
import { secondsToMs } from '../publishing/waiting/waits.ts'
import { raceAbort } from '../publishing/waiting/with-retry.ts'
import { openPostFiles } from '../repository/post-files.ts'
import { openTarget } from '../repository/target.ts'
import { openWriteBack } from '../repository/write-back/open.ts'
import { claimIds, ensureSameAccount, openAccount, type FrontMatter, type OpenedAccount } from './account.ts'
import { holdLease, NO_LEASE } from './lease/hold-lease.ts'
import { readAhead } from './read-ahead.ts'
import type { Session } from './session.ts'

type Opening = Pick<Session, 'mayPublish'> & {
  /** Front matter of posts that are live, wholly or in part: the ids in it belong to them. */
  readonly liveFrontMatter: readonly FrontMatter[]
}

type Result = Pick<RunReport, 'problems' | 'writeBack' | 'rateLimit' | 'token'>

/** How long a run waits for another one in the same checkout. */
const CHECKOUT_WAIT_S = 300

/**
 * Does work that changes something, alone: with the lease on the checkout, the account, the branch, and the lease on
 * the account. Whatever happens to the work, the receipts that it added are written.
 *
 * A run that only finishes what another one began waits for nobody, and needs no lease on the account.
 *
 * @param holdBack The result where the work cannot begin, or fails in a way that Spool knows.
 */
export async function withSession<Outcome extends Result>(
  context: RunContext,
  opening: Opening,
  work: (session: Session) => Promise<Outcome>,
  holdBack: (problem: Problem) => Outcome,
): Promise<Outcome> {
  const opened = await openNetwork(context)
  if ('problem' in opened) return holdBack(opened.problem)
  const network = { inUse: opened.threads }
  const outcome = await workAlone(context, { ...opening, network }, work, holdBack)
  const rateLimit = network.inUse.rateLimit()
  return rateLimit ? { ...outcome, rateLimit } : outcome
}

/** The token of an account among many may not be readable. */
async function openNetwork({
  world,
  settings,
}: RunContext): Promise<{ readonly threads: Threads } | { readonly problem: Problem }> {
  try {
    return { threads: await world.threads(settings.accessToken ?? '') }
  } catch (cause) {
    return { problem: problemOf(cause) }
  }
}

/** The network with the token that is in use: a kept or refreshed one takes the place of the pasted one. */
type Network = { inUse: Threads }

async function workAlone<Outcome extends Result>(
  context: RunContext,
  { mayPublish, liveFrontMatter, network }: Opening & { readonly network: Network },
  work: (session: Session) => Promise<Outcome>,
  holdBack: (problem: Problem) => Outcome,
): Promise<Outcome> {
  const { settings, world } = context
  const { permissions } = WRITE_BACK_MODES[settings.writeBack]
  const together = context.together ?? alone(context)
  const fail = (cause: unknown) => holdBack(problemOf(cause, permissions))
  try {
    if (!(await acquireCheckout(context, mayPublish)))
      return holdBack(error('action/busy', { other: 'checkout' }))
    // Without GitHub there is no lease on the account to wait for.
    const asksAhead = mayPublish && !world.host
    const opened = await together.inTurn(() =>
      openAccount(asksAhead ? readAhead(network.inUse) : network.inUse, context),
    )
    context.tell({ kind: 'account', username: opened.shown })
    if (mayPublish) await ensureSameAccount(opened, liveFrontMatter, context)
    const { target, problems } = await together.openTarget()
    const lease = mayPublish ? await together.holdLease(opened.name, target) : NO_LEASE
    if (lease === 'busy') return holdBack(error('action/busy', { other: 'account' }))
    try {
      const refreshed = mayPublish ? await together.inTurn(() => refreshAccount(opened, context)) : opened
      network.inUse = refreshed.threads
      const account = accountOf(refreshed, world, lease.ensure)
      claimIds(liveFrontMatter, account)
      const postFiles = together.openPostFiles(target)
      const writeBack = together.openWriteBack(opened.name, postFiles, target)
      const session = { account, postFiles, writeBack, run: context, mayPublish, inTurn: together.inTurn }
      const outcome = await writeReceipts(work(session).catch(fail), session)
      // The step itself has reported what it found when it opened the branch.
      if (!mayPublish) return outcome
      const life = await readLife(refreshed, account)
      const token = life && tokenLifeOf(life, world.clock.now())
      const expiry = life && settings.tokenStore === 'none' ? findExpiry(life, world.clock.now()) : []
      const opening = [...problems, ...lease.problems, ...problemsOf(refreshed), ...expiry]
      return { ...outcome, ...(token && { token }), problems: [...opening, ...outcome.problems] }
    } finally {
      await lease.release()
    }
  } catch (cause) {
    return fail(cause)
  } finally {
    world.lease.release()
  }
}

/** What a run for one account does by itself. */
function alone(context: RunContext): Omit<Together, 'meet' | 'commitOnto'> {
  return {
    each: [context.settings],
    inTurn: (work) => work(),
    awaitOthers: (wait) => wait(),
    openTarget: () => openTarget(context),
    holdLease: (account, target) => holdLease(account, target, context),
    openPostFiles: (target) => openPostFiles(target, context.world),
    openWriteBack: (account, files, target) => openWriteBack({ files, target, account, context }),
  }
}

/** What keeps a token alive is loaded only where tokens are kept. */
async function refreshAccount(opened: OpenedAccount, context: RunContext): Promise<OpenedAccount> {
  if (!opened.token) return opened
  const { keepAlive } = await import('./token/keep-alive.ts')
  const token = await keepAlive(opened.token, context)
  return { ...opened, threads: token.working.threads, token }
}

/** A token that still works keeps no post back, and fails no run. */
function problemsOf({ token }: OpenedAccount): readonly Problem[] {
  const problems = token?.problems ?? []
  return problems.map((problem) => (problem.rule === 'token/not-refreshed' ? asWarning(problem) : problem))
}

/** How long the token lives; undefined where the network does not tell, or nobody waits for its answer any more. */
async function readLife(
  { token }: OpenedAccount,
  { tokenFacts, interruption }: Account,
): Promise<Lifetime | undefined> {
  if (token) return token.working
  try {
    return await raceAbort(interruption, tokenFacts)
  } catch (cause) {
    if (cause instanceof Interruption) return undefined
    throw cause
  }
}

/** Writes the receipts that the work added, even where it ends in a bug, and says where they are. */
async function writeReceipts<Outcome extends Result>(
  work: Promise<Outcome>,
  { writeBack, run: { tell } }: Session,
): Promise<Outcome> {
  await Promise.allSettled([work])
  const { problems, ...written } = await writeBack.write()
  tell({ kind: 'written', written })
  const outcome = await work
  return { ...outcome, problems: [...outcome.problems, ...problems], writeBack: written }
}

async function acquireCheckout(
  { world: { lease, clock, interruption }, tell }: RunContext,
  mayWait: boolean,
): Promise<boolean> {
  for (let waited = 0; waited < (mayWait ? CHECKOUT_WAIT_S : 1); waited += 1) {
    if (lease.acquire()) return true
    if (!mayWait) return false
    if (waited === 0) tell({ kind: 'busy' })
    await clock.sleep(secondsToMs(1), interruption)
  }
  return false
}
