import { linksOf } from '../../text/links.ts'
import type { Reply } from '../reply.ts'
import type { Rule } from './rules.ts'

/** A reply as rules look at it. */
type Looked = {
  readonly text: string
  readonly author: string
  readonly links: number
  readonly mentions: number
}

/**
 * A text in which letters that look alike are the same: capital and small ones, full-width and others that Unicode has
 * for the same letter. What shows nothing is left out, and white space is one space.
 */
export function fold(text: string): string {
  return plain(text).toUpperCase().normalize('NFKC').replaceAll(/\s+/g, ' ')
}

export function lookAt({ text, by }: Pick<Reply, 'text' | 'by'>): Looked {
  const shown = plain(text)
  return {
    text: fold(text),
    author: fold(by),
    links: linksOf(shown).length,
    mentions: shown.match(MENTION)?.length ?? 0,
  }
}

/** Whether every condition of a rule holds. */
export function matches(rule: Rule, { text, author, links, mentions }: Looked): boolean {
  return (
    (rule.contains?.some((part) => text.includes(part)) ?? true) &&
    (rule.author?.includes(author) ?? true) &&
    (rule.linksOver === undefined || links > rule.linksOver) &&
    (rule.mentionsOver === undefined || mentions > rule.mentionsOver)
  )
}

/** Not in an address to write to, nor in one of the web. */
const MENTION = /(?<![\w/=&.@])@\w/g

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
}
