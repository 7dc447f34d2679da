import { messageOf, type Problem } from '../core/problem.ts'
import { problemsIn, type RunReport } from '../core/report.ts'
import { problemLine } from './log.ts'
import { printable } from './printable.ts'
import { linkedMessageOf, type RulePage } from './rule-page.ts'

/** A step may annotate this often at each level; the runner drops the rest without notice. */
const MOST = 10
const LEVELS = ['error', 'warning', 'notice'] as const

type Annotation = {
  readonly level: Problem['severity']
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly startLine?: number
}

/** The problems of a run where GitHub shows them: on their files and lines. Each is shown once. */
export function annotationsOf(
  report: Pick<RunReport, 'problems' | 'posts'>,
  page: RulePage,
): readonly Annotation[] {
  const annotate = (problem: Problem) => annotationOf(problem, page)
  const distinct = [
    ...new Map(
      problemsIn(report).map((problem) => [
        `${placed(problem)}${problem.account ?? ''}${messageOf(problem)}`,
        problem,
      ]),
    ).values(),
  ]
  return LEVELS.flatMap((level) => {
    const found = distinct.filter(({ severity }) => severity === level)
    if (found.length <= MOST) return found.map(annotate)
    const rest = found.length - MOST + 1
    const message = `${rest} more are in the log and in the job summary.`
    return [...found.slice(0, MOST - 1).map(annotate), { level, title: 'Spool', message }]
  })
}

/** The problems of the run itself, where annotations leave some out: those of posts are in the log already. */
export function linesOfCrowded(
  { problems, posts }: Pick<RunReport, 'problems' | 'posts'>,
  page: RulePage,
): readonly string[] {
  const told = problemsIn({ problems, posts })
  const crowded = LEVELS.some((level) => told.filter(({ severity }) => severity === level).length > MOST)
  return crowded ? problems.map((problem) => problemLine(problem, page)) : []
}

function annotationOf(problem: Problem, page: RulePage): Annotation {
  const { severity, rule, path, line, account } = problem
  const message = linkedMessageOf(problem, page)
  return {
    level: severity,
    title: `Spool: ${rule}`,
    message: printable(account === undefined ? message : `${account}: ${message}`),
    ...(path !== undefined && { file: path }),
    ...(line !== undefined && path !== undefined && { startLine: line }),
  }
}

function placed({ path = '', line = 0 }: Problem): string {
  return `${path}:${line} `
}
