import type { Controls } from '../controls.ts'
import { FaultError, readFault } from '../control/fault.ts'
import { type Fault, FAULT_KINDS } from '../http/faults.ts'
import { html, type Html } from '../page/html.ts'

/** What is tried most often, one press each. */
const USUAL: readonly (readonly [name: string, fault: Fault])[] = [
  ['Lose the answer to a publish', { kind: 'drop', when: 'after', method: 'POST', path: 'threads_publish' }],
  ['Publish, then answer 504', { kind: 'html-504', when: 'after', method: 'POST', path: 'threads_publish' }],
  ['Publish: not found', { kind: 'not-found', method: 'POST', path: 'threads_publish' }],
  ['Lose the answer to a deletion', { kind: 'drop', when: 'after', method: 'DELETE', path: '/*' }],
  ['Throttle a call', { kind: 'throttle' }],
  ['Refuse the token once', { kind: 'revoked' }],
  ['Outage for five calls', { kind: 'code-2', times: 5 }],
  ['Never answer a call', { kind: 'stall' }],
]

const KINDS: Readonly<Record<(typeof FAULT_KINDS)[number], string>> = {
  drop: 'the connection just closes',
  truncate: 'the answer breaks off',
  stall: 'no answer at all',
  delay: 'the true answer, late',
  'code-1': 'HTTP 500, unknown error',
  'code-2': 'HTTP 500, outage',
  'code-10': 'HTTP 500, no permission',
  'not-found': 'HTTP 400, not there',
  throttle: 'HTTP 400, too many calls',
  revoked: 'HTTP 400, token refused',
  empty: 'HTTP 200 without a body',
  'html-504': 'HTTP 504, no JSON',
  custom: 'an answer of your own',
}

/** The calls that a fault is set for most often: method and path as `matches` reads them. */
const CALLS: readonly (readonly [call: string, name: string])[] = [
  ['', 'any call'],
  ['POST threads', 'create a container'],
  ['POST threads_publish', 'publish'],
  ['GET /*', 'read a post or a container'],
  ['GET threads', 'list posts'],
  ['GET replies', 'list replies'],
  ['GET conversation', 'list a conversation'],
  ['GET threads_publishing_limit', 'read the quotas'],
  ['GET insights', 'read insights of a post'],
  ['GET threads_insights', 'read insights of an account'],
  ['DELETE /*', 'delete a post'],
  ['POST repost', 'repost'],
  ['GET debug_token', 'inspect a token'],
  ['GET refresh_access_token', 'refresh a token'],
]

/** Faults that wait, and everything that sets one. Only the list is kept fresh: nobody's typing is lost. */
export const faults = (controls: Controls): Html =>
  html`<div class="live" id="faults">${waiting(controls.faults())}</div>
    <h3 id="h-usual">Set one for the next call</h3>
    <form method="post" action="/_panel/faults" class="row" aria-labelledby="h-usual">
      ${USUAL.map(([name], index) => html`<button name="usual" value="${index}">${name}</button>`)}
    </form>
    <details class="other">
      <summary>Any other fault</summary>
      ${anyFault}
    </details>`

function waiting(all: readonly Fault[]): Html {
  if (all.length === 0) return html`<p class="note">None waits: every call is answered truly.</p>`
  return html`<ul class="log">
      ${all.map(
        (fault) =>
          html`<li>
            <span class="what"
              ><code>${fault.kind}</code> <span class="params">${describe(fault)}</span></span
            >
          </li>`,
      )}
    </ul>
    <form method="post" action="/_panel/faults/clear" class="row"><button>Take them back</button></form>`
}

/** What a fault strikes, in words. */
function describe({ when, method, path, params, nth = 1, times = 1 }: Fault): string {
  const only = Object.entries(params ?? {}).map(([name, value]) => `${name}=${value}`)
  return [
    method === undefined && path === undefined ? 'any call' : [method, path].filter(Boolean).join(' '),
    ...(only.length > 0 ? [`with ${only.join(' & ')}`] : []),
    ...(nth > 1 ? [`from call ${nth} on`] : []),
    ...(times === 0 ? ['every one'] : times > 1 ? [`${times} of them`] : []),
    ...(when === 'after' ? ['after it acted'] : []),
  ].join(', ')
}

const field = (name: string, label: string, input: Html, note?: string): Html =>
  html`<div class="switch">
    <label for="f-${name}">${label}</label
    >${input}${note !== undefined && html`<p class="note" id="n-${name}">${note}</p>`}
  </div>`

const select = (name: string, options: readonly (readonly [value: string, text: string])[]): Html =>
  html`<select id="f-${name}" name="${name}">
    ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
  </select>`

const input = (name: string, value = '', hint = false): Html =>
  html`<input
    id="f-${name}"
    name="${name}"
    value="${value}"
    ${hint && html` aria-describedby="n-${name}"`}
  />`

const anyFault = html`<form method="post" action="/_panel/faults">
  <div class="switches">
    ${field(
      'kind',
      'The caller gets',
      select(
        'kind',
        FAULT_KINDS.map((kind) => [kind, `${kind}: ${KINDS[kind]}`]),
      ),
    )}
    ${field('call', 'At', select('call', CALLS))}
    ${field(
      'when',
      'When',
      select('when', [
        ['before', 'before it acts: nothing is done'],
        ['after', 'after it acted: all is done'],
      ]),
    )}
    ${field('params', 'Only with the parameters', input('params', '', true), 'As in an address: media_type=TEXT&text=Hello.')}
    ${field('nth', 'From which of these calls on', input('nth', '1'))}
    ${field('times', 'How many of them', input('times', '1', true), '0: all, until it is taken back.')}
    ${field('ms', 'Milliseconds', input('ms', '', true), 'Of a delay: how late.')}
    ${field('status', 'HTTP status', input('status', '', true), 'Of an answer of your own.')}
    ${field('body', 'Body', input('body', '', true), 'Of an answer of your own.')}
  </div>
  <p class="row"><button>Set the fault</button></p>
</form>`

/** The fault that a form of the panel asks for. Throws a FaultError that says what is wrong with it. */
export function faultIn(form: Readonly<Record<string, string>>): Fault {
  if (form['usual'] !== undefined) {
    const fault = USUAL[Number(form['usual'])]?.[1]
    if (fault === undefined) throw new FaultError('There is no such fault')
    return fault
  }
  const [method, path] = form['call']?.split(' ') ?? []
  const numbers = ['nth', 'times', 'ms', 'status'].filter((name) => form[name])
  return readFault({
    kind: form['kind'],
    when: form['when'],
    ...(method && path ? { method, path } : {}),
    ...(form['params'] ? { params: Object.fromEntries(new URLSearchParams(form['params'])) } : {}),
    ...Object.fromEntries(numbers.map((name) => [name, Number(form[name])])),
    ...(form['body'] ? { body: form['body'] } : {}),
  })
}
