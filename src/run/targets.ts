import { targetsOf } from '../core/post/targets.ts'
import type { Post } from '../core/post/post.ts'
import { readPost } from '../core/post/read-post.ts'
import type { Problem } from '../core/problem.ts'
import type { Settings } from '../core/settings.ts'
import type { World } from '../ports/world.ts'
import { fileText } from '../repository/file-text.ts'
import type { Texts } from '../repository/post-files.ts'

/** What a post replies to and quotes, where it names other post files, by what these files tell now. */
export function targetsIn(post: Post, texts: Pick<Texts, 'read'>): ReturnType<typeof targetsOf> {
  return targetsOf(post, (path) => {
    const file = texts.read(path)
    if ('problem' in file) return undefined
    const read = readPost(path, file.text, { timezone: 'UTC', numbering: undefined })
    if (read.kind !== 'post') return undefined
    return read.post.receipts?.posts[0].id ?? 'not-live'
  })
}

/**
 * What keeps a post from what it replies to and quotes, as the checkout tells. A post that goes out before it, or
 * together with it, is not in its way.
 */
export function unmetBy(post: Post, settings: Settings, { files, clock }: World): readonly Problem[] {
  const time = Math.max(clock.now(), post.publishAt?.at ?? 0)
  return targetsOf(post, (path) => {
    const file = fileText(path, files)
    const read = 'text' in file ? readPost(path, file.text, settings) : undefined
    if (read?.kind !== 'post') return undefined
    const { receipts, draft, problems, publishAt } = read.post
    if (receipts) return receipts.posts[0].id
    return draft || problems.length > 0 || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come'
  }).problems
}
