import { GitHubError } from '../../core/github/error.ts'
import { error, type Problem } from '../../core/problem.ts'
import { besideSegments } from '../../core/run-events.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { KeptToken } from '../../core/token/kept-token.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Profile } from '../../ports/threads.ts'
import { stepContext } from '../../publishing/account.ts'
import { afterGrace } from '../../publishing/waiting/after-grace.ts'
import { withRetry } from '../../publishing/waiting/with-retry.ts'
import { isOf, readProfile } from './choose-token.ts'
import { keepToken } from './keep-token.ts'
import type { TokenSecret } from './token-secret.ts'
import type { OpenToken, WorkingToken } from './token.ts'

/** The token does not work any more: another run has refreshed it, or `lost` says what became of the answer. */
export type LookAgain = { readonly lost: ThreadsError | undefined }

/**
 * Refreshes the token of a run: proves that a new one can be kept, refreshes, keeps the new one beside the old one, and
 * uses it once Threads has said whose it is.
 *
 * It is kept before it is checked. The network may have ended the old one: each request in between could lose both.
 */
export async function refreshToken(
  open: OpenToken,
  secret: TokenSecret | undefined,
  context: RunContext,
): Promise<OpenToken | LookAgain> {
  const { working } = open
  const proven = await prove(open, secret)
  if (proven instanceof GitHubError) return withProblem(open, notRefreshed(proven, working))
  if (proven === 'overtaken') return { lost: undefined }
  const next = await askForNext(working, context)
  if (next instanceof ThreadsError) return findOut(next, proven, context)

  const kept = await keep(next, proven, open, context)
  const profile = await readProfile(next.threads, context)
  if (profile instanceof ThreadsError || !isOf(next, profile))
    return withProblem(proven, newRejected(profile))
  const checked = { ...proven, working: { ...next, profile } }
  if (kept instanceof GitHubError) return withProblem(checked, await notKept(kept, working, context))
  context.tell({ kind: 'token-refreshed', expiresAt: next.expiresAt, isSeed: isSeed(open, context) })
  return { ...checked, held: kept }
}

/** Writes what is there already: only that shows whether a new token could be written. */
async function prove(
  open: OpenToken,
  secret: TokenSecret | undefined,
): Promise<OpenToken | GitHubError | 'overtaken'> {
  try {
    await secret?.prove()
    if (!open.ref) return open
    const held = await open.ref.write(recordOf(open.working, open), open.held)
    return held ? { ...open, held } : 'overtaken'
  } catch (cause) {
    if (cause instanceof GitHubError) return cause
    throw cause
  }
}

/** Asks once: a second refresh of the same token could be one too many. */
async function askForNext(
  { threads, profile }: WorkingToken,
  { world, tell }: RunContext,
): Promise<WorkingToken | ThreadsError> {
  const step = stepContext(world, besideSegments(tell))
  try {
    const { token, lastsMs } = await withRetry(() => threads.refreshToken(), {}, step, afterGrace(step))
    world.hide(token)
    const issuedAt = world.clock.now()
    const expiresAt = lastsMs === undefined ? undefined : issuedAt + lastsMs
    const account = profile.id ?? ''
    return { token, from: 'kept', account, issuedAt, expiresAt, profile, threads: await world.threads(token) }
  } catch (cause) {
    if (cause instanceof ThreadsError) return cause
    throw cause
  }
}

/** Whether the old token still works where a refresh was refused, or its answer lost. */
async function findOut(
  lost: ThreadsError,
  open: OpenToken,
  context: RunContext,
): Promise<OpenToken | LookAgain> {
  const profile = await readProfile(open.working.threads, context)
  return profile instanceof ThreadsError ? { lost } : withProblem(open, notRefreshed(lost, open.working))
}

/** Undefined where it is kept in a secret alone. */
async function keep(
  next: WorkingToken,
  proven: OpenToken,
  before: OpenToken,
  { world }: RunContext,
): Promise<OpenToken['held'] | GitHubError> {
  const { ref, held, working } = proven
  if (!ref) return undefined
  const previous = next.token === working.token ? undefined : working.token
  const old = [working.token, before.held?.kept?.token]
  try {
    return await keepToken({ ...recordOf(next, proven), previous }, old, held, ref, world.clock)
  } catch (cause) {
    if (cause instanceof GitHubError) return cause
    throw cause
  }
}

/** A token as it is kept. */
function recordOf({ token, profile, issuedAt, expiresAt }: WorkingToken, { held }: OpenToken): KeptToken {
  const isDelivered = held?.kept?.token === token && held.kept.isDelivered
  return { token, account: profile.id ?? '', issuedAt, expiresAt, previous: undefined, isDelivered }
}

function withProblem(open: OpenToken, problem: Problem): OpenToken {
  return { ...open, problems: [...open.problems, problem] }
}

function notRefreshed({ message: answer }: Error, { expiresAt: until }: WorkingToken): Problem {
  return error('token/not-refreshed', { answer, until })
}

async function notKept(
  { message: answer }: GitHubError,
  { threads, expiresAt: until }: WorkingToken,
  context: RunContext,
): Promise<Problem> {
  const isDead = (await readProfile(threads, context)) instanceof ThreadsError
  return isDead ? error('token/lost', { answer }) : error('token/not-kept', { answer, until })
}

function newRejected(profile: Profile | ThreadsError): Problem {
  const foreign = 'it belongs to another account'
  return error('token/new-rejected', { answer: profile instanceof ThreadsError ? profile.message : foreign })
}

/** Whether the pasted token itself is what the new one is sealed with. */
function isSeed({ ref }: OpenToken, { settings }: RunContext): boolean {
  return ref !== undefined && settings.tokenKey === undefined
}
