import { error, type Problem } from '../problem.ts'
import { FEATURE_KEYS, type Reference } from '../threads/features.ts'
import { follow, quoted } from '../threads/features/reference.ts'
import type { MediaId } from '../threads/ids.ts'
import type { Post } from './post.ts'

/** What the head of a chain replies to and quotes, by media id. */
type Targets = { readonly replyTo: MediaId | undefined; readonly quote: MediaId | undefined }

/**
 * What is known of a post file: the media id of its head, that it is a post but not live, or will be by then, or
 * undefined if there is no such post.
 */
export type HeadOf = (path: string) => MediaId | 'not-live' | 'to-come' | undefined

type Referring = Pick<Post, 'path' | 'features' | 'lines'>

/** Paths of the post files that must be live before this one is published. */
export function referredPaths(post: Referring): readonly string[] {
  return referencesOf(post).flatMap(({ path }) => (path === undefined ? [] : [path]))
}

/** Finds what a post refers to. A post with a problem here can be published once the other one is live. */
export function targetsOf(
  post: Referring,
  headOf: HeadOf,
): { readonly targets: Targets; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const ids: { -readonly [Feature in keyof Targets]: Targets[Feature] } = {
    replyTo: undefined,
    quote: undefined,
  }
  for (const each of referencesOf(post)) {
    const { feature, reference, path } = each
    if (reference.kind === 'id') ids[feature] = reference.id
    if (path === undefined) continue
    const head = headOf(path)
    if (head === undefined) problems.push(wrong('post/reference-missing', each))
    else if (head === 'to-come') continue
    else if (head === 'not-live') problems.push(wrong('post/reference-not-live', each))
    else ids[feature] = head
  }
  const { path } = post
  return {
    targets: ids,
    problems: path === undefined ? problems : problems.map((problem) => ({ ...problem, path })),
  }
}

type Referred = {
  readonly feature: keyof Targets
  readonly reference: Reference
  /** From the root of the repository; undefined for an id, and for what cannot be another post. */
  readonly path: string | undefined
  readonly line: number | undefined
}

function referencesOf({ path: from, features = {}, lines = {} }: Referring): readonly Referred[] {
  return (['replyTo', 'quote'] as const).flatMap((feature) => {
    const reference = features[feature]
    if (!reference) return []
    return [{ feature, reference, path: follow(reference, from).path, line: lines[FEATURE_KEYS[feature]] }]
  })
}

function wrong(
  rule: 'post/reference-missing' | 'post/reference-not-live',
  { feature, reference, line }: Referred,
): Problem {
  const facts = { key: FEATURE_KEYS[feature], written: quoted(reference) }
  return error(rule, { ...facts, ...(line !== undefined && { line }) })
}
