import { GitHubError } from '../../core/github/error.ts'
import { error, type Problem } from '../../core/problem.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { isRefreshDue } from '../../core/token/lifetime.ts'
import { TokenError } from '../../core/token/token-error.ts'
import type { RunContext } from '../../ports/context.ts'
import { readProfile } from './choose-token.ts'
import { openToken } from './open-token.ts'
import { refreshToken, type LookAgain } from './refresh-token.ts'
import { openTokenSecret, type TokenSecret } from './token-secret.ts'
import type { OpenToken } from './token.ts'

/**
 * Refreshes the token of a run if that is due, and delivers it where a secret is its place. Only with the lease on the
 * account: while this run waited for it, another one may have refreshed the token, and ended the one that this run knows.
 */
export async function keepAlive(opened: OpenToken, context: RunContext): Promise<OpenToken> {
  const open = await asItIsNow(opened, context)
  const secret = await openTokenSecret(context)
  const isDue = (open.ref ?? secret) && isRefreshDue(open.working, context.world.clock.now())
  const refreshed = isDue ? await refreshToken(open, secret, context) : open
  const current = 'lost' in refreshed ? await lookAgain(refreshed, context) : refreshed
  const undelivered = secret && (await deliver(current, secret, context))
  return undelivered ? { ...current, problems: [...current.problems, undelivered] } : current
}

async function asItIsNow(open: OpenToken, context: RunContext): Promise<OpenToken> {
  const { ref, held } = open
  return ref && (await ref.find())?.oid !== held?.oid ? openToken(context) : open
}

/** Where another run has refreshed the token, it has kept the new one. */
async function lookAgain({ lost }: LookAgain, context: RunContext): Promise<OpenToken> {
  try {
    return await openToken(context)
  } catch (cause) {
    if (!(cause instanceof TokenError) || lost === undefined || lost.definite) throw cause
    throw new TokenError(error('token/lost', { answer: lost.message }))
  }
}

/** Overwrites the secret with a token that it has not; returns what is wrong. */
async function deliver(
  { working, ref, held }: OpenToken,
  secret: TokenSecret,
  context: RunContext,
): Promise<Problem | undefined> {
  const { settings } = context
  const kept = held?.kept?.token === working.token ? held.kept : undefined
  if (working.token === settings.accessToken || kept?.isDelivered) return undefined
  try {
    await secret.deliver(working.token)
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    const facts = { name: settings.secretName, answer: cause.message, ref: kept && held?.ref }
    return error('token/not-delivered', { ...facts, old: await lifeOfPasted(context) })
  }
  // If this is not written, it is delivered once more.
  if (kept && ref) await ref.write({ ...kept, isDelivered: true }, held).catch(ifNotOurs)
  return undefined
}

/** Until when the token in the secret is known to live; undefined if it is dead. */
async function lifeOfPasted(
  context: RunContext,
): Promise<{ readonly until: number | undefined } | undefined> {
  const threads = await context.world.threads(context.settings.accessToken ?? '')
  if ((await readProfile(threads, context)) instanceof ThreadsError) return undefined
  return { until: (await threads.tokenFacts())?.expiresAt }
}

function ifNotOurs(cause: unknown): undefined {
  if (cause instanceof GitHubError) return undefined
  throw cause
}
