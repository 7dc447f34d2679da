import { besideSegments, type TellRun } from '../../core/run-events.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { longestFirst, type Candidate } from '../../core/token/candidates.ts'
import type { Profile, Threads } from '../../ports/threads.ts'
import type { World } from '../../ports/world.ts'
import { stepContext } from '../../publishing/account.ts'
import { WAITS } from '../../publishing/waiting/waits.ts'
import { raceAbort, withRetry } from '../../publishing/waiting/with-retry.ts'
import type { WorkingToken } from './token.ts'

type Asking = { readonly world: World; readonly tell: TellRun }

type Choice = {
  /** Undefined if none works. */
  readonly chosen: WorkingToken | undefined
  /** What was said of the last one that is rejected; undefined if none was. */
  readonly rejection: ThreadsError | undefined
  /** Whether a kept one belongs to an account that it was not kept for. */
  readonly hasForeign: boolean
}

/** Of the tokens there are, the one that lives longest and works for its account. */
export async function chooseToken(candidates: readonly Candidate[], context: Asking): Promise<Choice> {
  const asked = await Promise.all(candidates.map((candidate) => askTimes(candidate, context)))
  let rejection: ThreadsError | undefined
  let hasForeign = false
  for (const candidate of longestFirst(asked)) {
    const threads = await context.world.threads(candidate.token)
    const profile = await readProfile(threads, context)
    if (profile instanceof ThreadsError) rejection = profile
    else if (isOf(candidate, profile))
      return { chosen: { ...candidate, threads, profile }, rejection, hasForeign }
    else hasForeign = true
  }
  return { chosen: undefined, rejection, hasForeign }
}

/** What the network says of its times comes before what was written down by the clock of a machine. */
async function askTimes(candidate: Candidate, { world }: Asking): Promise<Candidate> {
  if (candidate.from !== 'pasted') world.hide(candidate.token)
  try {
    const threads = await world.threads(candidate.token)
    const facts = await raceAbort(world.interruption, () => threads.tokenFacts())
    const { issuedAt = candidate.issuedAt, expiresAt = candidate.expiresAt } = facts ?? {}
    return { ...candidate, issuedAt, expiresAt }
  } catch (cause) {
    // Whether it works is asked where it matters.
    if (cause instanceof ThreadsError) return candidate
    throw cause
  }
}

/** Whose the token is, or that it is rejected. @throws ThreadsError for anything else, of which no token is the cause */
export async function readProfile(
  threads: Threads,
  { world, tell }: Asking,
): Promise<Profile | ThreadsError> {
  try {
    const context = stepContext(world, besideSegments(tell))
    return await withRetry(() => threads.profile(), { unsure: WAITS.again }, context)
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    // A server that knows no profiles may still publish.
    if (cause.kind === 'not-offered') return { id: undefined, username: undefined }
    if (cause.kind === 'token' || cause.kind === 'permission') return cause
    throw cause
  }
}

/** Whether a token belongs to the account that it is kept for. */
export function isOf({ account }: Pick<Candidate, 'account'>, { id = '' }: Profile): boolean {
  return account === undefined || account === id
}
