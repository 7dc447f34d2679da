import type { ChainKey } from '../../core/journal.ts'
import { error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { containerId, type MediaId } from '../../core/threads/ids.ts'
import { scopesOf } from '../../core/threads/token/scopes.ts'
import type { LiveRepost } from '../../ports/reposts.ts'
import type { Account } from '../account.ts'
import { explain } from '../token/explain.ts'
import { afterGrace } from '../waiting/after-grace.ts'
import { secondsToMs, WAITS } from '../waiting/waits.ts'
import { raceAbort, type StepContext } from '../waiting/with-retry.ts'
import { findRepost } from './find-repost.ts'

/** The scopes that reposting takes: those of any post. */
export const REPOSTING: readonly string[] = scopesOf({})

type Reposted = { readonly kind: 'live' } & Pick<LiveRepost, 'id' | 'at'>
type Stopped = { readonly kind: 'stopped'; readonly problem: Problem; readonly blocksAccount: boolean }

/**
 * Reposts the head of a chain. That it is about to be is on disk before it is; an answer that is lost is settled by what
 * the account shows, and nothing is sent twice in one run.
 *
 * @throws Interruption where the run has to stop: then there may be a repost or not
 */
export async function repostHead(
  head: MediaId,
  chain: ChainKey,
  account: Account,
  context: StepContext,
): Promise<Reposted | Stopped> {
  const { threads, journal, clock, interruption } = account
  const reposts = await threads.reposts()
  await account.ensureLease()
  interruption.throwIfAborted()
  const since = clock.now()
  const doubt = { container: containerId(head), text: '', replyTo: undefined, since }
  journal.record({ kind: 'publishing', chain, number: 1, doubt })
  try {
    const id = await raceAbort(afterGrace(context), () => reposts.repost(head))
    journal.record({ kind: 'live', chain, number: 1, id })
    return { kind: 'live', id, at: clock.now() }
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    if (cause.definite) {
      journal.record({ kind: 'unpublished', chain, number: 1 })
      const why = await explain(cause, REPOSTING, { ...context, threads })
      return stopped(problemOf(why), why.blocksAccount)
    }
    context.tell({ kind: 'in-doubt', number: context.number, why: cause.message })
    const settled = await settleRepost({ head, since, chain }, true, account, context)
    if (settled.kind === 'live') return settled
    const rule = settled.kind === 'unpublished' ? 'threads/not-reposted' : 'threads/repost-in-doubt'
    return stopped(error(rule, { answer: cause.message }))
  }
}

type Doubt = { readonly head: MediaId; readonly since: number; readonly chain: ChainKey }

/**
 * Finds out whether there is a repost whose answer was lost: lists can be minutes late. Where the account shows none after
 * ten minutes, there is none; without so much patience it stays in doubt.
 */
export async function settleRepost(
  { head, since, chain }: Doubt,
  isPatient: boolean,
  account: Account,
  context: StepContext,
): Promise<Reposted | { readonly kind: 'unpublished' | 'in-doubt' }> {
  const { clock, journal } = account
  let isShown = false
  for (const wait of isPatient ? WAITS.settle : WAITS.settleBriefly) {
    const ms = secondsToMs(wait)
    context.tell({ kind: 'waits', number: context.number, ms, why: 'finding out what happened' })
    await clock.sleep(ms, context.signal)
    try {
      const found = await findRepost(head, since, account, context)
      isShown = true
      if (!found) continue
      journal.record({ kind: 'live', chain, number: 1, id: found.id })
      return { kind: 'live', id: found.id, at: found.at }
    } catch (cause) {
      if (!(cause instanceof ThreadsError)) throw cause
      isShown = false
    }
  }
  if (!isShown || !isPatient) return { kind: 'in-doubt' }
  journal.record({ kind: 'unpublished', chain, number: 1 })
  return { kind: 'unpublished' }
}

function stopped(problem: Problem, blocksAccount = false): Stopped {
  return { kind: 'stopped', problem, blocksAccount }
}
