import type { REPLY_RULES } from '../../src/core/rules/commands/replies.ts'
import type { Samples } from './sample.ts'

const answer =
  'POST /17900000000000001/manage_reply: HTTP 500, code 100, “Only top-level replies can be hidden”'

export const REPLY_SAMPLES: Samples<keyof typeof REPLY_RULES> = {
  'replies/scope-missing': [
    { scopes: ['threads_read_replies'] },
    { scopes: ['threads_read_replies'], answer: 'GET /17900000000000001/conversation: HTTP 500, code 10' },
  ],
  'replies/rate-limit': [{ usedPercent: 93 }],
  'replies/cut-short': [
    { left: 1, most: 400 },
    { left: 120, most: 400 },
  ],
  'replies/too-many': [{ most: 10_000 }],
  'replies/post-unseen': [
    { count: 1, example: 'threads/launch.md' },
    { count: 3, example: 'threads/launch.md' },
  ],
  'replies/foreign-branch': [{ branch: 'gh-pages' }],
  'replies/act-refused': [{ id: '17900000000000001', answer }],
  'replies/act-unsure': [{ id: '17900000000000001', answer: 'POST /…/manage_reply: no answer in time' }],
}
