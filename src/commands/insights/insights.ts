import { historyIn, postRowsOf, untilNow, type History } from '../../core/insights/history/history.ts'
import { rowsOf } from '../../core/insights/history/series.ts'
import { keep } from '../../core/insights/keep.ts'
import { isInsightsFile } from '../../core/insights/names.ts'
import { segmentsOf } from '../../core/insights/posts.ts'
import { summaryOfView } from '../../core/insights/pages/summary.ts'
import { asNotice, error, warning, type Problem } from '../../core/problem.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import { missingScopes } from '../../core/threads/token.ts'
import type { RunContext } from '../../ports/context.ts'
import { openDataFolder } from '../../repository/data/data-folder.ts'
import { asReader, type Reader } from '../../run/reading/as-reader.ts'
import { findChains } from '../../run/reading/find-chains.ts'
import { MOST_REQUESTS, openRequests, type Reading, type Requests } from '../../run/reading/requests.ts'
import { openRefused } from './refused.ts'
import { sampleAccount } from './sample-account.ts'
import { samplePosts, type SampledPosts } from './sample-posts.ts'

const SCOPES = ['threads_basic', 'threads_manage_insights'] as const

const READING: Reading = {
  scopes: SCOPES,
  scopeMissing: (answer) => error('insights/scope-missing', { scopes: SCOPES.slice(1), answer }),
  limitNear: (usedPercent) => warning('insights/rate-limit', { usedPercent }),
}

/** Samples what readers did with all that is live, keeps its history, and draws charts of it. */
export async function insights(context: RunContext): Promise<RunReport> {
  const { accounts, dryRun } = context.settings
  if (dryRun) return { ...emptyReport(), ending: 'Dry run, nothing was sampled' }
  if (accounts === undefined) return sampleOne(context)
  const { overAccounts } = await import('../../run/accounts/over-accounts.ts')
  return overAccounts(accounts, sampleOne, context)
}

function sampleOne(context: RunContext): Promise<RunReport> {
  const needed = {
    scopes: SCOPES,
    scopeMissing: (scopes: readonly string[]) => error('insights/scope-missing', { scopes }),
    permissions: ['contents: write'],
  }
  return asReader(context, needed, (reader) => sample(reader, context))
}

async function sample({ threads, facts, inTurn }: Reader, context: RunContext): Promise<RunReport> {
  const { settings, world, tell } = context
  const { insightsDir: folder, dataBranch: branch, timezone } = settings
  const host = await world.host?.(tellWaits(tell))
  const own = segmentsOf(await findChains(host, context))
  const message = 'chore(threads): sample insights'
  const data = openDataFolder({ folder, branch, isData: isInsightsFile, message }, host, context)
  const found = await data.read()
  const now = world.clock.now()
  const { past: history } = untilNow(historyIn(found), now)
  const at = now - (now % 60_000)
  const requests = openRequests(threads, READING, context)
  const refused = openRefused()
  const known = {
    account: rowsOf(history.account),
    clicks: rowsOf(history.clicks),
    groups: rowsOf(history.groups),
  }
  const mayListReplies = missingScopes(['threads_read_replies'], facts).length === 0
  const sampling = { own, readAt: lastReadOf(history), now, mayListReplies }
  const { account, posts } = await inTurn(async () => {
    const source = await threads.insights()
    const account = await sampleAccount(known, now, source, requests, refused)
    return { account, posts: await samplePosts(sampling, source, requests, refused) }
  })
  const sampled = { at, ...account, posts: posts.posts, segments: posts.segments, timezone }
  const { edited, commit } = await data.update((files) => keep(files, sampled, folder))
  tell({ kind: 'sampled', posts: posts.posts.size, requests: requests.count(), commit: commit?.oid, branch })
  return {
    ...emptyReport([...refused.problems(), ...problemsOf(posts, requests), ...edited.problems]),
    insights: {
      read: posts.posts.size,
      requests: requests.count(),
      commit,
      branch,
      summary: summaryOfView(edited.view),
    },
  }
}

function lastReadOf(history: History): ReadonlyMap<string, number> {
  return new Map([...postRowsOf(history)].map(([id, rows]) => [id, rows.at(-1)?.at ?? 0]))
}

function problemsOf({ left, unseen }: SampledPosts, requests: Requests): readonly Problem[] {
  const [example] = unseen
  const obstacle = requests.obstacle()
  const isCut = left > 0 && !obstacle && requests.isStopped()
  return [
    ...(obstacle ? [obstacle] : []),
    ...(isCut ? [asNotice(error('insights/cut-short', { left, most: MOST_REQUESTS }))] : []),
    ...(example
      ? [
          asNotice(
            error('insights/posts-unseen', { count: unseen.length, example: example.path ?? example.id }),
          ),
        ]
      : []),
  ]
}
