import { escapeHtml } from '../page/html.ts'
import { invalidParam } from '../rules/refusal.ts'
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
class BadConfiguration extends Error {}

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
    return new Reply(JSON.stringify({ error_message: error.message, error_code: 1 }), 400)
  }
}

function readRequest(call: Call): Request {
  const { read } = call
  const redirectUri = read('redirect_uri') ?? ''
  const registered = call.world.switches.redirectUris.split(',').filter((uri) => uri !== '')
  if (read('client_id') !== APP.id) throw new BadConfiguration('Invalid client_id')
  if (!isAllowedRedirect(redirectUri) || (registered.length > 0 && !registered.includes(redirectUri)))
    throw new BadConfiguration('Invalid redirect_uri')
  if (read('response_type') !== 'code') throw new BadConfiguration('Invalid response_type')
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

function consentPage(call: Call, request: Request): Reply {
  const accounts = [...call.world.store.accounts()]
  if (accounts.length === 0) throw invalidParam('There is no account')
  const hidden = ['client_id', 'redirect_uri', 'scope', 'response_type', 'state']
    .map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(call.read(name) ?? '')}">`)
    .join('')
  const choices = accounts
    .map(({ id, username }) => `<option value="${id}">@${escapeHtml(username)}</option>`)
    .join('')
  const scopes = request.scopes.map((scope) => `<li><code>${scope}</code></li>`).join('')
  return new Reply(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Authorize ${escapeHtml(APP.name)}</title><style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui;max-width:28rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem}</style>
<main><h1>Authorize ${escapeHtml(APP.name)}</h1><p>The app asks for:</p><ul>${scopes}</ul>
<form method="post">${hidden}<p><label>Account <select name="account">${choices}</select></label></p>
<p><button name="answer" value="allow">Allow</button> <button name="answer" value="deny">Do not allow</button></p></form></main></html>`,
    200,
    { 'content-type': 'text/html; charset=utf-8' },
  )
}
