import type { ACCOUNT_RULES } from '../../src/core/rules/commands/accounts.ts'
import type { Samples } from './sample.ts'

export const ACCOUNT_SAMPLES: Samples<keyof typeof ACCOUNT_RULES> = {
  'accounts/unreadable': [{ why: 'it has no list `accounts`' }],
  'accounts/overlap': [{ name: 'lantern', other: 'harbour', example: 'threads/all/a.md' }],
  'accounts/same-account': [{ name: 'lantern', other: 'harbour' }],
  'accounts/token-shut': [{ name: 'lantern' }],
}
