import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'

/** Of each key, and of what makes a box another one each time. */
export const BOX_KEY_BYTES = 32
const NONCE_BYTES = 24
const TAG_BYTES = 16
/** The constants of Salsa20, “expand 32-byte k”. */
const SIGMA = new Uint32Array([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574])
/** What stands before the bytes of a private key of X25519 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex')

/**
 * Encrypts a message so that only the owner of a key can read it: `crypto_box_seal` of libsodium, which GitHub asks for
 * (libsodium, *Sealed boxes*).
 *
 * @param ephemeral 32 random bytes, used once
 * @throws Error if nobody can own the public key
 */
export function sealedBoxOf(message: string, publicKey: Uint8Array, ephemeral: Uint8Array): Uint8Array {
  const own = publicKeyOf(ephemeral)
  const box = cipherOf(ephemeral, publicKey, Buffer.concat([own, publicKey])).encrypt(Buffer.from(message))
  return Buffer.concat([own, box])
}

/** What was sealed for the public half of this key; undefined for anything else. */
export function messageIn(box: Uint8Array, privateKey: Uint8Array): string | undefined {
  if (box.length < BOX_KEY_BYTES + TAG_BYTES) return undefined
  const sender = box.subarray(0, BOX_KEY_BYTES)
  try {
    const cipher = cipherOf(privateKey, sender, Buffer.concat([sender, publicKeyOf(privateKey)]))
    return Buffer.from(cipher.decrypt(box.subarray(BOX_KEY_BYTES))).toString('utf8')
  } catch {
    return undefined
  }
}

/** Any 32 bytes are a private key. */
export function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  return Buffer.from(createPublicKey(privateOf(privateKey)).export({ format: 'jwk' }).x ?? '', 'base64url')
}

function cipherOf(privateKey: Uint8Array, publicKey: Uint8Array, keys: Uint8Array) {
  const shared = diffieHellman({ privateKey: privateOf(privateKey), publicKey: publicOf(publicKey) })
  return xsalsa20poly1305(boxKeyOf(shared), blake2b(keys, { dkLen: NONCE_BYTES }))
}

/** What two parties share, as a key (NaCl, *Cryptography in NaCl*, section 8). */
function boxKeyOf(shared: Uint8Array): Uint8Array {
  const key = new Uint32Array(BOX_KEY_BYTES / 4)
  hsalsa(SIGMA, new Uint32Array(new Uint8Array(shared).buffer), new Uint32Array(4), key)
  return new Uint8Array(key.buffer)
}

function privateOf(bytes: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' })
}

function publicOf(bytes: Uint8Array): KeyObject {
  const x = Buffer.from(bytes).toString('base64url')
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x } })
}
