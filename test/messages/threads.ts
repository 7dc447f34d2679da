import type { THREADS_RULES } from '../../src/core/rules/threads.ts'
import { errorOf } from '../../src/core/threads/error.ts'
import type { Samples } from './sample.ts'

const refused = (code: number, message: string) => ({
  answer: errorOf('POST /me/threads', 400, { error: { code, message } }).message,
})

export const THREADS_SAMPLES: Samples<keyof typeof THREADS_RULES> = {
  'threads/repost-in-doubt': [{ answer: 'POST /1789/repost: HTTP 502, which is a gateway’s page' }],
  'threads/not-reposted': [{ answer: 'POST /1789/repost: HTTP 502, which is a gateway’s page' }],
  'threads/token-rejected': [
    { ...refused(190, 'Error validating access token'), fault: 'expired' },
    { ...refused(190, 'Error validating access token'), fault: 'revoked' },
    { ...refused(190, 'Error validating access token'), fault: 'app-removed' },
    { ...refused(190, 'Error validating access token'), fault: 'unknown' },
    { ...refused(190, 'Invalid OAuth 2.0 Access Token'), fault: 'of-facebook' },
  ],
  'threads/permission-missing': [refused(200, 'Requires threads_content_publish')],
  'threads/scope-missing': [
    { scopes: ['threads_manage_replies'] },
    { scopes: ['threads_read_replies', 'threads_manage_replies'] },
    { scopes: ['threads_location_tagging'], needing: '`a.md`, `b.md`, `c.md` and 2 more need' },
  ],
  'threads/refused': [refused(100, 'Invalid parameter')],
  'threads/restricted': [refused(368, 'The action is temporarily blocked')],
  'threads/throttled': [refused(4, 'Application request limit reached')],
  'threads/unreachable': [
    { answer: errorOf('GET /me', 502, undefined).message },
    { answer: errorOf('GET /me', 500, '').message },
    { answer: errorOf('GET /me', 200, undefined).message },
    { answer: 'GET /me: no answer from graph.threads.net, ECONNREFUSED' },
  ],
  'threads/container-failed': [
    { reason: 'FAILED_DOWNLOADING_VIDEO', fetched: ['https://cdn.example/launch.mp4'] },
    { reason: 'UNKNOWN', fetched: [] },
    { reason: undefined, fetched: [] },
  ],
  'threads/not-ready': [{ answer: 'the container is still in progress after 5 minutes' }],
  'threads/in-doubt': [
    { segment: 2, text: 'Three habits that help', container: '17900000000000001' },
    { segment: 2, text: '', container: '17900000000000001' },
  ],
  'threads/link-moved': [
    { answer: 'Threads refuses the post (POST /me/threads: HTTP 400, code 100/4279047, “Invalid link”).' },
  ],
  'threads/feed-hidden': [{}],
  'threads/replies-hidden': [{}],
  'threads/out-of-time': [{}],
  'threads/quota': [
    { needs: { posts: 1, replies: 1 }, left: { posts: 0, replies: 900 } },
    { needs: { posts: 1, replies: 12 }, left: { posts: 100, replies: 3 } },
  ],
  'threads/rate-limit': [{ usedPercent: 93 }],
}
