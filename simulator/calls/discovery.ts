import { DAY } from '../clock.ts'
import { type FieldTable, parseFields, select } from '../rules/fields.ts'
import { insufficientAccess, missingParam, unsupportedObject } from '../rules/refusal.ts'
import type { Account } from '../state/records.ts'
import type { UserCall } from './call.ts'
import { answer } from './lists.ts'
import { lifetime } from './post-insights.ts'
import { pictureUrl } from './profile.ts'
import { spend } from './quotas.ts'

/** Accounts every app may look up, reviewed or not (Meta: Profile discovery). */
const OPEN_PROFILES = new Set(['meta', 'threads', 'instagram', 'facebook'])

/** The public account the call names; profiles are found from 100 followers on. */
function discovered(call: UserCall): Account {
  const username = call.read('username')?.replace(/^@/, '')
  if (username === undefined) throw missingParam('username')
  if (!call.world.switches.reviewed && !OPEN_PROFILES.has(username.toLowerCase())) throw insufficientAccess()
  spend(call, 'discoveries')
  const account = call.world.store.accountNamed(username)
  if (!account || account.private || account.followers < 100) throw unsupportedObject('GET', username)
  return account
}

interface Discovered {
  readonly id: string
  readonly account: Account
  readonly call: UserCall
}

/** A count over the account's posts of the last seven days, the newest thousand of them. */
const weekly =
  (metric: string) =>
  ({ account, call }: Discovered): number => {
    const { store } = call.world
    let sum = 0
    for (const seq of store.list('posts', account.id).slice(-1000)) {
      const media = store.mediaAt(seq)
      if (media && media.publishedAt > call.now - 7 * DAY) sum += lifetime(call, media)[metric] ?? 0
    }
    return sum
  }

const DISCOVERY_FIELDS: FieldTable<Discovered> = {
  username: ({ account }) => account.username,
  name: ({ account }) => account.name,
  profile_picture_url: ({ account, call }) => pictureUrl(call, account),
  biography: ({ account }) => account.biography,
  is_verified: ({ account }) => account.verified,
  follower_count: ({ account }) => account.followers,
  likes_count: weekly('likes'),
  quotes_count: weekly('quotes'),
  replies_count: weekly('replies'),
  reposts_count: weekly('reposts'),
  views_count: weekly('views'),
}

/** `GET /profile_lookup?username=`: a public profile, with what its last seven days gathered. */
export function lookUpProfile(call: UserCall): object {
  const account = discovered(call)
  const fields = parseFields(call.read('fields') ?? Object.keys(DISCOVERY_FIELDS).join(','))
  const profile = select({ id: account.id, account, call }, fields, DISCOVERY_FIELDS)
  delete profile['id']
  return profile
}

/** `GET /profile_posts?username=`: a public profile's posts. */
export function listProfilePosts(call: UserCall): object {
  const account = discovered(call)
  return answer(call, 'posts', account.id, ({ content }) => content.ghost !== true)
}
