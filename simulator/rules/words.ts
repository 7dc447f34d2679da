/** A run of letters and digits; each Han or kana sign on its own, as such text has no spaces. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu

/** The words of `text` by which a keyword search finds it, lower case, each once. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD))
