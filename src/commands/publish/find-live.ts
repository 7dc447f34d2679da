import type { Composition } from '../../core/post/composition.ts'
import { isSameChain, isSameSource } from '../../core/post/digest.ts'
import type { Post } from '../../core/post/post.ts'
import type { Receipt } from '../../core/post/receipt.ts'
import { error, hasError, warning, type Problem } from '../../core/problem.ts'
import { besideSegments } from '../../core/run-events.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { stepContext } from '../../publishing/account.ts'
import { adoptLive, latestShown } from '../../publishing/adopt.ts'
import { lookUpPermalinks } from '../../publishing/look-up.ts'
import { findTexts } from '../../publishing/verify.ts'
import type { Recovered, Session } from '../../run/session.ts'
import type { Attempt } from './prepared-chain.ts'

type Live = { readonly live: readonly Receipt[]; readonly problems: readonly Problem[] }

/** What of the chain is live as its file, or the journal of an earlier run, says. */
export function knownReceipts(
  { path, receipts, corrects }: Post,
  { digest }: Composition,
  recovered: readonly Recovered[],
): readonly Receipt[] {
  const journaled = recovered.find(
    ({ chain, recorded }) =>
      !recorded &&
      chain.path === path &&
      chain.part === (corrects && 'correction') &&
      isSame(chain.digest, digest),
  )
  return journaled?.receipts?.posts ?? receipts?.posts ?? []
}

function isSame(one: string, other: string): boolean {
  return isSameChain(one, other) || isSameSource(one, other) === true
}

/**
 * The chain as it goes on from what is live, where another version of Spool has cut that: its receipts first, then what
 * the account shows behind them, since that version may have died before it wrote all of them.
 */
export async function composeOnwards(
  { composition, composeFrom }: Attempt,
  known: readonly Receipt[],
  { account, run }: Session,
): Promise<Composition> {
  if (!composition.isCutOtherwise) return composition
  const context = stepContext(account, besideSegments(run.tell))
  let live = await findTexts(known, account, context)
  let onwards = composeFrom(live)
  const shown = (await latestShown('replies', account, context)) ?? []
  for (let parent = known.at(-1)?.id; !hasError(onwards.problems) && parent !== undefined;) {
    const reply = shown.find(({ id, replyTo }) => replyTo === parent && !account.claims.ids.has(id))
    const longer = reply && composeFrom([...live, reply.text])
    if (!longer || hasError(longer.problems)) break
    live = [...live, reply.text]
    onwards = longer
    parent = reply.id
  }
  const told = composition.problems.filter(({ rule }) => rule === 'post/cut-otherwise')
  return { ...onwards, isCutOtherwise: true, problems: [...onwards.problems, ...told] }
}

/** What of the chain is live after these receipts, by what the account shows, and what could not be seen. */
export async function findLive(
  { publishAt }: Post,
  { segments }: Composition,
  known: readonly Receipt[],
  replyTo: MediaId | undefined,
  { account, run }: Session,
): Promise<Live> {
  const beginning = { notBefore: publishAt?.at ?? -Infinity, replyTo }
  const context = stepContext(account, besideSegments(run.tell))
  const live =
    known.length === segments.length ? known : await adoptLive(segments, known, beginning, account, context)
  // Lists, and receipts that people write, may lack permalinks.
  if (!('hidden' in live)) return { live: await lookUpPermalinks(live, account), problems: [] }
  return { live: known, problems: [hiddenProblem(live.hidden, known)] }
}

function hiddenProblem(hidden: 'feed' | 'replies', before: readonly Receipt[]): Problem {
  if (hidden === 'feed') return warning('threads/feed-hidden', {})
  // Receipts say how far the chain came; without them only the account could.
  const report = before.length > 0 ? warning : error
  return report('threads/replies-hidden', {})
}
