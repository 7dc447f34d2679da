import { GitHubError } from '../core/github/error.ts'
import type { Branch, Host } from '../ports/github.ts'
import type { FileText } from '../ports/repository.ts'
import type { World } from '../ports/world.ts'
import { decode } from './file-text.ts'

/** The files of a branch that patterns match, as they are at its head, whatever the checkout has. */
export type Head = { readonly branch: Branch; readonly files: readonly FileText[] }

/**
 * @param patterns Of each account of the run, whose files are read together.
 * @param known What was read before: where the branch has not moved since, it is that.
 * @returns one for each account; undefined where GitHub does not list all files of the branch
 * @throws GitHubError
 */
export async function readHeads(
  { branches }: Host,
  name: string | undefined,
  patterns: readonly (readonly string[])[],
  checkout: World['files'],
  known: readonly Head[] | undefined,
): Promise<readonly Head[] | undefined> {
  const branch = await branches.find(name)
  if (!branch)
    throw new GitHubError('missing', `no ${name === undefined ? 'default branch' : `branch \`${name}\``}`)
  if (known?.[0]?.branch.head === branch.head) return known
  const tree = await branches.tree(branch.head)
  if (!tree) return undefined
  const paths = await Promise.all(patterns.map((own) => checkout.match(tree, own)))
  const [found = new Map<string, Buffer>()] = await branches.files([branch.head], [...new Set(paths.flat())])
  return paths.map((own) => ({
    branch,
    files: own.flatMap((path) => {
      const bytes = found.get(path)
      return bytes ? [decode(path, bytes)] : []
    }),
  }))
}
