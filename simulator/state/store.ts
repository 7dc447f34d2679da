import { type Quota, MovingWindow } from '../rules/quota.ts'
import { mentionsIn } from '../rules/topic.ts'
import type { Account, Code, Container, Kind, Media, Records, Search, Token } from './records.ts'

/** Hears of every record that is kept, in order; the journal writes them down. */
type Listener = <K extends Kind>(kind: K, record: Records[K]) => void

/**
 * Everything the simulator knows. Records never change: a change is a new record with the same id.
 *
 * Lists are kept as ascending sequence numbers, so that a page of a feed costs the same however long it is.
 */
export interface Store {
  put: Listener
  account(id: string): Account | undefined
  accountNamed(username: string): Account | undefined
  accounts(): IterableIterator<Account>
  token(value: string): Token | undefined
  tokens(): IterableIterator<Token>
  code(value: string): Code | undefined
  container(id: string): Container | undefined
  containers(): IterableIterator<Container>
  /** The newest containers, oldest of them first. */
  latestContainers(count: number): readonly Container[]
  readonly media: (id: string) => Media | undefined
  readonly mediaAt: (seq: number) => Media | undefined
  mediaByShortcode(shortcode: string): Media | undefined
  /** The sequence number the next post gets. */
  nextSeq(): number
  list(name: ListName, key: string): readonly number[]
  /** How many posts of a list are live. Costs the same for any length. */
  count(name: ListName, key: string): number
  window(accountId: string, quota: Quota): MovingWindow
  searches(accountId: string): readonly Search[]
  setting(id: 'clock'): number | undefined
  /** Every record, in an order in which `put` rebuilds the same state. */
  records(): Iterable<readonly [Kind, Records[Kind]]>
}

/**
 * `posts` and `replies` of an account, its `ghosts`; `answers` to a post directly and the `conversation` under
 * a root; what `mentions` a username, `quotes` or `reposts` a post, has a `topic`; and `everything` (key: empty).
 */
type ListName =
  | 'posts'
  | 'replies'
  | 'ghosts'
  | 'answers'
  | 'conversation'
  | 'mentions'
  | 'quotes'
  | 'reposts'
  | 'topic'
  | 'everything'

const NOTHING: readonly number[] = []

/** How many containers can be asked for as the latest. */
const MOST_LATEST = 100

/** How many keyword searches of an account are remembered: what its profile shows. */
const MOST_SEARCHES = 10

export function createStore(listener?: Listener): Store {
  const accounts = new Map<string, Account>()
  const usernames = new Map<string, string>()
  const tokens = new Map<string, Token>()
  const codes = new Map<string, Code>()
  const containers = new Map<string, Container>()
  let latest: string[] = []
  const media = new Map<string, Media>()
  const bySeq: Media[] = []
  const shortcodes = new Map<string, string>()
  const lists = new Map<ListName, Map<string, number[]>>()
  const windows = new Map<string, { accountId: string; quota: Quota; window: MovingWindow }>()
  const searches = new Map<string, Search[]>()
  const settings = new Map<string, Records['setting']>()
  /** How many posts of a list were deleted, by list and key. */
  const gone = new Map<string, number>()
  let nextSeq = 0

  const enlist = (name: ListName, key: string, seq: number): void => {
    const byKey = getOr(lists, name, () => new Map<string, number[]>())
    const seqs = byKey.get(key)
    // Most lists only ever hold one post; an array that starts empty would reserve room for seventeen.
    if (seqs === undefined) byKey.set(key, [seq])
    else seqs.push(seq)
  }

  const windowOf = (accountId: string, quota: Quota): MovingWindow =>
    getOr(windows, `${accountId}/${quota}`, () => ({ accountId, quota, window: new MovingWindow() })).window

  const remember = (post: Media): void => {
    const known = media.get(post.id)
    media.set(post.id, post)
    bySeq[post.seq] = post
    nextSeq = Math.max(nextSeq, post.seq + 1)
    if (known === undefined) {
      shortcodes.set(post.shortcode, post.id)
      for (const [name, key] of listsOf(post)) enlist(name, key, post.seq)
    }
    if (known?.deletedAt === undefined && post.deletedAt !== undefined)
      for (const [name, key] of listsOf(post))
        gone.set(`${name}/${key}`, (gone.get(`${name}/${key}`) ?? 0) + 1)
  }

  const keep: { readonly [K in Kind]: (record: Records[K]) => void } = {
    account: (record) => {
      const before = accounts.get(record.id)?.username
      if (before !== undefined) usernames.delete(before.toLowerCase())
      accounts.set(record.id, record)
      usernames.set(record.username.toLowerCase(), record.id)
    },
    token: (record) => void tokens.set(record.id, record),
    code: (record) => void codes.set(record.id, record),
    container: (record) => {
      if (!containers.has(record.id)) latest.push(record.id)
      if (latest.length > 2 * MOST_LATEST) latest = latest.slice(-MOST_LATEST)
      containers.set(record.id, record)
    },
    media: remember,
    use: ({ accountId, quota, at }) => windowOf(accountId, quota).use(at),
    search: (record) =>
      void searches.set(
        record.accountId,
        [...(searches.get(record.accountId) ?? []), record].slice(-MOST_SEARCHES),
      ),
    setting: (record) => void settings.set(record.id, record),
  }

  return {
    put: (kind, record) => {
      keep[kind](record)
      listener?.(kind, record)
    },
    account: (id) => accounts.get(id),
    accountNamed: (username) => accounts.get(usernames.get(username.toLowerCase()) ?? ''),
    accounts: () => accounts.values(),
    token: (value) => tokens.get(value),
    tokens: () => tokens.values(),
    code: (value) => codes.get(value),
    container: (id) => containers.get(id),
    containers: () => containers.values(),
    latestContainers: (count) => latest.slice(-count).flatMap((id) => containers.get(id) ?? []),
    media: (id) => media.get(id),
    mediaAt: (seq) => bySeq[seq],
    mediaByShortcode: (shortcode) => media.get(shortcodes.get(shortcode) ?? ''),
    nextSeq: () => nextSeq,
    list: (name, key) => lists.get(name)?.get(key) ?? NOTHING,
    count: (name, key) => (lists.get(name)?.get(key)?.length ?? 0) - (gone.get(`${name}/${key}`) ?? 0),
    window: windowOf,
    searches: (accountId) => searches.get(accountId) ?? [],
    setting: (id) => settings.get(id)?.value,
    *records() {
      for (const record of settings.values()) yield ['setting', record]
      for (const record of accounts.values()) yield ['account', record]
      for (const record of tokens.values()) yield ['token', record]
      for (const record of codes.values()) yield ['code', record]
      for (const record of containers.values()) yield ['container', record]
      for (const record of media.values()) yield ['media', record]
      for (const { accountId, quota, window } of windows.values())
        for (const at of window.times()) yield ['use', { accountId, quota, at }]
      for (const list of searches.values()) for (const record of list) yield ['search', record]
    },
  }
}

/** Every list a post belongs to. What that depends on never changes after publication. */
function listsOf({ accountId, content, itemOf, parentId, repostOf, rootId }: Media): [ListName, string][] {
  // An item of a carousel is seen only in its carousel.
  if (itemOf !== undefined) return []
  if (repostOf !== undefined)
    return [
      ['everything', ''],
      ['posts', accountId],
      ['reposts', repostOf],
    ]
  const lists: [ListName, string | false | undefined][] = [
    ['everything', ''],
    [parentId === undefined ? 'posts' : 'replies', accountId],
    ['answers', parentId],
    ['conversation', rootId],
    ['ghosts', content.ghost && accountId],
    ['quotes', content.quotes],
    ['topic', content.topic?.toLowerCase()],
    ...mentionsIn(content.text ?? '').map((name): [ListName, string] => ['mentions', name]),
  ]
  return lists.filter((list): list is [ListName, string] => typeof list[1] === 'string')
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
