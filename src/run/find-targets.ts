import { removalOf } from '../core/post/plan.ts'
import type { Post } from '../core/post/post.ts'
import { readPost } from '../core/post/read-post.ts'
import type { Receipt } from '../core/post/receipt.ts'
import { targetsOf } from '../core/post/targets.ts'
import type { ShownTarget } from '../core/preview/previewed.ts'
import { hasError, type Problem } from '../core/problem.ts'
import type { Reference } from '../core/threads/features.ts'
import { follow } from '../core/threads/features/reference.ts'
import type { MediaId } from '../core/threads/ids.ts'
import type { RunContext } from '../ports/context.ts'
import type { PostFiles } from '../ports/repository.ts'
import { readFileText } from '../repository/file-text.ts'

/** What a post replies to and quotes, where it names other post files, by what these files say now. */
export function findTargets(post: Post, files: Pick<PostFiles, 'read'>): ReturnType<typeof targetsOf> {
  return targetsOf(post, (path) => {
    const file = files.read(path)
    if ('problem' in file) return undefined
    const read = readPost(path, file.text, { timezone: 'UTC', numbering: undefined })
    if (read.kind !== 'post') return undefined
    return removalOf(read.post) ? 'not-live' : (read.post.receipts?.posts[0].id ?? 'not-live')
  })
}

/** What a post replies to and quotes, as a preview shows it, and what keeps it from that. */
type Seen = {
  readonly replyTo: ShownTarget | undefined
  readonly quote: ShownTarget | undefined
  readonly problems: readonly Problem[]
}

/**
 * What a post replies to and quotes, as far as the checkout says. A post that goes out before it, or together with it, is
 * not in its way.
 */
export function seeTargets(
  post: Post,
  { settings, world }: RunContext,
  pathOf: (id: MediaId) => string | undefined = () => undefined,
): Seen {
  const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0)
  const heads = new Map<string, Receipt>()
  const { problems } = targetsOf(post, (path) => {
    const file = readFileText(path, world.files)
    const read = 'text' in file ? readPost(path, file.text, settings) : undefined
    if (read?.kind !== 'post') return undefined
    if (removalOf(read.post)) return 'not-live'
    const { receipts, draft, problems: wrong, publishAt } = read.post
    if (!receipts) return draft || hasError(wrong) || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come'
    heads.set(path, receipts.posts[0])
    return receipts.posts[0].id
  })
  const seen = (reference: Reference | undefined) => {
    if (reference?.kind !== 'id') return reference && shownFile(reference.target, post.path, heads)
    return { path: pathOf(reference.id), id: reference.id, permalink: undefined }
  }
  return { replyTo: seen(post.features?.replyTo), quote: seen(post.features?.quote), problems }
}

function shownFile(
  target: string,
  from: string | undefined,
  heads: ReadonlyMap<string, Receipt>,
): ShownTarget {
  const { path = target } = follow({ kind: 'file', target }, from)
  const head = heads.get(path)
  return { path, id: head?.id, permalink: head?.permalink }
}
