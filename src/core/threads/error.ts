import { excerptOf } from '../boundary/excerpt.ts'
import { isRecord } from '../json.ts'
import { tokenFaultOf, type TokenFault } from './token/fault.ts'

/**
 * An answer of the Threads API that is no success, by what can be done about it:
 *
 * - `not-visible-yet` something just made is not known everywhere yet: the same again, a little later
 * - `children-not-visible` the same, of the items of a carousel
 * - `link-refused`    the link attachment is not usable; the post is
 * - `not-offered`     this server or this token has no such thing to read
 * - `throttled`       too many requests, or a quota is spent: stop for this account
 * - `restricted`      the account itself is held back: stop for this account
 * - `token`           the token is dead
 * - `permission`      the token lacks a permission
 * - `too-long`        the text is over the network's own count
 * - `refused`         anything else that is definite
 * - `unsure`          no usable answer: what was asked may have happened or not
 */
export type ThreadsErrorKind =
  | 'not-offered'
  | 'not-visible-yet'
  | 'children-not-visible'
  | 'link-refused'
  | 'throttled'
  | 'restricted'
  | 'token'
  | 'permission'
  | 'too-long'
  | 'refused'
  | 'unsure'

/** Refusals for which a post can be composed another way. */
export type Refusal = Extract<ThreadsErrorKind, 'too-long' | 'link-refused'>

type Options = ErrorOptions & {
  readonly mayBeToken?: boolean
  readonly fault?: TokenFault
  readonly isAbsent?: boolean
  readonly isOfApplication?: boolean
}

export class ThreadsError extends Error {
  readonly kind: ThreadsErrorKind
  /**
   * Whether what was asked certainly did not happen. Errors with code 1, 2 or 10, and those of a gateway, have been
   * seen at publishing although the post went live.
   */
  readonly definite: boolean
  /** Whether a dead token, or one without a scope, may be answered so. */
  readonly mayBeToken: boolean
  /** What is wrong with the token, where it is rejected. */
  readonly fault: TokenFault
  /** Whether the network itself says that there is no such thing, or none that this token may see. */
  readonly isAbsent: boolean
  /** Whether the app has made too many requests, for whichever of its accounts. */
  readonly isOfApplication: boolean

  constructor(kind: ThreadsErrorKind, definite: boolean, message: string, options: Options = {}) {
    super(message, options)
    this.name = 'ThreadsError'
    this.kind = kind
    this.definite = definite
    this.mayBeToken = options.mayBeToken ?? (kind === 'not-visible-yet' || kind === 'permission')
    this.fault = options.fault ?? 'unknown'
    this.isAbsent = options.isAbsent ?? false
    this.isOfApplication = options.isOfApplication ?? false
  }

  /** Whether no other post can be published for this account now either. */
  get blocksAccount(): boolean {
    return ['token', 'permission', 'throttled', 'restricted'].includes(this.kind)
  }

  get refusal(): Refusal | undefined {
    return this.kind === 'too-long' || this.kind === 'link-refused' ? this.kind : undefined
  }
}

type GraphError = { readonly code: number; readonly subcode: number; readonly message: string }

/**
 * What an answer means, by code and subcode first and never by localised text.
 *
 * `request` names it for people: method and path, never the address, which could carry a token. `body`: what the
 * answer holds, as JSON; empty if it is empty, undefined if it is no JSON. `look`: what the token is, if not a token.
 * Source: Meta's answers as observed, and Graph API, "Handle Errors".
 */
export function errorOf(request: string, status: number, body: unknown, look?: TokenFault): ThreadsError {
  const graph = graphErrorOf(body)
  if (!graph) {
    if (status === 404 && request.startsWith('GET ')) {
      return new ThreadsError('not-offered', true, `${request}: HTTP 404, not an answer of the Threads API`)
    }
    if (status === 500 && body === '') {
      return new ThreadsError('unsure', false, `${request}: HTTP 500, an empty answer`, { mayBeToken: true })
    }
    const throttled = status === 429
    const what = status >= 200 && status < 300 ? 'an unexpected answer' : 'not an answer of the Threads API'
    return new ThreadsError(
      throttled ? 'throttled' : 'unsure',
      throttled,
      `${request}: HTTP ${status}, ${what}`,
    )
  }
  const kind = kindOf(graph, status)
  const uncertain = kind === 'unsure' || (kind === 'permission' && graph.code === 10)
  const code = graph.subcode ? `${graph.code}/${graph.subcode}` : String(graph.code)
  const message = `${request}: HTTP ${status}, code ${code}, “${graph.message}”`
  return new ThreadsError(kind, !uncertain, message, {
    fault: look ?? tokenFaultOf(graph.code, graph.subcode),
    isOfApplication: kind === 'throttled' && graph.code === 4,
    // Code 1 is an error unknown to the network itself.
    ...(graph.code === 1 && { mayBeToken: true }),
    ...(graph.code === 100 && graph.subcode === 33 && { isAbsent: true }),
  })
}

function kindOf({ code, subcode, message }: GraphError, status: number): ThreadsErrorKind {
  if (subcode === 4279009) return 'not-visible-yet'
  if (subcode === 4279004) return 'children-not-visible'
  if (subcode === 4279047) return 'link-refused'
  if (subcode === 2207051 || subcode === 4279013 || subcode === 2207050 || code === 368) return 'restricted'
  if ([4, 17, 32, 341, 613].includes(code) || subcode === 2207042 || status === 429) return 'throttled'
  if (code === 190 || code === 452) return 'token'
  if (code === 10 || (code >= 200 && code <= 299) || (code === 100 && subcode === 10)) return 'permission'
  if (code === 1 || code === 2) return 'unsure'
  if (code === 100 && (subcode === 33 || message.startsWith('Tried accessing nonexisting field')))
    return 'not-offered'
  if (code === 100 && /at most 500 characters/i.test(message)) return 'too-long'
  return status >= 500 && code !== 100 ? 'unsure' : 'refused'
}

function graphErrorOf(body: unknown): GraphError | undefined {
  const found = isRecord(body) ? (body['error'] ?? flatErrorOf(body)) : undefined
  if (!isRecord(found)) return undefined
  const message = typeof found['message'] === 'string' ? found['message'] : ''
  const title = typeof found['error_user_title'] === 'string' ? ` (${found['error_user_title']})` : ''
  return {
    code: numberIn(found['code']),
    subcode: numberIn(found['error_subcode']),
    message: excerptOf(message + title),
  }
}

/** A number, which may come in quotes; 0 for anything else: what is an object may have no number at all. */
function numberIn(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : 0
}

/** Exchanging a code has an envelope of its own, whose code is the status. */
function flatErrorOf({ error_message: message, code }: Record<string, unknown>): unknown {
  return message === undefined ? undefined : { message, code }
}
