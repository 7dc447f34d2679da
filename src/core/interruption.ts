import { error, type Problem } from './problem.ts'

/** Why a run stops before its work is done: it was cancelled, a post took longer than it may, or another run took over. */
export class Interruption extends Error {
  readonly kind: 'cancelled' | 'out-of-time' | 'lease-lost'
  constructor(kind: Interruption['kind']) {
    super(kind)
    this.name = 'Interruption'
    this.kind = kind
  }

  get problem(): Problem {
    switch (this.kind) {
      case 'cancelled':
        return error('action/cancelled', { found: 'a signal to stop', expected: 'to finish' })
      case 'out-of-time':
        return error('threads/out-of-time', {
          found: 'a post that is not finished',
          expected: 'an end within 40 minutes',
        })
      case 'lease-lost':
        return error('action/lease-lost', {
          found: 'a lease that another run holds, or that cannot be renewed',
          expected: 'to hold it while publishing',
        })
    }
  }
}
