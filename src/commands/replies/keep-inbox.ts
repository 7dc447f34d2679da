import { isGitHubError } from '../../core/github/error.ts'
import { inboxOf, markerOf } from '../../core/replies/inbox/inbox.ts'
import { isInbox, planInbox, type InboxAct } from '../../core/replies/inbox/plan-inbox.ts'
import type { Conversation } from '../../core/replies/reply.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { Host, Issue, Issues } from '../../ports/github.ts'
import type { World } from '../../ports/world.ts'

type Given = {
  readonly conversations: readonly Conversation[]
  readonly ignored: ReadonlySet<MediaId>
  readonly account: { readonly id: string; readonly name: string }
  /** Number of the issue, as an earlier run has kept it. */
  readonly known: number | undefined
  /** Whether it is only looked at. */
  readonly isDry: boolean
  /** Makes sure that no other run does the same. @throws Interruption */
  readonly ensure: () => Promise<void>
}

export type KeptInbox = {
  /** Undefined where there is none yet. */
  readonly number: number | undefined
  readonly waiting: number
  readonly acts: readonly InboxAct['kind'][]
}

/** Lists lag: what was opened a moment ago may be missing, in seconds. */
const LOOKS_S = [1, 4, 10]

/**
 * Makes one issue of this token say which replies wait for an answer.
 *
 * @throws GitHubError, Interruption
 */
export async function keepInbox(
  { conversations, ignored, account, known, isDry, ensure }: Given,
  host: Host,
  world: World,
): Promise<KeptInbox> {
  const { isPrivate } = await host.repository()
  const marker = markerOf(account.id)
  const inbox = inboxOf(conversations, { account, isPrivate, ignored })
  const found = await findInboxes(marker, known, inbox.waiting, host.issues)
  const acts = planInbox(inbox, found)
  let number = found.map((issue) => issue.number).toSorted((one, other) => one - other)[0]
  for (const act of isDry ? [] : acts) {
    await ensure()
    if (act.kind === 'create') number = await open(act, marker, host.issues, world)
    else await host.issues.change(act.number, { body: act.body, isOpen: isOpenAfter(act, found) })
  }
  return { number, waiting: inbox.waiting, acts: acts.map(({ kind }) => kind) }
}

/** A text that is brought up to date opens and closes nothing. */
function isOpenAfter(
  { kind, number }: Exclude<InboxAct, { kind: 'create' }>,
  found: readonly Issue[],
): boolean {
  if (kind !== 'update') return kind === 'reopen'
  return found.some((issue) => issue.number === number && issue.isOpen)
}

/** The issue whose number is kept; where it is not known, all that have the marker. With nothing to say, none is looked for. */
async function findInboxes(
  marker: string,
  known: number | undefined,
  waiting: number,
  issues: Issues,
): Promise<readonly Issue[]> {
  const kept = known === undefined ? undefined : await issues.find(known)
  if (kept && isInbox(kept, marker)) return [kept]
  if (known === undefined && waiting === 0) return []
  return (await issues.own()).filter((issue) => isInbox(issue, marker))
}

async function open(
  issue: { readonly title: string; readonly body: string },
  marker: string,
  issues: Issues,
  { clock, interruption }: World,
): Promise<number> {
  try {
    return await issues.open(issue)
  } catch (cause) {
    if (!isGitHubError(cause, 'unsure')) throw cause
    // It may have been opened although the answer was lost. A second one is never opened in the same run.
    for (const seconds of LOOKS_S) {
      await clock.sleep(seconds * 1000, interruption)
      const opened = (await issues.own()).find((each) => isInbox(each, marker))
      if (opened) return opened.number
    }
    throw cause
  }
}
