import type { MediaId } from '../../core/threads/ids.ts'
import type { Insights, Listed } from '../../ports/insights.ts'
import type { Requests } from '../../run/reading/requests.ts'

/** Of a hundred each: the newest thousand posts. */
const MOST_PAGES = 10
const METRICS = ['replies'] as const

/**
 * How many replies the network counts of posts, by id, a hundred with one request; undefined where it does not offer
 * that.
 */
export async function readNumbers(
  insights: Insights,
  requests: Requests,
): Promise<ReadonlyMap<MediaId, number> | undefined> {
  const told = new Map<MediaId, number>()
  const take = (posts: readonly Listed[]) => {
    for (const { id, numbers } of posts) if (numbers?.replies !== undefined) told.set(id, numbers.replies)
  }
  let after: string | undefined
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = await requests.probe(() => insights.list('posts', { after, metrics: METRICS }))
    // A list may leave out what it does not know without a word.
    if (page === 1 && !found?.posts.some(({ numbers }) => numbers?.replies !== undefined)) return undefined
    take(found?.posts ?? [])
    after = found?.next
    if (after === undefined) break
  }
  return told
}
