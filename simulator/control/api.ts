import type { IncomingMessage, ServerResponse } from 'node:http'
import { statusOf } from '../rules/container-life.ts'
import { timestamp } from '../clock.ts'
import type { AboutToken, Controls } from '../controls.ts'
import { readBody } from '../http/params.ts'
import { type Scope, SCOPES } from '../state/records.ts'
import { SWITCHES } from '../switches.ts'
import type { World } from '../world.ts'
import { readFault } from './fault.ts'

/** The control API: `/_control/…`, JSON in and out. It is the simulator's own; the network has nothing like it. */
export async function handleControl(
  controls: Controls,
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = (await readBody(request)).toString()
  const say = (status: number, answer: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(answer))
  }
  // A page of some website must not be able to work a simulator on this machine.
  if (request.headers.origin !== undefined && request.headers.origin !== world.address) {
    say(403, { error: 'Requests from other origins are refused' })
    return
  }
  try {
    const given: unknown = body === '' ? {} : JSON.parse(body)
    if (typeof given !== 'object' || given === null) throw new TypeError('Expected a JSON object')
    const act = CONTROLS[`${request.method ?? ''} ${url.pathname.slice('/_control'.length)}`]
    if (act) say(200, (await act(controls, given as Given, world)) ?? { ok: true })
    else say(404, { error: 'There is no such control', controls: Object.keys(CONTROLS) })
  } catch (error) {
    say(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

type Given = Readonly<Record<string, unknown>>
type Control = (controls: Controls, given: Given, world: World) => unknown

/** Every control, by method and path below `/_control`. */
export const CONTROLS: Readonly<Record<string, Control>> = {
  'GET /requests': (controls) => ({ requests: controls.requests() }),
  'DELETE /requests': (controls) => controls.clearRequests(),
  'GET /switches': (controls) => ({ switches: controls.switches(), definitions: SWITCHES }),
  'PATCH /switches': (controls, given) => {
    controls.set(given)
    return { switches: controls.switches() }
  },
  'GET /faults': (controls) => ({ faults: controls.faults() }),
  'POST /faults': (controls, given) => controls.inject(readFault(given)),
  'DELETE /faults': (controls) => controls.clearFaults(),
  'GET /clock': (controls) => clockOf(controls),
  'POST /clock': (controls, given) => {
    controls.clock.advance(Number(given['advanceMs']))
    return clockOf(controls)
  },
  'GET /accounts': (controls) => ({ accounts: controls.accounts() }),
  'POST /accounts': (controls, { username, ...about }) => ({
    account: controls.account(text('username', username), about),
    token: controls.issueToken(text('username', username)),
  }),
  'POST /tokens': (controls, { username, ...about }) => ({
    token: controls.issueToken(text('username', username), readAboutToken(about)),
  }),
  'POST /tokens/revoke': (controls, { token, subcode = 460 }) =>
    controls.revokeToken(text('token', token), Number(subcode)),
  'GET /media': (controls) => ({ media: controls.media() }),
  'GET /containers': (controls) => ({
    containers: controls
      .containers()
      .map((container) => ({ ...container, status: statusOf(container, controls.clock.now()) })),
  }),
  'POST /posts': async (controls, { username, ...params }) => ({
    media: await controls.publishAs(text('username', username), textParams(params)),
  }),
  'POST /reset': (controls) => controls.reset(),
}

const clockOf = ({ clock }: Controls): object => ({
  now: clock.now(),
  timestamp: timestamp(clock.now()),
  aheadMs: clock.ahead(),
})

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
