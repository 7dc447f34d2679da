import { leadsTo } from '../../core/media/address.ts'
import { compose } from '../../core/post/compose.ts'
import type { Composition } from '../../core/post/composition.ts'
import { removalOf } from '../../core/post/plan.ts'
import type { Post } from '../../core/post/post.ts'
import { readPost } from '../../core/post/read-post.ts'
import { changeBetween, type Comparable } from '../../core/preview/change.ts'
import type { Before, Change } from '../../core/preview/preview.ts'
import { previewOf } from '../../core/preview/preview-of.ts'
import type { RunContext } from '../../ports/context.ts'
import { decode } from '../../repository/file-text.ts'
import { composerOf } from '../../run/composer.ts'

/** What a pull request makes of a post; undefined where nobody can tell. */
export function findChange(
  post: Post,
  composition: Composition,
  before: Before | undefined,
  context: RunContext,
): Change | undefined {
  if (!before || post.path === undefined) return undefined
  const file = before.bytes && decode(post.path, before.bytes)
  const read = file && 'text' in file ? readPost(file.path, file.text, context.settings) : undefined
  if (read?.kind !== 'post') return { kind: 'new' }
  const old = compose(read.post, composerOf(context))
  const isChanged = (src: string) => leadsTo({ src, path: post.path }, before.changed)
  return changeBetween(comparable(read.post, old), comparable(post, composition, isChanged))
}

/** Without what was found: only what the files say is compared, and whether those that they show are others. */
function comparable(post: Post, composition: Composition, isChanged?: (src: string) => boolean): Comparable {
  const when = whenOf(post)
  return { when, segments: previewOf(composition, isChanged && { isChanged }) }
}

function whenOf(post: Post): string {
  const { draft, publishAt, receipts, republish } = post
  const removal = removalOf(post)
  if (removal) return removal.kind === 'unpublish' ? 'To be taken down' : 'Taken down'
  if (receipts?.whole) return 'Live'
  const again = republish ? ' again' : ''
  if (draft) return 'A draft'
  return publishAt ? `Goes out${again} at ${publishAt.text}` : `Goes out${again} with the next run`
}
