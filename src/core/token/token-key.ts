/** As many bytes as AES-256 and SHA-256 have. */
const BYTES = 32

/** A new key to seal tokens with, as `openssl rand -base64 32` writes one. `randomBytes`: from a source fit for keys. */
export function makeTokenKey(randomBytes: (size: number) => Uint8Array): string {
  return Buffer.from(randomBytes(BYTES)).toString('base64')
}

/** The 32 bytes that a text holds as hexadecimal digits or as base64; undefined for anything else. */
export function tokenKeyIn(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  const bytes = Buffer.from(text, 'base64')
  // Decoding skips what is not base64: only what comes out again as it was is one.
  return bytes.length === BYTES && bytes.toString('base64url') === plain(text) ? bytes : undefined
}

/** Base64 in the alphabet of addresses, without padding. */
function plain(base64: string): string {
  return base64.replace(/=$/, '').replaceAll('+', '-').replaceAll('/', '_')
}
