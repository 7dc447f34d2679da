/** The app at Meta that tokens belong to. Its `id` is that of the Threads app, not of the Meta app around it. */
export type App = { readonly id: string; readonly secret: string }

/** Where tokens come from, one method an endpoint. Each throws `ThreadsError` and nothing else. */
export type Tokens = {
  /** A token of 60 days for one of an hour. One that is long-lived already is refused as if it were dead. */
  exchange(token: string, app: Pick<App, 'secret'>): Promise<string>
  /** A token of an hour for the code of a redirected address. `redirectUri`: the one that the code was asked with. */
  fromCode(code: string, redirectUri: string, app: App): Promise<string>
}
