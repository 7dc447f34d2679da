import type { LiveSegment } from '../../core/insights/posts.ts'
import { withoutForeignPermalinks, type Receipts } from '../../core/post/receipt.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { FileText } from '../../ports/repository.ts'
import { decode, readFileText } from '../../repository/file-text.ts'
import { frontMatterOfFile } from '../../run/account.ts'

/** Every live segment of the repository once, as the receipts on the branch tell; without GitHub, as those of the checkout do. */
export async function findSegments(
  host: Host | undefined,
  { settings, world }: RunContext,
): Promise<readonly LiveSegment[]> {
  const paths = await world.files.find(settings.files)
  const branch = host && (await host.branches.find(settings.branch))
  const [there] = host && branch ? await host.branches.files([branch.head], paths) : []
  const segments = paths.flatMap((path) => {
    const bytes = there?.get(path)
    if (there && !bytes) return []
    const file = bytes ? decode(path, bytes) : readFileText(path, world.files)
    const receipts = receiptsIn(file)
    if (!receipts || receipts.unpublishedAt !== undefined) return []
    return segmentsOf(path, withoutForeignPermalinks(receipts, settings.threadsApiUrl), isAnswer(file))
  })
  // A file that was copied has the receipts of the first one.
  const byId = new Map<MediaId, LiveSegment>()
  for (const segment of segments) if (!byId.has(segment.id)) byId.set(segment.id, segment)
  return [...byId.values()]
}

/** Whether a post answers another one, as its front matter seems to say. */
function isAnswer(file: FileText): boolean {
  return frontMatterOfFile(file).some(({ text }) => /\breply_to["']?\s*:/.test(text))
}

function segmentsOf(
  path: string,
  { posts, publishedAt }: Receipts,
  answers: boolean,
): readonly LiveSegment[] {
  const at = Date.parse(publishedAt ?? '')
  return posts.map(({ id, permalink }, index) => ({
    ...{ id, path, permalink, number: index + 1, of: posts.length },
    isReply: index > 0 || answers,
    publishedAt: Number.isNaN(at) ? undefined : at,
  }))
}
