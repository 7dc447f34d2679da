import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici'
import { videoOnRaw } from '../../core/media/address.ts'
import type { MediaFacts } from '../../core/media/facts.ts'
import { judgeMedia, judgeSize } from '../../core/media/judge/judge.ts'
import { kindOf } from '../../core/media/kind-of.ts'
import { isAddress, servedAt, type MediaPlace } from '../../core/media/place.ts'
import { placed } from '../../core/media/placed.ts'
import { readMedia } from '../../core/media/read.ts'
import { readStart } from '../../core/media/reading.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import type { Facts } from '../../core/rules/catalogue.ts'
import type { Clock } from '../../ports/clock.ts'
import { hasProxy, isPrivateHost, isResolvable, lookupPublic, PrivateAddressError } from './public-address.ts'

/** What a server hands out at an address, and all that is wrong with it. */
type RemoteMedia = {
  /** Undefined: neither a picture nor a video, or no answer. */
  readonly kind: 'image' | 'video' | undefined
  /** Undefined also where what tells them lies beyond the part that was fetched. */
  readonly facts: MediaFacts | undefined
  readonly problems: readonly Problem[]
}

type Options = {
  readonly clock: Clock
  /** Whether addresses of this machine and of private networks are asked, for trying out against a simulator. */
  readonly allowLocal?: boolean
  /** The file on disk that is served there: it has been judged, and what is served has to be the same. */
  readonly known?: MediaFacts | undefined
}

/** Enough for the header of nearly every picture, and for the index of a short video that has it in front. */
const START_BYTES = 262_144
const TIMEOUT_MS = 30_000

/**
 * Asks once for the beginning of what lies at `url`, and judges the answer as the network would: status 200
 * without a redirect or a login, the right type, the right size. It is a GET for a range, as many servers refuse
 * HEAD or answer it otherwise; with a server that knows no ranges, the connection is closed early.
 */
export async function remoteMedia(
  url: string,
  written: MediaPlace,
  { clock, allowLocal = false, known }: Options,
): Promise<RemoteMedia> {
  const { hostname } = new URL(url)
  const place = servedAt(url, written)
  if (!allowLocal && isPrivateHost(hostname)) return refused(error('media/remote-private', placed(place)))
  const dispatcher = new EnvHttpProxyAgent({
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: allowLocal ? {} : { lookup: lookupPublic },
  })
  try {
    if (!allowLocal && hasProxy(process.env) && !(await isResolvable(hostname)))
      return unseen(url, place, known)
    const answer = await ask(url, dispatcher, clock)
    return refusedBy(answer, place) ?? judged(answer, url, place, known)
  } catch (cause) {
    if (cause instanceof PrivateAddressError) {
      return refused(error('media/remote-private', { ...placed(place), resolved: hostname }))
    }
    return refused(error('media/remote-unreachable', { ...placed(place), failure: failureOf(cause) }))
  } finally {
    await dispatcher.destroy()
  }
}

type Answer = {
  readonly status: number
  readonly type: string
  readonly location: string
  /** Of the whole file. */
  readonly bytes: number | undefined
  readonly start: Uint8Array
}

async function ask(url: string, dispatcher: Dispatcher, clock: Clock): Promise<Answer> {
  const { statusCode, headers, body } = await request(url, {
    dispatcher,
    signal: clock.timeout(TIMEOUT_MS),
    headers: {
      range: `bytes=0-${START_BYTES - 1}`,
      accept: 'image/*,video/*,*/*;q=0.1',
      'accept-encoding': 'identity',
      'user-agent': 'Spool',
    },
  })
  const header = (name: string) => String(headers[name] ?? '')
  const good = statusCode === 200 || statusCode === 206
  const start = good ? await startOf(body) : new Uint8Array()
  const total = statusCode === 200 ? header('content-length') : header('content-range').split('/')[1]
  return {
    status: statusCode,
    type: header('content-type').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    location: header('location'),
    bytes: total !== undefined && /^\d+$/.test(total) ? Number(total) : shortened(start),
    start,
  }
}

/** The size of a file whose server does not tell it, if all of it came. */
function shortened(start: Uint8Array): number | undefined {
  return start.length < START_BYTES ? start.length : undefined
}

async function startOf(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    parts.push(part)
    length += part.length
    if (length >= START_BYTES) break
  }
  return Buffer.concat(parts).subarray(0, START_BYTES)
}

/** An answer without a file. */
function refusedBy({ status, location, bytes }: Answer, place: MediaPlace): RemoteMedia | undefined {
  if (status === 200 || status === 206 || (status === 416 && bytes === 0)) return undefined
  if (status >= 300 && status < 400) {
    const target = location.replace(/[?#].*$/s, '')
    return refused(error('media/remote-redirect', { ...placed(place), target }))
  }
  // A file of the repository is served by the operator, so the problem is not its author's.
  const own = !isAddress(place.src)
  const rule = own && STRANGERS.includes(status) ? 'media/not-public' : 'media/remote-refused'
  return refused(error(rule, { ...placed(place), status }))
}

/** What servers answer strangers instead of a private file, or of one that is not pushed yet. */
const STRANGERS: readonly number[] = [401, 403, 404, 410]

/** An answer with a file. */
function judged(answer: Answer, url: string, place: MediaPlace, known: MediaFacts | undefined): RemoteMedia {
  const { status, type, bytes, start } = answer
  const found = kindOf(start)
  if (found === 'html') return refused(error('media/remote-page', placed(place)))
  const kind = KINDS.get(found)
  const whole = bytes === start.length
  const facts = readStart(readMedia(bytes, whole), start, whole)
  const served = facts ? judgeMedia(facts, place) : kind ? judgeSize(kind, bytes, place) : []
  const problems = [
    ...(known && kind ? differing(known, kind, bytes, place) : served),
    ...(kind ? wronglyTyped(kind, type, url, place) : []),
    ...(kind === 'video' && status === 200 && !whole
      ? [warning('media/remote-no-ranges', placed(place))]
      : []),
  ]
  return { kind: facts?.kind === 'other' ? undefined : kind, facts, problems }
}

const KINDS: ReadonlyMap<string, 'image' | 'video'> = new Map([
  ['jpeg', 'image'],
  ['png', 'image'],
  ['mp4', 'video'],
  ['mov', 'video'],
])

/** An older file is served while a site is being deployed, and another one by servers that make pictures smaller. */
function differing(
  known: MediaFacts,
  kind: 'image' | 'video',
  bytes: number | undefined,
  place: MediaPlace,
): readonly Problem[] {
  if (known.kind === kind && (bytes === undefined || bytes === known.bytes)) return []
  return [warning('media/remote-differs', { ...placed(place), ...(bytes !== undefined && { bytes }) })]
}

/** The network goes by the type that a server tells. */
function wronglyTyped(
  kind: 'image' | 'video',
  type: string,
  url: string,
  place: MediaPlace,
): readonly Problem[] {
  if (type.startsWith(`${kind}/`) || (kind === 'video' && type === 'application/mp4')) return []
  const onRaw = kind === 'video' ? videoOnRaw(url, place) : []
  return onRaw.length > 0 ? onRaw : [error('media/remote-type', { ...placed(place), kind, type })]
}

/** A file that only the network fetches; its name has to tell what it is. */
function unseen(url: string, place: MediaPlace, known: MediaFacts | undefined): RemoteMedia {
  const { hostname, pathname } = new URL(url)
  const [, ending = ''] = /\.(\w+)$/.exec(pathname) ?? []
  const named = KINDS.get(ending.toLowerCase().replace('jpg', 'jpeg'))
  const kind = known?.kind === 'image' || known?.kind === 'video' ? known.kind : named
  const facts = { ...placed(place), name: hostname }
  if (kind === undefined) return refused(error('media/remote-unseen', facts))
  return { kind, facts: undefined, problems: [warning('media/remote-unseen', facts)] }
}

function refused(problem: Problem): RemoteMedia {
  return { kind: undefined, facts: undefined, problems: [problem] }
}

/** Why there was no answer, without the address: it may hold a signature. */
function failureOf(cause: unknown): Facts<'media/remote-unreachable'>['failure'] {
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return { kind: 'timeout', seconds: TIMEOUT_MS / 1000 }
  }
  const code =
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  if (code === 'ENOTFOUND') return { kind: 'unknown-name' }
  if (code !== undefined && /CERT|SSL|TLS|ALTNAME|SELF_SIGNED|VERIFY/.test(code)) {
    return { kind: 'certificate', code }
  }
  return { kind: 'no-answer', code }
}
