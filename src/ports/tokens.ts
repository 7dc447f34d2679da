import type { KeptToken } from '../core/token/kept-token.ts'
import type { Oid } from './github.ts'

/** The app at Meta that tokens belong to. Its `id` is that of the Threads app, not of the Meta app around it. */
export type App = { readonly id: string; readonly secret: string }

/** Where tokens come from, one method an endpoint. Each throws `ThreadsError` and nothing else. */
export type Tokens = {
  /** A token of 60 days for one of an hour. One that is long-lived already is refused as if it were dead. */
  exchange(token: string, app: Pick<App, 'secret'>): Promise<string>
  /** A token of an hour for the code of a redirected address. `redirectUri`: the one that the code was asked with. */
  fromCode(code: string, redirectUri: string, app: App): Promise<string>
}

/** A refreshed token that is kept in the repository. */
export type Held = {
  readonly ref: string
  /** What it is kept in: the commit that the ref points to, or among many accounts the file of this one. */
  readonly oid: Oid
  /** Of the commit. */
  readonly tree: Oid
  /** Undefined if it does not open. */
  readonly kept: KeptToken | undefined
}

/** Where what follows a pasted token is kept: a ref of its own, or a file beside those of other accounts. */
export type TokenRef = {
  /** @throws GitHubError */
  readonly find: () => Promise<Held | undefined>
  /** On top of what was held; undefined if another run was faster. @throws GitHubError if it cannot be written */
  readonly write: (kept: KeptToken, onto: Held | undefined) => Promise<Held | undefined>
}
