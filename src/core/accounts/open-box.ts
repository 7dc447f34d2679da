import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { isRecord, parsedJson } from '../json.ts'
import type { AccountEntry } from './account-entry.ts'

/** The constants of Salsa20, “expand 32-byte k”. */
const SIGMA = new Uint32Array([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574])
const KEY_BYTES = 32
/** What stands before the bytes of a private key of X25519 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** The token of an account; undefined where its box does not open, or is another account's. */
export function openBox({ name, userId, token: box }: AccountEntry, key: Uint8Array): string | undefined {
  const text = openSealed(Buffer.from(box, 'base64'), key)
  const inside = text === undefined ? undefined : parsedJson(text)
  if (!isRecord(inside) || inside['account'] !== name || inside['user_id'] !== userId) return undefined
  return typeof inside['token'] === 'string' ? inside['token'] : undefined
}

/** `crypto_box_seal_open` of libsodium (libsodium, *Sealed boxes*). */
function openSealed(box: Uint8Array, key: Uint8Array): string | undefined {
  try {
    const own = createPrivateKey({ key: Buffer.concat([PKCS8, key]), format: 'der', type: 'pkcs8' })
    const senderKey = box.subarray(0, KEY_BYTES)
    const shared = diffieHellman({ privateKey: own, publicKey: publicKeyOf(senderKey) })
    const nonce = blake2b(Buffer.concat([senderKey, bytesOf(createPublicKey(own))]), { dkLen: 24 })
    const boxKey = new Uint32Array(KEY_BYTES / 4)
    hsalsa(SIGMA, new Uint32Array(new Uint8Array(shared).buffer), new Uint32Array(4), boxKey)
    const opened = xsalsa20poly1305(new Uint8Array(boxKey.buffer), nonce).decrypt(box.subarray(KEY_BYTES))
    return Buffer.from(opened).toString('utf8')
  } catch {
    return undefined
  }
}

function publicKeyOf(bytes: Uint8Array): KeyObject {
  const x = Buffer.from(bytes).toString('base64url')
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x } })
}

function bytesOf(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
}
