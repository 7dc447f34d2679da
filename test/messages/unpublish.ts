import type { UNPUBLISH_RULES } from '../../src/core/rules/commands/unpublish.ts'
import type { Samples } from './sample.ts'

const id = '17900000000000001'

export const UNPUBLISH_SAMPLES: Samples<keyof typeof UNPUBLISH_RULES> = {
  'unpublish/no-branch': [{}],
  'unpublish/too-large': [{}],
  'unpublish/too-many': [{ asked: 12, most: 3 }],
  'unpublish/scope-missing': [{ scopes: ['threads_delete'] }],
  'unpublish/not-ours': [{ id, segment: 2 }],
  'unpublish/other-shape': [
    { id, segment: 1 },
    { id, segment: 2 },
  ],
  'unpublish/gone-unproved': [{ id }],
  'unpublish/quota': [
    { needs: 1, left: 0 },
    { needs: 5, left: 2 },
  ],
  'unpublish/stopped': [{ live: 2, segments: 5 }],
  'unpublish/in-doubt': [{ id, segment: 2, answer: 'DELETE /17900000000000001: no answer in time' }],
  'unpublish/receipts-wait': [{}],
  'unpublish/loses': [
    { segments: 1 },
    { segments: 3, numbers: '1,240 views, 7 replies, as of 2026-11-27T06:12Z' },
  ],
  'unpublish/file-gone': [
    { files: ['`threads/a.md` (https://www.threads.com/@lantern/post/A1)'] },
    {
      files: [
        '`threads/a.md` (https://www.threads.com/@lantern/post/A1)',
        '`threads/b.md` (media id 17900000000000001)',
      ],
    },
  ],
}
