import { html, type Html } from '../page/html.ts'
import { SPRITE } from '../page/icons.ts'
import type { World } from '../world.ts'
import { cardSection, type Card } from './card.ts'

const CARDS = 20

/** What of the posts a page shows. */
interface Excerpt {
  /** Part of the paths that are looked for. */
  readonly find: string
  readonly from: number
  readonly cards: readonly Card[]
  /** How many match. */
  readonly of: number
}

/** Those of the posts that an address asks for. */
export function excerptOf(all: readonly Card[], { searchParams }: URL): Excerpt {
  const find = searchParams.get('find') ?? ''
  const sought = find.toLowerCase()
  const matching = all.filter(({ id }) => id.toLowerCase().includes(sought))
  const asked = Math.trunc(Number(searchParams.get('from'))) || 0
  const from = Math.min(Math.max(0, asked), Math.max(0, matching.length - 1))
  return { find, from, cards: matching.slice(from, from + CARDS), of: matching.length }
}

/** The whole document. `empty`: what stands there while there are no posts. */
export function previewPage({ find, from, cards, of }: Excerpt, empty: string, world: World): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Preview</title>
        <link rel="icon" href="/_page/icon.svg" />
        <link rel="stylesheet" href="/_page/style.css" />
        <link rel="stylesheet" href="/_page/preview.css" />
        <script src="/_page/preview.js" defer></script>
      </head>
      <body class="preview">
        ${SPRITE}<a class="skip" href="#main">Skip to the posts</a>
        <header class="top">
          <p class="brand"><a href="/">Preview</a></p>
          <form role="search">
            <input
              type="search"
              name="find"
              value="${find}"
              placeholder="Part of a path"
              aria-label="Part of a path"
            />
            <button>Find</button>
          </form>
          <p class="note" id="ended" role="status"></p>
        </header>
        <main id="main">
          <h1 class="sr">Posts as they would be published</h1>
          <div id="feed">${cards.map((card) => cardSection(card, world))}</div>
          <div id="rest">
            ${of === 0 && html`<p class="empty">${find === '' ? empty : `No path holds “${find}”.`}</p>`}${of > CARDS && pages(find, from, of)}
          </div>
        </main>
        <footer><p class="note">Nothing here is on the network.</p></footer>
      </body>
    </html>`
}

function pages(find: string, from: number, of: number): Html {
  const to = Math.min(of, from + CARDS)
  const link = (at: number, says: string): Html =>
    html`<a href="/?${new URLSearchParams({ find, from: String(at) }).toString()}">${says}</a>`
  return html`<nav class="pages" aria-label="Pages">
    ${from > 0 && link(Math.max(0, from - CARDS), 'Those before')}
    <span>${from + 1} to ${to} of ${of}</span> ${to < of && link(to, 'Those after')}
  </nav>`
}
