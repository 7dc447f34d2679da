import { createHash } from 'node:crypto'
import { html, type Html } from '../page/html.ts'
import { postArticle } from '../page/post.ts'
import type { World } from '../world.ts'

/** A post as the page shows it. All of it is text. */
export interface Card {
  /** Path of its file. */
  readonly id: string
  /** When it goes out, or why it does not. */
  readonly state: string
  readonly tone: 'next' | 'later' | 'draft' | 'live' | 'wrong'
  /** Where it is live. */
  readonly address: string | undefined
  readonly problems: readonly {
    readonly severity: 'error' | 'warning' | 'notice'
    /** File and line. */
    readonly at: string
    readonly says: string
  }[]
  readonly notes: readonly string[]
  /** Media ids of its chain. */
  readonly segments: readonly string[]
  /** Whether its chain is still to be made. */
  readonly isToCome: boolean
}

/** A post with its chain, and beside it what is wrong with it. */
export function cardSection(card: Card, world: World): Html {
  const id = digestOf(card.id)
  const { state, tone, address, problems, notes } = card
  return html`<section
    class="card-of"
    id="c${id}"
    data-version="${digestOf(JSON.stringify(card))}"
    aria-labelledby="h${id}"
  >
    <header class="about">
      <h2 id="h${id}">${card.id}</h2>
      <p class="state ${tone}">
        ${state}${address !== undefined && html` <a href="${address}" rel="noopener noreferrer">on Threads</a>`}
      </p>
    </header>
    ${
      problems.length + notes.length > 0 &&
      html`<ul class="problems">
        ${problems.map(
          ({ severity, at, says }) =>
            html`<li class="${severity}">
              <b>${TITLES[severity]}</b> <code>${at}</code> ${withCode(says)}
            </li>`,
        )}${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
    }
    ${chain(card, world)}
  </section>`
}

/** What stands in backticks, as code. */
const withCode = (text: string): Html =>
  html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`

const TITLES = { error: 'Error', warning: 'Warning', notice: 'Note' } as const

function chain({ segments, isToCome }: Card, world: World): Html {
  const shown = segments.flatMap((id) => world.store.media(id) ?? [])
  if (shown.length === 0)
    return html`<p class="chain empty">${isToCome ? 'Being made…' : 'Nothing can be shown of it.'}</p>`
  return html`<div class="chain">
    ${shown.map((media, index) =>
      // As readers see it in the moment it goes out.
      postArticle({ world, now: media.publishedAt }, media, { follows: index < shown.length - 1 }),
    )}
  </div>`
}

const digestOf = (text: string): string => createHash('sha1').update(text).digest('base64url')
