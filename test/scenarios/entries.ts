/** One post of the `posts` output. */
type Entry = {
  readonly path: string | null
  readonly status: string
  readonly id: string | null
  readonly permalink: string | null
  readonly posts: readonly { readonly id: string; readonly permalink: string }[]
  readonly problems: readonly { readonly rule: string; readonly line?: number; readonly fix: string }[]
}

export const entries = (outputs: Readonly<Record<string, string>>) =>
  JSON.parse(outputs['posts'] ?? 'null') as Entry[]

/** `rule:line` of every problem, by path. */
export const rulesOf = (outputs: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(
    entries(outputs).map(({ path, problems }): [string, string[]] => [
      path ?? '',
      problems.map(({ rule, line }) => `${rule}:${line ?? ''}`),
    ]),
  )
