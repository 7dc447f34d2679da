import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici'
import { videoOnRaw } from '../../core/media/address.ts'
import type { MediaFacts } from '../../core/media/facts.ts'
import { judgeMedia, judgeSize } from '../../core/media/judge/judge.ts'
import { kindOf } from '../../core/media/kind-of.ts'
import { named, type MediaPlace } from '../../core/media/place.ts'
import { readMedia } from '../../core/media/read.ts'
import { readStart } from '../../core/media/reading.ts'
import { error, warning, type Problem, placeOf } from '../../core/problem.ts'
import type { RuleId } from '../../core/rules/catalogue.ts'
import type { Clock } from '../../ports/clock.ts'
import { isPrivateHost, lookupPublic, PrivateAddressError } from './public-address.ts'

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
 * HEAD or answer it otherwise; a server that knows no ranges is hung up on.
 */
export async function remoteMedia(
  url: string,
  place: MediaPlace,
  { clock, allowLocal = false, known }: Options,
): Promise<RemoteMedia> {
  const { hostname } = new URL(url)
  const refuse = refusing(place)
  if (!allowLocal && isPrivateHost(hostname))
    return refuse('remote-private', 'an address that only works here')
  const dispatcher = new EnvHttpProxyAgent({
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: allowLocal ? {} : { lookup: lookupPublic },
  })
  try {
    const answer = await ask(url, dispatcher, clock)
    return refusedBy(answer, place) ?? judged(answer, url, place, known)
  } catch (cause) {
    if (cause instanceof PrivateAddressError) {
      return refuse('remote-private', `on ${named(hostname)}, a name that leads into a private network`)
    }
    return refuse('remote-unreachable', `whose server ${reasonOf(cause)}`)
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
  const refuse = refusing(place)
  if (status === 200 || status === 206 || (status === 416 && bytes === 0)) return undefined
  if (status >= 300 && status < 400) {
    const target = location.replace(/[?#].*$/s, '')
    return refuse('remote-redirect', `which leads on to ${target === '' ? 'nowhere' : named(target)}`)
  }
  // Of a file of the repository it is not its author who knows why.
  const own = !/^https?:/i.test(place.src.trim())
  if (own && STRANGERS.includes(status)) {
    return refuse('not-public', `which the server of \`media-base-url\` does not hand out (status ${status})`)
  }
  return refuse('remote-refused', `whose server ${REASONS[status] ?? 'refuses it'} (status ${status})`)
}

/** What servers answer strangers instead of a private file, or of one that is not pushed yet. */
const STRANGERS: readonly number[] = [401, 403, 404, 410]

const REASONS: Readonly<Record<number, string>> = {
  401: 'asks for a login',
  402: 'asks for money',
  403: 'refuses strangers',
  404: 'does not know it',
  407: 'is behind a proxy that asks for a login',
  410: 'has it no longer',
  429: 'has been asked too often',
  451: 'must not hand it out',
  500: 'fails',
  502: 'fails',
  503: 'fails',
  504: 'fails',
}

/** An answer with a file. */
function judged(answer: Answer, url: string, place: MediaPlace, known: MediaFacts | undefined): RemoteMedia {
  const { status, type, bytes, start } = answer
  const found = kindOf(start)
  if (found === 'html') return refusing(place)('remote-page', 'a web page')
  const kind = KINDS.get(found)
  const whole = bytes === start.length
  const facts = readStart(readMedia(bytes, whole), start, whole)
  const served = facts ? judgeMedia(facts, place) : kind ? judgeSize(kind, bytes, place) : []
  const problems = [
    ...(known && kind ? differing(known, kind, bytes, place) : served),
    ...(kind ? wronglyTyped(kind, type, url, place) : []),
    ...(kind === 'video' && status === 200 && !whole ? [unranged(place)] : []),
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
  const size = bytes === undefined ? '' : ` of ${bytes.toLocaleString('en')} bytes`
  const found = `${named(place.src)}, for which another file${size} is served`
  return [warning('media/remote-differs', { found, expected: 'the file of the commit', ...placeOf(place) })]
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
  if (onRaw.length > 0) return onRaw
  const a = kind === 'image' ? 'a picture' : 'a video'
  return refusing(place)(
    'remote-type',
    `${a} that its server calls ${type === '' ? 'nothing' : named(type)}`,
    `a type that begins with \`${kind}/\``,
  ).problems
}

function unranged(place: MediaPlace): Problem {
  const found = `${named(place.src)}, a video whose server sends no parts`
  return warning('media/remote-no-ranges', { found, expected: 'answers to `Range`', ...placeOf(place) })
}

type RemoteRule = Extract<RuleId, `media/${string}`> extends `media/${infer Name}` ? Name : never

function refusing(place: MediaPlace) {
  return (
    rule: RemoteRule,
    found: string,
    expected = 'the file itself, for anyone, at once',
  ): RemoteMedia => ({
    kind: undefined,
    facts: undefined,
    problems: [
      error(`media/${rule}`, { found: `${named(place.src)}, ${found}`, expected, ...placeOf(place) }),
    ],
  })
}

/** Why there was no answer, without the address: it may hold a signature. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'gives no answer'
  if (cause.name === 'TimeoutError') return `gives no answer within ${TIMEOUT_MS / 1000} seconds`
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  if (code === 'ENOTFOUND') return 'is not known to the internet'
  if (code !== undefined && /CERT|SSL|TLS|ALTNAME|SELF_SIGNED|VERIFY/.test(code)) {
    return `has no valid certificate (${code})`
  }
  return `gives no answer${code === undefined ? '' : ` (${code})`}`
}
