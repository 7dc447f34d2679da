import { lifetime } from '../calls/post-insights.ts'
import { isArchived, isLive } from '../calls/media-fields.ts'
import { SECOND } from '../clock.ts'
import type { Account, Media } from '../state/records.ts'
import type { World } from '../world.ts'
import { html, type Html } from './html.ts'

/** What a page is made from: the state, and the moment it is looked at. */
export interface View {
  readonly world: World
  readonly now: number
}

export const authorOf = ({ world }: View, media: Media): Account | undefined =>
  world.store.account(media.accountId)

/** Whether a reader sees the post: a page shows at once what lists show only later. */
export const isShown = (view: View, media: Media | undefined): media is Media =>
  isLive(media) &&
  !isArchived(media, view.now) &&
  (media.approval === undefined || media.approval === 'approved')

/** The post and its author's own continuation of it: each the first reply of the author to the one before. */
export function chainFrom(view: View, root: Media): readonly Media[] {
  const chain = [root]
  for (let last: Media | undefined = root; last;) {
    const next: Media | undefined = answersTo(view, last).find(
      ({ accountId }) => accountId === root.accountId,
    )
    if (next) chain.push(next)
    last = next
  }
  return chain
}

/** How many replies to one post a page shows. */
const MOST_ANSWERS = 300

/** Direct replies, oldest first. */
export const answersTo = (view: View, media: Media): readonly Media[] =>
  view.world.store
    .list('answers', media.id)
    .slice(0, MOST_ANSWERS)
    .map((seq) => view.world.store.mediaAt(seq))
    .filter((one) => isShown(view, one))

export const pathOf = (author: Account, media: Media): string =>
  `/@${author.username}/post/${media.shortcode}`

export const countsOf = (view: View, media: Media): Readonly<Record<string, number>> => lifetime(view, media)

/** `3 Nov, 14:05` with the exact time behind it. The clock of the simulator may be far from the reader's. */
export function timeOf(at: number, now: number): Html {
  const date = new Date(at)
  const sameYear = date.getUTCFullYear() === new Date(now).getUTCFullYear()
  const shown = date.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' as const }),
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  })
  return html`<time datetime="${date.toISOString()}" title="${date.toISOString()}">${shown}</time>`
}

/** `1.2k`, as readers are used to. */
export const short = (count: number): string =>
  count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`

/** `4 s`, `3 min`, `2 h`: how long something takes or is ago. */
export function spanOf(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / SECOND))
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}
