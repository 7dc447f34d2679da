import { asNotice, error, warning, type Permissions, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { withHidden } from '../../core/replies/conversation.ts'
import {
  keptConversations,
  keptIn,
  newRepliesIn,
  textsOf,
  withRead,
  type Kept,
} from '../../core/replies/kept/kept.ts'
import { filesNamedIn } from '../../core/replies/kept/index-text.ts'
import { INDEX } from '../../core/replies/kept/names.ts'
import type { Conversation } from '../../core/replies/reply.ts'
import { summaryOfReplies } from '../../core/replies/summary.ts'
import type { LiveChain } from '../../core/post/receipt.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import { missingScopes } from '../../core/threads/token.ts'
import { writesToGitHub } from '../../core/write-back.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import { openOnlyCommit } from '../../repository/data/only-commit.ts'
import { holdLease } from '../../run/lease/hold-lease.ts'
import { asReader, type Reader } from '../../run/reading/as-reader.ts'
import { findChains } from '../../run/reading/find-chains.ts'
import { MOST_REQUESTS, openRequests, type Reading, type Requests } from '../../run/reading/requests.ts'
import { keepInbox, type KeptInbox } from './keep-inbox.ts'
import { moderateReplies, readRules, ruledIn } from './moderate.ts'
import { MOST_REPLIES } from './read-conversation.ts'
import { readDue, type ReadReplies } from './read-due.ts'
import { readNumbers } from './read-numbers.ts'

const SCOPES = ['threads_basic', 'threads_read_replies'] as const

const READING: Reading = {
  scopes: SCOPES,
  scopeMissing: (answer) => error('replies/scope-missing', { scopes: SCOPES.slice(1), answer }),
  limitNear: (usedPercent) => warning('replies/rate-limit', { usedPercent }),
}

/** Brings what others wrote below live posts into the repository, acts on it by rule, and keeps the inbox. */
export async function replies(context: RunContext): Promise<RunReport> {
  const { accounts } = context.settings
  if (accounts === undefined) return bringInOne(context)
  const { overAccounts } = await import('../../run/accounts/over-accounts.ts')
  return overAccounts(accounts, bringInOne, context)
}

async function bringInOne(context: RunContext): Promise<RunReport> {
  const { settings, world, tell, together } = context
  if (settings.dryRun && settings.accessToken === undefined)
    return { ...emptyReport(), ending: 'Dry run without an access token, nothing was read' }
  const permissions = permissionsOf(context)
  const needed = {
    ...{ scopes: SCOPES, permissions },
    scopeMissing: (scopes: readonly string[]) => error('replies/scope-missing', { scopes }),
  }
  return asReader(context, needed, async (reader) => {
    const host = await world.host?.(tellWaits(tell))
    const branch = settings.dryRun ? undefined : await host?.branches.find(settings.branch)
    const target = host && branch && { host, branch, writeBack: settings.writeBack }
    const account = `${reader.name} replies`
    const lease = await (together?.holdLease(account, target) ?? holdLease(account, target, context))
    if (lease === 'busy') return emptyReport([error('action/busy', { other: 'account' })])
    try {
      const report = await bringIn({ reader, host, ensure: lease.ensure, context })
      return { ...report, problems: [...lease.problems, ...report.problems] }
    } finally {
      await lease.release()
    }
  })
}

function permissionsOf({ settings: { inbox } }: RunContext): Permissions {
  return ['contents: write', ...(inbox ? ['issues: write'] : [])]
}

type Work = {
  readonly reader: Reader
  /** Undefined outside of GitHub: then nothing is kept. */
  readonly host: Host | undefined
  /** Makes sure that no other run does the same. @throws Interruption */
  readonly ensure: () => Promise<void>
  readonly context: RunContext
}

async function bringIn(work: Work): Promise<RunReport> {
  const { host, context } = work
  const { settings, world, tell } = context
  const { dataBranch: branch, repliesDir: folder, dryRun } = settings
  const data = host && writesToGitHub(settings) ? openData(host, context) : undefined
  const before = keptIn((await data?.read()) ?? new Map())
  const chains = await findChains(host, context)
  const now = world.clock.now()
  const { rules, problems, path: rulesPath } = await readRules(host, context)
  const found = await work.reader.inTurn(() => readAndAct({ chains, before, rules, now }, work))
  const { read, told, requests, counted, standing, fresh, all, moderated } = found
  const shown = (conversation: Conversation) => withHidden(conversation, moderated.hidden)
  const { ignored } = moderated
  const seen = { conversations: all.map(shown), ignored, isWhole: read.unknown === 0 }
  const inbox = await inboxOf(seen, before, work)

  const conversations = new Map([...read.conversations].map(([path, each]) => [path, shown(each)]))
  const run = { chains: standing, conversations, told: told ?? new Map(), now, folder }
  const keep = (kept: Kept) => ({ ...withRead(kept, run), inbox: inbox.kept?.number ?? kept.inbox })
  const commit = dryRun ? undefined : await data?.replace((texts) => textsOf(keep(keptIn(texts))))

  const after = keep(before)
  const news = newRepliesIn(before, after)
  const count = [...news.values()].reduce((sum, each) => sum + each, 0)
  const calls = { requests: requests.count(), counted, byAge: read.dueByAge, byNumbers: told !== undefined }
  tell({
    kind: 'replies-read',
    posts: fresh.length,
    ...calls,
    commit: commit?.oid,
    branch,
    // Nobody can say that nothing waits in what was not read.
    inbox: seen.isWhole || inbox.kept?.waiting !== 0 ? inbox.kept : undefined,
  })
  const summary = summaryOfReplies({
    ...{ kept: after, fresh: news, permalinks: permalinksOf(chains), now, acts: moderated.acts },
    ...{ isDone: moderated.isEnforced, rules: rulesPath },
    pending: read.pending.filter(({ reply }) => !moderated.decided.has(reply.id)),
  })
  return {
    ...emptyReport([...problemsOf(read, requests), ...problems, ...moderated.problems, ...inbox.problems]),
    ...(dryRun && { ending: 'Dry run, nothing was changed' }),
    replies: { count, read: fresh.length, commit, branch, summary },
  }
}

type Known = {
  readonly chains: readonly LiveChain[]
  readonly before: Kept
  readonly rules: Parameters<typeof ruledIn>[1]
  readonly now: number
}

/** Reads what is due, and acts on it by rule. `counted`: with how many requests it was found out what is. */
async function readAndAct({ chains, before, rules, now }: Known, { reader, ensure, context }: Work) {
  const { threads, facts } = reader
  const requests = openRequests(threads, READING, context)
  const mayCount = missingScopes(['threads_manage_insights'], facts).length === 0
  const told = mayCount ? await readNumbers(await threads.insights(), requests) : undefined
  const counted = requests.count()
  const network = await threads.replies()
  const ruled = ruledIn(keptConversations(before, chains, new Map()), rules)
  const read = await readDue({ chains, before, told, ruled, now }, network, requests)
  const standing = chains.filter(({ path }) => !read.within.has(path))
  const fresh = [...read.conversations.values()]
  const all = [...fresh, ...keptConversations(before, standing, read.conversations)]
  const given = { fresh, all, pending: read.pending, replies: network, ensure }
  const moderated = await moderateReplies(rules, given, reader, context)
  return { read, told, requests, counted, standing, fresh, all, moderated }
}

function openData({ branches }: Host, context: RunContext) {
  const message = 'chore(threads): keep replies'
  const { dataBranch: branch, repliesFolder: folder } = context.settings
  const place = { branch, folder, message, index: INDEX, namesIn: filesNamedIn }
  return openOnlyCommit(place, branches, context)
}

/** Replies are kept, though the inbox fails. */
async function inboxOf(
  seen: Pick<Parameters<typeof keepInbox>[0], 'conversations' | 'ignored' | 'isWhole'>,
  { inbox: known, entries }: Kept,
  { reader, host, ensure, context }: Work,
): Promise<{ readonly kept?: KeptInbox; readonly problems: readonly Problem[] }> {
  const { settings, world } = context
  if (!settings.inbox || !host) return { problems: [] }
  const account = { id: reader.id ?? '', name: reader.shown }
  try {
    await context.together?.meet('inbox')
    const isFirst = entries.size === 0
    const given = { ...seen, account, known, isFirst, isDry: settings.dryRun, ensure }
    return { kept: await reader.inTurn(() => keepInbox(given, host, world)), problems: [] }
  } catch (cause) {
    return { problems: [problemOf(cause, permissionsOf(context))] }
  }
}

function permalinksOf(chains: readonly LiveChain[]): ReadonlyMap<string, string | undefined> {
  return new Map(chains.map(({ path, segments: [head] }) => [path, head?.permalink]))
}

function problemsOf({ left, unseen, cut }: ReadReplies, requests: Requests): readonly Problem[] {
  const [example] = unseen
  const obstacle = requests.obstacle()
  const isCutShort = left > 0 && !obstacle && requests.isStopped()
  return [
    ...(obstacle ? [obstacle] : []),
    ...(isCutShort ? [asNotice(error('replies/cut-short', { left, most: MOST_REQUESTS }))] : []),
    ...(example === undefined
      ? []
      : [asNotice(error('replies/post-unseen', { count: unseen.length, example }))]),
    ...cut.map((path) => asNotice(error('replies/too-many', { path, most: MOST_REPLIES }))),
  ]
}
