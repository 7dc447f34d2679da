import { createCipheriv, createDecipheriv } from 'node:crypto'
import { isRecord, parsedJson } from '../json.ts'
import type { Sealing } from './sealing.ts'

/** A token that is kept for later runs. Times are in milliseconds since 1970. */
export type KeptToken = {
  readonly token: string
  /** Id of the account that it belongs to; empty where the server knows none. */
  readonly account: string
  /** Undefined where the network does not tell, as is the next. */
  readonly issuedAt: number | undefined
  readonly expiresAt: number | undefined
  /** The token before this one. It is kept until the next refresh, in case this one does not work. */
  readonly previous: string | undefined
  /** Whether the secret has it already, where a secret is its place. */
  readonly isDelivered: boolean
}

/** Where a sealed token belongs: anywhere else it does not open. */
export type Place = {
  /** Id of the repository, which stays the same when that is renamed. */
  readonly repository: number
  /** Of GitHub's API. */
  readonly host: string
  /** Origin of the Threads API that gave the token. */
  readonly threads: string
}

const CIPHER = 'aes-256-gcm'
export const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADLINE = 'Spool keeps an access token here, sealed'

/** The message of the commit that holds a sealed token. `nonce`: random, and used once. */
export function sealedMessageOf(
  kept: KeptToken,
  { key, fingerprint }: Sealing,
  place: Place,
  nonce: Uint8Array,
): string {
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(contextOf(place))
  const text = JSON.stringify({ ...kept, pasted: fingerprint })
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${HEADLINE}\n\n${sealed.toString('base64')}\n`
}

/** Undefined for any message that was not sealed with this key, for this place and this pasted token. */
export function keptTokenIn(message: string, sealing: Sealing, place: Place): KeptToken | undefined {
  const [, base64 = ''] = /\n\n([\w+/=]+)\s*$/.exec(message) ?? []
  const value = parsedJson(opened(Buffer.from(base64, 'base64'), sealing.key, place) ?? '')
  if (!isRecord(value) || value['pasted'] !== sealing.fingerprint) return undefined
  const { token, account, previous, isDelivered } = value
  if (typeof token !== 'string' || token === '' || typeof account !== 'string') return undefined
  return {
    token,
    account,
    issuedAt: timeIn(value['issuedAt']),
    expiresAt: timeIn(value['expiresAt']),
    previous: typeof previous === 'string' ? previous : undefined,
    isDelivered: isDelivered === true,
  }
}

function opened(sealed: Buffer, key: Uint8Array, place: Place): string | undefined {
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return undefined
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(contextOf(place))
    .setAuthTag(sealed.subarray(end))
  try {
    return decipher.update(sealed.subarray(NONCE_BYTES, end), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}

function contextOf({ repository, host, threads }: Place): Buffer {
  return Buffer.from(['spool/token/1', repository, host, threads].join('\n'))
}

function timeIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
