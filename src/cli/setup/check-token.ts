import { counted } from '../../core/doctor/findings.ts'
import { COPY_ALONE, TOKEN_FAULTS } from '../../core/rules/threads.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { TokenFacts } from '../../core/threads/token.ts'
import { dateOf } from '../../core/rules/token.ts'
import { tokenLifeOf } from '../../core/token/lifetime.ts'
import type { Desk } from '../../ports/desk.ts'
import { Stop } from '../command-line/subcommand.ts'
import { lackedBy, lacking, sayLacks } from '../../core/threads/token/lacks.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A token that works. */
export type WorkingToken = {
  readonly value: string
  readonly username: string | undefined
  /** Undefined where the server does not say, as `scopes`. */
  readonly expiresAt: number | undefined
  readonly scopes: readonly string[] | undefined
  /** How long it was made for: an hour, 60 days, or unknown. */
  readonly life: 'short' | 'long' | undefined
}

export type Verdict = WorkingToken | { readonly wrong: string }

const GENERATE = 'Generate a new token with the User Token Generator of your app, and copy all of it.'

/** The cure where a token lacks permissions. */
export const ANEW = `A token keeps the permissions it was made with: add what is missing to the app first. ${GENERATE}`

/** Whether Threads takes the token, whose it is, and what it may do. @throws Stop if Threads cannot be asked */
export async function checkToken(
  value: string,
  api: URL,
  { threads }: Pick<Desk, 'threads'>,
): Promise<Verdict> {
  if (value === '') return { wrong: `There is no token: nothing was given. ${GENERATE}` }
  try {
    const account = threads(api, value)
    const { username } = await account.profile()
    const facts = await account.tokenFacts()
    return judge(value, username, facts)
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    if (cause.kind === 'token')
      return {
        wrong: `Threads rejects this token (${cause.message}). ${TOKEN_FAULTS[cause.fault]} ${cause.fault === 'not-alone' ? COPY_ALONE : GENERATE}`,
      }
    if (cause.kind === 'permission')
      return {
        wrong: `This token has no permission (${cause.message}). Add the permissions to the app first. ${GENERATE}`,
      }
    throw new Stop(
      `Threads gives no usable answer (${cause.message}). Check the connection, a proxy, and --api-url if it is given, and run it again.`,
    )
  }
}

function judge(value: string, username: string | undefined, facts: TokenFacts | undefined): Verdict {
  if (facts?.isValid === false)
    return { wrong: `Threads says that this token is no longer valid. ${GENERATE}` }
  const missing = facts?.scopes ? lacking(facts.scopes, 'always') : []
  if (missing.length > 0)
    return {
      wrong: `${missing.join(' ')} ${ANEW}`,
    }
  const { issuedAt, expiresAt, scopes } = facts ?? {}
  const known = issuedAt !== undefined && expiresAt !== undefined
  const life = known ? (expiresAt - issuedAt < DAY ? 'short' : 'long') : undefined
  return { value, username, expiresAt, scopes, life }
}

/** What there is to know of a token that works, and what it cannot do. */
export function saidOf({ username, expiresAt, scopes }: WorkingToken, now: number) {
  const whose = username === undefined ? 'The token works' : `The token works, and is of @${username}`
  const unneeded = lackedBy(scopes).filter(({ isNeeded }) => isNeeded === 'by some keys')
  return {
    works: `${whose}. ${expiresAt === undefined ? 'Threads does not say how long it lives.' : `It lives for ${timeLeft(expiresAt, now)}, until ${dateOf(expiresAt)}.`}`,
    lacks: scopes ? lacking(scopes, 'for chains') : [],
    unneeded:
      unneeded.length > 0 ? [`It lacks ${sayLacks(unneeded)}. Other posts need no such permission.`] : [],
  }
}

function timeLeft(expiresAt: number, now: number): string {
  const { daysLeft = 0 } = tokenLifeOf({ expiresAt }, now) ?? {}
  return daysLeft > 0 ? counted(daysLeft, 'day') : counted(Math.round((expiresAt - now) / HOUR), 'hour')
}
