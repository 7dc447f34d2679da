import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settleOwners } from '../../../src/core/accounts/owned-files.ts'
import { readAccounts } from '../../../src/core/accounts/read-accounts.ts'
import { entryOf, HARBOUR, KEY, LANTERN, PATH, PRIVATE, REPOSITORY, TEXT } from './file.ts'

const read = (text: string) => readAccounts(PATH, text)
const namesIn = (text: string) => read(text).file?.accounts.map(({ name }) => name)
const rulesIn = (text: string) => read(text).problems.map(({ rule, line }) => `${rule} ${line ?? ''}`)

describe('the file of accounts', () => {
  test('is read whole, numbers as the digits that were written', () => {
    expect(read(TEXT)).toEqual({
      problems: [],
      file: {
        path: PATH,
        key: Buffer.from(KEY, 'base64'),
        keyLine: 2,
        repository: REPOSITORY,
        accounts: [
          entryOf({}),
          {
            name: 'lantern',
            files: ['threads/lantern/*.md', '!threads/lantern/README.md'],
            userId: '17841405793187219',
            token: LANTERN,
            timezone: 'Europe/Berlin',
            numbering: '',
            maxPosts: 3,
            line: 12,
          },
        ],
        leftOut: [],
      },
    })
  })

  test.each([
    [
      'a slip in a key',
      ['    files: threads/h', '    file: threads/h'],
      ['accounts/invalid-value 6', 'accounts/unknown-key 7'],
    ],
    ['a name', ['name: harbour', 'name: Harbour'], ['accounts/invalid-value 6']],
    ['a user id', ['17841405793187218 #', 'me #'], ['accounts/invalid-value 8']],
    ['files outside of the repository', ['threads/harbour/**', '../**'], ['accounts/invalid-value 7']],
    ['files that only exclude', ['threads/harbour/**', '"!a"\n#'], ['accounts/invalid-value 7']],
    ['a token that is missing', [`    token: ${HARBOUR}\n`, ''], ['accounts/not-sealed 6']],
    ['a token that is none', [HARBOUR, 'aGVsbG8='], ['accounts/not-sealed 9']],
    ['a token that is cut', [HARBOUR, HARBOUR.slice(1)], ['accounts/not-sealed 9']],
  ])('leaves out the one account that has wrong %s', (_, [from = '', to = ''], rules) => {
    const text = TEXT.replace(from, to)
    expect(text).not.toBe(TEXT)
    expect([rulesIn(text), namesIn(text)]).toEqual([rules, ['lantern']])
  })

  test.each([
    ['timezone', 'Europe/Berlin', 'Berlin'],
    ['numbering', 'false', '"(1/2)"'],
    ['max_posts', '3', '0'],
  ])('refuses a %s that is none', (key, good, bad) => {
    const text = TEXT.replace(`${key}: ${good}`, `${key}: ${bad}`)
    expect(read(text).problems).toMatchObject([{ rule: 'accounts/invalid-value', path: PATH }])
    expect(namesIn(text)).toEqual(['harbour'])
  })

  test.each([
    ['broken YAML', 'accounts: [', 'accounts/unreadable'],
    ['a list', '- a', 'accounts/unreadable'],
    ['nothing', '', 'accounts/no-key'],
    ['a key twice', `${TEXT}key: a`, 'accounts/unreadable'],
    ['an unknown key of its own', `${TEXT}timezones: UTC`, 'accounts/unknown-key'],
    ['no list', TEXT.replace(/accounts:[^]*/, 'accounts: none'), 'accounts/unreadable'],
    ['no public key', TEXT.replace(/key: .*/, ''), 'accounts/no-key'],
    ['a public key that is cut', TEXT.replace(KEY, KEY.slice(2)), 'accounts/no-key'],
    [
      'a repository by name',
      TEXT.replace('repository: 42', 'repository: lantern/docs'),
      'accounts/no-repository',
    ],
  ])('is of no use with %s', (_, text, rule) => {
    const { file, problems } = read(text)
    expect(file).toBeUndefined()
    expect(problems.map((problem) => problem.rule)).toContain(rule)
    expect(problems.every(({ path, line }) => path === PATH && line !== undefined)).toBe(true)
  })

  test('stops both of two entries with the same name or user id, and names the first', () => {
    const third = `  - {name: third, files: t/*.md, user_id: 3, token: "${HARBOUR}"}\n`
    const text = TEXT.replace('# The end.\n', third)
    const named = text.replace('name: third', 'name: harbour')
    expect(read(named).problems).toMatchObject([
      { rule: 'accounts/double', line: 19, message: expect.stringContaining('line 6') as string },
    ])
    expect(namesIn(named)).toEqual(['lantern'])
    expect(namesIn(text.replace('user_id: 3', 'user_id: 17841405793187219'))).toEqual(['harbour'])
    // One that is wrong in another way takes a name all the same.
    expect(namesIn(named.replace('files: t/*.md', 'files: /t'))).toEqual(['lantern'])
  })

  test('says what was meant, and shows neither a token nor a key that stands there', () => {
    const bare = 'THAAbaretokenbaretoken'
    const text = TEXT.replace(HARBOUR, bare)
      .replace(KEY, `${PRIVATE.toString('base64')}x`)
      .replace('timezone', 'time_zone')
    const said = read(text)
      .problems.map(({ message, fix }) => `${message} ${fix}`)
      .join('\n')
    expect(said).toContain('Did you mean `timezone`?')
    expect(said).toContain('can use it')
    expect(said).not.toContain('baretoken')
    expect(said).not.toContain(PRIVATE.toString('base64').slice(0, 12))
  })

  test('is read without an error of our own, whatever it is', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(
          fc.constantFrom('key', 'repository', 'accounts', 'name', 'files', 'user_id', 'token', '__proto__'),
          tie('any'),
        ),
      ),
    })).any
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          value.map((data) => JSON.stringify(data)),
        ),
        (text) => {
          const { file, problems } = read(text)
          return file !== undefined || problems.length > 0
        },
      ),
    )
  })
})

describe('two accounts with the same file', () => {
  test('are both stopped, and no other', () => {
    const owning = (name: string, ...paths: readonly string[]) => ({ account: entryOf({ name }), paths })
    const { owned, problems } = settleOwners(
      [owning('a', '1', '2'), owning('b', '3'), owning('c', '2', '1'), owning('d')],
      PATH,
    )
    expect(owned.map(({ account }) => account.name)).toEqual(['b', 'd'])
    expect(problems).toMatchObject([{ rule: 'accounts/overlap', path: PATH, line: 6 }])
    expect(problems[0]?.message).toBe('`2` is among the `files` of both `a` and `c`. Neither is used.')
  })

  test('are both stopped where one of them is left out for another reason', () => {
    const text = TEXT.replace('Europe/Berlin', 'Berlin').replace('threads/harbour/**', 'threads/**')
    const { file } = read(text)
    expect(file?.leftOut).toEqual([
      { name: 'lantern', files: ['threads/lantern/*.md', '!threads/lantern/README.md'], line: 12 },
    ])
    const others = (file?.leftOut ?? []).map((account) => ({ account, paths: ['1', '2'] }))
    const { owned, problems } = settleOwners(
      [
        { account: entryOf({}), paths: ['1'] },
        { account: entryOf({ name: 'b' }), paths: ['3'] },
      ],
      PATH,
      undefined,
      [...others, ...others],
    )
    expect(owned.map(({ account }) => account.name)).toEqual(['b'])
    expect(problems).toMatchObject([{ rule: 'accounts/overlap', line: 12 }])
  })

  test('matter to a shard only where one of them is in it', () => {
    const owning = (name: string, ...paths: readonly string[]) => ({ account: entryOf({ name }), paths })
    const all = [owning('a', '1'), owning('b', '2'), owning('c', '1'), owning('d', '3')]
    const of = (...names: readonly string[]) => {
      const { owned, problems } = settleOwners(all, PATH, new Set(names))
      return [owned.map(({ account }) => account.name), problems.length]
    }
    expect(of('b', 'd')).toEqual([['b', 'd'], 0])
    expect(of('a', 'b')).toEqual([['b'], 1])
  })
})
