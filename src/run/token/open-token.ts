import { GitHubError } from '../../core/github/error.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import { tellWaits } from '../../core/run-events.ts'
import { TOKEN_FAULTS } from '../../core/rules/threads.ts'
import type { ThreadsError } from '../../core/threads/error.ts'
import { candidatesOf } from '../../core/token/candidates.ts'
import { TokenError } from '../../core/token/token-error.ts'
import type { RunContext } from '../../ports/context.ts'
import { secondsToMs } from '../../publishing/waiting/waits.ts'
import { chooseToken } from './choose-token.ts'
import { openTokenRef } from './token-ref.ts'
import type { OpenToken } from './token.ts'

type Store = Pick<OpenToken, 'ref' | 'held' | 'problems'>

/** Looks again where no token works, in seconds: another run may have refreshed it, and be about to keep the new one. */
const LOOKS_S = [3, 6]

/**
 * Finds the token to use: the kept one, the pasted one, or the one before. What cannot be opened, and what belongs to
 * another account, is told and left alone.
 *
 * @throws TokenError if no token works
 */
export async function openToken(context: RunContext): Promise<OpenToken> {
  const { clock, interruption } = context.world
  const sleep = (seconds: number) => clock.sleep(secondsToMs(seconds), interruption)
  for (const wait of LOOKS_S) {
    const found = await findToken(context)
    if ('working' in found) return found
    await (context.together ? context.together.awaitOthers(() => sleep(wait)) : sleep(wait))
  }
  const found = await findToken(context)
  if ('working' in found) return found
  throw new TokenError(found.dead)
}

async function findToken(context: RunContext): Promise<OpenToken | { readonly dead: Problem }> {
  const store = await readStore(context)
  const { held, problems } = store
  const candidates = candidatesOf(context.settings.accessToken ?? '', held?.kept)
  const { chosen, rejection, hasForeign } = await chooseToken(candidates, context)
  if (!chosen) return { dead: deadOf(store, rejection) }
  if (chosen.from !== 'pasted' && held) context.tell({ kind: 'token-kept', ref: held.ref })
  const told = held && hasForeign ? [...problems, warning('token/foreign', { ref: held.ref })] : problems
  return { ...store, working: chosen, problems: told }
}

/** With `token-store: secret` the ref keeps, if there is a key, what could not be delivered. */
async function readStore(context: RunContext): Promise<Store> {
  const { settings, world, tell } = context
  const none = { ref: undefined, held: undefined }
  if (!world.host || (settings.tokenStore === 'secret' && settings.tokenKey === undefined))
    return { ...none, problems: [] }
  try {
    const open = context.together?.openTokenRef ?? openTokenRef
    const ref = await open(await world.host(tellWaits(tell)), context)
    const held = await ref.find()
    const isShut = held !== undefined && held.kept === undefined
    return { ref, held, problems: isShut ? [warning('token/unopened', { ref: held.ref })] : [] }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return { ...none, problems: [warning('token/unread', { answer: cause.message })] }
  }
}

function deadOf({ held, problems }: Store, rejection: ThreadsError | undefined): Problem {
  const answer = rejection?.message ?? 'it belongs to another account'
  const reason = rejection && TOKEN_FAULTS[rejection.fault]
  const isUnread = problems.some(({ rule }) => rule === 'token/unread')
  const kept = held ? (held.kept ? 'rejected' : 'unopened') : isUnread ? 'unread' : 'none'
  return error('token/dead', { answer, kept, reason })
}
