import { GitHubError } from '../../core/github/error.ts'
import { latestIn, type Latest } from '../../core/insights/pages/latest.ts'
import type { Composition } from '../../core/post/composition.ts'
import type { Post } from '../../core/post/post.ts'
import type { Receipts } from '../../core/post/receipt.ts'
import { previewOf } from '../../core/preview/preview-of.ts'
import type { Detail, SegmentPreview } from '../../core/preview/preview.ts'
import { hasError, placeOf, warning, type Problem } from '../../core/problem.ts'
import { postReport, type PostReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import { decode } from '../../repository/file-text.ts'

/** What readers did with what is live, as a run has kept it; undefined where nobody has, or it cannot be read. */
export async function readLatest({ settings, world, tell }: RunContext): Promise<Latest | undefined> {
  const { dataBranch, insightsDir } = settings
  const path = `${insightsDir}/latest.json`
  try {
    const host = await world.host?.(tellWaits(tell))
    const [found] = (await host?.branches.files([`refs/heads/${dataBranch}`], [path])) ?? []
    const bytes = found?.get(path)
    const file = bytes && decode(path, bytes)
    return file && 'text' in file ? latestIn(file.text) : undefined
  } catch (cause) {
    if (cause instanceof GitHubError) return undefined
    throw cause
  }
}

/**
 * A post that is to be taken down, with all that is lost by it.
 *
 * @param composition Of its text as it is now, which is what is live unless it was edited since.
 */
export function reportRemoval(
  post: Post,
  composition: Composition,
  problems: readonly Problem[],
  latest: Latest | undefined,
): PostReport {
  const { receipts, lines = {} } = post
  const told = [
    ...post.problems,
    ...problems,
    ...(receipts
      ? [
          warning('unpublish/loses', {
            ...lossOf(receipts, latest),
            ...placeOf({ line: lines['unpublish'] }),
          }),
        ]
      : []),
  ]
  const report = postReport(post, hasError(told) ? 'failed' : 'skipped', told)
  return {
    ...report,
    because: { kind: 'unpublish', isLive: receipts !== undefined },
    ...(receipts && { segments: lostSegments(receipts, composition, latest) }),
  }
}

function lostSegments(
  { posts, digest }: Receipts,
  composition: Composition,
  latest: Latest | undefined,
): readonly SegmentPreview[] {
  const isEdited =
    digest === '' || composition.problems.some(({ rule }) => rule === 'post/changed-while-partial')
  const shown = isEdited ? [] : previewOf(composition)
  return posts.map(({ id, permalink }, index) => {
    const numbers = latest?.posts.get(id)
    const where: Detail = {
      label: 'To be taken down',
      items: [
        { text: permalink ?? `media id ${id}`, ...(permalink !== undefined && { address: permalink }) },
      ],
    }
    const known = shown[index] ?? UNKNOWN
    const lost = numbers ? [{ label: `Lost with it: ${sayNumbers(numbers)}` }] : []
    return { ...known, details: [...known.details, where, ...lost] }
  })
}

/** What is live where the file has another text by now. */
const UNKNOWN: SegmentPreview = {
  ...{ text: '', spoilers: [], end: 'author', length: 0, counting: 'documented' },
  details: [{ label: 'Its text is not in the file any more' }],
}

function sayNumbers({ views, replies }: { readonly views?: number; readonly replies?: number }): string {
  const said = [
    ...(views === undefined ? [] : [counted(views, 'view', 'views')]),
    ...(replies === undefined ? [] : [counted(replies, 'reply', 'replies')]),
  ]
  return said.length > 0 ? said.join(', ') : 'no numbers are known'
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Of the whole chain. */
function lossOf({ posts }: Receipts, latest: Latest | undefined) {
  const known = posts.flatMap(({ id }) => latest?.posts.get(id) ?? [])
  const sum = (metric: 'views' | 'replies') => known.reduce((all, numbers) => all + (numbers[metric] ?? 0), 0)
  const numbers =
    latest && known.length > 0
      ? `${sayNumbers({ views: sum('views'), replies: sum('replies') })}, as of ${latest.at}`
      : undefined
  return { segments: posts.length, ...(numbers !== undefined && { numbers }) }
}
