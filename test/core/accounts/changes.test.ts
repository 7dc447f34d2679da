import { expect, test } from 'vitest'
import { changesOf } from '../../../src/core/accounts/changes.ts'
import type { AccountsFile } from '../../../src/core/accounts/accounts-file.ts'
import { readAccounts } from '../../../src/core/accounts/read-accounts.ts'
import { HARBOUR, KEY, LANTERN, PATH, sealed, TEXT } from './file.ts'

const fileOf = (text: string) => readAccounts(PATH, text).file as AccountsFile
const changes = (from: string | undefined, to: string) =>
  changesOf(from === undefined ? undefined : fileOf(from), fileOf(to)).map(
    ({ message, severity, line }) => `${severity} ${line ?? '-'} ${message}`,
  )

test('nothing is told of a file that says the same', () => {
  const same = TEXT.replace('# Ours.', '# Yours.').replace(HARBOUR, `"${HARBOUR}"`)
  expect(changes(TEXT, same)).toEqual([])
})

test('every account of a new file is told, and no key', () => {
  expect(changes(undefined, TEXT)).toEqual([
    'warning 6 The account `harbour` is added.',
    'warning 12 The account `lantern` is added.',
  ])
})

test('another public key and another repository are told', () => {
  const other = Buffer.alloc(32, 9).toString('base64')
  expect(changes(TEXT, TEXT.replace(KEY, other).replace('repository: 42', 'repository: 43'))).toEqual([
    `warning 2 The public \`key\` of the accounts changes from \`${KEY.slice(0, 12)}\` to \`CQkJCQkJCQkJ\`: whoever has its private half can open what is sealed for it.`,
    'warning - The `repository` of the accounts changes from 42 to 43: no token that was sealed before counts then.',
  ])
})

test('each key of an account that changes is told, a sealed token too', () => {
  const box = sealed('harbour', '1')
  const text = TEXT.replace(HARBOUR, box)
    .replace('threads/harbour/**/*.md', 'threads/**/*.md')
    .replace('numbering: false\n', 'numbering: "{n}"\n')
  expect(changes(TEXT, text)).toEqual([
    'warning 6 The account `harbour` has another `token` and `files`.',
    'warning 12 The account `lantern` has another `numbering`.',
  ])
})

test('an account that gets another name is one that goes and one that comes', () => {
  expect(changes(TEXT, TEXT.replace('name: lantern', 'name: light').replace(LANTERN, HARBOUR))).toEqual([
    'warning 12 The account `light` is added.',
    'warning - The account `lantern` is removed.',
  ])
})
