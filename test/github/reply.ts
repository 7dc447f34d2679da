import type { ServerResponse } from 'node:http'
import type { Answer } from './answers.ts'
import type { Lost } from './faults.ts'
import { rateHeaders } from './rate.ts'

export function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const raw = Buffer.isBuffer(body)
  response.writeHead(status, {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'C0DE:1:2:3',
    ...rateHeaders(),
    ...(body !== undefined && {
      'content-type': raw ? 'application/octet-stream' : 'application/json; charset=utf-8',
    }),
    ...headers,
  })
  response.end(raw ? body : body === undefined ? undefined : JSON.stringify(body))
}

/** The status a client sees of a lost answer: 0 where there is none. */
export const statusOf = ({ status = 'drop' }: Lost) => (status === 'drop' ? 0 : status)

export function lose(response: ServerResponse, { status = 'drop' }: Lost): void {
  switch (status) {
    case 'drop':
      response.destroy()
      return
    case 502:
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>')
      return
    case 504:
      response
        .writeHead(504, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ message: "We couldn't respond to your request in time. Sorry about that." }))
      return
  }
}
