import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBox, openerFor, sealToken } from '../../../src/core/accounts/box.ts'
import { readAccounts } from '../../../src/core/accounts/read-accounts.ts'
import { publicKeyOf } from '../../../src/core/token/sealed-box.ts'
import { entryOf, HARBOUR, PATH, PRIVATE, REPOSITORY, sealed, TEXT } from './file.ts'

const OPENER = { privateKey: PRIVATE, repository: REPOSITORY }
const open = (entry: Parameters<typeof entryOf>[0], opener = OPENER) => openBox(entryOf(entry), opener, PATH)
const SHUT = { problem: { rule: 'accounts/token-shut', path: PATH, line: 6 } }

describe('a sealed token', () => {
  test('opens for its account, here', () => {
    expect(open({})).toEqual({ token: 'THAAharbour' })
  })

  test('opens whatever it holds, for its key alone', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
    const law = (token: string, name: string, key: Uint8Array, other: Uint8Array) => {
      const token64 = sealToken(
        token,
        { name, userId: '1', repository: 1 },
        publicKeyOf(key),
        randomBytes(32),
      )
      const entry = entryOf({ name, userId: '1', token: token64 })
      const isSame = Buffer.from(publicKeyOf(key)).equals(publicKeyOf(other))
      expect(openBox(entry, { privateKey: key, repository: 1 }, PATH)).toEqual({ token })
      if (!isSame)
        expect(openBox(entry, { privateKey: other, repository: 1 }, PATH)).toHaveProperty('problem')
    }
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.string(), bytes, bytes, law), {
      numRuns: 50,
    })
  })

  test('opens with no byte changed', () => {
    const box = Buffer.from(HARBOUR, 'base64')
    const changed = fc.tuple(fc.nat(box.length - 1), fc.integer({ min: 1, max: 255 }))
    fc.assert(
      fc.property(changed, ([index, by]) => {
        const bytes = Buffer.from(box)
        bytes.writeUInt8(box.readUInt8(index) ^ by, index)
        expect(open({ token: bytes.toString('base64') })).toMatchObject(SHUT)
      }),
    )
  })

  test.each([
    ['of another account', { token: sealed('lantern', '17841405793187219') }],
    ['of the account under another name', { name: 'port' }],
    ['of the name with another account', { userId: '1' }],
    ['of another repository', { token: sealed('harbour', '17841405793187218', { repository: 43 }) }],
    [
      'for another key',
      { token: sealed('harbour', '17841405793187218', { key: publicKeyOf(Buffer.alloc(32, 8)) }) },
    ],
    ['with nothing in it', { token: sealed('harbour', '17841405793187218', { token: '' }) }],
  ])('counts for nothing where it is one %s', (_, entry) => {
    expect(open(entry)).toMatchObject(SHUT)
  })

  test('shows nothing of what it holds without the private key', () => {
    for (const secret of ['THAAharbour', '17841405793187218', PRIVATE.toString('latin1')])
      for (const encoding of ['utf8', 'hex', 'base64'] as const) {
        const text = Buffer.from(secret, 'latin1').toString(encoding).replace(/=+$/, '')
        expect(HARBOUR).not.toContain(text)
        expect(Buffer.from(HARBOUR, 'base64').toString('latin1')).not.toContain(text)
      }
    // All that a stolen repository has is the public half.
    expect(open({}, { ...OPENER, privateKey: Buffer.from(publicKeyOf(PRIVATE)) })).toMatchObject(SHUT)
  })
})

describe('the secret', () => {
  const { file } = readAccounts(PATH, TEXT)
  test('opens the file whose key is its public half, in its repository', () => {
    expect(file && openerFor(file, PRIVATE, REPOSITORY)).toEqual({ opener: OPENER })
  })

  test('refuses a key that was swapped, and another repository', () => {
    expect(file && openerFor(file, Buffer.alloc(32, 8), REPOSITORY)).toMatchObject({
      problem: { rule: 'accounts/other-key', path: PATH },
    })
    expect(file && openerFor(file, PRIVATE, 43)).toMatchObject({
      problem: { rule: 'accounts/other-repository', path: PATH },
    })
  })
})
