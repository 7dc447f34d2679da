import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Controls } from '../controls.ts'
import type { Front } from '../http/handle.ts'
import { fileType } from '../media/files.ts'

/** Answers what a browser asks for. Returns false for everything that is the API's. */
export function handlePage(
  { world }: Front,
  _controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): boolean {
  if (request.method !== 'GET') return false
  const file = /^\/_media\/(\d+)$/.exec(url.pathname)?.[1]
  if (file !== undefined) {
    const bytes = world.files.get(file)
    if (!bytes) {
      response.writeHead(404).end()
      return true
    }
    response.writeHead(200, {
      'content-type': fileType(bytes),
      'content-length': bytes.length,
      'x-content-type-options': 'nosniff',
      'cache-control': 'max-age=31536000, immutable',
    })
    response.end(bytes)
    return true
  }
  return false
}
