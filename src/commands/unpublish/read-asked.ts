import { error, type Problem } from '../../core/problem.ts'
import { planRemovals, type Asked } from '../../core/removal/plan-removals.ts'
import type { PostReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { FileText } from '../../ports/repository.ts'
import { readHead, type Head } from '../../repository/head.ts'
import { frontMatterOfFile, type FrontMatter } from '../../run/account.ts'
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
  return { head, asked, decided, frontMatter: head.files.flatMap(frontMatterOfFile) }
}
