import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'

const KEY_BYTES = 32
const NONCE_BYTES = 24
/** The constants of Salsa20, “expand 32-byte k”. */
const SIGMA = new Uint32Array([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574])

/**
 * Encrypts a message so that only the owner of a key can read it: `crypto_box_seal` of libsodium, which GitHub asks for
 * (libsodium, *Sealed boxes*).
 */
export function sealedBoxOf(message: string, publicKey: Uint8Array): Uint8Array {
  const own = generateKeyPairSync('x25519')
  const ownKey = bytesOf(own.publicKey)
  const shared = diffieHellman({ privateKey: own.privateKey, publicKey: keyOf(publicKey) })
  const nonce = blake2b(Buffer.concat([ownKey, publicKey]), { dkLen: NONCE_BYTES })
  const box = xsalsa20poly1305(boxKeyOf(shared), nonce).encrypt(Buffer.from(message))
  return Buffer.concat([ownKey, box])
}

/** What two parties share, as a key (NaCl, *Cryptography in NaCl*, section 8). */
function boxKeyOf(shared: Uint8Array): Uint8Array {
  const key = new Uint32Array(KEY_BYTES / 4)
  hsalsa(SIGMA, new Uint32Array(new Uint8Array(shared).buffer), new Uint32Array(4), key)
  return new Uint8Array(key.buffer)
}

function keyOf(bytes: Uint8Array): KeyObject {
  const x = Buffer.from(bytes).toString('base64url')
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x } })
}

function bytesOf(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
}
