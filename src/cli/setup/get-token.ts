import { ThreadsError } from '../../core/threads/error.ts'
import type { Desk } from '../../ports/desk.ts'
import type { App } from '../../ports/tokens.ts'
import { Stop } from '../command-line/subcommand.ts'
import { ANEW, checkToken, saidOf, type Verdict, type WorkingToken } from './check-token.ts'
import { BECOME_TESTER, FIND_APP, GENERATE, MAKE_APP, PASTE } from './guide.ts'
import { authorizeAddress, codeIn } from './oauth.ts'
import type { SetupOptions } from './options.ts'

/** `isNew`: nobody has seen it, as Spool has got it for another one or for a code. */
export type GivenToken = WorkingToken & { readonly isNew: boolean }

type Context = {
  readonly options: SetupOptions
  readonly desk: Desk
  /** Why a token that nobody has seen could not be kept; undefined: it can. */
  readonly cannotKeep: string | undefined
}

/** A token that works, and lives for 60 days as far as Threads says. */
export async function getToken(context: Context): Promise<GivenToken> {
  const { options, desk } = context
  const { talk, clock } = desk
  if (options.oauth) startOAuth(context)
  else await guide(desk)
  for (;;) {
    const found = options.oauth ? await tokenByOAuth(context) : await pastedToken(context)
    if (!('wrong' in found)) {
      const { works, lacks, unneeded } = saidOf(found, clock.now())
      talk.done(works)
      if (unneeded.length > 0) talk.say(unneeded)
      if (lacks.length === 0) return found
      talk.warn([...lacks, ANEW].join(' '))
      if (!talk.hasPerson || (await talk.confirm('Use this token all the same?'))) return found
      continue
    }
    if (!talk.hasPerson) throw new Stop(found.wrong)
    talk.warn(found.wrong)
  }
}

async function guide({ talk }: Desk): Promise<void> {
  const start = talk.hasPerson
    ? await talk.choose('Have you a token of Threads already?', [
        ['no', 'Not yet: show me how to make one'],
        ['yes', 'Yes, I can paste it'],
      ])
    : 'yes'
  if (start === 'yes') return talk.step(PASTE.title, PASTE.lines)
  for (const { title, lines } of [MAKE_APP, BECOME_TESTER]) {
    talk.step(title, lines)
    await talk.choose('When that is done:', [['next', 'Next']])
  }
  talk.step(GENERATE.title, GENERATE.lines)
}

type Found = GivenToken | { readonly wrong: string }

async function pastedToken(context: Context): Promise<Found> {
  const { desk, options } = context
  const value = (await desk.talk.secret('Paste the token (it stays hidden):')).trim()
  const verdict = await desk.talk.during('Asking Threads about it', checkToken(value, options.api, desk))
  if ('wrong' in verdict || verdict.life === 'long') return given(verdict)
  return await exchanged(verdict, context)
}

const given = (verdict: Verdict, isNew = false): Found =>
  'wrong' in verdict ? verdict : { ...verdict, isNew }

const NO_EXCHANGE =
  'The User Token Generator of your app makes tokens of 60 days: generate one there, and give that one.'

/** A token of 60 days for one of an hour. How long this one was made for may be unknown. */
async function exchanged(token: WorkingToken, { desk, options, cannotKeep }: Context): Promise<Found> {
  const isShort = token.life === 'short'
  const what = isShort
    ? 'This token was made for an hour only.'
    : 'Threads does not say how long this token was made for.'
  if (isShort && cannotKeep !== undefined) return { wrong: `${what} ${NO_EXCHANGE} ${cannotKeep}` }
  if (cannotKeep !== undefined) return given(token)
  desk.talk.say([
    `${what} With the “Threads app secret” (App settings → Basic), Spool gets one of 60 days for it.`,
  ])
  const secret = (await desk.talk.secret('The app’s secret (it stays hidden; empty: none):')).trim()
  if (secret === '') return isShort ? { wrong: `${what} ${NO_EXCHANGE}` } : given(token)
  try {
    return await desk.talk.during('Exchanging it', longLived(token.value, { secret }, options.api, desk))
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    // It has just worked, so that it is refused here (452/4279019) tells that it lives for 60 days already.
    if (!isShort && cause.kind === 'token') return given(token)
    return {
      wrong: `Threads does not exchange the token (${cause.message}). The secret must be the “Threads app secret” of the very app that the token was made with. ${NO_EXCHANGE}`,
    }
  }
}

async function longLived(short: string, app: Pick<App, 'secret'>, api: URL, desk: Desk): Promise<Found> {
  const value = await desk.tokens(api).exchange(short, app)
  const verdict = await checkToken(value, api, desk)
  return 'wrong' in verdict ? verdict : { ...verdict, isNew: true }
}

function startOAuth({ desk, cannotKeep }: Context): void {
  if (cannotKeep !== undefined)
    throw new Stop(`A token by OAuth is shown to nobody, so Spool must store it. ${cannotKeep}`)
  desk.talk.step(FIND_APP.title, FIND_APP.lines)
}

async function tokenByOAuth({ desk, options }: Context): Promise<Found> {
  const { talk, nonce, tokens } = desk
  const { api } = options
  const appId = options.appId ?? (await talk.text('Threads app ID:')).trim()
  const redirectUri = options.redirectUri ?? (await talk.text('Redirect URI:')).trim()
  const secret = (await talk.secret('Threads app secret (it stays hidden):')).trim()
  if (!appId || !redirectUri || !secret)
    return { wrong: 'OAuth needs the id of the app, its secret, and a redirect URI.' }
  const state = nonce()
  talk.say([
    'Open this address, allow what is asked, and copy the address of the page that it ends on:',
    authorizeAddress({ api, appId, redirectUri, state }),
  ])
  const found = codeIn((await talk.secret('That address (it stays hidden):')).trim(), state)
  if ('wrong' in found) return found
  try {
    const short = await talk.during(
      'Getting the token',
      tokens(api).fromCode(found.code, redirectUri, { id: appId, secret }),
    )
    return await talk.during('Exchanging it', longLived(short, { secret }, api, desk))
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    return {
      wrong: `Threads gives no token for the code (${cause.message}). A code works once, within an hour, and with the redirect URI that it was asked with. Check the id and the secret of the app, and start again.`,
    }
  }
}
