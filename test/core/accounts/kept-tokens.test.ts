import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  keptNameFor,
  keptPathOf,
  keptTextOf,
  readKept,
  saidExpiry,
  type Keeper,
} from '../../../src/core/accounts/kept-tokens.ts'
import { NONCE_BYTES, type KeptToken } from '../../../src/core/token/kept-token.ts'
import { publicKeyOf } from '../../../src/core/token/sealed-box.ts'
import { PRIVATE } from './file.ts'

const KEEPER: Keeper = {
  privateKey: PRIVATE,
  place: { repository: 42, host: 'api.github.com', threads: 'https://graph.threads.net' },
}
const ACCOUNTS = ['1', '2', '3'].map((userId) => ({ userId, token: `THAApasted${userId}` }))
const keptOf = (account: string): KeptToken => ({
  token: `THAArefreshed${account}`,
  account,
  issuedAt: 1_800_000_000_000,
  expiresAt: 1_805_184_000_000,
  previous: undefined,
  isDelivered: false,
})
const KEPT = new Map(['1', '2'].map((userId) => [userId, keptOf(userId)]))
const TREE = new Map(
  ACCOUNTS.flatMap((account) => {
    const kept = KEPT.get(account.userId)
    return kept ? [[keptPathOf(account), keptTextOf(kept, account, KEEPER, randomBytes(NONCE_BYTES))]] : []
  }),
)

describe('the refreshed tokens of many accounts', () => {
  test('are a file each, and open as they were', () => {
    expect(readKept(TREE, ACCOUNTS, KEEPER)).toEqual(KEPT)
  })

  test('say until when they live to everybody, and nothing else', () => {
    const [text = ''] = TREE.values()
    expect(saidExpiry(text)).toBe(1_805_184_000_000)
    expect(saidExpiry(text.replace(/^.*\n/, ''))).toBeUndefined()
    expect(text).not.toContain('THAA')
    // What everybody can change is not believed by a run.
    const changed = new Map([['1', text.replace(/^Expires .*/, 'Expires 2099-01-01T00:00:00.000Z')]])
    expect(readKept(changed, ACCOUNTS, KEEPER).get('1')?.expiresAt).toBe(1_805_184_000_000)
  })

  test.each([
    ['with another key', { ...KEEPER, privateKey: Buffer.alloc(32, 8) }],
    ['in another repository', { ...KEEPER, place: { ...KEEPER.place, repository: 43 } }],
    ['on another host', { ...KEEPER, place: { ...KEEPER.place, host: 'api.example.test' } }],
    ['for another Threads', { ...KEEPER, place: { ...KEEPER.place, threads: 'http://127.0.0.1' } }],
  ])('do not open %s', (_, keeper) => {
    expect(readKept(TREE, ACCOUNTS, keeper).size).toBe(0)
  })

  test('give way to a token that is sealed anew, and stay when an account gets another name', () => {
    const anew = ACCOUNTS.map((account) => ({
      ...account,
      token: account.userId === '1' ? 'THAAanew' : account.token,
    }))
    expect([...readKept(TREE, anew, KEEPER).keys()]).toEqual(['2'])
  })

  test('of one account do not open in the place of another, even with the same pasted token', () => {
    const swapped = new Map([['2', TREE.get('1') ?? '']])
    expect(readKept(swapped, ACCOUNTS, KEEPER).size).toBe(0)
    const same = [{ userId: '2', token: 'THAApasted1' }]
    expect(readKept(swapped, same, KEEPER).size).toBe(0)
  })

  test('open with no byte changed, and are none in anything else', () => {
    const text = TREE.get('1') ?? ''
    const [, base64 = ''] = /\n\n(.*)\n$/.exec(text) ?? []
    const bytes = Buffer.from(base64, 'base64')
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(bytes.readUInt8(index) ^ 1, index)
      const file = text.replace(base64, changed.toString('base64'))
      expect(readKept(new Map([['1', file]]), ACCOUNTS, KEEPER).size).toBe(0)
    }
    for (const other of ['', 'Expires never\n', '\n\nAAAA\n'])
      expect(readKept(new Map([['1', other]]), ACCOUNTS, KEEPER).size).toBe(0)
  })

  test('have a ref of their own for each key', () => {
    expect(keptNameFor(publicKeyOf(PRIVATE))).toMatch(/^accounts-[\da-f]{16}$/)
    expect(keptNameFor(publicKeyOf(PRIVATE))).not.toBe(keptNameFor(PRIVATE))
  })
})
