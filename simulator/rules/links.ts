import { BlockList, isIP } from 'node:net'

/** Top-level domains by which a bare name such as `example.com` is taken for a link. Which ones count is unknown. */
const BARE =
  'com|org|net|edu|gov|io|dev|app|co|ai|me|gg|tv|xyz|info|blog|site|online|uk|de|fr|jp|kr|cn|in|br|es|it|nl|se|eu|us|ca|au|ch|at'

const LINK = new RegExp(
  `https?://[^\\s<>"]+|(?<![\\w@./-])(?:www\\.[\\w-]+(?:\\.[\\w-]+)+|(?:[\\w-]+\\.)+(?:${BARE})(?![\\w-]))(?:[/?#][^\\s<>"]*)?`,
  'giu',
)

/** Where the links of `text` are, without the punctuation that ends a sentence. UTF-16 offsets. */
export function linksIn(text: string): readonly { readonly link: string; readonly at: number }[] {
  if (!text.includes('.')) return []
  return Array.from(text.matchAll(LINK), (match) => ({
    link: match[0].replace(/[.,);:!?]+$/u, ''),
    at: match.index,
  }))
}

/**
 * How many links a post counts: the distinct ones in `text`, plus one for an attached link that is not
 * among them (Meta: Posts, Limitations). Two links are the same if they are the same string; what the
 * network makes of case, a final slash or a fragment is unknown.
 */
export function countLinks(text: string, attached?: string): number {
  const links = new Set(linksIn(text).map(({ link }) => link))
  if (attached !== undefined) links.add(attached)
  return links.size
}

/** The link a text-only post shows as its card when none is attached: the first in the text (Meta: Posts). */
export const firstLink = (text: string): string | undefined => linksIn(text)[0]?.link

/** Addresses that lead nowhere from outside (RFC 6890). */
const PRIVATE = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(network, bits)
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6')

/**
 * Whether a link leads to an address that the network could reach; nothing is looked up.
 *
 * It may come without its scheme, as Meta's own examples have it (`www.facebook.com`).
 */
export function isPublicLink(link: string): boolean {
  const absolute = /^[a-z]+:/i.test(link) ? link : `https://${link}`
  if (!URL.canParse(absolute)) return false
  const { protocol, hostname } = new URL(absolute)
  if (!/^https?:$/.test(protocol)) return false
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  if (family > 0) return !PRIVATE.check(host, family === 4 ? 'ipv4' : 'ipv6')
  return host.includes('.') && !/\.(?:localhost|local|internal|test|invalid)\.?$/.test(host)
}
