import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import sodium from 'libsodium-wrappers'
import { beforeAll, describe, expect, test } from 'vitest'
import { messageIn, publicKeyOf, sealedBoxOf } from '../../../src/core/token/sealed-box.ts'

beforeAll(() => sodium.ready)

const seal = (message: string, publicKey: Uint8Array) => sealedBoxOf(message, publicKey, randomBytes(32))

describe('a sealed box', () => {
  test('opens with libsodium, 500 times of 500, and those of libsodium open here', () => {
    let opened = 0
    for (let time = 0; time < 500; time += 1) {
      const { publicKey, privateKey } = sodium.crypto_box_keypair()
      const message = `THAA ✓ ${randomBytes(time).toString('base64')}`
      const box = seal(message, publicKey)
      const text = Buffer.from(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toString()
      const isOurs = text === message && box.length === Buffer.byteLength(message) + 48
      if (isOurs && messageIn(sodium.crypto_box_seal(message, publicKey), privateKey) === message) opened += 1
    }
    expect(opened).toBe(500)
  })

  test('opens with no other key, and is another one each time', () => {
    const [owner, other] = [sodium.crypto_box_keypair(), sodium.crypto_box_keypair()]
    const box = seal('THAA', owner.publicKey)
    expect(() => sodium.crypto_box_seal_open(box, other.publicKey, other.privateKey)).toThrow()
    expect(messageIn(box, other.privateKey)).toBeUndefined()
    expect(messageIn(box, owner.publicKey)).toBeUndefined()
    expect(seal('THAA', owner.publicKey)).not.toEqual(box)
  })

  test('opens with no byte changed, added or cut off', () => {
    const privateKey = randomBytes(32)
    const box = seal('THAA', publicKeyOf(privateKey))
    for (const index of box.keys()) {
      const changed = Buffer.from(box)
      changed.writeUInt8((box[index] ?? 0) ^ 1, index)
      expect(messageIn(changed, privateKey)).toBeUndefined()
      expect(messageIn(box.subarray(0, index), privateKey)).toBeUndefined()
    }
    expect(messageIn(Buffer.concat([box, Buffer.alloc(1)]), privateKey)).toBeUndefined()
  })

  test('is none in anything else, whatever it is', () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    fc.assert(fc.property(bytes, (box) => messageIn(box, Buffer.alloc(32, 1)) === undefined))
  })

  test('is not made for a key that nobody can own', () => {
    expect(() => seal('THAA', Buffer.alloc(32))).toThrow()
  })

  test('has for any 32 bytes the public key that libsodium has', () => {
    for (let time = 0; time < 50; time += 1) {
      const key = randomBytes(32)
      expect(Buffer.from(publicKeyOf(key))).toEqual(Buffer.from(sodium.crypto_scalarmult_base(key)))
    }
  })
})
