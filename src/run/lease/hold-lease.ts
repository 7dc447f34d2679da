import { GitHubError } from '../../core/github/error.ts'
import { warning } from '../../core/problem.ts'
import { writesToGitHub } from '../../core/write-back.ts'
import type { Clock } from '../../ports/clock.ts'
import type { AccountLease, LeaseTarget, RunContext } from '../../ports/context.ts'
import { CHECK_MS, type HostLease } from './host-lease.ts'
import { takeLease } from './take-lease.ts'

/**
 * Takes the lease on an account, and renews it while the run publishes. Without a repository on GitHub, and where no
 * ref can be made, there is none: then the other guards have to be enough.
 *
 * @throws GitHubError where receipts go to GitHub and the token may not write there, or a ref is in the way
 */
export async function holdLease(
  account: string,
  target: LeaseTarget | undefined,
  { world, tell }: Pick<RunContext, 'world' | 'tell'>,
): Promise<AccountLease | 'busy'> {
  if (!target) return NO_LEASE
  try {
    const lease = await takeLease(account, target.branch, { refs: target.host.refs, world, tell })
    if (lease === undefined) return 'busy'
    // `takeLease` writes a commit first. If that fails, the token cannot write at all.
    return 'refused' in lease ? refusedLease(lease.refused) : { ...renew(lease, world.clock), problems: [] }
  } catch (cause) {
    return withoutLease(cause, target)
  }
}

/** What a run has that got no lease for this reason. @throws cause where it must have one */
export function withoutLease(cause: unknown, target: Pick<LeaseTarget, 'writeBack'>): AccountLease {
  if (!(cause instanceof GitHubError) || writesToGitHub(target) || cause.kind === 'blocked') throw cause
  return refusedLease(cause)
}

export const NO_LEASE: AccountLease = {
  ensure: () => Promise.resolve(),
  release: () => Promise.resolve(),
  leave: () => Promise.resolve(),
  problems: [],
}

function refusedLease({ message: answer }: GitHubError): AccountLease {
  return { ...NO_LEASE, problems: [warning('github/no-lease', { answer })] }
}

/** Renews a lease through long waits; what fails is thrown by `ensure` before the next publish. */
function renew(lease: HostLease, clock: Clock): Omit<AccountLease, 'problems'> {
  const released = new AbortController()
  const keepRenewing = async () => {
    for (;;) {
      await clock.sleep(CHECK_MS, released.signal)
      await lease.ensure()
    }
  }
  void keepRenewing().catch(() => undefined)
  return {
    ensure: lease.ensure,
    async release() {
      released.abort()
      await lease.release()
    },
    leave: () => {
      released.abort()
      return Promise.resolve()
    },
  }
}
