import { GitHubError } from '../../core/github/error.ts'
import { isBeforeMerge } from '../../core/github/event.ts'
import { leadsTo } from '../../core/media/address.ts'
import { compose } from '../../core/post/compose.ts'
import { readPost } from '../../core/post/read-post.ts'
import type { Before } from '../../core/preview/preview.ts'
import type { Problem } from '../../core/problem.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import type { FileText, Source } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'
import { readFileText } from '../../repository/file-text.ts'
import { composerOf } from '../../run/composer.ts'
import { explainNoFiles } from '../../repository/no-posts.ts'

/** `before`: where the checkout has what the file was before the pull request. */
export type Looked = (Source | FileText) & { readonly before?: Before }

type Sources = {
  readonly sources: Iterable<Looked>
  readonly files: number
  /** All files that match. */
  readonly found: readonly string[]
  readonly isPullRequest: boolean
  /** What is wrong with patterns that match nothing. */
  readonly unmatched: readonly Problem[]
}

/**
 * What there is to check: `only` these files, or in a pull request the posts it changes, or whose pictures and videos it
 * does, otherwise all of them.
 */
export async function findSources(
  context: RunContext,
  inline: Source | undefined,
  only: ReadonlySet<string> | undefined,
): Promise<Sources> {
  const { settings, world } = context
  if (inline) return { sources: [inline], files: 0, found: [], isPullRequest: false, unmatched: [] }
  const matching = await world.files.find(settings.files)
  const found = only ? [...new Set([...matching, ...only])] : matching
  const changed = only ? undefined : await findChanged(context)
  const shows = changed ? showing(changed.paths, context) : () => false
  const asked = only ?? changed?.paths
  const paths = asked ? found.filter((path) => asked.has(path) || shows(path)) : found
  const unmatched = found.length > 0 ? [] : [await explainNoFiles(settings.files, world.files)]
  const sources = readEach(paths, changed, world)
  return { sources, files: paths.length, found, isPullRequest: changed !== undefined, unmatched }
}

/** Files of which git is asked at once. */
const ASKED_AT_ONCE = 50

/** Some files after the others: all of them together may be more than fits into memory. */
function* readEach(
  paths: readonly string[],
  changed: Changed | undefined,
  { files, committed }: Pick<World, 'files' | 'committed'>,
): Generator<Looked> {
  for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
    const asked = paths.slice(from, from + ASKED_AT_ONCE)
    const before = changed?.base && committed(asked, changed.base)
    for (const path of asked)
      yield {
        ...readFileText(path, files),
        ...(before && { before: { bytes: before.get(path), changed: changed.paths } }),
      }
  }
}

const MEDIA = /\.(?:jpe?g|png|webp|gif|avif|heic|svg|mp4|mov|m4v|webm)$/i

/** Whether a post shows one of these files. */
function showing(files: ReadonlySet<string>, context: RunContext): (path: string) => boolean {
  const media = new Set([...files].filter((path) => MEDIA.test(path)))
  return (path) => {
    const file = media.size > 0 ? readFileText(path, context.world.files) : undefined
    const read = file && 'text' in file ? readPost(path, file.text, context.settings) : undefined
    if (read?.kind !== 'post') return false
    const { segments } = compose(read.post, composerOf(context))
    return segments.some((segment) => segment.media.some(({ src }) => leadsTo({ src, path }, media)))
  }
}

type Changed = {
  readonly paths: ReadonlySet<string>
  /** Where the checkout has what they were before; undefined: nowhere. */
  readonly base: 'HEAD^1' | undefined
}

/** The files that the pull request changes; undefined outside of one, and where that cannot be known. */
async function findChanged({ world, tell }: RunContext): Promise<Changed | undefined> {
  const { event, changedByPullRequest, host } = world
  if (!isBeforeMerge(event.name)) return undefined
  // The checkout does not show it on `pull_request_target`, or where it is not the merge of the pull request.
  const merged = event.name === 'pull_request' ? changedByPullRequest() : undefined
  if (merged) return { paths: merged, base: 'HEAD^1' }
  if (!host || !event.pullRequest) return undefined
  try {
    const { pullRequests } = await host(tellWaits(tell))
    return { paths: await pullRequests.files(event.pullRequest.number), base: undefined }
  } catch (cause) {
    if (cause instanceof GitHubError) return undefined
    throw cause
  }
}
