import { html } from '../page/html.ts'
import { type Account, type Scope, SCOPES } from '../state/records.ts'
import { APP } from '../world.ts'
import { type Call, Reply } from './call.ts'

const isScope = (name: string): name is Scope => (SCOPES as readonly string[]).includes(name)

interface Request {
  readonly redirectUri: string
  readonly scopes: readonly Scope[]
  readonly state: string | undefined
}

/** What the page says when it is called wrongly: neither a redirect nor one of the API's envelopes. */
class BadConfiguration extends Error {
  readonly code: number
  constructor(message: string, code = 1) {
    super(message)
    this.code = code
  }
}

/** `GET /oauth/authorize`: asks the person for consent, or gives or refuses it at once (`consent`). */
export function authorizationPage(call: Call): Reply {
  const { consent } = call.world.switches
  return withRequest(call, (request) => {
    const [first] = call.world.store.accounts()
    if (consent === 'ask' || first === undefined) return consentPage(call, request)
    return consent === 'approve' ? approve(call, request, first) : deny(request)
  })
}

/** The form of that page. */
export function authorizationAnswer(call: Call): Reply {
  return withRequest(call, (request) => {
    const account = call.world.store.account(call.read('account') ?? '')
    return call.read('answer') === 'allow' && account ? approve(call, request, account) : deny(request)
  })
}

function withRequest(call: Call, answer: (request: Request) => Reply): Reply {
  try {
    return answer(readRequest(call))
  } catch (error) {
    if (!(error instanceof BadConfiguration)) throw error
    return new Reply(JSON.stringify({ error_message: error.message, error_code: error.code }), 400)
  }
}

function readRequest(call: Call): Request {
  const { read } = call
  const redirectUri = read('redirect_uri') ?? ''
  const registered = call.world.switches.redirectUris.split(',').filter((uri) => uri !== '')
  // The id that the dashboard shows first is that of the Facebook app around the Threads app.
  if (read('client_id') === APP.facebookId)
    throw new BadConfiguration('No app ID was provided in the request.', 4476002)
  if (read('client_id') !== APP.id) throw new BadConfiguration('Invalid client_id')
  if (!isAllowedRedirect(redirectUri) || (registered.length > 0 && !registered.includes(redirectUri)))
    throw new BadConfiguration('Invalid redirect_uri')
  // Clients that ship leave it out, and are let in.
  if ((read('response_type') ?? 'code') !== 'code') throw new BadConfiguration('Invalid response_type')
  const names = (read('scope') ?? '').split(/[\s,]+/).filter((name) => name !== '')
  if (!names.every(isScope)) throw new BadConfiguration('Invalid scope')
  if (!names.includes('threads_basic')) throw new BadConfiguration('scope must contain threads_basic')
  return { redirectUri, scopes: names, state: read('state') }
}

/** HTTPS, as on the network; plain HTTP for this machine only, where workflows are tried out. */
function isAllowedRedirect(uri: string): boolean {
  if (!URL.canParse(uri)) return false
  const { protocol, hostname } = new URL(uri)
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  )
}

function approve(call: Call, { redirectUri, scopes, state }: Request, account: Account): Reply {
  const { store, random } = call.world
  const code = { id: random.code(), accountId: account.id, scopes, redirectUri, issuedAt: call.now }
  store.put('code', code)
  return redirect(redirectUri, { code: code.id, ...(state === undefined ? {} : { state }) }, '#_')
}

const deny = ({ redirectUri, state }: Request): Reply =>
  redirect(redirectUri, {
    error: 'access_denied',
    error_reason: 'user_denied',
    error_description: 'The user denied your request',
    ...(state === undefined ? {} : { state }),
  })

function redirect(uri: string, params: Readonly<Record<string, string>>, ending = ''): Reply {
  const url = new URL(uri)
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value)
  return new Reply('', 302, { location: url.href + ending })
}

function consentPage(call: Call, { scopes }: Request): Reply {
  const { store } = call.world
  const asked = ['client_id', 'redirect_uri', 'scope', 'response_type', 'state']
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Authorize ${APP.name}</title>
        <link rel="icon" href="/_page/icon.svg" />
        <link rel="stylesheet" href="/_page/style.css" />
      </head>
      <body>
        <main>
          <form class="box" method="post">
            <h1>Authorize ${APP.name}</h1>
            <p>The app asks for:</p>
            <ul class="scopes">
              ${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}
            </ul>
            ${asked.map((name) => html`<input type="hidden" name="${name}" value="${call.read(name) ?? ''}" />`)}
            <p>
              <label>
                Account
                <select name="account">
                  ${[...store.accounts()].map(({ id, username }) => html`<option value="${id}">@${username}</option>`)}
                </select>
              </label>
            </p>
            <p class="row">
              <button name="answer" value="allow">Allow</button>
              <button name="answer" value="deny">Do not allow</button>
            </p>
          </form>
        </main>
      </body>
    </html>`
  return new Reply(page.source, 200, {
    'content-type': 'text/html; charset=utf-8',
    // No form-action: the answer to the form is a redirect to the app, wherever that is.
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  })
}
