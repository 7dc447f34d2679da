import type { Controls } from '../controls.ts'
import { html, type Html } from '../page/html.ts'
import { layout } from '../page/layout.ts'
import { timeOf, type View } from '../page/view.ts'
import { type Account, SCOPES, type Token } from '../state/records.ts'

/** `GET /_tokens`: plays the *User Token Generator* of the app's dashboard, the shortest way to a long-lived token. */
export function tokenGeneratorPage(view: View, outcome: Html | false = false): Html {
  const accounts = [...view.world.store.accounts()]
  const main = html`<h1>User Token Generator</h1>
    <p class="note">
      As in the app’s dashboard: Use cases → Access the Threads API → Customize → Settings. It takes no
      redirect URI and no app secret, only an account that has accepted its invite to be a Threads tester.
    </p>
    <div class="panel">${outcome}${invites(accounts)}${generator(accounts)}</div>`
  return layout('User Token Generator', accounts, main)
}

/** `POST /_tokens`: accepts an invite, or generates a token; the page it answers with is the only one that shows it. */
export function answerTokenForm(view: View, controls: Controls, form: URLSearchParams): Html {
  const { store } = view.world
  const accepting = store.account(form.get('accept') ?? '')
  if (accepting) {
    controls.account(accepting.username, { testerInvite: 'accepted' })
    return tokenGeneratorPage(view)
  }
  const account = store.account(form.get('account') ?? '')
  if (!account) return tokenGeneratorPage(view, refused('Choose an account.'))
  if (account.testerInvite === 'pending')
    return tokenGeneratorPage(view, refused(`@${account.username} has not accepted its invite yet.`))
  const asked = form.getAll('scope')
  const scopes = SCOPES.filter((scope) => scope === 'threads_basic' || asked.includes(scope))
  const token = store.token(controls.issueToken(account.username, { scopes, life: 'long', ageMs: 0 }))
  return tokenGeneratorPage(view, token && issued(view, account, token))
}

const refused = (why: string): Html => html`<p class="box" role="alert">No token was generated. ${why}</p>`

const issued = (view: View, { username }: Account, { id, scopes, expiresAt }: Token): Html =>
  html`<section class="box" aria-labelledby="h-token">
    <h2 id="h-token">Token of @${username}</h2>
    <p role="status">Copy it now: it is not shown again.</p>
    <p><code id="token">${id}</code></p>
    <p class="note">Until ${timeOf(expiresAt, view.now)} UTC, for ${scopes.join(', ')}.</p>
  </section>`

function invites(accounts: readonly Account[]): Html | false {
  const pending = accounts.filter(({ testerInvite }) => testerInvite === 'pending')
  if (pending.length === 0) return false
  return html`<section class="box" aria-labelledby="h-invites">
    <h2 id="h-invites">Invites</h2>
    <p class="note">On the network each is accepted by its account, under Website permissions → Invites.</p>
    <form method="post" action="/_tokens" class="row">
      ${pending.map(({ id, username }) => html`<button name="accept" value="${id}">Accept as @${username}</button>`)}
    </form>
  </section>`
}

const generator = (accounts: readonly Account[]): Html =>
  html`<form class="box" method="post" action="/_tokens">
    <fieldset>
      <legend>Account</legend>
      ${accounts.map(accountChoice)}
    </fieldset>
    <fieldset>
      <legend>Permissions</legend>
      ${SCOPES.map(scopeChoice)}
    </fieldset>
    <p class="row"><button>Generate token</button></p>
  </form>`

function accountChoice({ id, username, testerInvite }: Account): Html {
  const pending = testerInvite === 'pending'
  return html`<label>
    <input type="radio" name="account" value="${id}" required${pending && html` disabled`} />
    @${username}${pending && ' (invite not accepted)'}
  </label>`
}

/** No token is without `threads_basic`: it cannot be taken off. */
const scopeChoice = (scope: string): Html =>
  html`<label>
    <input
      type="checkbox"
      name="scope"
      value="${scope}"
      ${scope === 'threads_basic' && html` checked disabled`}
    />
    <code>${scope}</code>
  </label>`
