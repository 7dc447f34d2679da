import { withoutForeignPermalinks, type LiveChain } from '../../core/post/receipt.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { FileText } from '../../ports/repository.ts'
import { decode, readFileText } from '../../repository/file-text.ts'
import { frontMatterOfFile } from '../account.ts'

/** Every chain that is live, once, as the receipts on the branch tell; without GitHub, as those of the checkout do. */
export async function findChains(
  host: Host | undefined,
  { settings, world }: RunContext,
): Promise<readonly LiveChain[]> {
  const paths = await world.files.find(settings.files)
  const branch = host && (await host.branches.find(settings.branch))
  const [there] = host && branch ? await host.branches.files([branch.head], paths) : []
  const known = new Set<MediaId>()
  return paths.flatMap((path) => {
    const bytes = there?.get(path)
    if (there && !bytes) return []
    const file = bytes ? decode(path, bytes) : readFileText(path, world.files)
    const receipts = receiptsIn(file)
    if (!receipts) return []
    const { posts, publishedAt } = withoutForeignPermalinks(receipts, settings.threadsApiUrl)
    // A file that was copied has the receipts of the first one.
    const own = posts.flatMap((receipt, index) =>
      known.has(receipt.id) ? [] : [{ ...receipt, number: index + 1 }],
    )
    for (const { id } of own) known.add(id)
    if (own.length === 0) return []
    const at = Date.parse(publishedAt ?? '')
    return [
      {
        ...{ path, segments: own, length: posts.length },
        publishedAt: Number.isNaN(at) ? undefined : at,
        isAnswer: says(file, /\breply_to["']?\s*:/),
        takesApprovals: says(file, /\breply_approvals["']?\s*:\s*true\b/),
      },
    ]
  })
}

/** What the front matter of a post seems to say. */
function says(file: FileText, what: RegExp): boolean {
  return frontMatterOfFile(file).some(({ text }) => what.test(text))
}
