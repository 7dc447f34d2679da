import type { ChainKey } from '../../core/journal.ts'
import { error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { containerId, type MediaId } from '../../core/threads/ids.ts'
import { scopesOf } from '../../core/threads/token/scopes.ts'
import type { Account } from '../account.ts'
import { explain } from '../token/explain.ts'
import { afterGrace } from '../waiting/after-grace.ts'
import { raceAbort, type StepContext } from '../waiting/with-retry.ts'
import { settleRepost, type Reposted } from './settle-repost.ts'

/** The scopes that reposting takes: those of any post. */
export const REPOSTING: readonly string[] = scopesOf({})

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

function stopped(problem: Problem, blocksAccount = false): Stopped {
  return { kind: 'stopped', problem, blocksAccount }
}
