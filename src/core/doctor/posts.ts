import type { Unfinished } from '../journal.ts'
import { placeOf, warning, type Problem } from '../problem.ts'
import { problemsIn, type PostReport, type RunReport } from '../report.ts'
import { firstOf } from '../rules/files.ts'
import { counted, type Findings } from './findings.ts'

/** What a doctor says of the posts of a preview. `unfinished`: as the journal of this checkout has it. */
export function postFindings(preview: RunReport, unfinished: readonly Unfinished[]): Findings {
  const { posts, files, others, done } = preview
  const shown = posts.reduce((sum, { pictures = 0 }) => sum + pictures, 0)
  const isReachable = problemsIn(preview).every(({ rule }) => !rule.startsWith('media/'))
  const isSome = files > 0 && done + posts.length > 0
  const inDoubt = unfinished.flatMap(({ chain: { path }, uncertain }) =>
    uncertain ? [warning('post/in-doubt', { number: uncertain.number, ...placeOf({ path }) })] : [],
  )
  return {
    well: [
      ...(isSome ? [`Files that match: ${files}; posts: ${done + posts.length}; live: ${done}.`] : []),
      ...sayUndone(posts),
      ...(isSome && others.length > 0
        ? [
            `${counted(others.length, 'file that matches is', 'files that match are')} no post: ${firstOf(others)}.`,
          ]
        : []),
      ...(shown > 0 && isReachable
        ? [`${counted(shown, 'picture or video', 'pictures and videos')} of the posts can be fetched.`]
        : []),
    ],
    problems: [...posts.flatMap(halfPublished), ...inDoubt],
  }
}

/** What the posts wait for that nothing is wrong with. */
function sayUndone(posts: readonly PostReport[]): readonly string[] {
  const drafts = posts.filter(({ because }) => because?.kind === 'draft').length
  const waiting = posts.filter(({ status }) => status === 'waiting')
  const timed = waiting.filter(({ publishAt }) => publishAt !== undefined).length
  const ready = waiting.length - timed
  const said = [
    ...(ready > 0 ? [`${ready} ready for the next run`] : []),
    ...(timed > 0 ? [`${timed} waiting for ${timed === 1 ? 'its' : 'their'} time`] : []),
    ...(drafts > 0 ? [counted(drafts, 'draft')] : []),
  ]
  return said.length > 0 ? [`Not live yet: ${said.join(', ')}.`] : []
}

function halfPublished({ path, live = 0, segments = [] }: PostReport): readonly Problem[] {
  if (live === 0 || live >= segments.length) return []
  return [warning('post/half-published', { live, segments: segments.length, ...placeOf({ path }) })]
}
