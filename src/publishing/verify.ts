import type { Receipt } from '../core/post/receipt.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { MediaId } from '../core/threads/ids.ts'
import { sameText } from '../core/threads/same-text.ts'
import { READING } from '../core/threads/token/scopes.ts'
import type { FoundPost } from '../ports/threads.ts'
import type { Account } from './account.ts'
import { explain } from './token/explain.ts'
import { WAITS } from './waiting/waits.ts'
import { withRetry, type StepContext } from './waiting/with-retry.ts'

/** A receipt that is not what it claims to be. `number`: of the segment, from 1. */
type FalseReceipt = {
  readonly id: MediaId
  readonly number: number
  /** `unknown`: there is no such post of this account; `other-text`: the post has another text than the segment. */
  readonly kind: 'unknown' | 'other-text'
}

/** As many as are asked for at a time. */
const AT_ONCE = 10

/**
 * Looks up what receipts claim, up to those that are false: somebody may have made up thousands of them. A receipt is a
 * claim of whoever wrote the file: a chain is continued, or a post replied to, only from a post that is this account's
 * and has the text of its segment. What this run has made live, or has looked up already, is known.
 *
 * @param texts What each receipt's post should say, in order; undefined: anything.
 * @throws ThreadsError if the network gives no answer: then nothing may be published.
 */
export async function findFalseReceipts(
  receipts: readonly Pick<Receipt, 'id'>[],
  texts: readonly (string | undefined)[],
  account: Account,
  context: StepContext,
): Promise<readonly FalseReceipt[]> {
  const check = async ({ id }: Pick<Receipt, 'id'>, index: number): Promise<FalseReceipt | undefined> => {
    if (account.claims.isTrusted(id)) return undefined
    const found = await find(id, account, context)
    const number = index + 1
    if (!found || !isOf(account, found)) return { id, number, kind: 'unknown' }
    const text = texts[index]
    const other = text !== undefined && found.text !== undefined && !sameText(found.text, text)
    return other ? { id, number, kind: 'other-text' } : undefined
  }
  for (let from = 0; from < receipts.length; from += AT_ONCE) {
    const some = receipts.slice(from, from + AT_ONCE)
    const found = await Promise.all(some.map((receipt, index) => check(receipt, from + index)))
    const wrong = found.filter((receipt) => receipt !== undefined)
    if (wrong.length > 0) return wrong
  }
  return []
}

/** The texts under these ids; empty where there is no such post or the server does not say. */
export async function findTexts(
  receipts: readonly Pick<Receipt, 'id'>[],
  account: Account,
  context: StepContext,
): Promise<readonly string[]> {
  const texts: string[] = []
  for (let from = 0; from < receipts.length; from += AT_ONCE) {
    const some = receipts.slice(from, from + AT_ONCE)
    const found = await Promise.all(some.map(({ id }) => find(id, account, context)))
    texts.push(...found.map((post) => post?.text ?? ''))
  }
  return texts
}

/** Undefined if there is no such post. What is new may not be known everywhere yet: it is asked for again. */
async function find(id: MediaId, { threads }: Account, context: StepContext): Promise<FoundPost | undefined> {
  try {
    const waits = { unsure: WAITS.again, 'not-visible-yet': WAITS.visible }
    return await withRetry(() => threads.find(id), waits, context)
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    const why = await explain(cause, READING, { ...context, threads })
    if (why.kind === 'not-visible-yet') return undefined
    throw why
  }
}

function isOf({ username }: Account, found: FoundPost): boolean {
  if (username === undefined || found.username === undefined) return true
  return username.toLowerCase() === found.username.toLowerCase()
}
