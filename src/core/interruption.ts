import { error, type Problem } from './problem.ts'

/** Why a run stops before its work is done: it was cancelled, or a post took longer than it may. */
export class Interruption extends Error {
  readonly kind: 'cancelled' | 'out-of-time'
  constructor(kind: Interruption['kind']) {
    super(kind)
    this.name = 'Interruption'
    this.kind = kind
  }

  get problem(): Problem {
    return this.kind === 'cancelled'
      ? error('action/cancelled', { found: 'a signal to stop', expected: 'to finish' })
      : error('threads/out-of-time', {
          found: 'a post that is not finished',
          expected: 'an end within 40 minutes',
        })
  }
}
