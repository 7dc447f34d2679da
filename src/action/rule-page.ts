import { anchorOf, messageOf, type Problem } from '../core/problem.ts'
import type { RuleId } from '../core/rules/catalogue.ts'

/** Where docs/rules.md explains a rule; undefined where it is not known on which page of the web that is. */
export type RulePage = (rule: RuleId) => string | undefined

/** The page of the version that runs: the runner says which repository and ref of it the workflow names. */
export function rulePageOf(environment: Readonly<Record<string, string | undefined>>): RulePage {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment
  const { GITHUB_SERVER_URL: server = 'https://github.com' } = environment
  if (!repository || !ref) return () => undefined
  return (rule) => `${server}/${repository}/blob/${ref}/docs/rules.md#${anchorOf(rule)}`
}

/** A problem as text, with the address of its rule's page, which logs and annotations make a link of. */
export function linkedMessageOf(problem: Problem, page: RulePage): string {
  const address = page(problem.rule)
  return address === undefined ? messageOf(problem) : `${messageOf(problem)} ${address}`
}
