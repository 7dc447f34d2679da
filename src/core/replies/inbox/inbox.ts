import { inertCode, inertHtml, inertLink } from '../../github/inert.ts'
import type { MediaId } from '../../threads/ids.ts'
import type { Conversation } from '../reply.ts'
import { waitingIn, type Reason, type Waiting } from './waiting.ts'

/** The inbox of an account, as its issue should be. */
export type Inbox = {
  readonly title: string
  /** Ends with the marker by which the issue is found. */
  readonly body: string
  /** How many replies wait, listed or not. */
  readonly waiting: number
}

type About = {
  readonly account: { readonly id: string; readonly name: string }
  /** Only there does the text of replies go into the issue: GitHub keeps every version of it. */
  readonly isPrivate: boolean
  /** Replies that a rule of moderation keeps out. */
  readonly ignored: ReadonlySet<MediaId>
}

/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 65_536
/** Kept for what follows the list. */
const ENDING = 200
/** Of a reply and of a name, in code points. */
const MOST_QUOTED = 280
const MOST_OF_NAME = 40

const HEADINGS: Readonly<Record<Reason, string>> = {
  question: 'Questions',
  often: 'From people who reply often',
  verified: 'From verified accounts',
  other: 'Others',
}

/**
 * The inbox for these conversations. It has dates and no ages, so that it changes only when something happened. What
 * strangers wrote is inert in it, their names too, and the title has nothing of it.
 */
export function inboxOf(
  conversations: readonly Conversation[],
  { account, isPrivate, ignored }: About,
): Inbox {
  const waiting = waitingIn(conversations, ignored)
  const title = `Threads inbox of ${account.name.replaceAll(/[^\w.]/g, '')}`
  return { title, body: bodyOf(waiting, isPrivate, markerOf(account.id)), waiting: waiting.length }
}

/** The last line of the issue of this account. Foreign text cannot write it: it has no `<` there. */
export function markerOf(accountId: string): string {
  return `<!-- spool:inbox ${accountId.replaceAll(/\D/g, '')} -->`
}

/** Ids of the replies that a body lists. Foreign text cannot write such a line: it has no backtick there. */
export function listedIn(body: string): ReadonlySet<string> {
  return new Set(Array.from(body.matchAll(/`spool new --reply (\d+)`/g), ([, id = '']) => id))
}

function bodyOf(waiting: readonly Waiting[], isPrivate: boolean, marker: string): string {
  if (waiting.length === 0) {
    return [
      'Every reply on Threads is answered. Spool opens this issue again when one comes.',
      '',
      marker,
    ].join('\n')
  }
  const opening = openingOf(waiting.length)
  const { text, count } = listOf(waiting, isPrivate, MOST - opening.length - marker.length - ENDING)
  const rest = waiting.length - count
  const more = rest === 0 ? '' : `\nAnd ${rest} more, for which this issue has no room.\n`
  return `${opening}${text}${more}\n${marker}`
}

function openingOf(count: number): string {
  const many = count === 1 ? '1 reply on Threads waits' : `${count} replies on Threads wait`
  return [
    `${many} for an answer.`,
    '',
    'Spool keeps this list up to date, and closes the issue when nothing is left. A reply leaves the list when the account answers it, on Threads or from here, or when it is hidden. What is written into this text is overwritten.',
    '',
    'To answer from the repository, run the line of the reply in a clone. It makes a file with `reply_to`: write the answer into it and have it merged. `spool` stands for `npx --allow-git=root github:spool-threads/spool#v1`.',
    '',
  ].join('\n')
}

/** As many entries as fit into `room` characters, under their headings. */
function listOf(
  waiting: readonly Waiting[],
  isPrivate: boolean,
  room: number,
): { readonly text: string; readonly count: number } {
  let [text, count] = ['', 0]
  let heading = ''
  for (const each of waiting) {
    const above = HEADINGS[each.reason]
    const entry = `${above === heading ? '' : `\n### ${above}\n\n`}${entryOf(each, isPrivate)}\n`
    if (text.length + entry.length > room) break
    text += entry
    heading = above
    count += 1
  }
  return { text, count }
}

function entryOf({ reply, conversation }: Waiting, isPrivate: boolean): string {
  const what = inertLink('Reply', reply.permalink) ?? 'Reply'
  const path = inertCode(conversation.path)
  const name = inertCode(capped(reply.by, MOST_OF_NAME))
  const post = inertLink(path, conversation.permalink) ?? path
  const line = `- ${what} of ${name}${reply.verified ? ' (verified)' : ''} to ${post}, ${reply.at.slice(0, 10)}: \`spool new --reply ${reply.id}\``
  const quote = isPrivate ? quoteOf(reply.text, reply.media.length) : ''
  return quote === '' ? line : `${line}\n  <blockquote>${quote}</blockquote>`
}

function quoteOf(text: string, media: number): string {
  const words = inertHtml(capped(text, MOST_QUOTED).trim())
  const files = media === 0 ? '' : `<i>${media === 1 ? '1 attachment' : `${media} attachments`}</i>`
  return [words, files].filter((part) => part !== '').join('<br>')
}

/** What shows nothing and can carry a text of its own, but for the two that letters and emoji are joined with. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu

function capped(text: string, most: number): string {
  const characters = [...text.replaceAll(UNSEEN, '')]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}
