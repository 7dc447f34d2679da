import type { IncomingMessage, ServerResponse } from 'node:http'
import { statusOf } from '../rules/container-life.ts'
import { timestamp } from '../clock.ts'
import type { AboutAccount, AboutToken, Controls } from '../controls.ts'
import { isSameOrigin } from '../http/origin.ts'
import { readBody } from '../http/params.ts'
import { type Scope, SCOPES } from '../state/records.ts'
import { SWITCHES } from '../switches.ts'
import { readFault } from './fault.ts'

/** The control API: `/_control/…`, JSON in and out. It is the simulator's own; the network has nothing like it. */
export async function handleControl(
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = (await readBody(request)).toString()
  const say = (status: number, answer: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(answer))
  }
  if (!isSameOrigin(request)) {
    say(403, { error: 'Requests from other origins are refused' })
    return
  }
  try {
    const given: unknown = body === '' ? {} : JSON.parse(body)
    if (typeof given !== 'object' || given === null) throw new TypeError('Expected a JSON object')
    const control = CONTROLS[`${request.method ?? ''} ${url.pathname.slice('/_control'.length)}`]
    if (control) say(200, (await control.act(controls, given as Given)) ?? { ok: true })
    else say(404, { error: 'There is no such control', controls: Object.keys(CONTROLS) })
  } catch (error) {
    say(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

type Given = Readonly<Record<string, unknown>>

interface Control {
  readonly says: string
  readonly act: (controls: Controls, given: Given) => unknown
}

/** Every control, by method and path below `/_control`. */
export const CONTROLS: Readonly<Record<string, Control>> = {
  'GET /requests': {
    says: 'The last 10,000 requests to the API: method, path, parameters, status, time; no tokens.',
    act: (controls) => ({ requests: controls.requests() }),
  },
  'DELETE /requests': { says: 'Forgets them.', act: (controls) => controls.clearRequests() },
  'GET /switches': {
    says: 'Every switch with its value and definition.',
    act: (controls) => ({ switches: controls.switches(), definitions: SWITCHES }),
  },
  'PATCH /switches': {
    says: 'Sets switches: `{"feed-lag-ms": 0}`. One wrong name or value, and none is set.',
    act: (controls, given) => {
      controls.set(given)
      return { switches: controls.switches() }
    },
  },
  'GET /faults': {
    says: 'Faults that have not struck out yet.',
    act: (controls) => ({ faults: controls.faults() }),
  },
  'POST /faults': {
    says: 'Injects a fault, see below.',
    act: (controls, given) => controls.inject(readFault(given)),
  },
  'DELETE /faults': { says: 'Takes all faults back.', act: (controls) => controls.clearFaults() },
  'GET /clock': { says: 'What time it is here.', act: clockOf },
  'POST /clock': {
    says: 'Moves the clock forward: `{"advanceMs": 86400000}` is a day.',
    act: (controls, given) => {
      controls.clock.advance(Number(given['advanceMs']))
      return clockOf(controls)
    },
  },
  'GET /accounts': { says: 'All accounts.', act: (controls) => ({ accounts: controls.accounts() }) },
  'POST /accounts': {
    says: 'Makes or changes an account and returns a token: `{"username": "ann", "followers": 5000}`.',
    act: (controls, { username, ...about }) => ({
      account: controls.account(text('username', username), readAboutAccount(about)),
      token: controls.issueToken(text('username', username)),
    }),
  },
  'POST /accounts/rename': {
    says: 'Gives an account another name: `{"username": "ann", "to": "anna"}`.',
    act: (controls, { username, to }) => ({
      account: controls.rename(text('username', username), text('to', to)),
    }),
  },
  'POST /tokens': {
    says: 'A new token: `{"username": "ann", "life": "short", "scopes": ["threads_basic"], "ageMs": 0}`.',
    act: (controls, { username, ...about }) => ({
      token: controls.issueToken(text('username', username), readAboutToken(about)),
    }),
  },
  'POST /tokens/revoke': {
    says: 'Refuses a token from now on: `{"token": "…", "subcode": 460}`.',
    act: (controls, { token, subcode = 460 }) => controls.revokeToken(text('token', token), Number(subcode)),
  },
  'GET /media': {
    says: 'Every post in order of publication, deleted ones too.',
    act: (controls) => ({ media: controls.media() }),
  },
  'GET /containers': {
    says: 'Every container with its status.',
    act: (controls) => {
      const now = controls.clock.now()
      return {
        containers: controls
          .containers()
          .map((container) => ({ ...container, status: statusOf(container, now) })),
      }
    },
  },
  'POST /posts': {
    says: 'Publishes as any account at once: `{"username": "ann", "text": "hi", "reply_to_id": "…"}`.',
    act: async (controls, { username, ...params }) => ({
      media: await controls.publishAs(text('username', username), textParams(params)),
    }),
  },
  'POST /reset': {
    says: 'Forgets everything but accounts, tokens and the clock; switches return to where they started.',
    act: (controls) => controls.reset(),
  },
}

function clockOf({ clock }: Controls): object {
  return { now: clock.now(), timestamp: timestamp(clock.now()), aheadMs: clock.ahead() }
}

function text(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new TypeError(`${name} is missing`)
  return value
}

function textParams(given: Given): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'

/** What of an account can be set, and what it may be set to. */
const ABOUT_ACCOUNT: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  biography: isText,
  verified: isFlag,
  private: isFlag,
  followers: (value) => Number.isInteger(value) && Number(value) >= 0,
  follows: (value) => Array.isArray(value) && value.every(isText),
  geoGating: isFlag,
  instagram: isFlag,
  testerInvite: (value) => value === 'accepted' || value === 'pending',
}

function readAboutAccount(given: Given): AboutAccount {
  for (const [name, value] of Object.entries(given))
    if (!Object.hasOwn(ABOUT_ACCOUNT, name) || ABOUT_ACCOUNT[name]?.(value) !== true)
      throw new TypeError(
        `An account cannot have this ${name}; it has ${Object.keys(ABOUT_ACCOUNT).join(', ')}`,
      )
  return given
}

function readAboutToken({ scopes, life, ageMs }: Given): AboutToken {
  if (
    scopes !== undefined &&
    !(Array.isArray(scopes) && scopes.every((scope) => SCOPES.includes(scope as Scope)))
  )
    throw new TypeError(`scopes must be a list of ${SCOPES.join(', ')}`)
  if (life !== undefined && life !== 'short' && life !== 'long')
    throw new TypeError('life must be short or long')
  return {
    ...(scopes === undefined ? {} : { scopes: scopes as Scope[] }),
    ...(life === undefined ? {} : { life }),
    ...(ageMs === undefined ? {} : { ageMs: Number(ageMs) }),
  }
}
