import type { MediaId } from '../core/threads/ids.ts'
import { Interruption } from '../core/interruption.ts'
import { unfinishedIn, type ChainKey, type Unfinished } from '../core/journal.ts'
import { placeOf, type Problem } from '../core/problem.ts'
import type { Receipt, Receipts } from '../core/post/receipt.ts'
import { keepsInFile, type Settings } from '../core/settings.ts'
import type { Account } from '../publishing/account.ts'
import { segmentContext, withPermalinks } from '../publishing/publish-chain.ts'
import type { PublishingEvent } from '../publishing/events.ts'
import { settleDoubt } from '../publishing/publish-segment.ts'
import type { TellRun } from './events.ts'
import { receiptsIn, type Texts } from '../repository/post-files.ts'
import type { WriteBack } from '../repository/write-back/write-back.ts'

/** What a run before this one left unfinished, and what is known of it now. */
export type Recovered = {
  readonly chain: ChainKey
  /** Undefined if nothing of it is known to be live. */
  readonly receipts: Receipts | undefined
  /** What keeps the rest from being known, or the receipts from being kept. */
  readonly problem: Problem | undefined
  /** Whether the receipts are where they belong. */
  readonly kept: boolean
}

type RecoverContext = {
  readonly settings: Settings
  readonly texts: Texts
  readonly writeBack: WriteBack
  readonly tell: TellRun
  /** False where only the past is to be told: nothing is published then. */
  readonly mayPublish: boolean
}

/**
 * Finds out from the journal what runs before this one published without saying so, settles what they left in
 * doubt, and keeps the receipts, so that everything else can go by the files.
 */
export async function recover(account: Account, context: RecoverContext): Promise<readonly Recovered[]> {
  const { journal, claimed, name } = account
  const unfinished = unfinishedIn(journal.entries()).filter(({ chain }) => chain.account === name)
  for (const { live } of unfinished) for (const id of live.values()) claimed.add(id)
  const recovered: Recovered[] = []
  for (const each of unfinished) recovered.push(await recoverChain(each, account, context))
  if (unfinishedIn(journal.entries()).length === 0) journal.clear()
  return recovered
}

async function recoverChain(
  unfinished: Unfinished,
  account: Account,
  context: RecoverContext,
): Promise<Recovered> {
  const { chain, whole } = unfinished
  const { settings, writeBack, tell } = context
  const { path, record } = chain
  // Inline text of another release, or of another step, has its receipts elsewhere.
  const keeps =
    path === undefined ? record !== undefined && record === writeBack.inline?.name : keepsInFile(settings)
  const told = keeps || path !== undefined ? await toldBy(unfinished, context) : undefined
  const earlier: readonly Receipt[] = told?.posts ?? []
  const { live, problem } = await settled(unfinished, earlier, account, context)
  const ids = inOrder(live, earlier)
  const later = ids.slice(earlier.length).map((id) => ({ id, permalink: undefined }))
  const [head, ...rest] = [...earlier, ...(await withPermalinks(later, account))]
  for (const id of ids) account.claimed.add(id)
  // Live, and nobody knows any more what comes before it: the account may still show.
  for (const id of live.values()) if (!ids.includes(id)) account.claimed.delete(id)
  tell({ kind: 'recovered', path, live: ids.length })
  if (!head) return { chain, receipts: undefined, problem, kept: false }
  // A person has looked, and says that nothing is left to do.
  if (told?.whole && told.digest === '' && !problem) {
    account.journal.record({ kind: 'written', chain })
    return { chain, receipts: told, problem: undefined, kept: true }
  }
  const receipts: Receipts = { posts: [head, ...rest], digest: chain.digest, whole }
  if (!keeps) return { chain, receipts, problem, kept: false }
  // Receipts that are not all known yet are kept, and stay in the journal: a segment in doubt is no end.
  const unwritten = writeBack.add(chain, receipts)
  return { chain, receipts, problem: problem ?? unwritten, kept: !unwritten && !problem }
}

/**
 * Receipts of the same chain that are where they belong already. Those that a person wrote count unless the journal
 * knows better.
 */
async function toldBy(
  { chain: { path, digest }, live }: Unfinished,
  { texts, writeBack }: RecoverContext,
): Promise<Receipts | undefined> {
  // A file that is gone has none; writing into it will say so.
  const receipts = path === undefined ? await writeBack.inline?.receipts() : receiptsIn(texts.read(path))
  const byHand =
    receipts?.digest === '' && receipts.posts.every(({ id }, index) => (live.get(index + 1) ?? id) === id)
  return byHand || receipts?.digest === digest ? receipts : undefined
}

/** Segments that are live, by number, with the one in doubt if it turns out to be, or if its file tells. */
async function settled(
  { chain, doubt, live }: Unfinished,
  earlier: readonly Receipt[],
  account: Account,
  { tell, mayPublish }: RecoverContext,
): Promise<{ readonly live: ReadonlyMap<number, MediaId>; readonly problem: Problem | undefined }> {
  if (!doubt) return { live, problem: undefined }
  const { number } = doubt
  const told = earlier[number - 1]
  if (told) {
    account.journal.record({ kind: 'live', chain, number, id: told.id })
    return { live: new Map([...live, [number, told.id]]), problem: undefined }
  }
  const note = (event: PublishingEvent) => tell({ kind: 'segment', event, total: 0, text: doubt.text })
  try {
    const context = segmentContext({ account, chain, tell: note }, number)
    const outcome = await settleDoubt(doubt, { ...context, mayPublish })
    if (outcome.kind === 'live') return { live: new Map([...live, [number, outcome.id]]), problem: undefined }
    const problem = outcome.kind === 'stopped' ? outcome.problem : undefined
    return { live, problem: problem && { ...problem, ...placeOf({ path: chain.path }) } }
  } catch (cause) {
    if (cause instanceof Interruption) return { live, problem: cause.problem }
    throw cause
  }
}

/** Ids from the head on, as far as they are known without a gap. */
function inOrder(live: ReadonlyMap<number, MediaId>, earlier: readonly Receipt[]): readonly MediaId[] {
  const ids: MediaId[] = []
  for (;;) {
    const id = earlier[ids.length]?.id ?? live.get(ids.length + 1)
    if (id === undefined) return ids
    ids.push(id)
  }
}
