import { reactionsTo } from '../rules/audience.ts'
import { checkFields, parseFields } from '../rules/fields.ts'
import { pageOf, readWindow } from '../rules/paging.ts'
import { invalidParam, missingParam } from '../rules/refusal.ts'
import { wordsIn } from '../rules/words.ts'
import type { Media } from '../state/records.ts'
import { requireSilently, type UserCall } from './call.ts'
import { isListed } from './lists.ts'
import { MEDIA_FIELDS, showMedia } from './media-fields.ts'
import { spend } from './quotas.ts'

/** How far back a search looks: enough for a simulator, and the same time however much is held. */
const MOST_LOOKED_AT = 5000

/** `GET /keyword_search`: over everything held here; without review only over one's own posts. */
export function searchByKeyword(call: UserCall): object {
  requireSilently(call, 'threads_keyword_search')
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
