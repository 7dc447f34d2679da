import { listedIn, type Inbox } from './inbox.ts'

/** An issue that this token has opened; whatever others opened is not for us, whatever marker it has. */
export type InboxIssue = {
  readonly number: number
  readonly body: string
  readonly isOpen: boolean
}

/** What to do with an issue. All but `create` are one request, that sets the body and the state together. */
export type InboxAct =
  | { readonly kind: 'create'; readonly title: string; readonly body: string }
  | { readonly kind: 'update' | 'close' | 'reopen'; readonly number: number; readonly body: string }

/** Whether an issue is the inbox with this marker, open or closed. A person who edits it can turn its line ends. */
export function isInbox({ body }: Pick<InboxIssue, 'body'>, marker: string): boolean {
  return plain(body).split('\n').at(-1) === marker
}

/**
 * What makes the issues of one account be its inbox; nothing where they are. The oldest of several stays: a lost answer
 * can leave two. One that a person has closed opens again only for a reply that it did not list.
 *
 * @param issues Those with the marker of the account, open or closed.
 */
export function planInbox(inbox: Inbox, issues: readonly InboxIssue[]): readonly InboxAct[] {
  const [oldest, ...others] = issues.toSorted((one, other) => one.number - other.number)
  if (!oldest) return inbox.waiting === 0 ? [] : [{ kind: 'create', title: inbox.title, body: inbox.body }]
  const act = actOn(oldest, inbox)
  return [...(act ? [act] : []), ...others.map((other) => mergedInto(oldest, other))]
}

function actOn({ number, body, isOpen }: InboxIssue, inbox: Inbox): InboxAct | undefined {
  const same = plain(body) === plain(inbox.body)
  if (isOpen && inbox.waiting === 0) return { kind: 'close', number, body: inbox.body }
  if (!isOpen && inbox.waiting > 0 && !listedIn(inbox.body).isSubsetOf(listedIn(body))) {
    return { kind: 'reopen', number, body: inbox.body }
  }
  return same ? undefined : { kind: 'update', number, body: inbox.body }
}

/** Without the marker: it is no inbox from now on. */
function mergedInto({ number: inbox }: InboxIssue, { number }: InboxIssue): InboxAct {
  return { kind: 'close', number, body: `The inbox is #${inbox}.` }
}

/** As GitHub may give a body back. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
