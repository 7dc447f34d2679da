/** Hosts that mean something else on every machine (RFC 6761, RFC 6762, ICANN's `internal`). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|test|invalid|lan|home\.arpa)\.?$/

/** IPv4 addresses that do not lead across the internet (RFC 1918, 1122, 3927, 6598). */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7])\./

/** IPv6 addresses that do not lead across the internet: loopback, unspecified, local, mapped IPv4. */
const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/

/** Whether `address` is one that anybody on the internet could open, as far as its letters tell. */
export function isPublicAddress(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || /\s/.test(address) || !URL.canParse(address)) return false
  const { hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  if (hostname.startsWith('[')) return !PRIVATE_IPV6.test(hostname)
  return hostname.includes('.') && !PRIVATE_NAMES.test(hostname) && !PRIVATE_IPV4.test(hostname)
}
