import { GitHubError } from '../../core/github/error.ts'
import { warning, type Problem } from '../../core/problem.ts'
import { writesToGitHub } from '../../core/write-back.ts'
import type { Clock } from '../../ports/clock.ts'
import type { RunContext } from '../../ports/context.ts'
import type { RepositoryTarget } from '../../ports/repository.ts'
import type { HostLease } from './host-lease.ts'
import { takeLease } from './take-lease.ts'

/** Between checks whether a lease needs to be renewed. */
const CHECK_MS = 60_000

type HeldLease = HostLease & { readonly problems: readonly Problem[] }

/** Where a lease can be taken, and whether it must be. */
export type LeaseTarget = Pick<RepositoryTarget, 'host' | 'branch' | 'writeBack'>

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
): Promise<HeldLease | 'busy'> {
  if (!target) return NO_LEASE
  try {
    const lease = await takeLease(account, target.branch, { refs: target.host.refs, world, tell })
    if (lease === undefined) return 'busy'
    // `takeLease` writes a commit first. If that fails, the token cannot write at all.
    return 'refused' in lease ? withoutLease(lease.refused) : { ...renew(lease, world.clock), problems: [] }
  } catch (cause) {
    if (!(cause instanceof GitHubError) || writesToGitHub(target) || cause.kind === 'blocked') throw cause
    return withoutLease(cause)
  }
}

export const NO_LEASE: HeldLease = {
  ensure: () => Promise.resolve(),
  release: () => Promise.resolve(),
  problems: [],
}

function withoutLease({ message: answer }: GitHubError): HeldLease {
  return { ...NO_LEASE, problems: [warning('github/no-lease', { answer })] }
}

/** Renews a lease through long waits; what fails is thrown by `ensure` before the next publish. */
function renew(lease: HostLease, clock: Clock): HostLease {
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
  }
}
