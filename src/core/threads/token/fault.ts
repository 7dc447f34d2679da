/** What is wrong with a token that the network rejects, as far as its answer or its own look tells. */
export type TokenFault = 'expired' | 'revoked' | 'app-removed' | 'unknown' | TokenLook

type TokenLook = 'not-alone' | 'app-secret' | 'id' | 'of-app' | 'of-facebook' | 'of-instagram'

/** By the subcode of error 190 (Graph API, "Handle Errors"). */
export function tokenFaultOf(code: number, subcode: number): TokenFault {
  if (subcode === 463) return 'expired'
  if (subcode === 458) return 'app-removed'
  return subcode === 460 || code === 452 ? 'revoked' : 'unknown'
}

/** What a text is that is no token of a Threads user; undefined if it may be one. */
export function lookOf(token: string): TokenLook | undefined {
  if (/[^\x21-\x7e]|["'`]|^[a-z_]+[=:]./i.test(token)) return 'not-alone'
  if (/^[0-9a-f]{32}$/.test(token)) return 'app-secret'
  if (/^\d+$/.test(token)) return 'id'
  if (/^(?:TH|\d*)\|/.test(token)) return 'of-app'
  if (token.startsWith('EAA')) return 'of-facebook'
  return token.startsWith('IG') ? 'of-instagram' : undefined
}
