import type { Before } from '../../core/preview/preview.ts'
import type { Composition } from '../../core/post/composition.ts'
import type { Post } from '../../core/post/post.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import { asNotice, asWarning, error, placeOf, warning, type Problem } from '../../core/problem.ts'
import { FEATURE_KEYS } from '../../core/threads/features.ts'
import type { RunContext } from '../../ports/context.ts'
import { openClaims, type Claims } from '../../publishing/claims.ts'
import { decode, readFileText } from '../../repository/file-text.ts'
import { claimIds, frontMatterIn } from '../../run/account.ts'

/** What a check knows of the receipts in post files before it looks at a post. */
export type KnownReceipts = {
  /** Whether the receipts of this file are not those that it had before the pull request, or in the last commit. */
  readonly areNew: (path: string, before: Before | undefined) => boolean
  /** Ids in the receipts that this file had before the pull request, where it has none now. */
  readonly removedFrom: (path: string, before: Before | undefined) => readonly string[]
  /** Another file that has this id. */
  readonly otherPathOf: Claims['otherPathOf']
}

export function openReceipts(
  paths: readonly string[],
  isPullRequest: boolean,
  { world }: Pick<RunContext, 'world'>,
): KnownReceipts {
  const read = (path: string) => readFileText(path, world.files)
  const differs = (path: string, bytes: Buffer | undefined) => {
    const old = bytes && receiptsIn(decode(path, bytes))
    return JSON.stringify(old) !== JSON.stringify(receiptsIn(read(path)))
  }
  let uncommitted: ReadonlySet<string> | undefined
  const areNew = (path: string, before: Before | undefined) => {
    if (isPullRequest) return before === undefined || differs(path, before.bytes)
    uncommitted ??= world.uncommitted(paths) ?? new Set()
    return uncommitted.has(path) && differs(path, world.committed([path], 'HEAD').get(path))
  }
  const removedFrom = (path: string, before: Before | undefined) => {
    const old = before?.bytes && receiptsIn(decode(path, before.bytes))
    return old && !receiptsIn(read(path)) ? old.posts.map(({ id }) => id) : []
  }
  const claims = openClaims()
  claimIds(frontMatterIn(paths, read), { claims })
  return { areNew, removedFrom, otherPathOf: (id, path) => claims.otherPathOf(id, path) }
}

/** What a publish run will make of the receipts of a post, without asking Threads: a check has no token. */
export function checkReceipts(
  { path, receipts, draft, lines = {} }: Post,
  { segments, problems }: Composition,
  { areNew, removedFrom, otherPathOf }: KnownReceipts,
  before: Before | undefined,
): readonly Problem[] {
  if (path === undefined) return []
  if (!receipts) {
    const removed = removedFrom(path, before)
    return removed.length > 0 ? [warning('post/receipts-removed', { ids: removed, isDraft: draft })] : []
  }
  const { posts, whole } = receipts
  const ids = posts.map(({ id }) => id)
  const fits = !problems.some(({ rule }) => rule === 'post/changed-while-partial')
  const isDone = whole || (fits && posts.length >= segments.length)
  const claimed = ids.flatMap((id, index) => {
    const other = otherPathOf(id, path)
    const line = lines[`posts.${index}`] ?? lines['id']
    return other === undefined ? [] : [error('post/receipt-claimed', { id, other, ...placeOf({ line }) })]
  })
  // A publish run skips a post that is whole, whatever other files say.
  const told = isDone ? claimed.map(asWarning) : claimed
  if (!areNew(path, before)) return told
  const line = lines['posts'] ?? lines['id']
  return [
    ...told,
    warning('post/receipts-changed', {
      ...{
        ids,
        segments: segments.length,
        isDone,
        fits,
        isDraft: draft && !whole,
        isClaimed: claimed.length > 0,
      },
      ...placeOf({ line }),
    }),
  ]
}

/** What a post replies to or quotes by an id of which nobody here knows whose it is. */
export function checkReferences(
  { path, features = {}, lines = {} }: Post,
  { otherPathOf }: KnownReceipts,
): readonly Problem[] {
  return (['replyTo', 'quote'] as const).flatMap((feature) => {
    const reference = features[feature]
    if (reference?.kind !== 'id' || otherPathOf(reference.id, path) !== undefined) return []
    const key = FEATURE_KEYS[feature]
    return [
      asNotice(error('post/reference-by-id', { key, id: reference.id, ...placeOf({ line: lines[key] }) })),
    ]
  })
}
