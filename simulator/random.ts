const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Where ids, tokens and codes come from. The same seed gives the same sequence. */
export interface Random {
  /** A whole number, 0 ≤ n < below. */
  below(below: number): number
  /**
   * An id as the network makes them: 17 decimal digits, above 2^53.
   *
   * Always odd, so that a client which stores one in a double always changes it: doubles of this size are even.
   */
  id(): string
  token(): string
  code(): string
  shortcode(): string
  trace(): string
}

/** A small generator (mulberry32): speed and repeatability matter here, secrecy does not. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % limit
  // Joined, not added up: a hundred thousand posts are held, and added-up strings keep their pieces.
  const letters = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('')
  const digits = (length: number): string => String(below(10 ** length)).padStart(length, '0')
  return {
    below,
    id: () => ['1', 7 + below(2), digits(7), digits(7), 1 + 2 * below(5)].join(''),
    token: () => `THAA${letters(BASE62, 120)}ZD`,
    code: () => `AQ${letters(BASE64URL, 80)}`,
    shortcode: () => ['D', letters(BASE64URL, 10)].join(''),
    trace: () => `A${letters(BASE64URL, 22)}`,
  }
}
