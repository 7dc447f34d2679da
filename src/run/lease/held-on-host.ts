import { GitHubError } from '../../core/github/error.ts'
import { warning, type Problem } from '../../core/problem.ts'
import { keepsOnHost } from '../../core/settings.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Account } from '../../publishing/account.ts'
import type { PublishContext } from '../account.ts'
import type { Home } from '../../repository/target.ts'
import type { HostLease } from './hold.ts'
import { RefRefused } from './point.ts'
import { takeLease } from './take.ts'

/** How often it is seen to that a lease lasts. */
const LOOKED_AFTER_MS = 60_000

/**
 * Holds the lease on an account while a run publishes, and renews it meanwhile. Without a host, and where it lets no
 * ref be made, there is none: then the other guards must do.
 *
 * @throws GitHubError where receipts go to the host and the token may not write there
 */
export async function heldOnHost(
  { name }: Account,
  home: Home | undefined,
  { world, tell }: Pick<PublishContext, 'world' | 'tell'>,
): Promise<(HostLease & { readonly problems: readonly Problem[] }) | 'busy'> {
  if (!home) return { ...NO_LEASE, problems: [] }
  try {
    const lease = await takeLease(name, home.branch, { refs: home.host.refs, world, tell })
    return lease ? { ...renewing(lease, world.clock), problems: [] } : 'busy'
  } catch (cause) {
    // Whether the token may write at all is told by the commit that a lease points to.
    const refused = cause instanceof RefRefused || (!keepsOnHost(home) && cause instanceof GitHubError)
    if (!refused) throw cause
    const problem = warning('github/no-lease', { found: cause.message, expected: 'a ref to hold' })
    return { ...NO_LEASE, problems: [problem] }
  }
}

const NO_LEASE: HostLease = { secure: () => Promise.resolve(), release: () => Promise.resolve() }

/** Renews a lease through long waits; what fails is told by `secure` before the next publish. */
function renewing(lease: HostLease, clock: Clock): HostLease {
  const released = new AbortController()
  const renew = async () => {
    for (;;) {
      await clock.sleep(LOOKED_AFTER_MS, released.signal)
      await lease.secure()
    }
  }
  void renew().catch(() => undefined)
  return {
    secure: lease.secure,
    async release() {
      released.abort()
      await lease.release()
    },
  }
}
