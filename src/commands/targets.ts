import { targetsOf } from '../core/features/targets.ts'
import { readPost, type Post } from '../core/post.ts'
import type { Files } from '../ports.ts'

/** What a post replies to and quotes, where it names other post files, by what these files tell now. */
export function targetsIn(post: Post, files: Files): ReturnType<typeof targetsOf> {
  return targetsOf(post, (path) => {
    try {
      const read = readPost(path, files.read(path).toString('utf8'), {
        timezone: 'UTC',
        numbering: undefined,
      })
      if (read.kind !== 'post') return undefined
      return read.post.receipts?.posts[0].id ?? 'not-live'
    } catch {
      return undefined
    }
  })
}
