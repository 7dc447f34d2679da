import { lookup as resolve, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { isThisMachine } from '../../core/media/address.ts'

/** Networks that nobody outside can reach. Source: IANA's registries of special-purpose addresses. */
const PRIVATE: readonly (readonly [network: string, prefix: number, type: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  // An IPv4 address may stand in these, and be reached by a gateway: 10.0.0.1 is 64:ff9b::a00:1.
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]

const privateNetworks = new BlockList()
for (const [network, prefix, type] of PRIVATE) privateNetworks.addSubnet(network, prefix, type)

/** Says that a name leads into a private network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
}

/** Whether a host is of this machine or of a private network, as far as its name alone tells. */
export function isPrivateHost(hostname: string): boolean {
  return isThisMachine(hostname) || isPrivateAddress(hostname.replace(/^\[|\]$/g, ''))
}

function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && privateNetworks.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/**
 * Resolves names, but none that leads into a private network. It stands where the connection is made, so that a
 * name cannot lead to one address when it is checked and to another when it is used.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (failed, addresses: LookupAddress[]) => {
    const [first] = failed ? [] : addresses
    if (!first) {
      callback(failed ?? new Error(`${hostname} has no address`), '')
    } else if (addresses.some(({ address }) => isPrivateAddress(address))) {
      callback(new PrivateAddressError(hostname), '')
    } else if (options.all === true) {
      callback(null, addresses)
    } else {
      callback(null, first.address, first.family)
    }
  })
}

/**
 * Whether a name can be resolved here. Where a proxy connects it resolves names by itself, and could be led into a
 * private network.
 *
 * @throws PrivateAddressError if it leads into a private network
 */
export async function isResolvable(hostname: string): Promise<boolean> {
  const failure = await new Promise((settle) =>
    lookupPublic(hostname.replace(/^\[|\]$/g, ''), { all: true }, settle),
  )
  if (failure instanceof PrivateAddressError) throw failure
  return !failure
}

/** Whether requests to some hosts go by a proxy, as undici reads the environment. */
export function hasProxy(environment: Readonly<Record<string, string | undefined>>): boolean {
  return ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'].some((name) => environment[name])
}
