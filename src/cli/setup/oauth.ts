import { ASKED } from '../../core/threads/token/lacks.ts'

type Request = {
  readonly api: URL
  readonly appId: string
  readonly redirectUri: string
  readonly state: string
}

/** The address at which the person lets the app in. That of Threads itself is another host than its API. */
export function authorizeAddress({ api, appId, redirectUri, state }: Request): string {
  const origin = /(^|\.)threads\.(net|com)$/.test(api.hostname) ? 'https://www.threads.com' : api.origin
  const query = new URLSearchParams({
    client_id: appId,
    redirect_uri: redirectUri,
    scope: ASKED.join(','),
    response_type: 'code',
    state,
  })
  return `${origin}/oauth/authorize?${query.toString()}`
}

/** The code in the address that Threads redirected to, or why there is none. */
export function codeIn(
  address: string,
  state: string,
): { readonly code: string } | { readonly wrong: string } {
  if (!URL.canParse(address))
    return {
      wrong:
        'This is no address. Copy the whole line from the browser’s address bar, beginning with https://.',
    }
  const { searchParams: query } = new URL(address)
  if (query.get('error') !== null)
    return {
      wrong: `Threads gave no code: ${query.get('error_description') ?? String(query.get('error'))}. Open the address again and allow what is asked.`,
    }
  // Threads ends the address with `#_`, which is no part of the code even where it was encoded.
  const code = query.get('code')?.replace(/#_$/, '')
  if (!code)
    return {
      wrong:
        'This address has no code in it. Copy the address of the page that comes after you have allowed it.',
    }
  if (query.get('state') !== state)
    return {
      wrong:
        'This address is the answer to another attempt, or to somebody else’s. Open the address above, and paste what it leads to.',
    }
  return { code }
}
