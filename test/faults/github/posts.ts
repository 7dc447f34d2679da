import type { Setting } from './world.ts'

const CHAIN = `---
# Written by hand
title:   'A chain' # of three
threads: # here
  numbering: false
tags: [a,  b]
---

One.

---

Two.

---

Three.
`
const SINGLE = '---\r\nthreads:\r\n    topic: x # mine\r\n"z": 1\r\n---\r\n\r\nAlone.\r\n'

const FILES = {
  'threads/chain.md': CHAIN,
  'threads/single.md': SINGLE,
  'README.md': 'Read me\n',
}

export const BY_COMMIT: Setting = { place: 'branch', files: FILES }
export const BY_PULL_REQUEST: Setting = { place: 'pull request', files: FILES }
export const IN_RELEASE: Setting = {
  place: 'release',
  files: { 'README.md': 'Read me\n' },
  text: `v1.0.0 is out. ${'It is faster than it was before, and nobody knows why. '.repeat(14)}`,
}

const ACCOUNTS = ['one', 'two', 'three']
export const BY_ACCOUNTS: Setting = {
  place: 'branch',
  accounts: ACCOUNTS,
  files: {
    'README.md': 'Read me\n',
    ...Object.fromEntries(
      ACCOUNTS.map((name) => [
        `threads/${name}/chain.md`,
        CHAIN.replace('One.', `One of ${name}.`).replace('\n---\n\nThree.\n', ''),
      ]),
    ),
  },
}
