import { METRICS, type Metric, type Numbers } from '../../core/insights/metrics.ts'
import type { LiveSegment } from '../../core/insights/posts.ts'
import { dueOf } from '../../core/insights/sampling.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { Insights, Listed } from '../../ports/insights.ts'
import type { Requests } from '../../run/reading/requests.ts'
import type { Refused } from './refused.ts'

/** Of a hundred each: the newest thousand of what is listed. */
const MOST_PAGES = 10
/** For fewer replies than these, one request for each is no more than pages of them. */
const FEW = 3

const NO_NUMBER = new ThreadsError('refused', true, 'no answer has a number of it')

type Sampling = {
  /** Of the repository. */
  readonly own: readonly LiveSegment[]
  readonly readAt: ReadonlyMap<string, number>
  readonly now: number
  readonly mayListReplies: boolean
}

export type SampledPosts = {
  /** Those of the repository, and what was made elsewhere on the account. */
  readonly segments: readonly LiveSegment[]
  readonly posts: ReadonlyMap<MediaId, Numbers>
  /** What was due and not asked for. */
  readonly left: number
  /** What the network does not show. */
  readonly unseen: readonly LiveSegment[]
}

/** Numbers of what is due: from lists, where these bring them, and else one request a post, the most overdue first. */
export async function samplePosts(
  { own, readAt, now, mayListReplies }: Sampling,
  insights: Insights,
  requests: Requests,
  refused: Refused,
): Promise<SampledPosts> {
  const source = { insights, requests, refused }
  const { listed, metrics, bringsNumbers, isWhole } = await listPosts(source)
  const segments = [...own.map((segment) => withListed(segment, listed)), ...elsewhere(listed, own)]
  const due = dueOf({ segments, readAt, now })
  // What a whole list lacks is deleted, and so are the segments under it: it would be asked for in vain each day.
  const gone = isWhole ? goneFrom(listed, own, now) : new Set<MediaId>()
  const posts = new Map<MediaId, Numbers>()
  const asked = new Set<MediaId>()
  const told: Numbers[] = []
  const take = (id: MediaId, numbers: Numbers | undefined) => {
    asked.add(id)
    if (numbers) told.push(numbers)
    if (numbers && Object.keys(numbers).length > 0) posts.set(id, numbers)
  }
  for (const { id } of due) if (bringsNumbers && listed.has(id)) take(id, listed.get(id)?.numbers)
  if (bringsNumbers && mayListReplies) {
    const replies = due.filter(({ isReply }) => isReply)
    for (const { id, numbers } of await listReplies(replies, metrics, source)) take(id, numbers)
  }
  const unseen: LiveSegment[] = []
  for (const segment of due.filter(({ id }) => !asked.has(id))) {
    if (gone.has(segment.id)) {
      unseen.push(segment)
      take(segment.id, undefined)
      continue
    }
    if (requests.isStopped()) continue
    const numbers = await readPost(segment.id, metrics, source)
    if (numbers === 'unseen') unseen.push(segment)
    if (numbers !== undefined) take(segment.id, numbers === 'unseen' ? undefined : numbers)
  }
  const untold = metrics.filter((metric) => told.every((numbers) => numbers[metric] === undefined))
  if (told.length > 0) for (const metric of untold) refused.add(metric, NO_NUMBER)
  return { segments, posts, left: due.length - asked.size, unseen }
}

type Source = { readonly insights: Insights; readonly requests: Requests; readonly refused: Refused }

type Listing = {
  readonly listed: ReadonlyMap<MediaId, Listed>
  /** Those that the network knows. */
  readonly metrics: readonly Metric[]
  readonly bringsNumbers: boolean
  /** Whether it goes back to the account's first post. */
  readonly isWhole: boolean
}

/** What is listed of the account, with numbers if that is offered: tried once, and again without metrics that are unknown. */
async function listPosts(source: Source): Promise<Listing> {
  const { insights, requests } = source
  const first = (metrics: readonly Metric[]) => () => insights.list('posts', { after: undefined, metrics })
  const offered = await requests.probe(first(METRICS))
  if (offered && tellsNumbers(offered.posts))
    return { ...(await allOf(offered, METRICS, source)), metrics: METRICS, bringsNumbers: true }
  const plain = offered ?? (await requests.probe(first([])))
  const sample = plain?.posts.find(({ isRepost }) => !isRepost)
  const metrics = sample ? await knownMetrics(sample.id, source) : METRICS
  if (metrics.length > 0 && metrics.length < METRICS.length) {
    const some = await requests.probe(first(metrics))
    if (some && tellsNumbers(some.posts))
      return { ...(await allOf(some, metrics, source)), metrics, bringsNumbers: true }
  }
  const all = plain ? await allOf(plain, [], source) : { listed: new Map<MediaId, Listed>(), isWhole: false }
  return { ...all, metrics, bringsNumbers: false }
}

/** A list may leave out what it does not know without a word. An account without posts tells neither. */
function tellsNumbers(posts: readonly Listed[]): boolean {
  return posts.every(({ isRepost, numbers }) => isRepost || numbers !== undefined)
}

/** Those that the network tells of a post: each is asked for alone where all together are refused. */
async function knownMetrics(
  id: MediaId,
  { insights, requests, refused }: Source,
): Promise<readonly Metric[]> {
  const isTold = async (metrics: readonly Metric[]): Promise<boolean | ThreadsError> => {
    try {
      return (await requests.ask(() => insights.post(id, metrics))) !== undefined
    } catch (cause) {
      if (cause instanceof ThreadsError) return cause
      throw cause
    }
  }
  const all = await isTold(METRICS)
  if (!(all instanceof ThreadsError) || all.kind !== 'refused') return METRICS
  const known: Metric[] = []
  for (const metric of METRICS) {
    const told = await isTold([metric])
    if (told === true) known.push(metric)
    if (told instanceof ThreadsError) refused.add(metric, told)
  }
  return known
}

type Page = Awaited<ReturnType<Insights['list']>>

async function allOf(
  first: Page,
  metrics: readonly Metric[],
  { insights, requests }: Source,
): Promise<Pick<Listing, 'listed' | 'isWhole'>> {
  const listed = new Map(first.posts.map((post) => [post.id, post]))
  let { next: after, isWhole } = first
  for (let page = 2; page <= MOST_PAGES && after !== undefined; page += 1) {
    const found = await requests.probe(() => insights.list('posts', { after, metrics }))
    for (const post of found?.posts ?? []) listed.set(post.id, post)
    if (!found) break
    isWhole &&= found.isWhole
    after = found.posts.length === 0 ? undefined : found.next
  }
  return { listed, isWhole: isWhole && after === undefined }
}

/** Those of these replies that pages of the account's replies show, as far back as there are some. */
async function listReplies(
  wanted: readonly LiveSegment[],
  metrics: readonly Metric[],
  { insights, requests }: Source,
): Promise<readonly Listed[]> {
  const open = new Set(wanted.map(({ id }) => id))
  const oldest = Math.min(...wanted.map(({ publishedAt = 0 }) => publishedAt))
  const found: Listed[] = []
  let after: string | undefined
  for (let page = 1; page <= MOST_PAGES && open.size > FEW; page += 1) {
    const answer = await requests.probe(() => insights.list('replies', { after, metrics }))
    for (const reply of answer?.posts ?? []) if (reply.numbers && open.delete(reply.id)) found.push(reply)
    const reached = answer?.posts.at(-1)?.publishedAt
    after = answer?.next
    if (after === undefined || (reached !== undefined && reached < oldest)) break
  }
  return found
}

/** `unseen`: the network shows no such post; undefined: it did not answer. */
async function readPost(
  id: MediaId,
  metrics: readonly Metric[],
  { insights, requests }: Source,
): Promise<Numbers | 'unseen' | undefined> {
  try {
    return await requests.ask(() => insights.post(id, metrics))
  } catch (cause) {
    if (cause instanceof ThreadsError) return 'unseen'
    throw cause
  }
}

/** Lists lag: what was published just now may be missing from them. */
const LAG_MS = 60 * 60_000

/** Segments of chains whose head is not in the list of all posts. */
function goneFrom(
  listed: ReadonlyMap<MediaId, Listed>,
  own: readonly LiveSegment[],
  now: number,
): ReadonlySet<MediaId> {
  const isGone = ({ id, isReply, publishedAt = 0 }: LiveSegment) =>
    !isReply && !listed.has(id) && publishedAt < now - LAG_MS
  const paths = new Set(own.filter(isGone).map(({ path }) => path))
  return new Set(own.filter(({ path }) => paths.has(path)).map(({ id }) => id))
}

/** The network knows best when it was published. */
function withListed(segment: LiveSegment, listed: ReadonlyMap<MediaId, Listed>): LiveSegment {
  const found = listed.get(segment.id)
  return {
    ...segment,
    publishedAt: found?.publishedAt ?? segment.publishedAt,
    permalink: segment.permalink ?? found?.permalink,
  }
}

function elsewhere(
  listed: ReadonlyMap<MediaId, Listed>,
  own: readonly LiveSegment[],
): readonly LiveSegment[] {
  const known = new Set(own.map(({ id }) => id))
  return [...listed.values()]
    .filter(({ id, isRepost }) => !isRepost && !known.has(id))
    .map(({ id, publishedAt, permalink }) => ({
      id,
      path: undefined,
      number: 1,
      of: 1,
      isReply: false,
      publishedAt,
      permalink,
    }))
}
