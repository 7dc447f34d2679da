import { RULES, type Facts, type RuleId } from './rules/catalogue.ts'

/**
 * Something wrong, in a sentence, with what to do about it.
 *
 * `path` is relative to the repository; `line` counts from 1 in that file. Both are absent where the
 * problem is not in a file (an input, the network).
 */
export type Problem = {
  readonly rule: RuleId
  /** `error`: the post is not published. `warning`: it is, and its author should know. `notice`: that can wait. */
  readonly severity: 'error' | 'warning' | 'notice'
  /** What is wrong, as its rule says it. */
  readonly message: string
  /** What to do here; the rule's own fix where a general one is enough. */
  readonly fix: string
  readonly path?: string
  readonly line?: number
  readonly permissions?: Permissions
  /** The account that it is a problem of, where the run has several. */
  readonly account?: string
}

/** What a job lacks, as lines to put under `permissions:`. */
export type Permissions = readonly string[]

/** What a sentence does not say: where the problem is, and a cure for just this case. */
type Place = Partial<Pick<Problem, 'path' | 'line' | 'fix' | 'permissions'>>

/** A problem that keeps its post from being published. The facts are what the rule's sentence needs. */
export function error<Id extends RuleId>(rule: Id, facts: Facts<Id> & Place): Problem {
  const { path, line, permissions, fix = RULES[rule].fix } = facts
  const details = { ...placeOf({ path, line }), ...(permissions && { permissions }) }
  return { rule, severity: 'error', message: sayOf(rule, facts), fix, ...details }
}

/** The cast is safe: the signature of `error` makes a caller give the facts of just that rule. */
function sayOf<Id extends RuleId>(rule: Id, facts: Facts<Id>): string {
  const says = RULES[rule].says as (facts: Facts<Id>) => string
  return says(facts)
}

/** Something the author should know of a post that is published all the same. */
export function warning<Id extends RuleId>(rule: Id, facts: Facts<Id> & Place): Problem {
  return asWarning(error(rule, facts))
}

/** The same problem where it is not a failure, for example because it passes by itself. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' }
}

/** The same problem where there is still time. */
export function asNotice(problem: Problem): Problem {
  return { ...problem, severity: 'notice' }
}

/** What is wrong, what to do, and the rule's id in brackets. */
export function messageOf({ message, fix, rule }: Problem): string {
  return `${message} ${fix} [${rule}]`
}

/** How GitHub names the heading of a rule in docs/rules.md: by its letters, digits and hyphens. */
export function anchorOf(rule: RuleId): string {
  return rule.replace('/', '')
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
