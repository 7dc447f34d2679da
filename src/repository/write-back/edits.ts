import { withKeysInTurn } from '../../core/front-matter/edit.ts'
import { isGitHubError } from '../../core/github/error.ts'
import { type Keys, stepsFor } from '../../core/post/receipt.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import type { Branch, Oid } from '../../ports/github.ts'
import type { FileText, RepositoryTarget } from '../../ports/repository.ts'
import { decode } from '../file-text.ts'
import type { AddedReceipts, Edits } from './added.ts'

/**
 * Edits the files as they are at the head of a branch; a file that was renamed meanwhile is found by its new name.
 * `base`: the branch that this one is to be merged into. Texts are taken from there where it has them: what was put
 * into the same files on this branch was reviewed by nobody.
 */
export async function editFiles(
  added: ReadonlyMap<string, Pick<AddedReceipts, 'keys'>>,
  branch: Branch,
  target: RepositoryTarget,
  base?: Branch,
): Promise<Edits> {
  const { branches } = target.host
  const heads = base ? [branch.head, base.head] : [branch.head]
  /** What the branch itself has, to see what changes. */
  const there = new Map<string, Buffer>()
  const read = async (paths: readonly string[]) => {
    const [own = new Map<string, Buffer>(), reviewed = own] = await branches.files(heads, paths)
    for (const [path, bytes] of own) there.set(path, bytes)
    return new Map([...own, ...reviewed])
  }
  const texts = await read([...added.keys()])
  const missing = [...added.keys()].filter((path) => !texts.has(path))
  const renames =
    missing.length > 0 ? await renamesSince(target, (base ?? branch).head) : new Map<string, string>()
  const renamed = await read(missing.flatMap((path) => renames.get(path) ?? []))

  const files = new Map<string, string>()
  const problems: Problem[] = []
  const left = new Set<string>()
  const gone = new Set<string>()
  for (const [path, { keys }] of added) {
    const name = texts.has(path) ? path : (renames.get(path) ?? path)
    const bytes = texts.get(name) ?? renamed.get(name)
    const edit = bytes ? editFile(name, bytes, keys) : undefined
    if (edit?.text === undefined) left.add(path)
    else if (edit.text !== there.get(name)?.toString('utf8')) files.set(name, edit.text)
    if (!edit) gone.add(path)
    problems.push(...(edit?.problems ?? [warning('github/removed-meanwhile', { branch: branch.name, path })]))
    if (edit?.text !== undefined && name !== path)
      problems.push(warning('github/renamed-meanwhile', { from: path, path: name }))
  }
  return { files, problems, left, gone }
}

type Edit = { readonly text: string | undefined; readonly problems: readonly Problem[] }

function editFile(name: string, bytes: Buffer, keys: Keys): Edit {
  const file = decode(name, bytes)
  if ('problem' in file) return { text: undefined, problems: [{ ...file.problem, path: name }] }
  if (hasOtherReceipts(file, keys)) {
    return { text: undefined, problems: [error('github/other-receipts', { path: name })] }
  }
  const edited = withKeysInTurn(file.text, stepsFor(keys, receiptsIn(file)))
  return edited.ok
    ? { text: edited.text, problems: [] }
    : { text: undefined, problems: [{ ...edited.problem, path: name }] }
}

/** A branch whose history was rewritten meanwhile shows no renames. */
async function renamesSince(
  { host, branch }: RepositoryTarget,
  head: Oid,
): Promise<ReadonlyMap<string, string>> {
  try {
    return await host.branches.renames(branch.head, head)
  } catch (cause) {
    if (isGitHubError(cause, 'missing')) return new Map()
    throw cause
  }
}

/** Whether a file has the receipts of a chain with another head: to put ours in their place would hide that both are live. */
function hasOtherReceipts(file: FileText, keys: Keys): boolean {
  const receipts = receiptsIn(file)
  return receipts !== undefined && receipts.unpublishedAt === undefined && receipts.posts[0].id !== keys['id']
}
