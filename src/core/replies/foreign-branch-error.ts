import { error, type Problem } from '../problem.ts'

/** The branch for replies is not one that Spool made for them, and would be lost. */
export class ForeignBranchError extends Error {
  readonly problem: Problem

  constructor(branch: string) {
    const problem = error('replies/foreign-branch', { branch })
    super(problem.message)
    this.name = 'ForeignBranchError'
    this.problem = problem
  }
}
