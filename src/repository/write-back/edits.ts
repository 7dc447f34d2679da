import { withThreadsKeys } from '../../core/front-matter/edit.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import type { Keys } from '../../core/post/receipt.ts'
import { isGitHubError } from '../../core/github/error.ts'
import type { Branch, Oid } from '../../ports/github.ts'
import { textOf, type FileText } from '../file-text.ts'
import type { Home } from '../target.ts'
import { receiptsIn } from '../post-files.ts'
import type { Added } from './branch.ts'

/** What receipts change on a branch. */
export type Edits = {
  /** New texts of the files that change. */
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** Paths of posts whose receipts have no place there. */
  readonly left: ReadonlySet<string>
  /** Those of them that their authors have taken away. */
  readonly gone: ReadonlySet<string>
}

/** Edits the files as they are at the head of a branch; a file that was renamed meanwhile is found by its new name. */
export async function editsOf(added: Added, branch: Branch, home: Home, beneath?: Branch): Promise<Edits> {
  const { branches } = home.host
  const heads = beneath ? [beneath.head, branch.head] : [branch.head]
  const read = async (paths: readonly string[]) =>
    new Map((await branches.files(heads, paths)).flatMap((found) => [...found]))
  const texts = await read([...added.keys()])
  const missing = [...added.keys()].filter((path) => !texts.has(path))
  const renames =
    missing.length > 0 ? await renamesSince(home, (beneath ?? branch).head) : new Map<string, string>()
  const renamed = await read(missing.flatMap((path) => renames.get(path) ?? []))

  const files = new Map<string, string>()
  const problems: Problem[] = []
  const left = new Set<string>()
  const gone = new Set<string>()
  for (const [path, { keys }] of added) {
    const name = texts.has(path) ? path : (renames.get(path) ?? path)
    const bytes = texts.get(name) ?? renamed.get(name)
    if (!bytes) {
      const found = `no such file on \`${branch.name}\``
      problems.push(warning('github/removed-meanwhile', { found, expected: 'the file of the post', path }))
      left.add(path)
      gone.add(path)
      continue
    }
    const file = textOf(name, bytes)
    if (isAnother(file, keys)) {
      const found = `receipts of another publication in \`${name}\``
      problems.push(error('github/other-receipts', { found, expected: 'none', path: name }))
      left.add(path)
      continue
    }
    const edited =
      'text' in file ? withThreadsKeys(file.text, keys) : { ok: false as const, problem: file.problem }
    if (!edited.ok) {
      problems.push({ ...edited.problem, path: name })
      left.add(path)
      continue
    }
    if (name !== path)
      problems.push(
        warning('github/renamed-meanwhile', { found: `\`${name}\``, expected: `\`${path}\``, path: name }),
      )
    if (edited.text !== bytes.toString('utf8')) files.set(name, edited.text)
  }
  return { files, problems, left, gone }
}

/** A branch whose history was rewritten meanwhile tells of no renames. */
async function renamesSince({ host, branch }: Home, head: Oid): Promise<ReadonlyMap<string, string>> {
  try {
    return await host.branches.renames(branch.head, head)
  } catch (cause) {
    if (isGitHubError(cause, 'missing')) return new Map()
    throw cause
  }
}

/** Whether a file has the receipts of a chain with another head: to put ours in their place would hide that both are live. */
function isAnother(file: FileText, keys: Keys): boolean {
  const receipts = receiptsIn(file)
  return receipts !== undefined && receipts.posts[0].id !== keys['id']
}
