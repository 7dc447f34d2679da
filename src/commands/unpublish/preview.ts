import { error } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { postReport, type PostReport, type RunReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import { accountOf, type Account } from '../../publishing/account.ts'
import { REMOVING } from '../../publishing/removal/remove-post.ts'
import { findMissingScopes } from '../../publishing/token/facts.ts'
import { openAccount } from '../../run/account.ts'
import { judge } from './judge.ts'
import type { AskedNow } from './read-asked.ts'
import { readLeft } from './read-left.ts'

/** What would be taken down, as far as reading tells; without a token, what the branch asks for. */
export async function previewRemovals(
  { asked }: Pick<AskedNow, 'asked'>,
  context: RunContext,
): Promise<Pick<RunReport, 'posts' | 'problems'>> {
  const ready = asked.map(({ post, receipts }): PostReport => ({
    ...postReport(post, 'waiting', []),
    receipts: receipts.posts,
    because: { kind: 'removal' },
  }))
  const { settings, world } = context
  if (settings.accessToken === undefined) return { posts: ready, problems: [] }
  try {
    const opened = await openAccount(await world.threads(settings.accessToken), context)
    const account = accountOf(opened, world, () => Promise.resolve())
    const scopes = await findMissingScopes(REMOVING, account)
    const posts = await judgeEach(asked, ready, account, context)
    return { posts, problems: scopes.length > 0 ? [error('unpublish/scope-missing', { scopes })] : [] }
  } catch (cause) {
    return { posts: ready, problems: [problemOf(cause)] }
  }
}

async function judgeEach(
  asked: AskedNow['asked'],
  ready: readonly PostReport[],
  account: Account,
  context: RunContext,
): Promise<readonly PostReport[]> {
  let left = await readLeft(account, context)
  const posts: PostReport[] = []
  for (const [index, each] of asked.entries()) {
    const judged = await judge(each, left, account, context)
    if (judged.kind === 'ready') left -= judged.live.length
    const report = ready[index]
    if (judged.kind === 'ready' && report) posts.push(report)
    if (judged.kind === 'refused') posts.push(postReport(each.post, 'failed', judged.problems))
    if (judged.kind === 'deferred')
      posts.push({ ...postReport(each.post, 'deferred', [judged.problem]), publishAt: judged.until })
  }
  return posts
}
