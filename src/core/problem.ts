import { RULES, type RuleId } from './rules/catalogue.ts'

/**
 * Something wrong, told so that the reader can act: what was found, what was expected, what to do.
 *
 * `path` is relative to the repository; `line` counts from 1 in that file. Both are absent where the
 * problem is not in a file (an input, the network).
 */
export type Problem = {
  readonly rule: RuleId
  /** `error`: the post is not published. `warning`: it is, and its author should know. */
  readonly severity: 'error' | 'warning'
  readonly found: string
  readonly expected: string
  /** What to do here; the rule's own fix where a general one is enough. */
  readonly fix: string
  readonly path?: string
  readonly line?: number
  readonly permissions?: Permissions
}

/** What a job lacks, as lines to put under `permissions:`. */
export type Permissions = readonly string[]

type Details = Omit<Problem, 'rule' | 'severity' | 'fix'> & { readonly fix?: string }

/** A problem that keeps its post from being published. */
export function error(rule: RuleId, details: Details): Problem {
  return { rule, severity: 'error', ...details, fix: details.fix ?? RULES[rule].fix }
}

/** Something the author should know of a post that is published all the same. */
export function warning(rule: RuleId, details: Details): Problem {
  return asWarning(error(rule, details))
}

/** The same, where it is no failure: it passes by itself. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' }
}

/** One sentence each: found, expected, fix, and the rule's id in brackets. */
export function messageOf({ found, expected, fix, rule }: Problem): string {
  return `Found ${found}, expected ${expected}. ${fix} [${rule}]`
}

/** Whether one of these keeps its post from being published. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/** The path and line of a problem, as far as they are known. */
export function placeOf({
  path,
  line,
}: {
  readonly path?: string | undefined
  readonly line?: number | undefined
}): Pick<Problem, 'path' | 'line'> {
  return { ...(path !== undefined && { path }), ...(line !== undefined && { line }) }
}
