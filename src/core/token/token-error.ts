import type { Problem } from '../problem.ts'

/** No token works, or none can be kept; with what to do about it. */
export class TokenError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'TokenError'
    this.problem = problem
  }
}
