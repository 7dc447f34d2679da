import { targetsOf } from '../core/features/targets.ts'
import { readPost, type Post } from '../core/post.ts'
import type { Texts } from './texts.ts'

/** What a post replies to and quotes, where it names other post files, by what these files tell now. */
export function targetsIn(post: Post, texts: Texts): ReturnType<typeof targetsOf> {
  return targetsOf(post, (path) => {
    const file = texts.read(path)
    if ('problem' in file) return undefined
    const read = readPost(path, file.text, { timezone: 'UTC', numbering: undefined })
    if (read.kind !== 'post') return undefined
    return read.post.receipts?.posts[0].id ?? 'not-live'
  })
}
