import { isGitHubError } from '../../core/github/error.ts'
import type { PostFiles, RepositoryTarget } from '../../ports/repository.ts'
import type { Oid } from '../../ports/github.ts'
import { isGone } from './judge-claims.ts'
import type { Owners } from './find-owners.ts'
import type { Claim } from './read-folder.ts'

/** The branch can have moved while jobs went on, so they may have seen several heads of it. */
const MOST_HEADS = 20

/**
 * Claims by the file that their post is in now: that of a file which was renamed since is the one with the new name, if
 * that belongs to the same account.
 */
export async function placeClaims(
  claims: readonly Claim[],
  owners: Owners,
  postFiles: PostFiles,
  target: Pick<RepositoryTarget, 'host' | 'branch'>,
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  await postFiles.load(claims.map(({ path }) => path))
  const placed = new Map<string, readonly Claim[]>(Map.groupBy(claims, ({ path }) => path))
  const gone = claims.filter(({ path }) => isGone(postFiles.read(path)))
  if (gone.length === 0) return placed
  const renames = new Map<string, string>()
  for (const commit of [...new Set(gone.map((claim) => claim.commit))].slice(0, MOST_HEADS))
    for (const [from, to] of await renamesSince(commit, target)) renames.set(from, to)
  const moves = [...new Set(gone.map(({ path }) => path))].flatMap((from) => {
    const to = renames.get(from)
    return to === undefined ? [] : [{ from, to }]
  })
  await postFiles.load(moves.map(({ to }) => to))
  const ownersOf = await owners.of(moves.flatMap(({ from, to }) => [from, to]))
  for (const { from, to } of moves) {
    const names = [from, to].map((path) =>
      ownersOf
        .get(path)
        ?.map(({ name }) => name)
        .join(' '),
    )
    if (names[0] !== names[1] || isGone(postFiles.read(to))) continue
    placed.set(to, [...(placed.get(to) ?? []), ...(placed.get(from) ?? [])])
    placed.delete(from)
  }
  return placed
}

/** A commit that a job names may be any, or none. */
async function renamesSince(
  commit: Oid,
  { host, branch }: Pick<RepositoryTarget, 'host' | 'branch'>,
): Promise<ReadonlyMap<string, string>> {
  try {
    return await host.branches.renames(commit, branch.head)
  } catch (cause) {
    if (isGitHubError(cause, 'missing', 'refused')) return new Map()
    throw cause
  }
}
