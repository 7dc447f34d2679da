import { readFileSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import type { Front } from '../http/handle.ts'
import { avatar, ICON, THUMBNAIL } from '../page/assets.ts'
import { startSimulator } from '../server.ts'
import type { World } from '../world.ts'
import type { Card } from './card.ts'
import { sendFile } from './file.ts'
import { isOurs } from './guard.ts'
import { excerptOf, previewPage } from './page.ts'
import { SCRIPT } from './script.ts'

interface StageOptions {
  /** 0: any free one. */
  readonly port: number
  /** Opens what a post shows, by the name behind `/_file/` in its address; undefined: there is no such thing. */
  readonly open: (name: string) => Promise<FileHandle | undefined>
  /** Is told which posts are looked at. */
  readonly looked: (ids: readonly string[]) => void
}

/** A Threads of its own, in memory, and a page that shows what is published there, post by post. */
interface Stage {
  /** Of the page, and of the API. */
  readonly address: string
  readonly token: string
  /** What the page shows from now on. `empty`: what it says where there are no posts. */
  show(cards: readonly Card[], empty: string): void
  close(): Promise<void>
}

const STYLE = readFileSync(new URL('../page/style.css', import.meta.url), 'utf8')
const PREVIEW_STYLE = readFileSync(new URL('preview.css', import.meta.url), 'utf8')

/** Whatever many posts would take. */
const NO_END = 1_000_000_000
/** Nothing waits, nothing runs out, and nothing is fetched: posts show their files where they are. */
const SWITCHES = {
  imageMs: 0,
  videoMs: 0,
  carouselMs: 0,
  propagation: 'never',
  feedLagMs: 0,
  fetchMedia: false,
  counting: 'documented',
  postQuota: NO_END,
  replyQuota: NO_END,
} as const

export async function openStage({ port, open, looked }: StageOptions): Promise<Stage> {
  const shown = { cards: [] as readonly Card[], empty: '' }
  const listeners = new Set<ServerResponse>()
  const simulator = await startSimulator({
    port,
    host: '127.0.0.1',
    username: 'you',
    timeScale: 1,
    switches: SWITCHES,
    answer: async (front, request, response, url) => {
      if (!isOurs(request, new URL(front.world.address)))
        return send(response, 403, 'text/plain', 'Not for you.')
      // Pages ask without a token, and the API answers nothing without one.
      if (request.headers.authorization !== undefined) return forget(front)
      if (request.method !== 'GET') return send(response, 404, 'text/plain', '')
      if (url.pathname === '/_events') return listen(listeners, response)
      if (url.pathname.startsWith('/_file/')) {
        const file = await open(url.pathname.slice('/_file/'.length))
        if (!file) return send(response, 404, 'text/plain', '')
        await sendFile(request, response, file)
        return true
      }
      if (url.pathname !== '/') return sendAsset(response, url.pathname, front.world)
      const excerpt = excerptOf(shown.cards, url)
      looked(excerpt.cards.map(({ id }) => id))
      return send(response, 200, 'text/html', previewPage(excerpt, shown.empty, front.world).source)
    },
  })
  simulator.account(simulator.username, { name: 'You', geoGating: true })
  return {
    address: simulator.url,
    token: simulator.token,
    show(cards, empty) {
      Object.assign(shown, { cards, empty })
      for (const listener of listeners) listener.write('data:\n\n')
    },
    close: () => simulator.close(),
  }
}

/** Lets the call pass to the API, as the first of its account: whoever previews for days makes many. */
function forget({ world, log }: Front): false {
  world.calls.clear()
  log.clear()
  return false
}

/** Nothing but the page's own script and style can run, whatever a post says. Pictures of the web come from where they are. */
const POLICY =
  "default-src 'none'; img-src 'self' https:; media-src 'self' https:; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

function send(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // A picture that is opened by itself is a page, too.
    'content-security-policy':
      type === 'image/svg+xml' ? "default-src 'none'; style-src 'unsafe-inline'" : POLICY,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
  return true
}

/** A stream of events, one for each change. */
function listen(listeners: Set<ServerResponse>, response: ServerResponse): true {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 1000\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
  return true
}

function sendAsset(response: ServerResponse, path: string, { store }: World): true {
  if (path === '/_page/style.css') return send(response, 200, 'text/css', STYLE)
  if (path === '/_page/preview.css') return send(response, 200, 'text/css', PREVIEW_STYLE)
  if (path === '/_page/preview.js') return send(response, 200, 'text/javascript', SCRIPT)
  if (path === '/_page/icon.svg' || path === '/favicon.ico') return send(response, 200, 'image/svg+xml', ICON)
  if (path.startsWith('/_thumbnail/')) return send(response, 200, 'image/svg+xml', THUMBNAIL)
  const account = store.account(/^\/_avatar\/(\d+)\.svg$/.exec(path)?.[1] ?? '')
  if (account) return send(response, 200, 'image/svg+xml', avatar(account))
  // Accounts have no page here: what is named `@you` is all that is shown.
  if (!path.startsWith('/@')) return send(response, 404, 'text/plain', 'There is no such page.')
  response.writeHead(303, { location: '/' }).end()
  return true
}
