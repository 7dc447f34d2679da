import type { Account } from '../state/records.ts'
import { html, type Html } from './html.ts'
import { SPRITE } from './icons.ts'

const MOST_ACCOUNTS = 12

/** A whole document. The script only keeps it fresh: without it everything works, after a reload. */
export function layout(title: string, accounts: Iterable<Account>, main: Html): Html {
  const all = [...accounts]
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/_page/icon.svg" />
        <link rel="stylesheet" href="/_page/style.css" />
        <script src="/_page/script.js" defer></script>
      </head>
      <body>
        ${SPRITE}<a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <p class="brand"><a href="/">Spool simulator</a></p>
          ${all.length > 1 && nav(all)}
          <nav aria-label="Developer"><a href="/_panel">Panel</a> <a href="/_tokens">Tokens</a></nav>
        </header>
        <main id="main">${main}</main>
        <p class="sr" role="status" id="news"></p>
        <footer>
          <p class="note">
            A local server that behaves like the Threads API. Nothing here is on the network.
          </p>
        </footer>
      </body>
    </html>`
}

/** The ways to all timelines; where there is one, the name of the page leads to it. */
const nav = (accounts: readonly Account[]): Html =>
  html`<nav class="accounts" aria-label="Accounts">
    ${accounts.slice(0, MOST_ACCOUNTS).map(({ username }) => html`<a href="/@${username}">@${username}</a>`)}
  </nav>`
