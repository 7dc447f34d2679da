import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { usesIn } from '../../../src/core/doctor/workflows.ts'

const PATH = '.github/workflows/threads.yml'
const workflow = (job: string, inputs = '') => `on:
  schedule:
    - cron: '7 6 * * *'
jobs:
  publish:
${job}    steps:
      - uses: actions/checkout@v7
      - uses: spool-threads/spool@v1
        with:
          access-token: x
${inputs}`

const lacksOf = (...written: Parameters<typeof workflow>) =>
  usesIn(PATH, workflow(...written)).flatMap(({ lacks }) => lacks)

describe('the steps of a workflow that run Spool', () => {
  test('are found in the example of a schedule, which keeps receipts and refreshes its token', () => {
    expect(usesIn(PATH, readFileSync('examples/workflows/schedule.yml', 'utf8'))).toEqual([
      {
        path: PATH,
        job: 'publish',
        isScheduled: true,
        refreshes: true,
        lacks: [],
        lacksForPulls: [],
        keepsReceipts: true,
        unknown: [],
      },
    ])
  })

  test('have inputs that do not exist, each on a line', () => {
    const [use] = usesIn(PATH, workflow('', '          file: a.md\n          Timezone: UTC\n'))
    expect(use?.unknown).toEqual([{ name: 'file', line: 11 }])
  })

  test.each([
    ['a permission that is not named', '    permissions:\n      issues: write\n', '', ['contents: write']],
    ['one for reading', '    permissions:\n      contents: read\n', '', ['contents: write']],
    ['none at all', '    permissions: {}\n', '', ['contents: write']],
    ['all for reading', '    permissions: read-all\n', '', ['contents: write']],
    [
      'half of what a pull request takes',
      '    permissions:\n      contents: write\n',
      '          write-back: pull-request\n',
      ['pull-requests: write'],
    ],
  ])('lack %s', (_, permissions, inputs, lacking) => {
    expect(lacksOf(permissions, inputs)).toEqual(lacking)
  })

  test.each([
    ['all are allowed', '    permissions: write-all\n', ''],
    ['the repository says what is allowed', '', ''],
    ['a token of its own is given', '    permissions: {}\n', '          github-token: x\n'],
    ['nothing is published', '    permissions: {}\n', '          command: check\n'],
    ['it is always a dry run', '    permissions: {}\n', '          dry-run: true\n'],
    ['receipts are not kept', '    permissions: {}\n', '          write-back: none\n'],
    ['the text is inline', '    permissions: {}\n', '          text: Hello\n'],
  ])('lack nothing where %s', (_, permissions, inputs) => {
    expect(lacksOf(permissions, inputs)).toEqual([])
  })

  test.each(['', 'a', '- a', 'jobs: [a]', 'jobs: {a: b}', 'jobs: {a: {steps: [b, {uses: 1}]}}', 'a: [', '{'])(
    'are none in %j',
    (text) => expect(usesIn(PATH, text)).toEqual([]),
  )
})
