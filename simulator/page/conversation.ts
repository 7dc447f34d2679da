import type { Account, Media } from '../state/records.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { postArticle } from './post.ts'
import { answersTo, authorOf, chainFrom, isShown, type View } from './view.ts'

/** How deep replies to replies are indented before they only follow one another. */
const DEEPEST = 3

/** A post with what it answers, its author's whole chain, and everyone's replies. */
export function conversationPage(view: View, media: Media, author: Account): Html {
  const { store } = view.world
  const parent = store.media(media.parentId ?? '')
  const chain = chainFrom(view, media)
  const inChain = new Set(chain.map(({ id }) => id))
  const replies = chain.flatMap((segment) => answersTo(view, segment)).filter(({ id }) => !inChain.has(id))
  const main = html`<h1 class="sr">Post by @${author.username}</h1>
    <h2 class="sr">Post</h2>
    <div id="feed">
      ${isShown(view, parent) && html`<section class="chain parent" id="c${parent.id}" aria-label="In reply to">${postArticle(view, parent, { follows: true })}</section>`}
      <section
        class="chain"
        id="c${media.id}"
        ${chain.length > 1 && html` aria-label="Chain of ${chain.length} posts"`}
      >
        ${chain.map((segment, index) => postArticle(view, segment, { follows: index < chain.length - 1 }))}
      </section>
      ${replies.length > 0 && html`<h2 class="replies" id="replies">Replies</h2>`}${replies.map((reply) => html`<section class="chain" id="c${reply.id}">${tree(view, reply, 0)}</section>`)}
    </div>`
  return layout(`@${author.username}: ${(media.content.text ?? 'Post').slice(0, 60)}`, store.accounts(), main)
}

function tree(view: View, media: Media, depth: number): Html {
  const answers = authorOf(view, media) ? answersTo(view, media) : []
  const below = answers.map((answer) => tree(view, answer, depth + 1))
  return html`${postArticle(view, media)}${below.length > 0 && (depth < DEEPEST ? html`<div class="nested">${below}</div>` : below)}`
}
