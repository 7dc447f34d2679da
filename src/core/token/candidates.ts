import type { KeptToken } from './kept-token.ts'
import type { Lifetime } from './lifetime.ts'

/** A token that a run may use. */
export type Candidate = Lifetime & {
  readonly token: string
  readonly from: 'kept' | 'pasted' | 'previous'
  /** Id of the account that it must belong to; undefined: whoever pasted it says whose it is. */
  readonly account: string | undefined
}

/** The tokens there are, each once. */
export function candidatesOf(pasted: string, kept: KeptToken | undefined): readonly Candidate[] {
  const unknown = { issuedAt: undefined, expiresAt: undefined }
  const own: Candidate = { ...unknown, token: pasted, from: 'pasted', account: undefined }
  if (!kept) return [own]
  const { token, account, issuedAt, expiresAt, previous = token } = kept
  const all: readonly Candidate[] = [
    { token, from: 'kept', account, issuedAt, expiresAt },
    own,
    { ...unknown, token: previous, from: 'previous', account },
  ]
  return all.filter((one, index) => all.findIndex((other) => other.token === one.token) === index)
}

/** What lives longest comes first, and what is not known to live comes last. */
export function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((one, other) => (other.expiresAt ?? 0) - (one.expiresAt ?? 0))
}
