import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici'
import * as v from 'valibot'
import { maskOf, type Mask } from '../../core/boundary/mask.ts'
import { isRecord } from '../../core/json.ts'
import { errorOf, ThreadsError } from '../../core/threads/error.ts'
import { fullerOf, type RateLimit } from '../../core/threads/rate-limit.ts'
import { lookOf } from '../../core/threads/token/fault.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Form } from './parameters.ts'
import { applicationLimitIn, rateLimitIn } from './rate-limit.ts'

/** A hundred posts with all that is asked of them are a tenth of this. */
const MOST_BYTES = 4_000_000
/** An ordinary call is answered within seconds. */
const TIMEOUT_MS = 60_000

export type Access = {
  readonly api: URL
  /** Empty where there is none yet. */
  readonly token: string
  /** What else no message may hold: the app's secret, or a code that becomes a token. */
  readonly secrets?: readonly string[]
  readonly clock: Clock
}

type Call = {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as a url-encoded form, which keeps `\n`; multipart would turn it into `\r\n`. */
  readonly form?: Form
  /** Absent: POST with a form, GET without one. */
  readonly method?: 'DELETE'
  readonly timeoutMs?: number
  /** Whether its address has no version, and its answer holds a token, which may be this one. */
  readonly isOAuth?: boolean
}

/** Asks once. @throws ThreadsError if there is no answer, or not the expected one */
export type Ask = <Answer extends v.GenericSchema>(
  answer: Answer,
  call: Call,
) => Promise<v.InferOutput<Answer>>

type Connection = {
  readonly ask: Ask
  /** Of the answers so far the one that tells of most used up; undefined if none tells. */
  readonly rateLimit: () => RateLimit | undefined
  /** The same of the limit of the app; used up where an answer refuses for it. */
  readonly applicationLimit: () => RateLimit | undefined
}

/**
 * The token travels in a header; what takes it in the address alone is asked with it as a part of the query. No answer
 * brings it back, but those that are asked for a token.
 */
export function connect({ api, token, secrets = [], clock }: Access): Connection {
  // Timeouts are the clock's, so that they scale with it; undici's own would come first.
  const dispatcher = new EnvHttpProxyAgent({
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: 20_000,
    maxResponseSize: MOST_BYTES,
  })
  const version = versioned(api)
  const oauth = version.replace(/\/v1\.0$/, '')
  const mask = maskOf([token, ...secrets])
  let limit: RateLimit | undefined
  let ofApplication: RateLimit | undefined
  const noted = (error: ThreadsError): ThreadsError => {
    if (error.isOfApplication)
      ofApplication = fullerOf(ofApplication, { usedPercent: 100, freeAt: ofApplication?.freeAt })
    return error
  }
  const ask: Ask = async (answer, { path, query = {}, form, isOAuth = false, ...call }) => {
    const { method = form ? 'POST' : 'GET', timeoutMs = TIMEOUT_MS } = call
    const name = `${method} /${path}`
    // A header does not take all of them, and no token has any.
    if (/[^\x21-\x7e]/.test(token))
      throw new ThreadsError('token', true, `${name} is not asked`, { fault: 'not-alone' })
    const base = isOAuth ? oauth : version
    const url = `${base}/${path}?${new URLSearchParams(query).toString()}`.replace(/\?$/, '')
    const { statusCode, headers, text } = await exchange(name, url, {
      dispatcher,
      method,
      signal: clock.timeout(timeoutMs),
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        accept: 'application/json',
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { body: new URLSearchParams(form).toString() }),
    })
    limit = fullerOf(limit, rateLimitIn(headers, clock))
    ofApplication = fullerOf(ofApplication, applicationLimitIn(headers, clock))
    const body = parse(text, mask)
    if (statusCode !== 200 || !isRecord(body) || 'error' in body)
      throw noted(errorOf(name, statusCode, body, lookOf(token)))
    const { success, output } = v.safeParse(answer, isOAuth ? parse(text, (said) => said) : body)
    if (!success) throw errorOf(name, statusCode, undefined)
    return output
  }
  return { ask, rateLimit: () => limit, applicationLimit: () => ofApplication }
}

/** The address with the only version of the API, unless it names the version already. */
function versioned(api: URL): string {
  const base = api.href.replace(/\/+$/, '')
  return /\/v1\.0$/.test(base) ? base : `${base}/v1.0`
}

async function exchange(
  name: string,
  url: string,
  options: { readonly dispatcher: Dispatcher } & Parameters<typeof request>[1],
): Promise<Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'> & { readonly text: string }> {
  try {
    const { statusCode, headers, body } = await request(url, options)
    return { statusCode, headers, text: await body.text() }
  } catch (cause) {
    throw new ThreadsError('unsure', false, `${name}: ${reasonOf(cause, new URL(url).host)}`, { cause })
  }
}

/** Why there was no answer, without the address: it may hold a token. */
function reasonOf(cause: unknown, host: string): string {
  if (!(cause instanceof Error)) return `no answer from ${host}`
  if (cause.name === 'TimeoutError') return `no answer from ${host} in time`
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'an answer that is too long'
  return code === undefined ? `no answer from ${host}` : `no answer from ${host}, ${code}`
}

/**
 * JSON without secrets, whose whole numbers above 2^53 stay the digits they are: ids come unquoted now and then. Empty if
 * it is empty, undefined if it is no JSON.
 */
function parse(text: string, mask: Mask): unknown {
  if (text === '') return text
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
      if (typeof value === 'string') return mask(value)
      return typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value
    })
  } catch {
    return undefined
  }
}
