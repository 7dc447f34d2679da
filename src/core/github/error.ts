import { excerptOf } from '../boundary/excerpt.ts'
import { isRecord } from '../json.ts'

/**
 * What an answer of GitHub means:
 *
 * - `stale`      the branch or ref has moved on since it was read
 * - `protected`  rules of the branch refuse a direct commit
 * - `forbidden`  the token lacks a permission
 * - `no-pulls`   the repository does not let workflows open pull requests
 * - `token`      the token itself is rejected
 * - `missing`    there is no such thing, or the token cannot see it
 * - `exists`     what was to be created is there already
 * - `blocked`    refs that somebody else made leave no name for one that is needed
 * - `refused`    any other definite refusal
 * - `throttled`  certainly not done; it may be repeated after `retryAfterMs`
 * - `unsure`     no usable answer: it may have been done
 */
export type GitHubErrorKind =
  | 'stale'
  | 'protected'
  | 'forbidden'
  | 'no-pulls'
  | 'token'
  | 'missing'
  | 'exists'
  | 'blocked'
  | 'refused'
  | 'throttled'
  | 'unsure'

export class GitHubError extends Error {
  readonly kind: GitHubErrorKind
  readonly retryAfterMs: number
  constructor(kind: GitHubErrorKind, message: string, retryAfterMs = 0, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GitHubError'
    this.kind = kind
    this.retryAfterMs = retryAfterMs
  }
}

/** Whether GitHub failed in one of these ways. */
export function isGitHubError(cause: unknown, ...kinds: readonly GitHubErrorKind[]): cause is GitHubError {
  return cause instanceof GitHubError && kinds.includes(cause.kind)
}

/** For a request without a usable answer: it may have been done. */
export function unanswered(request: string, why: string, cause?: unknown): GitHubError {
  return new GitHubError('unsure', `${request}: ${why}`, 0, { cause })
}

export type GitHubAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly body: unknown
}

/** What GitHub asks for where it does not say how long to wait. */
const WAIT_MS = 60_000

/**
 * An answer that is not a success, REST or GraphQL, as an error. GraphQL answers most errors with HTTP 200.
 * `request` names what was asked, without addresses. `now`: milliseconds since 1970.
 */
export function githubErrorOf(request: string, answer: GitHubAnswer, now: number): GitHubError {
  const { type, message } = toldBy(answer.body)
  const what = [answer.status === 200 ? '' : `HTTP ${answer.status}`, message && `“${message}”`]
  const found = `${request}: ${what.filter((part) => part !== '').join(', ')}`
  const throttled = isThrottled(answer, type, message)
  const kind = throttled ? 'throttled' : kindOf(answer.status, type, message)
  const accepted = answer.headers['x-accepted-github-permissions']
  const asked = kind === 'forbidden' && accepted ? `, needs ${excerptOf(String(accepted))}` : ''
  return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0)
}

function toldBy(body: unknown): { readonly type: string; readonly message: string } {
  if (!isRecord(body)) return { type: '', message: '' }
  const first: unknown = Array.isArray(body['errors']) ? body['errors'][0] : undefined
  const of = (value: unknown, key: string): string =>
    isRecord(value) && typeof value[key] === 'string' ? value[key] : ''
  const messages = [of(body, 'message'), of(first, 'message')].filter((text) => text !== '')
  return { type: of(first, 'type'), message: excerptOf(messages.join(': ')) }
}

function isThrottled({ status, headers }: GitHubAnswer, type: string, message: string): boolean {
  if (status === 429 || /^RATE_LIMIT/.test(type)) return true
  // Older GitHub Enterprise Servers call it abuse.
  if (/rate limit|abuse detection mechanism/i.test(message)) return true
  // For a missing permission GitHub names no time to try again.
  if (status === 403 && headers['retry-after'] !== undefined) return true
  return (status === 403 || status === 200) && String(headers['x-ratelimit-remaining']) === '0'
}

function retryAfter({ headers }: GitHubAnswer, now: number): number {
  const after = Number(headers['retry-after'])
  if (after > 0) return after * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0) return Math.max(reset * 1000 - now, 1000)
  return WAIT_MS
}

function kindOf(status: number, type: string, message: string): GitHubErrorKind {
  if (/not permitted to create or approve pull requests/i.test(message)) return 'no-pulls'
  if (type === 'STALE_DATA' || /not a fast.?forward|is at \w+ but expected|does not match/i.test(message))
    return 'stale'
  if (
    type === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
    /repository rule violations|protected branch/i.test(message)
  )
    return 'protected'
  if (status === 401) return 'token'
  if (status === 403 || type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return 'forbidden'
  if (status === 404 || type === 'NOT_FOUND' || /reference does not exist/i.test(message)) return 'missing'
  if (/already exists/i.test(message)) return 'exists'
  if (status >= 500 || /something went wrong|timed out|timeout/i.test(message)) return 'unsure'
  return 'refused'
}
