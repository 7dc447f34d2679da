import { randomBytes } from 'node:crypto'
import sodium from 'libsodium-wrappers'
import { expect, test } from 'vitest'
import { sealedBoxOf } from '../../../src/adapters/github/token/sealed-box.ts'

test('a sealed box opens with libsodium, 500 times of 500', async () => {
  await sodium.ready
  let opened = 0
  for (let time = 0; time < 500; time += 1) {
    const { publicKey, privateKey } = sodium.crypto_box_keypair()
    const message = `THAA ✓ ${randomBytes(time).toString('base64')}`
    const box = sealedBoxOf(message, publicKey)
    const text = Buffer.from(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toString()
    if (text === message && box.length === Buffer.byteLength(message) + 48) opened += 1
  }
  expect(opened).toBe(500)
})

test('a sealed box opens with no other key, and is another one each time', async () => {
  await sodium.ready
  const [owner, other] = [sodium.crypto_box_keypair(), sodium.crypto_box_keypair()]
  const box = sealedBoxOf('THAA', owner.publicKey)
  expect(() => sodium.crypto_box_seal_open(box, other.publicKey, other.privateKey)).toThrow()
  expect(sealedBoxOf('THAA', owner.publicKey)).not.toEqual(box)
})
