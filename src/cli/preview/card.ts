import { undue } from '../../core/post/plan.ts'
import type { Post } from '../../core/post/post.ts'
import { hasError, messageOf, type Problem } from '../../core/problem.ts'
import type { Card } from '../../ports/stage.ts'
import type { Entry } from './board.ts'

type Now = { readonly now: number; readonly lateLimit: number }

/** What is wrong with a post, or with a file that is none. */
export function problemsOf({ saved: { read, nearMisses }, rehearsed }: Entry): readonly Problem[] {
  return read.kind === 'problems' ? read.problems : [...nearMisses, ...(rehearsed?.problems ?? [])]
}

/** `shown`: a path as seen from where it is read. */
export function cardOf(entry: Entry, now: Now, shown: (path: string) => string): Card {
  const { path, saved, rehearsed, receipts, isStale } = entry
  const post = saved.read.kind === 'post' ? saved.read.post : undefined
  const problems = problemsOf(entry)
  const isOld = receipts !== undefined && !isStale && rehearsed?.receipts === undefined
  return {
    id: path,
    ...(post ? stateOf(post, hasError(problems), now) : { ...NO_POST[saved.read.kind], address: undefined }),
    problems: problems.map((problem) => ({
      severity: problem.severity,
      at: `${shown(problem.path ?? path)}:${problem.line ?? 1}`,
      says: messageOf(problem),
    })),
    notes: [...(post ? notesOf(post) : []), ...(isOld ? ['It is shown as it was before the error.'] : [])],
    segments: receipts?.posts.map(({ id }) => id) ?? [],
    isToCome: isStale && post !== undefined,
  }
}

const NO_POST = {
  post: { state: '', tone: 'wrong' },
  problems: { state: 'Cannot be read', tone: 'wrong' },
  'not-a-post': { state: 'Is no post', tone: 'wrong' },
} as const

function stateOf(
  post: Post,
  isWrong: boolean,
  { now, lateLimit }: Now,
): Pick<Card, 'state' | 'tone' | 'address'> {
  const { receipts, publishAt } = post
  const address = receipts?.posts[0].permalink
  if (receipts?.whole) {
    const { publishedAt } = receipts
    return { state: publishedAt === undefined ? 'Live' : `Live since ${publishedAt}`, tone: 'live', address }
  }
  const wrong = { state: 'Cannot be published as it is', tone: 'wrong', address } as const
  if (receipts) {
    if (isWrong) return wrong
    const count = receipts.posts.length
    const live = count === 1 ? 'Its first post is live' : `Its first ${count} posts are live`
    return { state: `${live}, the next run goes on`, tone: 'next', address }
  }
  const reason = undue(post, now, lateLimit)
  const time = publishAt ? publishAt.text : ''
  switch (reason?.kind) {
    case 'skip':
      return { state: publishAt ? `Draft, for ${time}` : 'Draft', tone: 'draft', address }
    case 'wait':
      if (isWrong) return { ...wrong, state: `${wrong.state}, for ${time}` }
      return { state: `Goes out ${time}`, tone: 'later', address }
    case 'overdue':
      return { state: `Overdue since ${time}`, tone: 'wrong', address }
    case undefined:
      return isWrong ? wrong : { state: 'Goes out with the next run', tone: 'next', address }
  }
}

/** What readers see of it, and its chain does not show. */
function notesOf({ features = {} }: Post): readonly string[] {
  const { replyTo, quote } = features
  return [
    ...(replyTo?.kind === 'file' ? [`Replies to ${replyTo.target}.`] : []),
    ...(replyTo?.kind === 'id' ? [`Replies to the post ${replyTo.id} on Threads, which is not shown.`] : []),
    ...(quote?.kind === 'id' ? [`Quotes the post ${quote.id} on Threads, which is not shown.`] : []),
  ]
}
