import { type FieldTable, parseFields, select } from '../rules/fields.ts'
import { unsupportedObject } from '../rules/refusal.ts'
import type { Account } from '../state/records.ts'
import { isOwn, type UserCall } from './call.ts'

interface Profile {
  readonly id: string
  readonly account: Account
  readonly call: UserCall
}

/** Fields of a profile (Meta: Profiles). There are no followers here: they are an insight. */
const PROFILE_FIELDS: FieldTable<Profile> = {
  username: ({ account }) => account.username,
  name: ({ account }) => account.name,
  threads_profile_picture_url: ({ account, call }) => pictureUrl(call, account),
  threads_biography: ({ account }) => account.biography,
  is_verified: ({ account }) => account.verified,
  is_eligible_for_geo_gating: ({ account }) => account.geoGating,
  recently_searched_keywords: ({ account, call }) =>
    call.world.store
      .searches(account.id)
      .toReversed()
      // Milliseconds here, unlike everywhere else.
      .map(({ query, at }) => ({ query, timestamp: at })),
}

export const pictureUrl = (call: UserCall, account: Account): string =>
  `${call.address}/_avatar/${account.id}.svg`

/** `GET /me` or `GET /{user-id}`: by default only the id. */
export function readProfile(call: UserCall): object {
  const { account } = call
  if (!isOwn(call, call.target)) throw unsupportedObject('GET', call.target)
  return select({ id: account.id, account, call }, parseFields(call.read('fields') ?? 'id'), PROFILE_FIELDS)
}
