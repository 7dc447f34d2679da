/** One account of the accounts file, as the run uses it: already validated, its token still sealed. */
export type AccountEntry = {
  /** Unique in the file, `[a-z0-9-]{1,40}`: names the folder of its data, its group in the log. */
  readonly name: string
  /** Globs, as the input `files`. */
  readonly files: readonly string[]
  readonly userId: string
  /** The sealed box, as it stands in the file. */
  readonly token: string
  readonly timezone: string | undefined
  /** As the input; `undefined` where the input decides. */
  readonly numbering: string | undefined
  readonly maxPosts: number | undefined
  /** Where its entry stands in the file, from 1. */
  readonly line: number
}
