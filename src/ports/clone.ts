import type { Oid } from './github.ts'

/** Where refs are on the server. */
type RemoteRefs = {
  /** Name of the default branch; undefined: there is none. */
  readonly main: string | undefined
  /** By their whole names; `HEAD` is that of the default branch. */
  readonly oids: ReadonlyMap<string, Oid>
}

/**
 * The repository on GitHub as git brings it, without the API and without the checkout: a bare repository of its own, with
 * nothing but what was asked for. Each method throws `GitHubError` where git fails.
 */
export type Clone = {
  /** The default branch, and refs whose names match, such as `refs/heads/main` or `refs/spool/done-*`. */
  refs(patterns: readonly string[]): Promise<RemoteRefs>
  /** Brings a commit without its history, `with` the contents of all its files or `without` any. */
  fetch(commit: Oid, contents: 'with' | 'without'): Promise<void>
  /** Brings contents by their names. */
  fetchBlobs(oids: readonly Oid[]): Promise<void>
  /** The files of a commit that was brought, by path, but for links. */
  tree(commit: Oid): Promise<ReadonlyMap<string, Oid>>
  /** Contents that were brought. */
  read(oids: readonly Oid[]): Promise<ReadonlyMap<Oid, Buffer>>
  /**
   * Puts a commit of one file and no history in the place of what a ref points to; false, and nothing is changed, where it
   * does not point to `from` any more. Undefined: it was not there.
   */
  put(
    ref: string,
    from: Oid | undefined,
    commit: { readonly message: string; readonly file: string; readonly bytes: Buffer },
  ): Promise<boolean>
  /** Removes it from this machine. */
  remove(): void
}
