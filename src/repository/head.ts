import { GitHubError } from '../core/github/error.ts'
import type { Branch, Host } from '../ports/github.ts'
import type { FileText } from '../ports/repository.ts'
import type { World } from '../ports/world.ts'
import { decode } from './file-text.ts'

/** The files of a branch that patterns match, as they are at its head, whatever the checkout has. */
export type Head = { readonly branch: Branch; readonly files: readonly FileText[] }

/**
 * @returns undefined where GitHub does not list all files of the branch
 * @throws GitHubError
 */
export async function readHead(
  { branches }: Host,
  name: string | undefined,
  patterns: readonly string[],
  checkout: World['files'],
): Promise<Head | undefined> {
  const branch = await branches.find(name)
  if (!branch)
    throw new GitHubError('missing', `no ${name === undefined ? 'default branch' : `branch \`${name}\``}`)
  const tree = await branches.tree(branch.head)
  const paths = tree && (await checkout.match(tree, patterns))
  if (!paths) return undefined
  const [found = new Map<string, Buffer>()] = await branches.files([branch.head], paths)
  const files = paths.flatMap((path) => {
    const bytes = found.get(path)
    return bytes ? [decode(path, bytes)] : []
  })
  return { branch, files }
}
