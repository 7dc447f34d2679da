/** `#tag` at the start of a word. It ends before space, tab, newline or any of `. & @ ! ? , ; :` (Meta: Posts). */
const TAG = /(?<=^|[\s([{"'“‘「（])#([^\s.&@!?,;:#]+)/gu

const NUMERIC = /^\d+$/

/** The first valid `#tag` in `text`: 1–50 characters, not purely numeric. Only one becomes the topic. */
export function topicIn(text: string): string | undefined {
  if (!text.includes('#')) return undefined
  for (const [, tag = ''] of text.matchAll(TAG)) {
    if (!NUMERIC.test(tag) && Array.from(tag).length <= 50) return tag
  }
  return undefined
}

/** Whether `topic_tag` may be this: 1–50 characters without `.` and `&` (Meta: Posts, Topic tags). */
export const isTopicTag = (tag: string): boolean => /^[^.&]{1,50}$/u.test(tag)

/** Accounts named in `text` as `@name`, lower case, each once. */
export function mentionsIn(text: string): readonly string[] {
  if (!text.includes('@')) return []
  const names = Array.from(
    text.matchAll(/(?<![\w@./])@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)/giu),
    ([, name = '']) => name.toLowerCase(),
  )
  return [...new Set(names)]
}
