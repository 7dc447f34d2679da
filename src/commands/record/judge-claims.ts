import { isFollowUp } from '../../core/accounts/receipts-file.ts'
import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import { settingsFor } from '../../core/accounts/settings-for.ts'
import { isSameChain, isSameSource } from '../../core/post/digest.ts'
import { goesFurther, type Receipts } from '../../core/post/receipt.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import { isPermalink } from '../../core/threads/permalink.ts'
import type { RunContext } from '../../ports/context.ts'
import type { FileText, PostFiles } from '../../ports/repository.ts'
import { composePost, readSource } from '../../run/plan-posts.ts'
import type { Claim } from './read-folder.ts'

/** What becomes of what steps say is live of a post. */
type Verdict =
  | { readonly kind: 'record'; readonly receipts: Receipts; readonly problems: readonly Problem[] }
  /** The branch has it, or more, or it waits there to be merged. */
  | { readonly kind: 'recorded' }
  /** Authors have taken the file away: there is no place for receipts, which are shown. */
  | { readonly kind: 'gone'; readonly receipts: Receipts }
  | { readonly kind: 'refused'; readonly problem: Problem }

/**
 * Whether receipts can be those of the post at `path`, as the branch has it. An author may have changed it since: that it
 * is live counts all the same, or the next run would publish the new text as another post.
 *
 * @param owners Accounts whose `files` match it.
 */
export function judgeClaims(
  path: string,
  claims: readonly Claim[],
  [owner, other]: readonly AccountEntry[],
  postFiles: PostFiles,
  context: RunContext,
): Verdict {
  const refuse = (why: string): Verdict => ({
    kind: 'refused',
    problem: error('record/chain-refused', { why, path }),
  })
  const file = postFiles.read(path)
  const all = claims.map((claim) => claim.receipts)
  const [first] = all
  if (!first || contradictIn(all))
    return refuse('Two jobs name different posts, and nobody can tell which is meant.')
  if (!all.every((each) => haveOwnAddresses(each, context.settings.threadsApiUrl)))
    return refuse('One of their addresses is none of Threads.')
  const there = [receiptsIn(file), ...postFiles.waitingReceipts(path).map((waiting) => waiting.receipts)]
  const chain = furthest(all.filter((each) => !isFollowUp(each))) ?? there.find((each) => isOf(first, each))
  if (isGone(file)) return { kind: 'gone', receipts: chain ?? first }
  if (!chain) return refuse('They tell what followed a post of which the branch has no receipts.')
  const receipts = all.reduce(withFollowUps, chain)
  if (!owner) return refuse('It is none of the `files` of any account.')
  if (other) return refuse(`It is among the \`files\` of both \`${owner.name}\` and \`${other.name}\`.`)
  const settings = settingsFor(owner, undefined, context.settings)
  const read = 'text' in file ? readSource(file, settings) : undefined
  if (read?.kind !== 'post' || !('text' in file)) return refuse('The file is no post that can be read.')
  if (there.some((each) => each && has(each, receipts))) return { kind: 'recorded' }
  const { digest } = composePost({ ...read.post, receipts }, file.text, { ...context, settings })
  const isEdited = !isSameChain(digest, receipts.digest) && isSameSource(digest, receipts.digest) === false
  const problems = isEdited ? [warning('post/edited-after-publication', { path })] : []
  return { kind: 'record', receipts, problems }
}

/** Of receipts of one chain those that tell of most. */
function furthest([first, ...others]: readonly Receipts[]): Receipts | undefined {
  return first && others.reduce((one, each) => (goesFurther(each, one) ? each : one), first)
}

/** What followed the post, beside what is known of that. */
function withFollowUps(receipts: Receipts, { corrected, reposted }: Receipts): Receipts {
  return { ...(corrected && { corrected }), ...(reposted && { reposted }), ...receipts }
}

function isOf({ posts: [head] }: Receipts, other: Receipts | undefined): other is Receipts {
  return other?.posts[0].id === head.id
}

/** Whether they are of several chains, or of one that something else followed. */
function contradictIn(all: readonly Receipts[]): boolean {
  const named = [
    all.map(({ posts: [head] }) => head.id),
    all.flatMap(({ corrected }) => corrected?.id ?? []),
    all.flatMap(({ reposted }) => reposted?.id ?? []),
  ]
  return named.some((ids) => new Set(ids).size > 1)
}

function haveOwnAddresses({ posts, corrected }: Receipts, api: URL): boolean {
  const all = corrected ? [...posts, corrected] : posts
  return all.every(({ permalink }) => permalink === undefined || isPermalink(permalink, api))
}

/** Whether receipts are of the same chain as others, and tell of no less. */
function has(receipts: Receipts, others: Receipts): boolean {
  const isSame = receipts.posts[0].id === others.posts[0].id
  return isSame && (receipts.unpublishedAt !== undefined || !goesFurther(others, receipts))
}

/** Whether a file is not on the branch, rather than one that cannot be read. */
export function isGone(file: FileText): boolean {
  return 'problem' in file && ['github/removed', 'github/not-on-branch'].includes(file.problem.rule)
}
