/** Whether a UTF-16 unit is a character as wide as two Latin ones, of Chinese or Japanese. */
function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x312f) ||
    (unit >= 0x3190 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    (unit >= 0xd840 && unit <= 0xd8ff)
  )
}

/** Whether nothing stands for a line break between these two characters: Chinese and Japanese part words by no space. */
export function joinsLines(before: number, after: number): boolean {
  return (isWide(before) && isWide(after)) || WIDE_PUNCTUATION.has(before) || WIDE_PUNCTUATION.has(after)
}

const WIDE_PUNCTUATION = new Set(
  Array.from('、。，．！？：；（）【】「」『』《》〈〉', (mark) => mark.charCodeAt(0)),
)
