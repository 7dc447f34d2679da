import type { POST_RULES } from '../../src/core/rules/posts.ts'
import type { Samples } from './sample.ts'

const CHANGED = {
  ids: ['17889615691921648'],
  segments: 5,
  ...{ isDone: false, fits: true, isDraft: false, isClaimed: false },
}

export const POST_SAMPLES: Samples<keyof typeof POST_RULES> = {
  'post/unknown-key': [{ key: 'tags' }, { key: 'topics', fix: 'Did you mean `topic`?' }],
  'post/key-outside': [{ key: 'publish_at' }, { key: 'draft' }],
  'post/invalid-value': [
    { key: 'threads', kind: 'plain', written: 'yes', must: '`true` or a mapping' },
    { key: 'threads.draft', kind: 'quoted', written: '"true"', must: '`true` or `false`' },
    { key: 'threads.poll', kind: 'list', written: '[]', must: 'a list of two to four texts' },
    { key: 'threads.poll', kind: 'list', written: '["Yes"]', must: 'a list of two to four texts' },
    { key: 'threads.link', kind: 'mapping', written: '{}', must: 'an address that begins with `https://`' },
    { key: 'threads.topic', kind: 'empty', written: '', must: 'a topic without `#`' },
    { key: 'threads.topic', kind: 'nothing', written: '', must: 'a topic without `#`' },
  ],
  'post/publish-at-invalid': [{ written: 'tomorrow' }],
  'post/publish-at-skipped': [{ written: '2026-03-29 02:30', timezone: 'Europe/Berlin' }],
  'post/publish-at-twice': [{ written: '2026-10-25 02:30', timezone: 'Europe/Berlin' }],
  'post/timezone-unknown': [{ written: 'Berlin', fix: 'Did you mean `Europe/Berlin`?' }],
  'post/overdue': [{ publishAt: '2026-12-01 09:00 (Europe/Berlin)', limit: '24 hours' }],
  'post/half-published': [{ live: 2, segments: 5 }],
  'post/in-doubt': [{ number: 3 }],
  'post/empty': [{}],
  'post/long-chain': [{ segments: 34 }],
  'post/bug': [{ stack: 'RangeError: Maximum call stack size exceeded' }],
  'post/edited-after-publication': [{}],
  'post/receipts-damaged': [{ id: '17900000000000001', first: '17900000000000002' }],
  'post/cut-otherwise': [{ live: 1 }, { live: 3 }],
  'post/live-differs': [{ segment: 2 }],
  'post/changed-while-partial': [
    { live: 1, segments: 3, digest: 'a1b2c3' },
    { live: 2, segments: 3, digest: 'a1b2c3' },
    { live: 2, segments: 1, digest: '' },
  ],
  'post/receipts-removed': [
    { ids: ['17889615691921648'], isDraft: false },
    { ids: ['17889615691921648', '2', '3', '4'], isDraft: true },
  ],
  'post/receipts-changed': [
    { ...CHANGED, isDone: true },
    { ...CHANGED, isDone: true, fits: false },
    { ...CHANGED, ids: ['17889615691921648', '2', '3', '4'] },
    { ...CHANGED, isDraft: true },
    { ...CHANGED, fits: false },
    { ...CHANGED, isClaimed: true },
  ],
  'post/receipt-unknown': [{ id: '17889615691921648', segment: 1 }],
  'post/receipt-other-text': [{ id: '17889615691921648', segment: 2 }],
  'post/receipt-claimed': [{ id: '17889615691921648', other: 'threads/copy.md' }],
  'post/reference-foreign': [{ key: 'reply_to', target: 'question.md', id: '17889615691921648' }],
  'post/reference-by-id': [
    { key: 'reply_to', id: '17900000000000001' },
    { key: 'quote', id: '17900000000000001' },
  ],
  'post/unpublish-and-republish': [{}],
  'post/republish': [{}],
  'post/permalink-foreign': [{ address: 'https://threads.example/@lantern/post/abc' }],
}
