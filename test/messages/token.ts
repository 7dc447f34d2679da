import { TOKEN_FAULTS } from '../../src/core/rules/threads.ts'
import type { TOKEN_RULES } from '../../src/core/rules/token.ts'
import type { Samples } from './sample.ts'

const ref = 'refs/spool/token-0123456789abcdef'
const dead = 'GET /me: HTTP 400, code 190/463, “Error validating access token”'
const forbidden = 'POST git/refs: HTTP 403, “Resource not accessible by integration”'
const until = Date.parse('2027-01-20T12:00:00Z')

export const TOKEN_SAMPLES: Samples<keyof typeof TOKEN_RULES> = {
  'token/key-missing': [{}],
  'token/dead': [
    { answer: dead, kept: 'none', reason: TOKEN_FAULTS.expired },
    { answer: dead, kept: 'unopened', reason: TOKEN_FAULTS.expired },
    { answer: dead, kept: 'rejected', reason: undefined },
    { answer: dead, kept: 'unread', reason: TOKEN_FAULTS.expired },
  ],
  'token/expires': [
    { expiresAt: until, daysLeft: 20 },
    { expiresAt: until, daysLeft: 1 },
  ],
  'token/short-lived': [{ expiresAt: until }],
  'token/other-account': [{ username: 'beacon', before: 'lantern' }],
  'token/unopened': [{ ref }],
  'token/foreign': [{ ref }],
  'token/unread': [{ answer: forbidden }],
  'token/not-refreshed': [
    { answer: forbidden, until },
    { answer: 'GET /refresh_access_token: no answer from graph.threads.net in time', until: undefined },
  ],
  'token/lost': [{ answer: 'GET /refresh_access_token: no answer from graph.threads.net, ECONNRESET' }],
  'token/not-kept': [{ answer: forbidden, until }],
  'token/new-rejected': [{ answer: dead }, { answer: 'it belongs to another account' }],
  'token/not-delivered': [
    { name: 'THREADS_ACCESS_TOKEN', answer: forbidden, ref, old: { until } },
    { name: 'THREADS_ACCESS_TOKEN', answer: forbidden, ref: undefined, old: { until } },
    { name: 'THREADS_ACCESS_TOKEN', answer: forbidden, ref: undefined, old: undefined },
  ],
}
