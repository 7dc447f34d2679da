import type { Problem } from '../problem.ts'

/** What a doctor finds: what is so, in sentences, and what is to be cured or watched. */
export type Findings = { readonly well: readonly string[]; readonly problems: readonly Problem[] }

export function together(findings: readonly Findings[]): Findings {
  return {
    well: findings.flatMap(({ well }) => well),
    problems: findings.flatMap(({ problems }) => problems),
  }
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
