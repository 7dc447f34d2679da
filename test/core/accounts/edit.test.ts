import { describe, expect, test } from 'vitest'
import { newAccountsFile, withAccount, withTokens } from '../../../src/core/accounts/edit.ts'
import { readAccounts } from '../../../src/core/accounts/read-accounts.ts'
import { HARBOUR, KEY, LANTERN, PATH, sealed, TEXT } from './file.ts'

const NEW = {
  name: 'night-watch',
  files: ['threads/night/*.md'],
  userId: '7',
  token: sealed('night-watch', '7'),
}
const ADDED = `  - name: "night-watch"
    files: "threads/night/*.md"
    user_id: "7"
    token: "${NEW.token}"
`
const namesIn = (text = '') => readAccounts(PATH, text).file?.accounts.map(({ name }) => name)

describe('an account that is added', () => {
  test('stands behind the last, and every other byte stays', () => {
    expect(withAccount(TEXT, NEW)).toBe(TEXT.replace('# The end.\n', `${ADDED}# The end.\n`))
  })

  test('is the first of a new file', () => {
    const empty = newAccountsFile(KEY, 42)
    expect(readAccounts(PATH, empty)).toMatchObject({ problems: [], file: { repository: 42, accounts: [] } })
    const one = withAccount(empty, NEW)
    expect(one).toBe(empty.replace('accounts: []\n', `accounts:\n${ADDED}`))
    expect(namesIn(withAccount(one ?? '', { ...NEW, name: 'b', userId: '8', files: ['a', '!b'] }))).toEqual([
      'night-watch',
      'b',
    ])
  })

  test.each([
    ['without a last line break', TEXT.trimEnd().replace(/\n# The end\.$/, '')],
    ['with lines that end as on Windows', TEXT.replaceAll('\n', '\r\n')],
    ['with items that are not indented', TEXT.replaceAll(/^ {2}(?=[ -])/gm, '')],
  ])('finds its place in a file %s', (_, text) => {
    const added = withAccount(text, NEW)
    expect(namesIn(added)).toEqual(['harbour', 'lantern', 'night-watch'])
    if (text.includes('\r')) expect(added).not.toMatch(/[^\r]\n/)
  })

  test.each([
    [
      'in brackets',
      TEXT.replace(/accounts:[^]*/, `accounts: [{name: a, files: a, user_id: 1, token: "${HARBOUR}"}]\n`),
    ],
    ['behind an alias', TEXT.replace('accounts:', 'accounts: &all')],
    ['that is none', 'accounts: none\n'],
    ['that is broken', 'accounts: ['],
  ])('is refused, or right, in a list %s', (_, text) => {
    const added = withAccount(text, NEW)
    if (added !== undefined) expect(namesIn(added)).toEqual(['harbour', 'lantern', 'night-watch'])
  })
})

describe('tokens that are replaced', () => {
  test('stand where the others stood, with another key', () => {
    const [harbour, lantern] = [sealed('harbour', '1'), sealed('lantern', '2')]
    const tokens = new Map([
      ['lantern', lantern],
      ['harbour', harbour],
    ])
    const expected = TEXT.replace(HARBOUR, `"${harbour}"`).replace(`'${LANTERN}'`, `"${lantern}"`)
    expect(withTokens(TEXT, tokens)).toBe(expected)
    const other = Buffer.alloc(32, 9).toString('base64')
    expect(withTokens(TEXT, tokens, other)).toBe(expected.replace(KEY, `"${other}"`))
  })

  test('are refused where an account is not there, or a value is no plain one', () => {
    expect(withTokens(TEXT, new Map([['port', HARBOUR]]))).toBeUndefined()
    const block = TEXT.replace(`token: ${HARBOUR}`, `token: |-\n      ${HARBOUR}`)
    expect(namesIn(block)).toEqual(['harbour', 'lantern'])
    expect(withTokens(block, new Map([['harbour', LANTERN]]))).toBeUndefined()
    const anchor = TEXT.replace(`token: ${HARBOUR}`, `token: &a ${HARBOUR}`)
    expect(withTokens(anchor, new Map([['harbour', LANTERN]]))).toBeUndefined()
  })
})
