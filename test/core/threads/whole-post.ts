import { itemParametersOf, parametersOf, type Form } from '../../../src/adapters/threads/parameters.ts'
import type { Media } from '../../../src/core/chain.ts'
import type { ContainerDraft, MediaItem } from '../../../src/core/threads/draft.ts'
import { draftsOf } from '../../../src/core/threads/drafts-of.ts'
import type { FeatureName } from '../../../src/core/threads/features.ts'
import { compose } from '../../../src/core/post/compose.ts'
import { detailLines } from '../../../src/core/preview/lines.ts'
import { previewOf } from '../../../src/core/preview/preview-of.ts'
import { targetsOf, type HeadOf } from '../../../src/core/post/targets.ts'
import { containerId, mediaId } from '../../../src/core/threads/ids.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import type { Problem } from '../../../src/core/problem.ts'
import { COMPOSER } from '../../fakes/composer.ts'

const PATH = 'threads/post.md'

/** A post file with these lines under `threads`; the first of them stands on line 3. */
export function file(keys: readonly string[], body: string): string {
  return ['---', 'threads:', ...keys.map((key) => `  ${key}`), '---', body, ''].join('\n')
}

/** What the repository of these tests knows of other posts. */
const HEADS: Readonly<Record<string, string>> = {
  'threads/live.md': '17000000000000001',
  'threads/draft.md': '',
}
const headOf: HeadOf = (path) => {
  const head = HEADS[path]
  if (head === undefined) return undefined
  return head === '' ? 'not-live' : mediaId(head)
}

/** Stands for the media that a run finds: by its name here, by its bytes there. */
function found({ src, alt }: Media): MediaItem {
  const url = src.startsWith('https://') ? src : `https://media.example/${src}`
  return { kind: /\.(?:mp4|mov)$/.test(src) ? 'video' : 'image', url, alt: alt === '' ? undefined : alt }
}

type Whole = {
  readonly drafts: readonly ContainerDraft[]
  /** Which of them it carries. */
  readonly features: readonly FeatureName[]
  /** What is shown beside the texts of its segments. */
  readonly previews: readonly string[]
  readonly problems: readonly Problem[]
}

/** From the file to the drafts, as a run does it. */
export function wholePost(text: string, path = PATH): Whole {
  const read = readPost(path, text, { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post')
    return { drafts: [], features: [], previews: [], problems: read.kind === 'problems' ? read.problems : [] }
  const composition = compose(read.post, COMPOSER)
  const { segments, features, problems } = composition
  const { targets, problems: unmet } = targetsOf(read.post, headOf)
  const media = segments.map((segment) => segment.media.map(found))
  return {
    drafts: draftsOf({ ...composition, ...targets, media }),
    features: Object.keys(features) as FeatureName[],
    previews: previewOf(composition, { media }).flatMap(({ details }) =>
      details.flatMap(detailLines).map(({ text: line }) => line),
    ),
    problems: [...problems, ...unmet],
  }
}

/** Every container of a post in the order in which it is made, each item of a carousel before its parent. */
export function formsOf(drafts: readonly ContainerDraft[]): readonly Form[] {
  return drafts.flatMap((draft) => {
    const items = draft.media.length > 1 ? draft.media.map(itemParametersOf) : []
    const children = items.map((_, at) => containerId(`item${at + 1}`))
    return [...items, parametersOf(draft, children)]
  })
}

/** Rule and line of each problem; warnings in brackets. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule, line, severity }) => {
    const text = `${rule}:${line ?? ''}`
    return severity === 'warning' ? `(${text})` : text
  })
}
