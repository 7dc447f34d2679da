import type { AccountLease, Together } from '../../../ports/context.ts'
import { openMeeting, type Manner } from '../meeting.ts'
import { openCommits } from './commits.ts'

type Data = {
  readonly ofAccount: (name: string) => Pick<Together, 'meet' | 'commitOnto'>
  /** Who gives its lease back, together with others, does nothing else with them any more. */
  readonly untilReleased: (name: string, lease: AccountLease | 'busy') => AccountLease | 'busy'
  /** Nobody waits for what this account commits. */
  readonly leaveCommits: (name: string) => void
  /** Nobody waits for this account. */
  readonly leave: (name: string) => void
}

/**
 * Where accounts wait for each other that read numbers or replies: before they read the branch, before they look at
 * issues, and before they commit.
 *
 * @param onLate Is told who is not there when the others begin to read.
 */
export function openData(begins: Manner, commits: Manner, onLate: (names: Iterable<string>) => void): Data {
  const { commitAs, leave } = openCommits(commits)
  const inbox = openMeeting<undefined, undefined>(commits, (_, late) => {
    for (const name of late) leave(name)
    return Promise.resolve(undefined)
  })
  const leaveCommits = (name: string) => {
    inbox.leave(name)
    leave(name)
  }
  const reading = openMeeting<undefined, undefined>(begins, (_, late) => {
    for (const name of late) leaveCommits(name)
    onLate(late)
    return Promise.resolve(undefined)
  })
  return {
    ofAccount: (name) => ({
      meet: (before) => (before === 'reading' ? reading : inbox).come(name, undefined),
      commitOnto: commitAs(name),
    }),
    untilReleased(name, lease) {
      if (lease === 'busy') return lease
      const release = () => {
        leaveCommits(name)
        return lease.release()
      }
      return { ...lease, release }
    },
    leaveCommits,
    leave(name) {
      reading.leave(name)
      leaveCommits(name)
    },
  }
}
