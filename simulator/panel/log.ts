import type { RequestRecord } from '../http/requests.ts'
import { statusOf } from '../rules/container-life.ts'
import { html, type Html } from '../page/html.ts'
import { spanOf, type View } from '../page/view.ts'

const MOST_CONTAINERS = 12
const MOST_REQUESTS = 40
const MOST_SIGNS = 160

/** The newest containers, each with its status. */
export function containers({ world, now }: View): Html {
  const latest = world.store.latestContainers(MOST_CONTAINERS).toReversed()
  if (latest.length === 0) return html`<p class="note">None yet. Creating a post makes one.</p>`
  return log(
    'Latest containers',
    latest.map((container) => {
      const status = statusOf(container, now)
      const { type } = container.content
      return html`<li class="${status === 'ERROR' ? 'bad' : 'good'}">
        <span class="what"><code>${container.id}</code> ${type}${container.isCarouselItem && ' (item)'}</span>
        <span class="status">${status}${status === 'ERROR' && html` <code>${container.error}</code>`}</span>
        <span class="ago">${spanOf(now - container.createdAt)} ago</span>
      </li>`
    }),
  )
}

/** The newest requests, what they asked for and what they got. */
export function requests({ now }: View, all: readonly RequestRecord[]): Html {
  const latest = all.slice(-MOST_REQUESTS).toReversed()
  if (latest.length === 0)
    return html`<p class="note">
      None yet. The access token stands in the terminal where this server started.
    </p>`
  return log(
    'Latest requests',
    latest.map(({ number, method, path, params, status, fault, at }) => {
      const given = Object.entries(params).map(([name, value]) => `${name}=${value}`)
      return html`<li class="${status >= 400 || status === 0 ? 'bad' : 'good'}">
        <span class="what"
          ><code>${method} ${path}</code
          >${given.length > 0 && html` <span class="params">${cut(given.join(' & '))}</span>`}</span
        >
        <span class="status"
          >${status === 0 ? 'no answer' : status}${fault !== undefined && html` <b>${fault}</b>`}</span
        >
        <span class="ago">${spanOf(now - at)} ago<span class="sr">, request ${number}</span></span>
      </li>`
    }),
  )
}

/** A long list scrolls in its own box, which the keyboard can reach. */
const log = (name: string, lines: readonly Html[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">
    <ul class="log">
      ${lines}
    </ul>
  </div>`

function cut(text: string): string {
  const signs = Array.from(text)
  return signs.length <= MOST_SIGNS ? text : `${signs.slice(0, MOST_SIGNS).join('')}…`
}
