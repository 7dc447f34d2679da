import type { Guard, Protection, Ruleset, RuleType } from '../protection.ts'

/** What an administrator forbids. */
export function rules(guard: Guard, nextId: () => number) {
  return {
    /** Classic protection of one branch: without more, one review is needed. */
    protect(branch: string, protection: Protection = { reviews: 1 }): void {
      guard.classic.set(branch, protection)
    },

    /** A ruleset for a branch, `~ALL` of them, or a start of names and a star. Gives its id. */
    ruleset(
      branch: string,
      types: readonly RuleType[] = ['pull_request'],
      { bypass = [], enforcement = 'active' }: Partial<Pick<Ruleset, 'bypass' | 'enforcement'>> = {},
    ): number {
      const id = nextId()
      guard.rulesets.push({ id, name: `rules ${id}`, branch, types, bypass, enforcement })
      return id
    },
  }
}
