import type { Segment } from './chain.ts'
import { digestOf } from './digest.ts'
import type { Post } from './post.ts'
import { error, type Problem } from './problem.ts'
import type { SegmentReport } from './report.ts'
import { textLength, type Counting } from './text-length.ts'
import { chainOf } from './text/chain-of.ts'

/** A post as the chain that would be published, or as what stands in the way. */
export type Composition = {
  readonly segments: readonly Segment[]
  readonly digest: string
  readonly problems: readonly Problem[]
}

export type Composer = {
  readonly counting: Counting
  readonly handles: 'mention' | 'disarm'
  /** Absolute address of a relative link in a file; undefined where there is none. */
  readonly linkFrom: (path: string | undefined, target: string) => string | undefined
}

/** Turns a post into its chain. A chain that has begun is composed as it was begun, or not at all. */
export function compose(post: Post, composer: Composer): Composition {
  const first = composeCounting(post, composer, composer.counting)
  if (!post.receipts || first.digest === post.receipts.digest) return first
  // The network may have refused the first way of counting when the chain began.
  const second = composeCounting(post, composer, 'bytes')
  if (second.digest === post.receipts.digest) return second
  const changed = error('post/changed-while-partial', {
    found: `another text than that of which ${post.receipts.posts.length} segments are live`,
    expected: `the text with the digest ${post.receipts.digest}`,
    ...(post.path !== undefined && { path: post.path }),
    line: post.line,
  })
  return { ...first, problems: [...first.problems, changed] }
}

function composeCounting(post: Post, { handles, linkFrom }: Composer, counting: Counting): Composition {
  const { path, format, numbering, line } = post
  const resolveLink = (target: string) => linkFrom(path, target)
  const { segments, problems } = chainOf(post.markdown, { counting, numbering, format, handles, resolveLink })
  const placed = problems.map((problem) => ({
    ...problem,
    line: (problem.line ?? 1) + line - 1,
    ...(path !== undefined && { path }),
  }))
  for (const { media, spoilers } of segments) {
    if (media.length === 0 && spoilers.length === 0) continue
    const found = media[0] ? `the picture ${media[0].src}` : 'a spoiler'
    placed.push({
      ...error('post/media-not-published', { found, expected: 'text alone' }),
      line: (media[0]?.line ?? 1) + line - 1,
      ...(path !== undefined && { path }),
    })
  }
  const empty = segments.length === 0 && !problems.some(({ severity }) => severity === 'error')
  if (empty) {
    placed.push({
      ...error('post/empty', { found: 'a post without text', expected: 'something to publish' }),
      line,
      ...(path !== undefined && { path }),
    })
  }
  return { segments, digest: digestOf(segments), problems: placed }
}

/** A chain as a report shows it. */
export function shown({ segments }: Composition): readonly SegmentReport[] {
  return segments.map(({ text, end }) => ({ text, end, length: textLength(text, 'documented') }))
}
