import { isOurs } from '../../core/github/commit-message.ts'
import { ForeignBranchError } from '../../core/replies/foreign-branch-error.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Branch, Branches, Commit, Oid } from '../../ports/github.ts'
import { commitOnto } from '../commit-onto.ts'
import { textOf } from '../file-text.ts'

/** Names and texts of files; undefined where the bytes are no text. */
type Texts = ReadonlyMap<string, string | undefined>

type Place = {
  readonly branch: string
  /** Where the files are on it; undefined: at its root. Others are left as they are. */
  readonly folder: string | undefined
  readonly message: string
  /** The file that names all others. */
  readonly index: string
  readonly namesIn: (index: string | undefined) => readonly string[]
}

/** Data that a command keeps on a branch which is one commit without history: what goes from there is not kept in it. */
type OnlyCommit = {
  /** @throws GitHubError, ForeignBranchError */
  read(): Promise<Texts>
  /**
   * Replaces the commit by one with just these files, unless they are what is there. Where the branch has moved, `filesOf`
   * is asked again, with what is there now; undefined: nothing was replaced.
   *
   * @throws GitHubError, ForeignBranchError
   */
  replace(filesOf: (found: Texts) => ReadonlyMap<string, string>): Promise<Commit | undefined>
}

export function openOnlyCommit(
  place: Place,
  branches: Branches,
  { world, together }: RunContext,
): OnlyCommit {
  const { branch: name, folder, message, index, namesIn } = place
  const pathOf = (file: string) => (folder === undefined ? file : `${folder}/${file}`)
  let last: { readonly head: Oid; readonly texts: Texts } | undefined
  const readAt = async (branch: Branch | undefined): Promise<Texts> => {
    if (!branch) return new Map()
    if (last?.head === branch.head) return last.texts
    await ensureOurs(branch, message, branches)
    const first = await textsAt(branch.head, [index])
    const names = namesIn(first.get(index))
    const others = names.length > 0 ? await textsAt(branch.head, names) : []
    const texts = new Map([...first, ...others])
    last = { head: branch.head, texts }
    return texts
  }
  const textsAt = async (head: Oid, names: readonly string[]): Promise<Texts> => {
    const [found] = await branches.files([head], names.map(pathOf))
    return new Map(
      names.flatMap((file) => {
        const bytes = found?.get(pathOf(file))
        return bytes ? [[file, textOf(bytes)]] : []
      }),
    )
  }
  return {
    read: async () => readAt(await branches.find(name)),
    async replace(filesOf) {
      const { commit } = await (together?.commitOnto ?? commitOnto)(
        { branch: name, branches, message, replaces: true, world },
        async (at) => {
          const found = await readAt(at)
          const files = filesOf(found)
          const changed = [...files].filter(([file, text]) => found.get(file) !== text)
          const removed = [...found.keys()].filter((file) => !files.has(file))
          return {
            files: new Map(changed.map(([file, text]) => [pathOf(file), text])),
            removed: removed.map(pathOf),
          }
        },
      )
      return commit
    },
  }
}

/** What is replaced is gone: a branch with a history, or with a commit of somebody else, stays as it is. */
async function ensureOurs({ name, head }: Branch, message: string, branches: Branches): Promise<void> {
  const [commit, ...before] = await branches.history(head)
  if (before.length > 0 || !commit || !isOurs(commit.message, message)) throw new ForeignBranchError(name)
}
