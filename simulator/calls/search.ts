import { parseFields } from '../rules/fields.ts'
import { pageOf, readWindow } from '../rules/paging.ts'
import { insufficientAccess, invalidParam, missingParam, unsupportedObject } from '../rules/refusal.ts'
import { reactionsTo } from '../rules/audience.ts'
import { wordsIn } from '../rules/words.ts'
import { checkFields, type FieldTable, select } from '../rules/fields.ts'
import type { Account, Media } from '../state/records.ts'
import type { UserCall } from './call.ts'
import { answer, isListed } from './lists.ts'
import { MEDIA_FIELDS, showMedia } from './media-fields.ts'
import { pictureUrl } from './profile.ts'
import { spend } from './quotas.ts'
import { lifetime } from './insights.ts'
import { DAY } from '../clock.ts'

/** How far back a search looks: enough for a simulator, and the same time however much is held. */
const MOST_LOOKED_AT = 5000

/** `GET /keyword_search`: over everything held here; without review only over one's own posts. */
export function searchByKeyword(call: UserCall): object {
  const { world, account, now, read } = call
  const { store, switches } = world
  const query = read('q')
  if (query === undefined) throw missingParam('q')
  const type = oneOf(call, 'search_type', ['TOP', 'RECENT']) ?? 'TOP'
  const mode = oneOf(call, 'search_mode', ['KEYWORD', 'TAG']) ?? 'KEYWORD'
  const mediaType = oneOf(call, 'media_type', ['TEXT', 'IMAGE', 'VIDEO'])
  const author = read('author_username')?.replace(/^@/, '').toLowerCase()
  const fields = parseFields(read('fields') ?? 'id')
  checkFields(fields, MEDIA_FIELDS)
  const window = readWindow(read, now)
  spend(call, 'searches')
  store.put('search', { accountId: account.id, query, at: now })

  const wanted = query.toLowerCase()
  const seqs = mode === 'TAG' ? store.list('topic', wanted.replace(/^#/, '')) : store.list('everything', '')
  const matches = mode === 'TAG' ? () => true : holdsWords(wanted)
  const visible = (media: Media): boolean => {
    const by = store.account(media.accountId)
    return (
      by !== undefined &&
      (switches.reviewed || by.id === account.id) &&
      (!by.private || by.id === account.id) &&
      (author === undefined || by.username.toLowerCase() === author) &&
      (mediaType === undefined || media.content.type === mediaType) &&
      isListed(call, media) &&
      matches(media.content.text ?? '')
    )
  }
  const found = pageOf(seqs.slice(-MOST_LOOKED_AT), store.mediaAt, visible, window, true)
  const posts =
    type === 'RECENT'
      ? found.posts
      : found.posts.toSorted((one, other) => likes(call, other) - likes(call, one))
  return { data: posts.map((media) => showMedia(call, media, fields)) }
}

/** Whether a text holds all words of a query, in any order. Looking for the letters first is what makes it fast. */
function holdsWords(query: string): (text: string) => boolean {
  const words = [...wordsIn(query)]
  return (text) => {
    const lower = text.toLowerCase()
    if (!words.every((word) => lower.includes(word))) return false
    const held = wordsIn(lower)
    return words.every((word) => held.has(word))
  }
}

const likes = ({ world, now }: UserCall, media: Media): number =>
  reactionsTo(media.id, now - media.publishedAt, world.store.account(media.accountId)?.followers ?? 0).likes

function oneOf(call: UserCall, name: string, values: readonly string[]): string | undefined {
  const value = call.read(name)
  if (value !== undefined && !values.includes(value))
    throw invalidParam(`Param ${name} must be one of {${values.join(', ')}}`)
  return value
}

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
