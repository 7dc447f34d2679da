import { pageOf } from '../rules/paging.ts'
import type { Account, Media } from '../state/records.ts'
import { html, type Html } from './html.ts'
import { icon } from './icons.ts'
import { layout } from './layout.ts'
import { postArticle } from './post.ts'
import { authorOf, chainFrom, isShown, pathOf, short, type View } from './view.ts'

/** How many chains a page shows, and how many segments of each before it says how many more there are. */
const CHAINS = 50
const SEGMENTS = 3

/** Where in an account's timeline a page starts, and how long it is. */
interface Position {
  readonly after?: number
  readonly limit?: number
}

/** An account's timeline: its chains and reposts, newest first. */
export function timelinePage(view: View, account: Account, { after, limit = CHAINS }: Position): Html {
  const { store } = view.world
  const page = pageOf(
    store.list('posts', account.id),
    store.mediaAt,
    (media) => isShown(view, media),
    { limit, ...(after === undefined ? {} : { after }) },
    true,
  )
  const last = page.posts.at(-1)
  const main = html`${profile(view, account)}
    <h2 class="sr">Posts</h2>
    <div id="feed">
      ${page.posts.map((media) => chain(view, media))}${page.posts.length === 0 && html`<p class="empty">Nothing has been published yet.</p>`}
    </div>
    ${page.more && last && html`<p class="older"><a href="/@${account.username}?after=${last.seq}" rel="next">Older posts</a></p>`}`
  return layout(`${account.name} (@${account.username})`, store.accounts(), main)
}

function profile(view: View, account: Account): Html {
  const { store } = view.world
  return html`<section class="profile" id="profile" aria-label="Profile">
    <div>
      <h1>${account.name}</h1>
      <p>@${account.username}</p>
    </div>
    <img class="face" src="/_avatar/${account.id}.svg" alt="" width="72" height="72" />
    ${account.biography !== '' && html`<p class="text">${account.biography}</p>`}
    <p class="note">
      ${short(account.followers)} followers · ${short(store.count('posts', account.id))} posts ·
      ${short(store.count('replies', account.id))} replies
    </p>
  </section>`
}

/** A root with the beginning of its chain; a repost shows what it reposts. */
function chain(view: View, media: Media): Html {
  const original = media.repostOf === undefined ? undefined : view.world.store.media(media.repostOf)
  if (media.repostOf !== undefined)
    return html`<section class="chain" id="c${media.id}" aria-label="Repost">
      <p class="note repost">${icon('repost')} ${authorOf(view, media)?.username} reposted</p>
      ${isShown(view, original) ? postArticle(view, original) : html`<p class="note">This post is not available.</p>`}
    </section>`
  const segments = chainFrom(view, media)
  const shown = segments.slice(0, SEGMENTS)
  const rest = segments.length - shown.length
  const author = authorOf(view, media)
  return html`<section
    class="chain"
    id="c${media.id}"
    ${segments.length > 1 && html` aria-label="Chain of ${segments.length} posts"`}
  >
    ${shown.map((segment, index) => postArticle(view, segment, { follows: index < shown.length - 1 || rest > 0 }))}${rest > 0 && author && html`<p class="rest"><a href="${pathOf(author, media)}">${rest} more in this chain</a></p>`}
  </section>`
}
