import type { Composition } from '../../core/post/composition.ts'
import type { Post } from '../../core/post/post.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import { asWarning, error, placeOf, warning, type Problem } from '../../core/problem.ts'
import type { RunContext } from '../../ports/context.ts'
import type { World } from '../../ports/world.ts'
import { openClaims, type Claims } from '../../publishing/claims.ts'
import { decode, readFileText } from '../../repository/file-text.ts'
import { claimIds, frontMatterIn } from '../../run/account.ts'

/** What a check knows of the receipts in post files before it looks at a post. */
export type KnownReceipts = {
  /** Whether the receipts of this file are not those that it had before the pull request, or in the last commit. */
  readonly areNew: (path: string) => boolean
  /** Another file that has this id. */
  readonly otherPathOf: Claims['otherPathOf']
}

/** @param changed Paths that the pull request changes, and where the checkout has its base. */
export function openReceipts(
  paths: readonly string[],
  changed: { readonly base: 'HEAD^1' | undefined } | undefined,
  { world }: Pick<RunContext, 'world'>,
): KnownReceipts {
  const read = (path: string) => readFileText(path, world.files)
  const differs = (path: string, revision: Parameters<World['committed']>[1]) => {
    const bytes = world.committed(path, revision)
    const before = bytes && receiptsIn(decode(path, bytes))
    return JSON.stringify(before) !== JSON.stringify(receiptsIn(read(path)))
  }
  const areNew = (path: string) => {
    if (changed) return changed.base === undefined || differs(path, changed.base)
    return (world.uncommitted([path])?.has(path) ?? false) && differs(path, 'HEAD')
  }
  const claims = openClaims()
  claimIds(frontMatterIn(paths, read), { claims })
  return { areNew, otherPathOf: (id, path) => claims.otherPathOf(id, path) }
}

/** What a publish run will make of the receipts of a post, without asking Threads: a check has no token. */
export function checkReceipts(
  { path, receipts, draft, lines = {} }: Post,
  { segments, problems }: Composition,
  { areNew, otherPathOf }: KnownReceipts,
): readonly Problem[] {
  if (!receipts || path === undefined) return []
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
  if (!areNew(path)) return told
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
