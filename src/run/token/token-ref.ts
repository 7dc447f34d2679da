import { GitHubError } from '../../core/github/error.ts'
import { error } from '../../core/problem.ts'
import { keptTokenIn, NONCE_BYTES, sealedMessageOf, type KeptToken } from '../../core/token/kept-token.ts'
import { sealingOf } from '../../core/token/sealing.ts'
import { TokenError } from '../../core/token/token-error.ts'
import type { Settings } from '../../core/settings.ts'
import type { Host, Oid } from '../../ports/github.ts'
import type { Held, TokenRef } from '../../ports/tokens.ts'
import type { World } from '../../ports/world.ts'
import { pointRef } from '../lease/point-ref.ts'

/**
 * The ref that keeps what follows a pasted token: a commit with the sealed token as its message.
 *
 * @throws TokenError in a public repository without a key
 */
export async function openTokenRef(
  host: Host,
  {
    settings: { accessToken = '', tokenKey, threadsApiUrl },
    world,
  }: { readonly settings: Settings; readonly world: World },
): Promise<TokenRef> {
  const { refs } = host
  const { id, host: server, isPrivate } = await host.repository()
  if (!isPrivate && tokenKey === undefined) throw new TokenError(error('token/key-missing', {}))
  const sealing = sealingOf(accessToken, tokenKey)
  const place = { repository: id, host: server, threads: threadsApiUrl.origin }
  // A server may refuse refs beside branches and tags, as with leases.
  const names = [`refs/spool/token-${sealing.name}`, `refs/heads/spool/token-${sealing.name}`] as const

  const findAt = async (ref: string): Promise<Held | undefined> => {
    const oid = await refs.find(ref)
    if (oid === undefined) return undefined
    const { tree, message } = await refs.read(oid)
    return { ref, oid, tree, kept: keptTokenIn(message, sealing, place) }
  }
  const point = async (ref: string, kept: KeptToken, onto: Held | undefined) => {
    const parent = onto ?? (await tipOf(host))
    const message = sealedMessageOf(kept, sealing, place, world.randomBytes(NONCE_BYTES))
    const oid = await refs.note(message, parent)
    const pointed = await pointRef(ref, oid, onto?.oid, { refs, world })
    if (pointed === true) return { ref, oid, tree: parent.tree, kept }
    return pointed === false ? undefined : pointed
  }
  return {
    find: async () => (await findAt(names[0])) ?? findAt(names[1]),
    async write(kept, onto) {
      const first = await point(onto?.ref ?? names[0], kept, onto)
      const written = first && 'refused' in first && !onto ? await point(names[1], kept, onto) : first
      if (written && 'refused' in written) throw written.refused
      return written
    },
  }
}

/** A first commit has the tree of the default branch: one that seems to add workflows takes a permission that no job has. */
async function tipOf({ branches }: Host): Promise<{ readonly oid: Oid; readonly tree: Oid }> {
  const branch = await branches.find(undefined)
  if (!branch) throw new GitHubError('missing', 'no default branch')
  return { oid: branch.head, tree: branch.tree }
}
