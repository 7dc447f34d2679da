import { scalarText } from '../../core/front-matter/yaml-text.ts'

type Asked = {
  /** Undefined: the post has none. */
  readonly title?: string
  /** Media id of what it answers. */
  readonly replyTo?: string | undefined
  /** A date-time that was read; undefined: none. */
  readonly publishAt: string | undefined
  readonly timezone: string | undefined
}

/** The text of a new post file: a draft with the keys that make sense. */
export function draftOf({ title, replyTo, publishAt, timezone }: Asked): string {
  const goesOut = publishAt === undefined ? 'the next run publishes it' : 'it goes out at that time'
  return [
    '---',
    ...(title === undefined ? [] : [`title: ${scalarText(title)}`]),
    'threads:',
    `  draft: true # with false, ${goesOut}`,
    // In quotes: as a number, YAML would round it.
    ...(replyTo === undefined ? [] : [`  reply_to: '${replyTo}'`]),
    ...(publishAt === undefined ? [] : [`  publish_at: ${publishAt}`]),
    ...(timezone === undefined ? [] : [`  timezone: ${timezone}`]),
    '---',
    '',
    replyTo === undefined ? 'Write the post here.' : 'Write the answer here.',
    '',
  ].join('\n')
}

/** Every file system takes names of so many letters. */
const LONGEST_NAME = 60

/** A title as the name of a file: its letters and digits, in any script; empty if it has none. */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFD')
    // Accents of Latin letters; marks of other scripts are part of their letters.
    .replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
  const name = Array.from(words.replace(/^-/, '')).slice(0, LONGEST_NAME).join('')
  return name.replace(/-$/, '')
}
