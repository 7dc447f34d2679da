import type { Post } from '../../core/post/post.ts'
import type { Receipts } from '../../core/post/receipt.ts'
import { error, placeOf, type Problem } from '../../core/problem.ts'
import { planRemovals, type Asked } from '../../core/removal/plan-removals.ts'
import { postReport, type PostReport } from '../../core/report.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { FileText } from '../../ports/repository.ts'
import { openClaims } from '../../publishing/claims.ts'
import { readHead, type Head } from '../../repository/head.ts'
import { claimIds, frontMatterOfFile, type FrontMatter } from '../../run/account.ts'
import { readSource } from '../../run/plan-posts.ts'

/** What the branch says by now of what is to be taken down. */
export type AskedNow = {
  readonly head: Head
  readonly asked: readonly Asked[]
  readonly decided: readonly PostReport[]
  /** Of all files: an id in one of them belongs to it. */
  readonly frontMatter: readonly FrontMatter[]
}

/**
 * Reads the branch's head. Where more chains are asked for than may be taken down, there is a problem instead.
 *
 * @throws GitHubError
 */
export async function readAsked(
  host: Host,
  { settings, world }: RunContext,
): Promise<AskedNow | { readonly problem: Problem; readonly asked: readonly Asked[] }> {
  const head = await readHead(host, settings.branch, settings.files, world.files)
  if (!head) return { problem: error('unpublish/too-large', {}), asked: [] }
  const read = (file: FileText) => ({
    read:
      'text' in file ? readSource(file, settings) : ({ kind: 'problems', problems: [file.problem] } as const),
    mentions: frontMatterOfFile(file).some(({ text }) => text.includes('unpublish')),
  })
  const { asked, decided } = planRemovals(new Map(head.files.map((file) => [file.path, read(file)])))
  const most = settings.maxRemovals
  if (asked.length > most)
    return { problem: error('unpublish/too-many', { asked: asked.length, most }), asked }
  const frontMatter = head.files.flatMap(frontMatterOfFile)
  const claims = openClaims()
  claimIds(frontMatter, { claims })
  const refused = asked.flatMap(({ path, post, receipts }) => {
    const problems = claimedIn(receipts, post, (id) => claims.otherPathOf(id, path))
    return problems.length > 0 ? [{ ...postReport(post, 'failed', problems), receipts: receipts.posts }] : []
  })
  const free = asked.filter(({ path }) => refused.every((report) => report.path !== path))
  return { head, asked: free, decided: [...decided, ...refused], frontMatter }
}

/** Ids in the receipts of a post that another file names as well: nobody can tell whose they are. */
function claimedIn(
  { posts }: Receipts,
  { lines = {} }: Post,
  otherPathOf: (id: MediaId) => string | undefined,
): readonly Problem[] {
  return posts.flatMap(({ id }, index) => {
    const other = otherPathOf(id)
    const line = lines[`posts.${index}`] ?? lines['id']
    return other === undefined ? [] : [error('post/receipt-claimed', { id, other, ...placeOf({ line }) })]
  })
}
