import type { IncomingMessage } from 'node:http'

/**
 * Whether a request comes from a page of this server, or from no page at all.
 *
 * A page of some website must not be able to work a simulator on this machine.
 */
export function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
