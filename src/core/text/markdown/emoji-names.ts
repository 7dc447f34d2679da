import emoji from 'markdown-it-emoji/lib/data/full.mjs'

import type { Stretch } from '../stretch.ts'

/** Between digits it is no name but a time, or a port. */
const NAME = /(?<![\d:]):([a-z0-9_+-]{1,40}):(?!\d)/g

/** `text` with the names it gives emoji replaced by the emoji, as GitHub knows them: `:tada:` becomes 🎉. */
export function withEmoji(text: string): string {
  if (!text.includes(':')) return text
  return text.replace(NAME, (written, name: string) =>
    Object.hasOwn(emoji, name) ? (emoji[name] ?? written) : written,
  )
}

/** Where such names stand in a text. */
export function emojiNamesIn(text: string): readonly Stretch[] {
  if (!text.includes(':')) return []
  return Array.from(text.matchAll(NAME))
    .filter(([, name = '']) => Object.hasOwn(emoji, name))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
}
