import { describe, expect, test } from 'vitest'
import {
  keptTokenIn,
  NONCE_BYTES,
  sealedMessageOf,
  type KeptToken,
  type Place,
} from '../../../src/core/token/kept-token.ts'
import { sealingOf } from '../../../src/core/token/sealing.ts'

const KEY = Buffer.alloc(32, 7)
const PASTED = 'THAApasted'
const PLACE: Place = { repository: 42, host: 'api.github.com', threads: 'https://graph.threads.net' }
const KEPT: KeptToken = {
  token: `THAA${'x'.repeat(180)}`,
  account: '17841405793187218',
  issuedAt: 1_800_000_000_000,
  expiresAt: 1_805_184_000_000,
  previous: PASTED,
  isDelivered: false,
}
const sealing = sealingOf(PASTED, KEY)
const nonce = (byte = 1) => new Uint8Array(NONCE_BYTES).fill(byte)
const message = sealedMessageOf(KEPT, sealing, PLACE, nonce())
const sealedIn = (text: string) => Buffer.from(text.split('\n')[2] ?? '', 'base64')
const messageWith = (sealed: Buffer) => `Spool keeps a token\n\n${sealed.toString('base64')}\n`

describe('a sealed token', () => {
  test('opens with what sealed it, as it was', () => {
    expect(keptTokenIn(message, sealing, PLACE)).toEqual(KEPT)
    const least = {
      ...KEPT,
      issuedAt: undefined,
      expiresAt: undefined,
      previous: undefined,
      isDelivered: true,
    }
    expect(keptTokenIn(sealedMessageOf(least, sealing, PLACE, nonce()), sealing, PLACE)).toEqual(least)
  })

  test('shows nothing of what it holds, in any encoding', () => {
    for (const secret of [KEPT.token, PASTED, KEPT.account, KEY.toString(), sealing.fingerprint])
      for (const encoding of ['utf8', 'hex', 'base64'] as const) {
        const text = Buffer.from(secret).toString(encoding).replace(/=+$/, '')
        expect(message).not.toContain(text)
        expect(sealedIn(message).toString('latin1')).not.toContain(text)
      }
  })

  test('is another text each time it is sealed', () => {
    expect(sealedMessageOf(KEPT, sealing, PLACE, nonce(2))).not.toBe(message)
  })

  test('does not open with one byte changed, wherever it is, or cut off', () => {
    const sealed = sealedIn(message)
    for (const index of sealed.keys()) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(sealed.readUInt8(index) ^ 1, index)
      expect(keptTokenIn(messageWith(changed), sealing, PLACE)).toBeUndefined()
      expect(keptTokenIn(messageWith(sealed.subarray(0, index)), sealing, PLACE)).toBeUndefined()
    }
    expect(keptTokenIn(messageWith(sealed), sealing, PLACE)).toEqual(KEPT)
  })

  test.each<readonly [string, Partial<Place>]>([
    ['another repository', { repository: 43 }],
    ['another server of GitHub', { host: 'github.lantern.example' }],
    ['another Threads', { threads: 'http://127.0.0.1:4000' }],
  ])('does not open for %s', (_, other) => {
    expect(keptTokenIn(message, sealing, { ...PLACE, ...other })).toBeUndefined()
  })

  test.each([
    ['another key', sealingOf(PASTED, Buffer.alloc(32, 8))],
    ['no key', sealingOf(PASTED, undefined)],
    ['another pasted token', sealingOf('THAAother', KEY)],
    ['the same key and another pasted token', { ...sealing, fingerprint: sealingOf('b', KEY).fingerprint }],
  ])('does not open with %s', (_, other) => {
    expect(keptTokenIn(message, other, PLACE)).toBeUndefined()
  })

  test.each(['', 'first', 'a\n\nb\n', `Spool keeps a token\n\n${'='.repeat(400)}\n`])(
    'is not found in the message %j',
    (text) => {
      expect(keptTokenIn(text, sealing, PLACE)).toBeUndefined()
    },
  )

  test('without a token in it is none', () => {
    const empty = sealedMessageOf({ ...KEPT, token: '' }, sealing, PLACE, nonce())
    expect(keptTokenIn(empty, sealing, PLACE)).toBeUndefined()
  })
})

describe('name and key', () => {
  test('are of their own for each pasted token, though they share one token key', () => {
    const other = sealingOf('THAAother', KEY)
    expect(other.name).not.toBe(sealing.name)
    expect(other.key).not.toEqual(sealing.key)
  })

  test('are the same in each run, and the name tells nothing of the key', () => {
    expect(sealingOf(PASTED, KEY)).toEqual(sealing)
    expect(sealing.name).toMatch(/^[0-9a-f]{16}$/)
    expect(Buffer.from(sealing.key).toString('hex')).not.toContain(sealing.name)
  })

  test('come from the pasted token where there is no token key', () => {
    const seeded = sealingOf(PASTED, undefined)
    expect(seeded.name).not.toBe(sealing.name)
    const text = sealedMessageOf(KEPT, seeded, PLACE, nonce())
    expect(keptTokenIn(text, seeded, PLACE)).toEqual(KEPT)
  })
})
