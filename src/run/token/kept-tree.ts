import { keptNameFor } from '../../core/accounts/kept-tokens.ts'
import type { Host, Oid, Refs } from '../../ports/github.ts'
import type { World } from '../../ports/world.ts'
import { pointRef } from '../lease/point-ref.ts'

/** The refreshed tokens of many accounts as they stand on their ref, sealed. */
export type KeptTree = {
  readonly ref: string
  /** The commit that it points to. */
  readonly oid: Oid
  readonly tree: Oid
  /** Those that were asked for: texts by path. */
  readonly files: ReadonlyMap<string, string>
}

/** One ref for the tokens of all accounts: a commit with a file for each. A few requests, however many there are. */
export type KeptTreeRef = {
  /** `known`: what these files were; if the ref has not moved since, only that is asked. @throws GitHubError */
  readonly find: (paths: readonly string[], known?: KeptTree) => Promise<KeptTree | undefined>
  /**
   * On top of what was found, whose other files stay; undefined if another run was faster: what it wrote must be found
   * first.
   *
   * @throws GitHubError if it cannot be written
   */
  readonly write: (
    files: ReadonlyMap<string, string>,
    onto: KeptTree | undefined,
  ) => Promise<KeptTree | undefined>
}

const MESSAGE = 'Spool keeps access tokens here, sealed\n'

/** `publicKey`: that of the accounts. */
export function keptTreeRef(
  publicKey: Uint8Array,
  { refs, branches }: { readonly refs: Refs; readonly branches: Pick<Host['branches'], 'files'> },
  world: Pick<World, 'clock'>,
): KeptTreeRef {
  const name = keptNameFor(publicKey)
  // A server may refuse refs beside branches and tags, as with leases.
  const names = [`refs/spool/${name}`, `refs/heads/spool/${name}`] as const

  const findAt = async (
    ref: string,
    paths: readonly string[],
    known: KeptTree | undefined,
  ): Promise<KeptTree | undefined> => {
    const oid = await refs.find(ref)
    if (oid === undefined) return undefined
    if (known?.ref === ref && known.oid === oid) return known
    const { tree } = await refs.read(oid)
    const [found] = await branches.files([oid], paths)
    const files = new Map(Array.from(found ?? [], ([path, bytes]) => [path, bytes.toString('utf8')]))
    return { ref, oid, tree, files }
  }
  const point = async (ref: string, files: ReadonlyMap<string, string>, onto: KeptTree | undefined) => {
    const made = await refs.noteFiles(MESSAGE, files, onto)
    const pointed = await pointRef(ref, made.oid, onto?.oid, { refs, world })
    if (pointed === true) return { ref, ...made, files: new Map([...(onto?.files ?? []), ...files]) }
    return pointed === false ? undefined : pointed
  }
  return {
    find: async (paths, known) => (await findAt(names[0], paths, known)) ?? findAt(names[1], paths, known),
    async write(files, onto) {
      const first = await point(onto?.ref ?? names[0], files, onto)
      const written = first && 'refused' in first && !onto ? await point(names[1], files, onto) : first
      if (written && 'refused' in written) throw written.refused
      return written
    },
  }
}
