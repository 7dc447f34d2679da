import { inertCode, inertLink } from '../github/inert.ts'
import { relativeTime } from '../preview/relative-time.ts'
import type { Kept } from './kept/kept.ts'
import type { Act, PendingReply } from './moderation/decide.ts'

/** A longer list helps nobody. */
const MOST_ROWS = 20

type Summarized = {
  readonly kept: Kept
  /** How many replies of others are new, by the path of the post. */
  readonly fresh: ReadonlyMap<string, number>
  /** Permalinks of posts, by path. */
  readonly permalinks: ReadonlyMap<string, string | undefined>
  readonly now: number
  readonly pending: readonly PendingReply[]
  readonly acts: readonly Act[]
  /** Whether acts were done, and not only decided. */
  readonly isDone: boolean
  /** `moderation`. */
  readonly rules: string
}

/** What there is to know of replies, as parts of a page. Names of strangers are inert in it, and their texts are not in it. */
export function summaryOfReplies(given: Summarized): readonly string[] {
  return [newPart(given), pendingPart(given), actsPart(given)].filter((part) => part !== '')
}

function newPart({ kept, fresh, permalinks, now }: Summarized): string {
  const posts = [...fresh].toSorted(([, one], [, other]) => other - one)
  const count = posts.reduce((sum, [, each]) => sum + each, 0)
  if (count === 0) return 'No new replies.\n'
  const rows = posts.map(([path, each]) => {
    const replies = (kept.replies.get(path)?.replies ?? []).filter(({ isOwn }) => !isOwn)
    const last = Math.max(...replies.map(({ at }) => Date.parse(at)))
    const post = inertLink(inertCode(path), permalinks.get(path)) ?? inertCode(path)
    return `| ${post} | ${each} | ${replies.length} | ${relativeTime(last - now)} |`
  })
  const many = count === 1 ? 'One new reply' : `${count} new replies`
  const below = posts.length === 1 ? 'one post' : `${posts.length} posts`
  return `${many} to ${below}.\n\n| Post | New | All | Last |\n| --- | --- | --- | --- |\n${listOf(rows)}`
}

function pendingPart({ pending, now }: Summarized): string {
  if (pending.length === 0) return ''
  const rows = pending.map(
    ({ path, reply: { by, permalink, at } }) =>
      `- ${inertLink('Reply', permalink) ?? 'Reply'} of ${inertCode(by)} to ${inertCode(path)}, ${relativeTime(Date.parse(at) - now)}`,
  )
  const many = pending.length === 1 ? 'One reply waits' : `${pending.length} replies wait`
  return `### Waiting for your approval\n\n${many}. Approve or ignore them in the app, or name authors whom you trust in a rule.\n\n${listOf(rows)}`
}

const DONE = { hide: 'hidden', approve: 'approved', ignore: 'ignored' } as const
const UNDONE = {
  hide: 'show it again in the app, at the reply itself',
  approve: 'hide it in the app',
  ignore: 'approve it in the app, where it is listed as ignored',
} as const

function actsPart({ acts, isDone, rules }: Summarized): string {
  if (acts.length === 0) return ''
  const rows = acts.map(({ action, path, rule, reply: { by, permalink } }) => {
    const reply = inertLink('Reply', permalink) ?? 'Reply'
    const what = isDone ? DONE[action] : `would be ${DONE[action]}`
    const undo = isDone ? ` To undo: ${UNDONE[action]}.` : ''
    return `- ${reply} of ${inertCode(by)} to ${inertCode(path)} ${what} by rule ${rule.number}, ${inertCode(`${rules}:${rule.line}`)}.${undo}`
  })
  const opening = isDone
    ? ''
    : `Nothing is done with them. Rules act once their file says \`enforce: true\`, and never in a dry run.\n\n`
  return `### By rule\n\n${opening}${listOf(rows)}`
}

function listOf(rows: readonly string[]): string {
  const rest = rows.length - MOST_ROWS
  return `${rows.slice(0, MOST_ROWS).join('\n')}\n${rest > 0 ? `\n… and ${rest} more.\n` : ''}`
}
