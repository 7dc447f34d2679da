import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { FaultError } from '../control/fault.ts'
import type { Controls } from '../controls.ts'
import { answerTokenForm, tokenGeneratorPage } from '../dashboard/token-generator.ts'
import type { Front } from '../http/handle.ts'
import { isSameOrigin } from '../http/origin.ts'
import { readBody } from '../http/params.ts'
import { fileType } from '../media/files.ts'
import { faultIn } from '../panel/faults.ts'
import { changedIn } from '../panel/switches.ts'
import { SwitchError } from '../switches.ts'
import { avatar, ICON, THUMBNAIL } from './assets.ts'
import { conversationPage } from './conversation.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'
import { panelPage } from './panel.ts'
import { SCRIPT } from './script.ts'
import { timelinePage } from './timeline.ts'
import { authorOf, isShown, type View } from './view.ts'

const STYLE = readFileSync(new URL('style.css', import.meta.url), 'utf8')

/** Nothing but the page's own script and style can run, whatever a post says. Pictures may come from their author. */
const POLICY =
  "default-src 'none'; img-src 'self' https: http:; media-src 'self' https: http:; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Answers what a browser asks for. Returns false for everything that is the API's. */
export async function handlePage(
  front: Front,
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  if (request.method === 'POST' && url.pathname.startsWith('/_panel/')) {
    await work(front, controls, request, response, url)
    return true
  }
  const view: View = { world: front.world, now: front.world.clock.now() }
  if (request.method === 'POST' && url.pathname === '/_tokens') {
    const form = new URLSearchParams((await readBody(request)).toString())
    if (isSameOrigin(request)) sendPage(request, response, answerTokenForm(view, controls, form))
    else response.writeHead(403).end()
    return true
  }
  if (request.method !== 'GET') return false
  const asset = /^\/_(media|avatar|thumbnail|page)\/([\w.]+?)(?:\.svg)?$/.exec(url.pathname)
  if (asset) {
    sendAsset(response, findAsset(front, asset[1] ?? '', asset[2] ?? ''))
    return true
  }
  if (url.pathname === '/favicon.ico') {
    sendAsset(response, findAsset(front, 'page', 'icon'))
    return true
  }
  const page = findPage(view, controls, url)
  if (page === undefined) return false
  sendPage(request, response, page)
  return true
}

function findPage(view: View, controls: Controls, url: URL): Html | undefined {
  const { store } = view.world
  if (url.pathname === '/_panel') return panelPage(view, controls)
  if (url.pathname === '/_tokens') return tokenGeneratorPage(view)
  const [, username, shortcode] = /^\/@([\w.]+)(?:\/post\/([\w-]+))?$/.exec(url.pathname) ?? []
  if (shortcode !== undefined) {
    const media = store.mediaByShortcode(shortcode)
    const author = media && authorOf(view, media)
    return isShown(view, media) && author
      ? conversationPage(view, media, author)
      : notFound(view, 'This post is not available.')
  }
  if (username === undefined && url.pathname !== '/') return undefined
  const account = username === undefined ? [...store.accounts()][0] : store.accountNamed(username)
  if (!account) return notFound(view, 'There is no such account.')
  return timelinePage(view, account, {
    ...(url.searchParams.has('after') ? { after: Number(url.searchParams.get('after')) } : {}),
    ...(url.searchParams.has('limit')
      ? { limit: Math.min(Number(url.searchParams.get('limit')), 1000) }
      : {}),
  })
}

const notFound = (view: View, says: string): Html =>
  layout(
    'Not found',
    view.world.store.accounts(),
    html`<h1>Not found</h1>
      <p class="empty">${says}</p>`,
  )

interface Asset {
  readonly type: string
  readonly body: string | Buffer
}

function findAsset({ world }: Front, kind: string, name: string): Asset | undefined {
  switch (kind) {
    case 'page':
      if (name === 'style.css') return { type: 'text/css; charset=utf-8', body: STYLE }
      if (name === 'icon') return { type: 'image/svg+xml', body: ICON }
      return name === 'script.js' ? { type: 'text/javascript; charset=utf-8', body: SCRIPT } : undefined
    case 'media': {
      const body = world.files.get(name)
      return body && { type: fileType(body), body }
    }
    case 'thumbnail':
      return { type: 'image/svg+xml', body: THUMBNAIL }
    default: {
      const account = world.store.account(name)
      return account && { type: 'image/svg+xml', body: avatar(account) }
    }
  }
}

function sendAsset(response: ServerResponse, asset: Asset | undefined): void {
  if (!asset) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': asset.type,
    'content-length': Buffer.byteLength(asset.body),
    'x-content-type-options': 'nosniff',
    // An SVG opened by itself is a page: it may run nothing.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'max-age=600',
  })
  response.end(asset.body)
}

/** A page, or 304 if the browser has the very same: that is how it asks for news every second. */
function sendPage(request: IncomingMessage, response: ServerResponse, { source }: Html): void {
  const etag = `"${createHash('sha1').update(source).digest('base64url')}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  const body = zipped ? gzipSync(source, { level: 5 }) : Buffer.from(source)
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    etag,
    vary: 'accept-encoding',
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    // With no-referrer, a browser says of its forms that they come from nowhere: `Origin: null`.
    'referrer-policy': 'same-origin',
  })
  response.end(body)
}

/** The panel's forms. Each does one thing and goes back. */
async function work(
  front: Front,
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const form = Object.fromEntries(new URLSearchParams((await readBody(request)).toString()))
  if (!isSameOrigin(request)) {
    response.writeHead(403).end()
    return
  }
  try {
    const part = act(controls, url.pathname.slice('/_panel/'.length), form)
    response.writeHead(303, { location: `/_panel${part}` }).end()
  } catch (error) {
    if (!(error instanceof SwitchError || error instanceof FaultError || error instanceof RangeError))
      throw error
    const says = html`<h1>Not set</h1>
      <p class="empty">${error.message}</p>
      <p class="older"><a href="/_panel">Back to the panel</a></p>`
    sendPage(request, response, layout('Not set', front.world.store.accounts(), says))
  }
}

/** Does what a form asks for, and returns the part of the panel to go back to. */
function act(controls: Controls, form: string, fields: Readonly<Record<string, string>>): string {
  switch (form) {
    case 'clock':
      controls.clock.advance(Number(fields['advanceMs']))
      return ''
    case 'reset':
      controls.reset()
      return ''
    case 'faults':
      controls.inject(faultIn(fields))
      return '#breaking'
    case 'faults/clear':
      controls.clearFaults()
      return '#breaking'
    case 'switches':
      controls.set(changedIn(fields, controls))
      return '#switches'
    default:
      return ''
  }
}
