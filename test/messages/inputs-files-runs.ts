import type { FILE_RULES } from '../../src/core/rules/files.ts'
import type { INPUT_RULES } from '../../src/core/rules/inputs.ts'
import type { RUN_RULES } from '../../src/core/rules/runs.ts'
import type { Samples } from './sample.ts'

export const INPUT_SAMPLES: Samples<keyof typeof INPUT_RULES> = {
  'input/unknown': [{ name: 'acces-token', fix: 'Did you mean `access-token`?' }],
  'input/invalid': [
    { name: 'max-posts', value: 'ten', takes: 'a whole number from 1 to 9999' },
    { name: 'numbering', value: '', takes: 'a pattern with `{n}` in it, such as `({n}/{total})`' },
  ],
  'input/token-unusual': [{}],
  'input/token-before-merge': [{ event: 'pull_request' }],
  'input/contradiction': [
    { inputs: '`text` and `files`', because: 'a run publishes either the one or the other' },
  ],
  'input/token-missing': [{ isDryRun: false }, { isDryRun: true }],
  'input/github-token-missing': [
    { asked: 'write-back: commit', lacks: '`github-token`' },
    {
      asked: 'write-back: commit',
      lacks: '`GITHUB_REPOSITORY`',
      fix: 'Run it on GitHub Actions, or use `write-back: files`.',
    },
  ],
  'input/token-key': [{}],
  'input/accounts-key-missing': [{ isDryRun: false }, { isDryRun: true }],
  'input/accounts-key': [{}],
  'input/secrets-token-missing': [{}],
  'input/pull-request': [{ command: 'publish', event: 'pull_request' }],
}

export const FILE_SAMPLES: Samples<keyof typeof FILE_RULES> = {
  'files/none': [{ patterns: ['threads/**/*.md'] }, { patterns: ['posts/*.md', '!posts/old.md'] }],
  'files/almost-a-post': [{ key: 'thread' }, { key: 'threads' }],
  'files/late-front-matter': [{}],
  'files/no-posts': [{ files: ['threads/a.md'] }, { files: ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'] }],
  'files/not-utf8': [{}],
  'files/too-large': [{ most: 10_000_000 }],
  'files/unreadable': [{ code: 'EACCES' }],
  'files/not-written': [{ code: 'EROFS' }],
}

export const RUN_SAMPLES: Samples<keyof typeof RUN_RULES> = {
  'action/cancelled': [{}],
  'action/busy': [{ other: 'checkout' }, { other: 'account' }],
  'action/lease-lost': [{}],
  'action/state-set-aside': [
    { from: '/repository/.git/spool/journal', to: '/repository/.git/spool/journal.aside' },
  ],
  'action/bug': [{ stack: 'TypeError: x is not a function' }],
}
