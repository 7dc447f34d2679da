import { isGitHubError } from '../../core/github/error.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import { warning, type Problem } from '../../core/problem.ts'
import type { Settings } from '../../core/settings.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host, Oid } from '../../ports/github.ts'
import type { FileText } from '../../ports/repository.ts'
import { openClaims } from '../../publishing/claims.ts'
import { decode, readFileText } from '../../repository/file-text.ts'
import type { Head } from '../../repository/head.ts'
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
  readBefore: ReadBefore,
  { settings, world }: RunContext,
): Promise<readonly Problem[]> {
  const { files } = world
  const checkedOut = (await files.find(settings.files)).map((path) => readFileText(path, files))
  const earlier = await readBefore(settings, now.head)
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

/** Files of an account that the last commits up to a head have changed, as they were before. */
export type ReadBefore = (settings: Settings, head: Head) => Promise<readonly FileText[]>

/** Reads them once, for all accounts of the run together. */
export function openBefore(
  each: readonly Settings[],
  host: Host,
  { world: { files } }: Pick<RunContext, 'world'>,
): ReadBefore {
  let reading: ReturnType<typeof filesBefore> | undefined
  return async (settings, { branch }) => {
    const patterns = each.map((own) => own.files)
    return (await (reading ??= filesBefore(branch.head, host, patterns, files)))[each.indexOf(settings)] ?? []
  }
}

async function filesBefore(
  head: Oid,
  { branches }: Host,
  patterns: readonly (readonly string[])[],
  checkout: RunContext['world']['files'],
): Promise<readonly (readonly FileText[])[]> {
  try {
    const oldest = (await branches.history(head)).at(-1)
    if (!oldest || oldest.oid === head) return []
    const { paths = [] } = await branches.changes(oldest.oid, head)
    const renamed = [...(await branches.renames(oldest.oid, head)).keys()]
    const changed = [...new Set([...paths, ...renamed])]
    const matched = await Promise.all(patterns.map((own) => checkout.match(changed, own)))
    const wanted = [...new Set(matched.flat())]
    if (wanted.length === 0) return []
    const [found] = await branches.files([oldest.oid], wanted)
    return matched.map((own) =>
      own.flatMap((path) => {
        const bytes = found?.get(path)
        return bytes ? [decode(path, bytes)] : []
      }),
    )
  } catch (cause) {
    // It only adds to what is told.
    if (isGitHubError(cause, 'missing', 'forbidden', 'refused')) return []
    throw cause
  }
}
