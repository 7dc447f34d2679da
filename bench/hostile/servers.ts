import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A server on this machine that answers every request in one way. */
export async function serving(answer: Answer) {
  const server = createServer((request, response) => answer(response, request))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const PIECE = Buffer.alloc(1_000_000, ' ')

/** A body that never ends. */
export const endless =
  (type: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type })
    const more = () => {
      while (!response.destroyed && response.write(PIECE));
    }
    response.on('drain', more)
    more()
  }

/** A gigabyte of spaces, as a megabyte. */
export function compressed(): Answer {
  const part = gzipSync(Buffer.alloc(10_000_000, ' '))
  const bomb = Buffer.concat(Array.from({ length: 100 }, () => part))
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb)
  }
}

/** Whoever it is, whatever is asked: another full page. */
export const pages: Answer = (response, { url = '' }) => {
  const comments = Array.from({ length: 100 }, (_, id) => ({ id, body: 'x'.repeat(1000), html_url: '' }))
  const body = url.endsWith('/graphql') ? { data: { viewer: { login: 'a' } } } : comments
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** A picture at every address. */
export const pictures =
  (bytes: Buffer): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': bytes.length }).end(bytes)
  }
