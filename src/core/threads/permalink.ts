/** Where the network serves posts (Meta: *Media retrieval*; threads.net leads to threads.com). */
const HOSTS: readonly string[] = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net']

/** Many times as long as they are. Receipts have to fit into front matter. */
const LONGEST = 400

/**
 * Whether an address can be the permalink of a post: on the network's own hosts, or on the server that speaks its API.
 * Permalinks go into outputs, sites and messages that trust them.
 */
export function isPermalink(address: string, api: URL): boolean {
  const url = URL.parse(address)
  if (address.length > LONGEST || !url || url.username !== '' || url.password !== '') return false
  return url.origin === api.origin || (url.protocol === 'https:' && HOSTS.includes(url.host))
}
