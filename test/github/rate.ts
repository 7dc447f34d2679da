import { type Answer, Refusal } from './answers.ts'
import type { Throttled } from './faults.ts'

const LIMIT = 1000

const inSeconds = (seconds: number) => Math.ceil(Date.now() / 1000) + seconds

/** What every answer says of the hour's requests. */
export function rateHeaders(remaining = LIMIT - 1, resetsIn = 3600): Record<string, string> {
  return {
    'x-ratelimit-limit': String(LIMIT),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(LIMIT - remaining),
    'x-ratelimit-reset': String(inSeconds(resetsIn)),
    'x-ratelimit-resource': 'core',
  }
}

/** The answer to one request too many. GraphQL says so in an error, with status 200, when the hour's points are spent. */
export function throttledAnswer({ kind, retryAfter }: Throttled, graphql: boolean): Answer {
  if (kind === 'secondary') {
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    return { ...new Refusal(403, message).answer, headers }
  }
  const headers = rateHeaders(0, retryAfter)
  const message = 'API rate limit exceeded for installation ID 4711.'
  if (graphql) return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] }, headers }
  return { ...new Refusal(403, message).answer, headers }
}
