import { quotaTotal } from '../calls/quotas.ts'
import type { Controls } from '../controls.ts'
import { faults } from '../panel/faults.ts'
import { containers, requests } from '../panel/log.ts'
import { switches } from '../panel/switches.ts'
import type { Quota } from '../rules/quota.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { spanOf, timeOf, type View } from './view.ts'

const QUOTAS: Readonly<Record<Quota, string>> = {
  posts: 'Posts',
  replies: 'Replies',
  deletes: 'Deletions',
  locations: 'Location searches',
  searches: 'Keyword searches',
  discoveries: 'Profile lookups',
}

/** What a developer wants to see: requests, quotas, containers, and every switch within reach. */
export function panelPage(view: View, controls: Controls): Html {
  const main = html`<h1>Panel</h1>
    <div class="panel">
      ${section('clock', 'Clock', clock(view, controls))}
      ${section('quotas', 'Quotas of the last 24 hours', quotas(view))}
      ${still('breaking', 'Faults', faults(controls))}
      ${section('requests', 'Requests', requests(view, controls.requests()))}
      ${section('containers', 'Containers', containers(view))}
      ${still('switches', 'Switches', switches(controls))}
    </div>`
  return layout('Panel', view.world.store.accounts(), main)
}

/** A part that is kept fresh. */
const section = (id: string, title: string, body: Html): Html => box(id, 'box live', title, body)

/** A part that stands still, so that nothing typed into it is lost. */
const still = (id: string, title: string, body: Html): Html => box(id, 'box', title, body)

const box = (id: string, kind: string, title: string, body: Html): Html =>
  html`<section class="${kind}" id="${id}" aria-labelledby="h-${id}">
    <h2 id="h-${id}">${title}</h2>
    ${body}
  </section>`

function clock(view: View, { clock }: Controls): Html {
  const ahead = clock.ahead()
  const move = (ms: number, name: string): Html =>
    html`<button name="advanceMs" value="${ms}">${name}</button>`
  return html`<p>
      ${timeOf(view.now, view.now)} UTC${ahead > 0 && html`, ${spanOf(ahead)} ahead of real time`}
    </p>
    <form method="post" action="/_panel/clock" class="row">
      ${move(60_000, '+1 minute')}${move(3_600_000, '+1 hour')}${move(86_400_000, '+1 day')}
    </form>
    <form method="post" action="/_panel/reset" class="row"><button>Forget all posts</button></form>`
}

function quotas({ world, now }: View): Html {
  const accounts = [...world.store.accounts()].slice(0, 5)
  return html`${accounts.map(({ id, username }) => {
    const rows = (Object.keys(QUOTAS) as Quota[]).map((quota) => {
      const used = world.store.window(id, quota).used(now)
      return { name: QUOTAS[quota], used, total: quotaTotal(quota, world.switches) }
    })
    const shown = rows.filter(({ used }, index) => used > 0 || index < 2)
    return html`<h3>@${username}</h3>
      <ul class="quotas">
        ${shown.map(({ name, used, total }) => html`<li><span>${name}</span> <span>${used} of ${total}</span><meter min="0" max="${total}" value="${used}" aria-label="${name} of @${username}"></meter></li>`)}
      </ul>`
  })}`
}
