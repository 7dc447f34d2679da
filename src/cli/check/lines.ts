import { counted } from '../../core/doctor/findings.ts'
import { messageOf, type Problem } from '../../core/problem.ts'
import { problemsIn, type RunReport } from '../../core/report.ts'

/** The words that editors know. */
const SEVERITIES: Readonly<Record<Problem['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'info',
}

/** A problem as editors read it: `path:line:column: severity: message`. `shown`: a path as seen from where it is read. */
export function lineOf(problem: Problem, shown: (path: string) => string): string {
  const { path, line = 1, severity } = problem
  const place = path === undefined ? '' : `${shown(path)}:${line}:1: `
  return `${place}${SEVERITIES[severity]}: ${messageOf(problem).replaceAll(/\s*\n\s*/g, ' ')}`
}

/** How many posts were checked, and what was found: `3 posts checked: 1 error, 2 warnings.` */
export function countOf(report: RunReport): string {
  const problems = problemsIn(report)
  const found = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [counted(count, severity)]
  })
  const posts = counted(report.done + report.posts.length, 'post')
  return `${posts} checked: ${found.length === 0 ? 'nothing is wrong' : found.join(', ')}.`
}
