import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Fault } from '../http/faults.ts'
import type { Front } from '../http/handle.ts'
import { readBody } from '../http/params.ts'
import type { Simulator } from '../server.ts'
import type { Switches } from '../switches.ts'

type Controlled = Omit<Simulator, 'url' | 'close'>

/** The control API: `/_control/…`, JSON in and out. It is the simulator's own; the network has nothing like it. */
export async function handleControl(
  simulator: Controlled,
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = (await readBody(request)).toString()
  const say = (status: number, answer: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(answer))
  }
  try {
    const given: unknown = body === '' ? {} : JSON.parse(body)
    const act = ACTIONS[`${request.method ?? ''} ${url.pathname.slice('/_control'.length)}`]
    if (act) say(200, act(simulator, given as Readonly<Record<string, unknown>>, front) ?? { ok: true })
    else say(404, { error: 'There is no such control', controls: Object.keys(ACTIONS) })
  } catch (error) {
    say(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

type Action = (simulator: Controlled, given: Readonly<Record<string, unknown>>, front: Front) => unknown

const ACTIONS: Readonly<Record<string, Action>> = {
  'GET /requests': (simulator) => ({ requests: simulator.requests() }),
  'DELETE /requests': (simulator) => simulator.clearRequests(),
  'GET /switches': (simulator) => simulator.switches(),
  'PATCH /switches': (simulator, given) => {
    simulator.set(given)
    return simulator.switches()
  },
  'GET /faults': (_, __, front) => ({ faults: front.faults.list() }),
  'POST /faults': (simulator, given) => simulator.inject(given as unknown as Fault),
  'DELETE /faults': (simulator) => simulator.clearFaults(),
  'GET /clock': (simulator) => ({ now: simulator.clock.now(), ahead: simulator.clock.ahead() }),
  'POST /clock': (simulator, { advanceMs }) => {
    simulator.clock.advance(Number(advanceMs))
    return { now: simulator.clock.now(), ahead: simulator.clock.ahead() }
  },
  'POST /reset': (simulator) => simulator.reset(),
}
