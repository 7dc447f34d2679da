import type { Segment } from '../../core/chain.ts'
import type { Post } from '../../core/post/post.ts'
import type { Receipt } from '../../core/post/receipt.ts'
import { error, type Problem } from '../../core/problem.ts'
import { besideSegments } from '../../core/run-events.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { stepContext } from '../../publishing/account.ts'
import { findFalseReceipts } from '../../publishing/verify.ts'
import type { Session } from '../../run/session.ts'

/** What keeps a chain from being continued after these receipts: they are claims, and are looked up. */
export async function checkReceipts(
  post: Post,
  receipts: readonly Receipt[],
  segments: readonly Segment[],
  { account, run }: Session,
): Promise<readonly Problem[]> {
  const claimed = receipts.flatMap(({ id }, index) => {
    const other = account.claims.otherPathOf(id, post.path)
    return other === undefined ? [] : [error('post/receipt-claimed', { id, other, ...lineOf(post, index) })]
  })
  if (claimed.length > 0) return claimed
  const texts = segments.map(({ text }) => text)
  const context = stepContext(account, besideSegments(run.tell))
  const wrong = await findFalseReceipts(receipts, texts, account, context)
  return wrong.map(({ id, number, kind }) =>
    error(kind === 'unknown' ? 'post/receipt-unknown' : 'post/receipt-other-text', {
      id,
      segment: number,
      ...lineOf(post, number - 1),
    }),
  )
}

/** What keeps a post from replying to or quoting what the receipts of another file name. */
export async function checkReferences(
  { features = {}, lines = {} }: Post,
  targets: { readonly replyTo: MediaId | undefined; readonly quote: MediaId | undefined },
  { account, run }: Session,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const context = stepContext(account, besideSegments(run.tell))
  for (const [feature, key] of [
    ['replyTo', 'reply_to'],
    ['quote', 'quote'],
  ] as const) {
    const [reference, id] = [features[feature], targets[feature]]
    if (reference?.kind !== 'file' || id === undefined) continue
    const wrong = await findFalseReceipts([{ id }], [undefined], account, context)
    const line = lines[key]
    if (wrong.length > 0)
      problems.push(
        error('post/reference-foreign', {
          key,
          target: reference.target,
          id,
          ...(line !== undefined && { line }),
        }),
      )
  }
  return problems
}

/** Where the receipt of a segment stands; `index` from 0. */
function lineOf({ lines = {} }: Post, index: number): { readonly line?: number } {
  const line = lines[`posts.${index}`] ?? lines['id']
  return line === undefined ? {} : { line }
}
