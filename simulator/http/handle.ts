import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Reply } from '../calls/call.ts'
import { FlatRefusal } from '../calls/tokens.ts'
import { resolve } from '../calls/operations.ts'
import {
  envelope,
  rateLimited,
  Refusal,
  SilentRefusal,
  unknownError,
  unsupportedObject,
} from '../rules/refusal.ts'
import type { World } from '../world.ts'
import { type Fault, faultRefusal, type Faults, GATEWAY_TIMEOUT } from './faults.ts'
import { type Params, readBody, readParams } from './params.ts'
import type { RequestLog } from './requests.ts'
import { countCall, usageHeaders } from './usage.ts'

/** What the API's front needs besides the world. */
export interface Front {
  readonly world: World
  readonly faults: Faults
  readonly log: RequestLog
  /** Told of calls that failed for a reason of our own. */
  readonly report: (error: unknown) => void
}

/** Answers one request to the API: read it, act, answer, and spoil any of that if a fault says so. */
export async function handleApi(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { world, faults, log } = front
  const { method = 'GET', headers } = request
  const body = await readBody(request)
  const params = readParams(
    url.searchParams,
    headers['content-type'] ?? '',
    headers.authorization,
    body,
    world.switches,
  )
  const send = (reply: Reply): void => sendReply(world, response, reply, params.token)
  countCall(world, params.token)
  const path = url.pathname.replace(/^\/v1\.0(?=\/)/, '').replace(/(?<=.)\/$/, '')
  const found = resolve(method, path)
  const fault = faults.strike({ method, path, params: params.values })
  const at = world.clock.now()
  const record = (status: number): void =>
    log.add({
      at,
      method,
      path: url.pathname,
      ...(found ? { operation: found.operation.name } : {}),
      params: withoutSecrets(params.values),
      ...(params.tokenIn ? { tokenIn: params.tokenIn } : {}),
      status,
      ...(fault ? { fault: fault.kind } : {}),
    })

  if (world.switches.latencyMs > 0) await sleep(world.wait(world.switches.latencyMs))
  if (fault === undefined || fault.kind === 'delay') {
    if (fault && fault.when !== 'after') await sleep(fault.ms ?? 0)
    const reply = await act(front, request, path, params, url)
    if (fault?.when === 'after') await sleep(fault.ms ?? 0)
    record(reply.status)
    send(reply)
    return
  }
  const reply = fault.when === 'after' ? await act(front, request, path, params, url) : undefined
  record(spoil(world, response, fault, reply, send))
}

const SECRETS = new Set(['input_token', 'client_secret', 'code'])

const withoutSecrets = (values: Params['values']): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(values, ([name, value]) => [name, SECRETS.has(name) ? '…' : value]))

/** Performs the call. Whatever goes wrong becomes an error of the API. */
async function act(
  front: Front,
  { method = 'GET', headers }: IncomingMessage,
  path: string,
  params: Params,
  url: URL,
): Promise<Reply> {
  const { world } = front
  // In a container or behind another name, only the caller knows how to reach us.
  const address = /^[\w.:[\]-]+$/.test(headers.host ?? '') ? `http://${headers.host ?? ''}` : world.address
  try {
    const now = world.clock.now()
    if (now < world.throttledUntil) throw rateLimited()
    const found = resolve(method, path)
    if (!found) throw unsupportedObject(method, path.slice(1))
    const answer = await found.operation.run({
      world,
      now,
      method,
      target: found.target,
      token: params.token,
      address,
      url: address + url.pathname + url.search,
      read: (name) => params.values.get(name) || undefined,
    })
    return answer instanceof Reply ? answer : new Reply(JSON.stringify(answer))
  } catch (error) {
    if (error instanceof FlatRefusal) return error.reply()
    if (error instanceof SilentRefusal) return new Reply('', 500)
    if (error instanceof Refusal) return refusalReply(world, error)
    front.report(error)
    return refusalReply(world, unknownError())
  }
}

const refusalReply = (world: World, refusal: Refusal): Reply =>
  new Reply(
    JSON.stringify(envelope(refusal, world.switches.locale, world.random.trace())),
    refusal.details.status,
    refusal.details.type === 'OAuthException' && refusal.details.code === 190
      ? { 'www-authenticate': 'OAuth "Facebook Platform" "invalid_token"' }
      : {},
  )

function sendReply(world: World, response: ServerResponse, reply: Reply, token: string | undefined): void {
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': Buffer.byteLength(reply.body),
    ...usageHeaders(world, token),
  })
  response.end(reply.body)
}

/** Gives the answer a fault asks for instead of the true one. Returns the HTTP status that went out. */
function spoil(
  world: World,
  response: ServerResponse,
  fault: Fault,
  reply: Reply | undefined,
  send: (reply: Reply) => void,
): number {
  const refusal = faultRefusal(fault.kind)
  if (refusal) {
    send(refusalReply(world, refusal))
    return refusal.details.status
  }
  switch (fault.kind) {
    case 'stall':
      return 0
    case 'truncate':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 })
      response.write((reply?.body ?? '{"id":"').slice(0, 7), () => response.destroy())
      return 200
    case 'empty':
      send(new Reply(''))
      return 200
    case 'html-504':
      send(new Reply(GATEWAY_TIMEOUT, 504, { 'content-type': 'text/html' }))
      return 504
    case 'custom': {
      const { status = 200, body = '', headers = {} } = fault
      send(new Reply(typeof body === 'string' ? body : JSON.stringify(body), status, headers))
      return status
    }
    default:
      response.destroy()
      return 0
  }
}
