import type { Controls } from '../controls.ts'
import { html, type Html } from '../page/html.ts'
import { kebab, SWITCH_NAMES, type SwitchDefinition, type SwitchName, SWITCHES } from '../switches.ts'

/** What the switches are about, from the one named here to the next. */
const TOPICS: Partial<Record<SwitchName, string>> = {
  textMs: 'How containers are processed',
  propagation: 'What is not found at first',
  feedLagMs: 'Lists and deletions',
  latencyMs: 'Answers and publishing',
  counting: 'Texts and links',
  fetchMedia: 'Media and parameters',
  noTextEntities: 'What is read back',
  authQuery: 'Tokens and permissions',
  postQuota: 'Quotas, usage and language',
}

interface Topic {
  readonly title: string
  readonly names: SwitchName[]
}

/** Every switch within reach, by what it is about. */
export function switches(controls: Controls): Html {
  const values = controls.switches()
  const one = (name: SwitchName): Html =>
    html`<div class="${values[name] === SWITCHES[name].default ? 'switch' : 'switch changed'}">
      <label for="s-${name}"><code>${kebab(name)}</code></label
      >${field(name, SWITCHES[name], values[name])}
      <p class="note" id="d-${name}">${withCode(SWITCHES[name].says)}</p>
    </div>`
  return html`<form method="post" action="/_panel/switches">
    ${topics().map(
      ({ title, names }) =>
        html`<h3>${title}</h3>
          <div class="switches">${names.map(one)}</div>`,
    )}
    <p class="apply"><button>Set the switches</button></p>
  </form>`
}

function topics(): readonly Topic[] {
  const all: Topic[] = []
  for (const name of SWITCH_NAMES) {
    const title = TOPICS[name]
    if (title !== undefined) all.push({ title, names: [] })
    all.at(-1)?.names.push(name)
  }
  return all
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

/** Of all fields the form sends, those that say something new: setting a switch anew can start a throttling. */
export function changedIn(
  form: Readonly<Record<string, string>>,
  { switches }: Controls,
): Readonly<Record<string, string>> {
  const now: Readonly<Record<string, unknown>> = switches()
  return Object.fromEntries(Object.entries(form).filter(([name, value]) => String(now[name]) !== value))
}
