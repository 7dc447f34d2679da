import { ThreadsError, type ThreadsErrorKind } from '../../core/threads/error.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { Account } from '../account.ts'
import { explain } from '../token/explain.ts'
import { afterGrace } from '../waiting/after-grace.ts'
import { secondsToMs, WAITS } from '../waiting/waits.ts'
import { raceAbort, type StepContext } from '../waiting/with-retry.ts'
import { lookFor, proveToken } from './look.ts'

/** Scopes that taking down takes. */
export const REMOVING: readonly string[] = ['threads_basic', 'threads_delete']

/** `in-doubt`: it may be gone or not; `refused`: it is live. */
type Outcome =
  | { readonly kind: 'removed' }
  | { readonly kind: 'in-doubt'; readonly cause: ThreadsError }
  | { readonly kind: 'refused'; readonly cause: ThreadsError }

/** So often the same id is sent again, where it stays live. */
const MOST_REPEATS = 2
/** Where an answer is lost, or says that there is nothing while there is: it may not be known everywhere yet. */
const MAY_REPEAT: readonly ThreadsErrorKind[] = ['unsure', 'not-visible-yet', 'not-offered']

/**
 * Takes down what is live under an id. An answer that is lost, or says that there is nothing, is settled by asking for the
 * id; what is then not found is gone only if the token is alive.
 *
 * @throws Interruption where the run has to stop: then it may be gone or not
 */
export async function removePost(id: MediaId, account: Account, context: StepContext): Promise<Outcome> {
  const removals = await account.threads.removals()
  const inFlight = afterGrace(context)
  const attempt = async (): Promise<ThreadsError | undefined> => {
    try {
      await raceAbort(inFlight, () => removals.remove(id))
      return undefined
    } catch (cause) {
      if (cause instanceof ThreadsError) return cause
      throw cause
    }
  }
  let cause = await attempt()
  let repeats = 0
  let seen = 0
  for (const wait of cause ? WAITS.settleRemoval : []) {
    if (cause === undefined || isFinal(cause)) break
    const { number, tell, clock, signal } = context
    tell({ kind: 'waits', number, ms: secondsToMs(wait), why: 'finding out what happened' })
    await clock.sleep(secondsToMs(wait), signal)
    const state = await stateOf(id, account, context)
    if (state === 'gone') return { kind: 'removed' }
    if (state instanceof ThreadsError) {
      // A dead token, or one too many requests: nobody can tell any more in this run.
      if (state.blocksAccount) return { kind: 'in-doubt', cause: state }
      seen = 0
      continue
    }
    seen += 1
    if (seen < 2) continue
    // What is refused for a reason, and seen to be live, was not taken down.
    if (!MAY_REPEAT.includes(cause.kind) || repeats === MOST_REPEATS) break
    repeats += 1
    seen = 0
    await account.ensureLease()
    cause = await attempt()
  }
  if (cause === undefined) return { kind: 'removed' }
  const why = await explain(cause, REMOVING, { ...context, threads: account.threads })
  return { kind: isFinal(cause) || seen > 0 ? 'refused' : 'in-doubt', cause: why }
}

/** Whether an error says for certain that nothing was taken down, and that nothing will be in this run. */
function isFinal({ kind, definite }: ThreadsError): boolean {
  return definite && ['throttled', 'restricted', 'token'].includes(kind)
}

async function stateOf(
  id: MediaId,
  account: Account,
  context: StepContext,
): Promise<'live' | 'gone' | ThreadsError> {
  try {
    if (await lookFor(id, false, account, context)) return 'live'
    await proveToken(account, context)
    return 'gone'
  } catch (cause) {
    if (cause instanceof ThreadsError) return cause
    throw cause
  }
}
