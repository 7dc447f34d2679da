import type { IncomingMessage } from 'node:http'

/**
 * Whether a request is for this server under its own name, and comes from its own page or from no page. Any site could
 * give its name the address of this machine, or show in its pages what is served here.
 */
export function isOurs({ method, headers }: IncomingMessage, { host, port }: URL): boolean {
  const hosts = [host, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return false
  const { origin } = headers
  if (origin !== undefined && !hosts.some((name) => origin === `http://${name}`)) return false
  const site = headers['sec-fetch-site']
  // Whoever follows a link to the preview sees it, and no other page does.
  const isVisit = method === 'GET' && headers['sec-fetch-dest'] === 'document'
  return site === undefined || site === 'same-origin' || site === 'none' || isVisit
}
