import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeTokenKey, tokenKeyIn } from '../../../src/core/token/token-key.ts'

const BYTES = Buffer.from(Array.from({ length: 32 }, (_, index) => 251 - index * 7))

describe('a token key', () => {
  test.each([
    ['hexadecimal digits', BYTES.toString('hex')],
    ['capital hexadecimal digits', BYTES.toString('hex').toUpperCase()],
    ['base64, as openssl writes it', BYTES.toString('base64')],
    ['base64 without its padding', BYTES.toString('base64').replace('=', '')],
    ['base64 in the alphabet of addresses', BYTES.toString('base64url')],
  ])('is 32 bytes as %s', (_, text) => {
    expect(tokenKeyIn(text)).toEqual(BYTES)
  })

  test.each([
    ['a passphrase', 'correct horse battery staple'],
    ['32 characters that are not random bytes', 'correct-horse-battery-staple-abc'],
    ['31 bytes', BYTES.subarray(1).toString('base64')],
    ['33 bytes', Buffer.concat([BYTES, Buffer.from([1])]).toString('base64')],
    ['16 bytes as hexadecimal digits', BYTES.subarray(16).toString('hex')],
    ['63 hexadecimal digits', BYTES.toString('hex').slice(1)],
    ['base64 with a character of no alphabet', `${BYTES.toString('base64').slice(0, -2)}*=`],
    ['base64 with bits left over', BYTES.toString('base64').replace(/.=$/, '/=')],
    ['two lines', `${BYTES.toString('base64')}\n${BYTES.toString('base64')}`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(tokenKeyIn(text)).toBeUndefined()
  })

  test('that is made is read as the bytes it was made from', () => {
    expect(tokenKeyIn(makeTokenKey(() => BYTES))).toEqual(BYTES)
    expect(tokenKeyIn(makeTokenKey(randomBytes))).toHaveLength(32)
  })
})
