import type { Post } from '../core/post/post.ts'
import { readPost } from '../core/post/read-post.ts'
import { targetsOf } from '../core/post/targets.ts'
import { hasError, type Problem } from '../core/problem.ts'
import type { RunContext } from '../ports/context.ts'
import type { PostFiles } from '../ports/repository.ts'
import { readFileText } from '../repository/file-text.ts'

/** What a post replies to and quotes, where it names other post files, by what these files say now. */
export function findTargets(post: Post, files: Pick<PostFiles, 'read'>): ReturnType<typeof targetsOf> {
  return targetsOf(post, (path) => {
    const file = files.read(path)
    if ('problem' in file) return undefined
    const read = readPost(path, file.text, { timezone: 'UTC', numbering: undefined })
    return read.kind === 'post' ? (read.post.receipts?.posts[0].id ?? 'not-live') : undefined
  })
}

/**
 * What keeps a post from what it replies to and quotes, as far as the checkout says. A post that goes out before it, or
 * together with it, is not in its way.
 */
export function findUnmetTargets(post: Post, { settings, world }: RunContext): readonly Problem[] {
  const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0)
  return targetsOf(post, (path) => {
    const file = readFileText(path, world.files)
    const read = 'text' in file ? readPost(path, file.text, settings) : undefined
    if (read?.kind !== 'post') return undefined
    const { receipts, draft, problems, publishAt } = read.post
    if (receipts) return receipts.posts[0].id
    return draft || hasError(problems) || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come'
  }).problems
}
