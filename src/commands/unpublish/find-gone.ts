import { isGitHubError } from '../../core/github/error.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import { warning, type Problem } from '../../core/problem.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { FileText } from '../../ports/repository.ts'
import { openClaims } from '../../publishing/claims.ts'
import { decode, readFileText } from '../../repository/file-text.ts'
import { claimIds } from '../../run/account.ts'
import type { AskedNow } from './read-asked.ts'

/** More files help nobody. */
const MOST_TOLD = 5

/**
 * Posts that are live, and that no file of the branch names any more: as far as the checkout tells, which may be older,
 * and the last commits of the branch. Nothing of them is taken down.
 */
export async function findGone(
  now: AskedNow,
  host: Host,
  { settings, world }: RunContext,
): Promise<readonly Problem[]> {
  const { files } = world
  const checkedOut = (await files.find(settings.files)).map((path) => readFileText(path, files))
  const earlier = await filesBefore(now, host, settings.files, files)
  const claims = openClaims()
  claimIds(now.frontMatter, { claims })
  const gone = new Map<string, string>()
  for (const file of [...checkedOut, ...earlier]) {
    const receipts = receiptsIn(file)
    if (!receipts || receipts.unpublishedAt !== undefined) continue
    const [{ id, permalink = `media id ${receipts.posts[0].id}` }] = receipts.posts
    if (!claims.ids.has(id)) gone.set(id, `\`${file.path}\` (${permalink})`)
  }
  if (gone.size === 0) return []
  const told = [...gone.values()].slice(0, MOST_TOLD)
  const more = gone.size > MOST_TOLD ? [`and ${gone.size - MOST_TOLD} more`] : []
  return [warning('unpublish/file-gone', { files: [...told, ...more] })]
}

/** Files that the last commits of the branch have changed, as they were before. */
async function filesBefore(
  { head: { branch } }: AskedNow,
  { branches }: Host,
  patterns: readonly string[],
  checkout: RunContext['world']['files'],
): Promise<readonly FileText[]> {
  try {
    const oldest = (await branches.history(branch.head)).at(-1)
    if (!oldest || oldest.oid === branch.head) return []
    const { paths = [] } = await branches.changes(oldest.oid, branch.head)
    const renamed = [...(await branches.renames(oldest.oid, branch.head)).keys()]
    const changed = await checkout.match([...new Set([...paths, ...renamed])], patterns)
    if (changed.length === 0) return []
    const [found] = await branches.files([oldest.oid], changed)
    return Array.from(found ?? [], ([path, bytes]) => decode(path, bytes))
  } catch (cause) {
    // It only adds to what is told.
    if (isGitHubError(cause, 'missing', 'forbidden', 'refused')) return []
    throw cause
  }
}
