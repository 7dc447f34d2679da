/** A text without secrets. */
export type Mask = (text: string) => string

const HIDDEN = '***'
/** A shorter text is no secret, and would be found everywhere. */
const SHORTEST = 8

/**
 * Masks secrets as they are, and as JSON, addresses, HTML, base64 and hexadecimal digits write them: a server may give
 * back what it was sent in any of these.
 */
export function maskOf(secrets: readonly (string | undefined)[]): Mask {
  const known = secrets.filter((secret): secret is string => (secret ?? '').length >= SHORTEST)
  if (known.length === 0) return (text) => text
  const shortest = Math.min(...known.map(({ length }) => length))
  let pattern: RegExp | undefined
  return (text) => {
    // However a secret is written, it is no shorter. The pattern takes a run some milliseconds.
    if (text.length < shortest) return text
    pattern ??= new RegExp(
      known.flatMap((secret) => [...base64Of(secret), hexOf(secret), writtenOf(secret)]).join('|'),
      'g',
    )
    return text.replaceAll(pattern, HIDDEN)
  }
}

/** Signs that HTML has names for. */
const NAMES: Readonly<Record<string, string>> = { '"': 'quot', '&': 'amp', '<': 'lt', '>': 'gt', "'": 'apos' }

/** A pattern of a text each of whose characters may be escaped, also twice. */
function writtenOf(secret: string): string {
  return Array.from(secret, (character) => {
    const code = character.charCodeAt(0)
    const hex = eitherCase(code.toString(16).padStart(2, '0'))
    const literal = `\\x${code.toString(16).padStart(2, '0')}`
    const name = NAMES[character]
    return [
      '(?:',
      `\\\\{0,3}${literal}`,
      `|\\\\{1,4}(?:u0{0,2}|x)${hex}`,
      `|%(?:25){0,2}${hex}`,
      `|&#0{0,4}${code};|&#[xX]0{0,4}${hex};`,
      ...(name === undefined ? [] : [`|&${name};`]),
      ')',
    ].join('')
  }).join('')
}

/** A pattern of its bytes in hexadecimal. */
function hexOf(secret: string): string {
  return eitherCase(Buffer.from(secret).toString('hex'))
}

function eitherCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}

/** What base64 makes of a text, for each of the three places at which it can begin, in both alphabets. */
function base64Of(secret: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    // Characters at the ends hold bits of what stands beside it.
    const own = bytes
      .toString('base64')
      .slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6))
    return own.replaceAll('+', '(?:[+-]|%2[bB])').replaceAll('/', '(?:\\\\?/|_|%2[fF])')
  })
}
