import type { INSIGHTS_RULES } from '../../src/core/rules/commands/insights.ts'
import type { Samples } from './sample.ts'

const answer = 'GET /me/threads_insights: HTTP 500, code 100, “Param metric must be one of {views, likes}”'

export const INSIGHTS_SAMPLES: Samples<keyof typeof INSIGHTS_RULES> = {
  'insights/scope-missing': [
    { scopes: ['threads_manage_insights'] },
    { scopes: ['threads_manage_insights'], answer: 'GET /me/threads_insights: HTTP 500, code 10' },
  ],
  'insights/metric-unknown': [
    { metrics: ['shares'], answer },
    { metrics: ['quotes', 'shares'], answer },
  ],
  'insights/rate-limit': [{ usedPercent: 93 }],
  'insights/cut-short': [
    { left: 1, most: 400 },
    { left: 120, most: 400 },
  ],
  'insights/posts-unseen': [
    { count: 1, example: 'threads/launch.md' },
    { count: 3, example: 'threads/launch.md' },
  ],
  'insights/unreadable': [{}],
  'insights/ahead': [{ count: 1 }, { count: 12 }],
  'insights/no-folder': [
    { path: 'docs/numbers', kind: 'file' },
    { path: 'docs', kind: 'link' },
    { path: 'docs', kind: 'repository' },
  ],
  'insights/foreign-file': [{}],
}
