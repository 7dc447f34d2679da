import { type FieldTable, parseFields, select } from '../rules/fields.ts'
import { type Quota, QUOTA_WINDOW_SECONDS } from '../rules/quota.ts'
import { quotaSpent, unsupportedObject } from '../rules/refusal.ts'
import type { Scope } from '../state/records.ts'
import type { SwitchName, Switches } from '../switches.ts'
import { isOwn, requireScopes, requireSilently, type UserCall } from './call.ts'

/** Which switch says how much of a quota there is. */
const TOTAL = {
  posts: 'postQuota',
  replies: 'replyQuota',
  deletes: 'deleteQuota',
  locations: 'locationQuota',
  searches: 'searchQuota',
  discoveries: 'discoveryQuota',
} as const satisfies Record<Quota, SwitchName>

export const quotaTotal = (quota: Quota, switches: Switches): number => switches[TOTAL[quota]]

/** Spends one of `quota`, or refuses the call if none is left in the moving 24 hours. */
export function spend({ world, account, now }: UserCall, quota: Quota): void {
  const { store, switches } = world
  if (store.window(account.id, quota).used(now) >= quotaTotal(quota, switches))
    throw quotaSpent(switches.quotaError)
  store.put('use', { accountId: account.id, quota, at: now })
}

interface Limits {
  readonly id: string
  readonly call: UserCall
}

const used =
  (quota: Quota, scope?: Scope) =>
  ({ call }: Limits): number => {
    demand(call, scope)
    return call.world.store.window(call.account.id, quota).used(call.now)
  }

const config =
  (quota: Quota, scope?: Scope) =>
  ({ call }: Limits): object => {
    demand(call, scope)
    return { quota_total: quotaTotal(quota, call.world.switches), quota_duration: QUOTA_WINDOW_SECONDS }
  }

function demand(call: UserCall, scope: Scope | undefined): void {
  if (scope === 'threads_manage_replies') requireSilently(call, scope)
  else if (scope !== undefined) requireScopes(call, [scope])
}

/** Asking for one field without its scope fails the whole call (Meta: Troubleshooting, Retrieve quota limits). */
const LIMIT_FIELDS: FieldTable<Limits> = {
  quota_usage: used('posts'),
  config: config('posts'),
  reply_quota_usage: used('replies', 'threads_manage_replies'),
  reply_config: config('replies', 'threads_manage_replies'),
  delete_quota_usage: used('deletes', 'threads_delete'),
  delete_config: config('deletes', 'threads_delete'),
  location_search_quota_usage: used('locations', 'threads_location_tagging'),
  location_search_config: config('locations', 'threads_location_tagging'),
}

/** `GET /{user}/threads_publishing_limit`: a list of one object, which has no id. */
export function readPublishingLimit(call: UserCall): object {
  if (!isOwn(call, call.target)) throw unsupportedObject('GET', call.target)
  const limits = select(
    { id: call.account.id, call },
    parseFields(call.read('fields') ?? 'quota_usage'),
    LIMIT_FIELDS,
  )
  delete limits['id']
  return { data: [limits] }
}
