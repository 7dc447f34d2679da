import { quotaTotal } from '../calls/quotas.ts'
import type { Controls } from '../controls.ts'
import type { RequestRecord } from '../http/requests.ts'
import { statusOf } from '../rules/container-life.ts'
import type { Quota } from '../rules/quota.ts'
import { kebab, SWITCH_NAMES, type SwitchDefinition, type SwitchName, SWITCHES } from '../switches.ts'
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
const MOST_ROWS = 40

/** What a developer wants to see: requests, quotas, containers, and every switch within reach. */
export function panelPage(view: View, controls: Controls): Html {
  const main = html`<h1>Panel</h1>
    <div class="panel">
      ${section('clock', 'Clock', clock(view, controls))}
      ${section('quotas', 'Quotas of the last 24 hours', quotas(view))}
      ${section('faults', 'Faults waiting to strike', faults(controls))}
      ${section('containers', 'Containers', containers(view))}
      ${section('requests', 'Requests', requests(view, controls.requests()))}
      <section class="box" aria-labelledby="h-switches">
        <h2 id="h-switches">Switches</h2>
        ${switches(controls)}
      </section>
    </div>`
  return layout('Panel', view.world.store.accounts(), main)
}

const section = (id: string, title: string, body: Html): Html =>
  html`<section class="box live" id="${id}" aria-labelledby="h-${id}">
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

function containers({ world, now }: View): Html {
  const latest = world.store.latestContainers(12).toReversed()
  if (latest.length === 0) return html`<p class="note">None yet.</p>`
  return scroll(
    'Latest containers',
    html`<table>
      <thead>
        <tr>
          <th scope="col">Id</th>
          <th scope="col">Type</th>
          <th scope="col">Status</th>
          <th scope="col">Age</th>
        </tr>
      </thead>
      <tbody>
        ${latest.map((container) => {
          const status = statusOf(container, now)
          return html`<tr>
            <td><code>${container.id}</code></td>
            <td>${container.content.type}${container.isCarouselItem && ' (item)'}</td>
            <td>${status}${status === 'ERROR' && html` <code>${container.error}</code>`}</td>
            <td>${spanOf(now - container.createdAt)}</td>
          </tr>`
        })}
      </tbody>
    </table>`,
  )
}

function requests({ now }: View, all: readonly RequestRecord[]): Html {
  const latest = all.slice(-MOST_ROWS).toReversed()
  if (latest.length === 0) return html`<p class="note">None yet.</p>`
  return scroll(
    'Latest requests',
    html`<table>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Request</th>
          <th scope="col">Status</th>
          <th scope="col">Ago</th>
        </tr>
      </thead>
      <tbody>
        ${latest.map((request) => {
          const params = Object.entries(request.params).map(([name, value]) => `${name}=${value}`)
          return html`<tr class="${request.status >= 400 || request.status === 0 ? 'bad' : 'good'}">
            <td>${request.number}</td>
            <td>
              <code>${request.method} ${request.path}</code
              >${params.length > 0 && html` <span class="params">${params.join(' & ').slice(0, 160)}</span>`}
            </td>
            <td>
              ${request.status === 0 ? 'none' : request.status}${request.fault !== undefined && html` <b>${request.fault}</b>`}
            </td>
            <td>${spanOf(now - request.at)}</td>
          </tr>`
        })}
      </tbody>
    </table>`,
  )
}

/** A table wider than a phone scrolls in its own box, which the keyboard can reach. */
const scroll = (name: string, table: Html): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">${table}</div>`

function faults(controls: Controls): Html {
  const waiting = controls.faults()
  if (waiting.length === 0)
    return html`<p class="note">None. <code>POST /_control/faults</code> sets one.</p>`
  return html`<ul>
      ${waiting.map((fault) => html`<li><code>${JSON.stringify(fault)}</code></li>`)}
    </ul>
    <form method="post" action="/_panel/faults" class="row"><button>Take them back</button></form>`
}

function switches(controls: Controls): Html {
  const values = controls.switches()
  return html`<form method="post" action="/_panel/switches">
    <p class="apply"><button>Set the switches</button></p>
    <div class="switches">
      ${SWITCH_NAMES.map(
        (name) =>
          html`<div class="${values[name] === SWITCHES[name].default ? 'switch' : 'switch changed'}">
            <label for="s-${name}">${kebab(name)}</label>${field(name, SWITCHES[name], values[name])}
            <p class="note" id="d-${name}">${withCode(SWITCHES[name].says)}</p>
          </div>`,
      )}
    </div>
  </form>`
}

/** `code` in backticks, as the documentation has it. */
const withCode = (text: string): Html =>
  html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`

function field(name: SwitchName, known: SwitchDefinition, value: string | number | boolean): Html {
  const choices =
    known.kind === 'choice' ? known.choices : known.kind === 'flag' ? ['true', 'false'] : undefined
  if (choices === undefined)
    return html`<input
      id="s-${name}"
      name="${name}"
      value="${String(value)}"
      aria-describedby="d-${name}"
      ${known.kind === 'whole' && html` inputmode="numeric"`}
    />`
  return html`<select id="s-${name}" name="${name}" aria-describedby="d-${name}">
    ${choices.map((choice) => html`<option${choice === String(value) && html` selected`}>${choice}</option>`)}
  </select>`
}
