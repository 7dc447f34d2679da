/** Tests of characters, which run for nearly every character of a text: they compare numbers wherever they can. */

export const NEWLINE = 10

/** White space at which a text may be cut; a no-break space is none. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007) ||
    unit === 0x2028 ||
    unit === 0x2029
  )
}

export function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

export function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

export function isAsciiAlphanumeric(unit: number): boolean {
  return isAsciiLetter(unit) || isAsciiDigit(unit)
}

/** Whether the character at `at` would join the grapheme before it. */
export function continuesGrapheme(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && CONTINUES.test(text.slice(at, at + 2))
}

const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\u{e0020}-\u{e007f}\uff9e\uff9f]/u
