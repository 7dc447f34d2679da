import type { Unfinished } from '../journal.ts'
import { placeOf, warning, type Problem } from '../problem.ts'
import { problemsIn, type PostReport, type RunReport } from '../report.ts'
import { firstOf } from '../rules/files.ts'
import { counted, type Findings } from './findings.ts'

/** What a doctor says of the posts of a preview. `unfinished`: as the journal of this checkout has it. */
export function postFindings(preview: RunReport, unfinished: readonly Unfinished[]): Findings {
  const { posts, files, others, done } = preview
  const shown = posts.flatMap(({ segments = [] }) => segments.flatMap(({ media }) => media))
  const isReachable = problemsIn(preview).every(({ rule }) => !rule.startsWith('media/'))
  const isSome = files > 0 && done + posts.length > 0
  const inDoubt = unfinished.flatMap(({ chain: { path }, uncertain }) =>
    uncertain ? [warning('post/in-doubt', { number: uncertain.number, ...placeOf({ path }) })] : [],
  )
  return {
    well: [
      ...(isSome ? [`Files that match: ${files}; posts: ${done + posts.length}; live: ${done}.`] : []),
      ...(isSome && others.length > 0
        ? [
            `${counted(others.length, 'file that matches is', 'files that match are')} no post: ${firstOf(others)}.`,
          ]
        : []),
      ...(shown.length > 0 && isReachable
        ? [`${counted(shown.length, 'picture or video', 'pictures and videos')} of the posts can be fetched.`]
        : []),
    ],
    problems: [...posts.flatMap(halfPublished), ...inDoubt],
  }
}

function halfPublished({ path, live = 0, segments = [] }: PostReport): readonly Problem[] {
  if (live === 0 || live >= segments.length) return []
  return [warning('post/half-published', { live, segments: segments.length, ...placeOf({ path }) })]
}
