import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Controls } from '../controls.ts'
import type { Front } from '../http/handle.ts'
import { fileType } from '../media/files.ts'
import { avatar, THUMBNAIL } from './assets.ts'

interface Asset {
  readonly type: string
  readonly body: string | Buffer
}

/** Answers what a browser asks for. Returns false for everything that is the API's. */
export function handlePage(
  front: Front,
  _controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): boolean {
  if (request.method !== 'GET') return false
  const file = /^\/_(media|avatar|thumbnail)\/(\d+)(?:\.svg)?$/.exec(url.pathname)
  if (file) {
    const asset = findAsset(front, file[1] ?? '', file[2] ?? '')
    if (asset) sendAsset(response, asset)
    else response.writeHead(404).end()
    return true
  }
  return false
}

function findAsset({ world }: Front, kind: string, id: string): Asset | undefined {
  if (kind === 'media') {
    const body = world.files.get(id)
    return body && { type: fileType(body), body }
  }
  if (kind === 'thumbnail') return { type: 'image/svg+xml', body: THUMBNAIL }
  const account = world.store.account(id)
  return account && { type: 'image/svg+xml', body: avatar(account) }
}

function sendAsset(response: ServerResponse, { type, body }: Asset): void {
  response.writeHead(200, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    // An SVG opened by itself is a page: it may run nothing.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'max-age=3600',
  })
  response.end(body)
}
