import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskOf } from '../../../src/core/boundary/mask.ts'

const TOKEN = 'THAA"b-C_d/+\\e=&<%2f\'9~'
const mask = maskOf([TOKEN])

/** A secret as other formats write it. */
const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['as JSON', (text) => JSON.stringify(text).slice(1, -1)],
  ['as JSON in JSON', (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3)],
  ['as JSON, all escaped', (text) => [...text].map((sign) => `\\u00${hex(sign)}`).join('')],
  [
    'as JSON, all escaped, in capitals',
    (text) => [...text].map((sign) => `\\u00${hex(sign).toUpperCase()}`).join(''),
  ],
  ['in an address', encodeURIComponent],
  ['in an address, twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['in an address, all escaped', (text) => [...text].map((sign) => `%${hex(sign)}`).join('')],
  ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
  ['in hexadecimal, in capitals', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  ['as escapes of hexadecimal', (text) => [...text].map((sign) => `\\x${hex(sign)}`).join('')],
  ['as HTML', (text) => [...text].map((sign) => `&#${sign.charCodeAt(0)};`).join('')],
  ['as HTML, in hexadecimal', (text) => [...text].map((sign) => `&#x${hex(sign)};`).join('')],
  [
    'as HTML, by name',
    (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  ],
]

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(2, '0')
}

describe('a secret', () => {
  test.each(WRITINGS)('is masked %s', (_, write) => {
    expect(mask(`before ${write(TOKEN)} after ${write(TOKEN)}.`)).toBe('before *** after ***.')
  })

  test.each(['base64', 'base64url'] as const)(
    'is masked in %s, wherever it stands in what is encoded',
    (encoding) => {
      for (let before = 0; before < 6; before += 1) {
        const encoded = Buffer.from(`${'x'.repeat(before)}${TOKEN}yz`).toString(encoding)
        const decoded = Buffer.from(mask(encoded).replace('***', ''), encoding).toString('latin1')
        expect(mask(encoded)).toContain('***')
        expect(decoded).not.toContain('AA"b')
      }
    },
  )

  test('is masked for each one there is, and one that is too short to be a secret is not', () => {
    expect(maskOf(['first-secret', undefined, 'second-one', 'short'])('first-secret second-one short')).toBe(
      '*** *** short',
    )
    expect(maskOf([undefined])('text')).toBe('text')
  })

  test('is masked in each of these ways, whatever it consists of', () => {
    const secrets = fc
      .string({
        unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)),
        minLength: 8,
      })
      .filter((secret) => !/^["\\]|\\$/.test(secret))
    fc.assert(
      fc.property(secrets, fc.constantFrom(...WRITINGS), (secret, [, write]) => {
        expect(maskOf([secret])(`before ${write(secret)} after.`)).toBe('before *** after.')
      }),
    )
  })

  test('is masked among a thousand of them, as long as tokens are', () => {
    const secrets = Array.from(
      { length: 1000 },
      (_, index) => `THAA${String(index).repeat(190).slice(0, 186)}`,
    )
    const maskAll = maskOf(secrets)
    for (const [, write] of WRITINGS)
      expect(maskAll(`before ${write(secrets[617] ?? '')}.`)).toBe('before ***.')
    for (const secret of secrets) expect(maskOf([secret])(secret)).toBe('***')
  })

  test.each(['\\', '%25', '&#0', 'T', 'TH', '&'])('costs little in a text of nothing but %s', (piece) => {
    expect(mask(piece.repeat(200_000))).toBe(piece.repeat(200_000))
  })
})
