import type { MODERATION_RULES } from '../../src/core/rules/commands/moderation.ts'
import type { Samples } from './sample.ts'

export const MODERATION_SAMPLES: Samples<keyof typeof MODERATION_RULES> = {
  'moderation/broken-yaml': [
    { found: 'The line is indented with a tab.', fix: 'Indent with spaces.' },
    {
      found: 'The file is not one mapping of keys with values.',
      fix: 'Write `rules:` and a list of rules below it.',
    },
  ],
  'moderation/unknown-key': [{ key: 'contain', fix: 'Did you mean `contains`?' }],
  'moderation/invalid-value': [
    { key: 'rules.1.contains', written: "''", must: 'a text that is not empty, or a list of such texts' },
    { key: 'rules.2.action', written: '', must: '`hide`, `ignore` or `approve`' },
  ],
  'moderation/matches-everything': [{ rule: 2 }],
  'moderation/approve-by-author': [{ rule: 3, key: 'contains' }],
  'moderation/nested': [
    { count: 1, example: '17900000000000001' },
    { count: 4, example: '17900000000000001' },
  ],
  'moderation/max-actions': [
    { left: 1, most: 20 },
    { left: 130, most: 20 },
  ],
}
