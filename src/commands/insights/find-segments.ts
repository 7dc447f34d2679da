import type { LiveSegment } from '../../core/insights/posts.ts'
import { withoutForeignPermalinks, type Receipts } from '../../core/post/receipt.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import { decode, readFileText } from '../../repository/file-text.ts'

/** Every live segment of the repository, as the receipts on the branch tell; without GitHub, as those of the checkout do. */
export async function findSegments(
  host: Host | undefined,
  { settings, world }: RunContext,
): Promise<readonly LiveSegment[]> {
  const paths = await world.files.find(settings.files)
  const branch = host && (await host.branches.find(settings.branch))
  const [there] = host && branch ? await host.branches.files([branch.head], paths) : []
  return paths.flatMap((path) => {
    const bytes = there?.get(path)
    if (there && !bytes) return []
    const receipts = receiptsIn(bytes ? decode(path, bytes) : readFileText(path, world.files))
    return receipts ? segmentsOf(path, withoutForeignPermalinks(receipts, settings.threadsApiUrl)) : []
  })
}

function segmentsOf(path: string, { posts, publishedAt }: Receipts): readonly LiveSegment[] {
  const at = Date.parse(publishedAt ?? '')
  return posts.map(({ id, permalink }, index) => ({
    ...{ id, path, permalink, number: index + 1, of: posts.length },
    publishedAt: Number.isNaN(at) ? undefined : at,
  }))
}
