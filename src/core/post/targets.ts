import type { Reference } from '../threads/features.ts'
import type { MediaId } from '../threads/ids.ts'
import type { Post } from './post.ts'
import { error, type Problem } from '../problem.ts'
import type { RuleId } from '../rules/catalogue.ts'

/** What the head of a chain replies to and quotes, by media id. */
export type Targets = { readonly replyTo: MediaId | undefined; readonly quote: MediaId | undefined }

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
  const ids: Record<string, MediaId> = {}
  for (const each of referencesOf(post)) {
    const { key, reference, path } = each
    if (reference.kind === 'id') ids[key] = reference.id
    if (path === undefined) continue
    const head = headOf(path)
    if (head === undefined) problems.push(wrong('post/reference-missing', each, 'the path of a post'))
    else if (head === 'to-come') continue
    else if (head === 'not-live') problems.push(wrong('post/reference-not-live', each, 'a post that is live'))
    else ids[key] = head
  }
  const { path } = post
  return {
    targets: { replyTo: ids['reply_to'], quote: ids['quote'] },
    problems: path === undefined ? problems : problems.map((problem) => ({ ...problem, path })),
  }
}

/** References that lead nowhere, whatever is live. */
export function problemsOfReferences(post: Referring): readonly Problem[] {
  return referencesOf(post).flatMap((each) => {
    if (each.wrong === undefined) return []
    return [wrong(each.wrong, each, 'a media id, or the path of another Markdown file of the repository')]
  })
}

type Referred = {
  readonly key: 'reply_to' | 'quote'
  readonly reference: Reference
  /** From the root of the repository; undefined for an id, and for what cannot be another post. */
  readonly path: string | undefined
  readonly wrong: RuleId | undefined
  readonly line: number | undefined
}

function referencesOf({ path: from, features = {}, lines = {} }: Referring): readonly Referred[] {
  const given = [
    ['reply_to', features.replyTo],
    ['quote', features.quote],
  ] as const
  return given.flatMap(([key, reference]) => {
    if (!reference) return []
    const found = reference.kind === 'file' ? fileAt(reference.target, from) : {}
    return [{ key, reference, path: undefined, wrong: undefined, line: lines[key], ...found }]
  })
}

function fileAt(target: string, from: string | undefined): Partial<Pick<Referred, 'path' | 'wrong'>> {
  // A permalink may look like a path, and holds no media id.
  if (!/\.(?:md|markdown|mdx)$/i.test(target) || /^[a-z][a-z0-9+.-]*:/i.test(target))
    return { wrong: 'post/reference-invalid' }
  const path = pathFrom(from, target)
  if (path === undefined) return { wrong: 'post/reference-outside' }
  return path === from ? { wrong: 'post/reference-itself' } : { path }
}

/** `target` relative to the file at `from`, or to the root where it begins with `/` or there is no file. */
function pathFrom(from: string | undefined, target: string): string | undefined {
  const steps = target.startsWith('/') ? [] : (from ?? '').split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

function wrong(rule: RuleId, { key, reference, line }: Referred, expected: string): Problem {
  const found = `\`threads.${key}: ${reference.kind === 'file' ? reference.target : reference.id}\``
  return error(rule, { found, expected, ...(line !== undefined && { line }) })
}
