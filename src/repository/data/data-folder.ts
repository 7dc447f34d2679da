import type { EntryKind } from '../../core/boundary/entry-kind.ts'
import { FolderError } from '../../core/insights/folder-error.ts'
import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Commit, Host, Oid } from '../../ports/github.ts'
import { commitOnto } from '../commit-onto.ts'
import { textOf } from '../file-text.ts'

/** Names and texts of files; undefined where there is something else of that name, or the bytes are no text. */
type Texts = ReadonlyMap<string, string | undefined>

/** A folder of data that a command keeps beside the posts. */
type DataFolder = {
  read(): Promise<Texts>
  /**
   * Writes what `edit` makes of the files as they are now. Where another run writes at the same time, `edit` is asked
   * again, with what that run has written.
   *
   * @throws GitHubError
   */
  update<Edited extends { readonly files: ReadonlyMap<string, string> }>(
    edit: (found: Texts) => Edited,
  ): Promise<{ readonly edited: Edited; readonly commit: Commit | undefined }>
}

type Place = {
  readonly folder: string
  readonly branch: string
  /** Which names in it are read. */
  readonly isData: (name: string) => boolean
  readonly message: string
}

/** On a branch of its own, in the checkout, or, with `write-back: none`, nowhere: then it is only read. */
export function openDataFolder(place: Place, host: Host | undefined, context: RunContext): DataFolder {
  const { writeBack } = context.settings
  if (host && WRITE_BACK_MODES[writeBack].onGitHub) return onBranch(place, host, context)
  return inCheckout(place, context, writeBack === 'files')
}

function onBranch(place: Place, { branches }: Host, { world, together }: RunContext): DataFolder {
  const { folder, branch, message } = place
  let last: { readonly head: Oid; readonly texts: Texts } | undefined
  const readAt = async (head: Oid | undefined): Promise<Texts> => {
    if (head === undefined) return new Map()
    if (last?.head !== head) last = { head, texts: await readAll(head) }
    return last.texts
  }
  const readAll = (head: Oid): Promise<Texts> =>
    textsIn(place, {
      list: async (path) => (await branches.list(head, [path]))[0] ?? new Map(),
      files: async (paths) => (await branches.files([head], paths))[0] ?? new Map(),
    })
  return {
    read: async () => readAt((await branches.find(branch))?.head),
    update: (edit) =>
      (together?.commitOnto ?? commitOnto)({ branch, branches, message, world }, async (at) => {
        const edited = edit(await readAt(at?.head))
        return { ...edited, files: inFolder(folder, edited.files) }
      }),
  }
}

function inCheckout(place: Place, { world: { files } }: RunContext, isWritten: boolean): DataFolder {
  const read = (): Promise<Texts> =>
    textsIn(place, {
      list: (path) => Promise.resolve(files.list(path)),
      files: (paths) => Promise.resolve(new Map(paths.map((path) => [path, files.read(path)]))),
    })
  return {
    read,
    update: async (edit) => {
      const edited = edit(await read())
      if (isWritten) for (const [path, text] of inFolder(place.folder, edited.files)) files.put(path, text)
      return { edited, commit: undefined }
    },
  }
}

/** The files of a commit, or of the checkout. */
type Tree = {
  list(folder: string): Promise<ReadonlyMap<string, EntryKind>>
  files(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
}

/**
 * What has the name of a file and is none has no text.
 *
 * @throws FolderError where the folder, or one above it, is something else
 */
async function textsIn({ folder, isData }: Place, tree: Tree): Promise<Texts> {
  let above = ''
  let entries = await tree.list(above)
  for (const part of folder.split('/')) {
    const kind = entries.get(part)
    above = above === '' ? part : `${above}/${part}`
    if (kind === undefined) return new Map()
    if (kind !== 'folder') throw new FolderError(above, kind)
    entries = await tree.list(above)
  }
  const data = [...entries].filter(([name]) => isData(name))
  const paths = data.flatMap(([name, kind]) => (kind === 'file' ? [`${folder}/${name}`] : []))
  const bytes = paths.length === 0 ? new Map<string, Buffer>() : await tree.files(paths)
  return new Map(data.map(([name]) => [name, textOf(bytes.get(`${folder}/${name}`))]))
}

function inFolder(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(files, ([name, text]) => [`${folder}/${name}`, text]))
}
