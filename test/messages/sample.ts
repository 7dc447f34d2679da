import type { Facts, RuleId } from '../../src/core/rules/catalogue.ts'

/** One case of a rule: its facts, and a fix of its own where the case has one. */
export type Sample<Id extends RuleId> = Facts<Id> & { readonly fix?: string }

/** Cases of every rule of a room. A rule without a case does not compile. */
export type Samples<Id extends RuleId> = {
  readonly [Each in Id]: readonly [Sample<Each>, ...Sample<Each>[]]
}
