import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Commit, Host, Oid } from '../../ports/github.ts'
import { commitOnto } from '../commit-onto.ts'

/** Names and texts of files; undefined where the bytes are no text. */
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

function onBranch(
  { folder, branch, isData, message }: Place,
  { branches }: Host,
  { world }: RunContext,
): DataFolder {
  let last: { readonly head: Oid; readonly texts: Texts } | undefined
  const readAt = async (head: Oid | undefined): Promise<Texts> => {
    if (head === undefined) return new Map()
    if (last?.head !== head) last = { head, texts: await readAll(head) }
    return last.texts
  }
  const readAll = async (head: Oid): Promise<Texts> => {
    const names = (await branches.list(head, folder)).filter(isData)
    const [found] = await branches.files(
      [head],
      names.map((name) => `${folder}/${name}`),
    )
    return new Map([...(found ?? [])].map(([path, bytes]) => [path.slice(folder.length + 1), textOf(bytes)]))
  }
  return {
    read: async () => readAt((await branches.find(branch))?.head),
    update: (edit) =>
      commitOnto({ branch, branches, message, world }, async (at) => {
        const edited = edit(await readAt(at?.head))
        return { ...edited, files: inFolder(folder, edited.files) }
      }),
  }
}

function inCheckout(
  { folder, isData }: Place,
  { world: { files } }: RunContext,
  isWritten: boolean,
): DataFolder {
  const read = async (): Promise<Texts> => {
    const paths = await files.find([`${folder}/*`])
    const names = paths.map((path) => path.slice(folder.length + 1)).filter(isData)
    return new Map(names.map((name) => [name, textOf(files.read(`${folder}/${name}`))]))
  }
  return {
    read,
    update: async (edit) => {
      const edited = edit(await read())
      if (isWritten) for (const [path, text] of inFolder(folder, edited.files)) files.put(path, text)
      return { edited, commit: undefined }
    },
  }
}

function inFolder(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(files, ([name, text]) => [`${folder}/${name}`, text]))
}

/** Undefined where it is no UTF-8. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
