import { MINUTE } from '../clock.ts'
import { MovingWindow } from '../rules/quota.ts'
import { APP, type World } from '../world.ts'

/** Calls of one account in a moving 24 hours: 4,800 for each impression, of which 10 at least are counted (Meta: Overview). */
const BUDGET = 48_000

/** Counts a call of the account the token belongs to. */
export function countCall(world: World, token: string | undefined): void {
  const account = accountOf(world, token)
  if (account === undefined) return
  const window = world.calls.get(account) ?? new MovingWindow()
  window.use(world.clock.now())
  world.calls.set(account, window)
}

/** How much of its budget the caller has used, percent: the form of Meta's limits for businesses, or the app's. */
export function usageHeaders(world: World, token: string | undefined): Readonly<Record<string, string>> {
  const account = accountOf(world, token)
  const call_count = percentUsed(world, account)
  const used = { call_count, total_cputime: call_count, total_time: call_count }
  const limits = {
    type: 'threads',
    ...used,
    estimated_time_to_regain_access: minutesToRegain(world, call_count),
  }
  return {
    'x-business-use-case-usage': JSON.stringify({ [account ?? APP.id]: [limits] }),
    ...(world.switches.usageHeader ? { 'x-app-usage': JSON.stringify(used) } : {}),
  }
}

const accountOf = ({ store }: World, token: string | undefined): string | undefined =>
  token === undefined ? undefined : store.token(token)?.accountId

function percentUsed(world: World, account: string | undefined): number {
  const now = world.clock.now()
  if (now < world.throttledUntil) return 100
  const counted = world.calls.get(account ?? '')?.used(now) ?? 0
  return Math.min(100, world.switches.usagePercent + Math.floor((100 * counted) / BUDGET))
}

/** In minutes of the network, whatever the time scale. */
function minutesToRegain(world: World, percent: number): number {
  const left = world.throttledUntil - world.clock.now()
  if (left > 0) return Math.ceil(left / world.wait(MINUTE))
  return percent < 100 ? 0 : world.switches.regainMinutes
}
