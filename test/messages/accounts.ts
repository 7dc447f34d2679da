import type { ACCOUNT_RULES } from '../../src/core/rules/commands/accounts.ts'
import type { Samples } from './sample.ts'

export const ACCOUNT_SAMPLES: Samples<keyof typeof ACCOUNT_RULES> = {
  'accounts/unreadable': [{ why: '`accounts` is no list.' }],
  'accounts/unknown-key': [{ key: 'file', fix: 'Did you mean `files`?' }],
  'accounts/invalid-value': [
    { account: 'harbour', key: 'user_id', written: 'me', must: 'the digits of a Threads user id' },
    { account: '', key: 'name', written: '', must: 'there, and unique in the file' },
  ],
  'accounts/no-key': [{}],
  'accounts/no-repository': [{}],
  'accounts/double': [{ key: 'name', value: 'harbour', first: 4 }],
  'accounts/unknown': [{ name: 'harbour' }],
  'accounts/overlap': [{ name: 'harbour', other: 'lantern', example: 'threads/launch.md' }],
  'accounts/not-sealed': [
    { account: 'harbour', isBare: true },
    { account: '', isBare: false },
  ],
  'accounts/token-shut': [
    { name: 'harbour', isOpen: false },
    { name: 'harbour', isOpen: true },
  ],
  'accounts/token-foreign': [{ name: 'harbour', userId: '17841405793187218' }],
  'accounts/other-key': [{}],
  'accounts/other-repository': [{ repository: 42, here: 43 }],
  'accounts/not-on-branch': [{ file: 'threads/accounts.yml', branch: 'main' }],
  'accounts/outdated': [{ name: 'harbour', branch: 'main' }],
  'accounts/changes-unknown': [{}],
  'accounts/key-changed': [{ from: 'q1hTx0vYk2mN', to: 'Zb9wLr3sPd7c' }],
  'accounts/repository-changed': [{ from: 42, to: 43 }],
  'accounts/changed': [
    { name: 'harbour', change: 'added', keys: [] },
    { name: 'harbour', change: 'changed', keys: ['token', 'files'] },
  ],
}
