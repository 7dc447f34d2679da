import { GitHubError } from '../../core/github/error.ts'
import { isBeforeMerge } from '../../core/github/event.ts'
import { compose, type Composition } from '../../core/post/compose.ts'
import { undue } from '../../core/post/plan.ts'
import type { Post } from '../../core/post/post.ts'
import { asWarning, placeOf, warning, type Problem } from '../../core/problem.ts'
import type { PostReport, RunReport } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import type { World } from '../../ports/world.ts'
import { tellingWaits, type TellRun } from '../../run/events.ts'
import { fileText } from '../../repository/file-text.ts'
import {
  composed,
  composerOf,
  inlineSource,
  previewOf,
  readSource,
  reportOf,
  withReason,
  type Source,
} from '../../run/plan-posts.ts'

/**
 * Checks posts whole, as far as it goes without a token, and shows the chain each would become. In a pull request
 * these are the posts it changes, else all of them.
 */
export async function check(settings: Settings, world: World, tell: TellRun): Promise<RunReport> {
  const { sources, broken, files } = await sourcesOf(settings, world, tell)
  const posts = [...broken]
  let done = 0
  for (const report of broken) tell({ kind: 'post', report })
  for (const source of sources) {
    const report = await checked(source, settings, world)
    if (report === 'done') done += 1
    if (typeof report === 'string') continue
    tell({ kind: 'post', report })
    posts.push(report)
  }
  return { mode: 'check', files, done, posts, problems: [] }
}

async function sourcesOf(
  { files: patterns, text }: Settings,
  world: World,
  tell: TellRun,
): Promise<{
  readonly sources: readonly Source[]
  readonly broken: readonly PostReport[]
  readonly files: number
}> {
  if (text !== undefined) return { sources: [inlineSource(text)], broken: [], files: 0 }
  const { files } = world
  const found = await files.find(patterns)
  const touched = await changedBy(world, tell)
  const paths = touched ? found.filter((path) => touched.has(path)) : found
  const read = paths.map((path) => fileText(path, files))
  const sources = read.flatMap((file) => ('text' in file ? [file] : []))
  const broken = read.flatMap((file) =>
    'problem' in file ? [reportOf(file.path, 'failed', [file.problem])] : [],
  )
  return { sources, broken, files: paths.length }
}

/** The files that the pull request changes; undefined outside of one, and where nobody tells. */
async function changedBy(
  { event, changed, host }: World,
  tell: TellRun,
): Promise<ReadonlySet<string> | undefined> {
  if (!isBeforeMerge(event.name)) return undefined
  // A pull_request_target, and a checkout of something else than the merge, say nothing of the pull request.
  const merged = event.name === 'pull_request' ? changed() : undefined
  if (merged || !host || !event.pullRequest) return merged
  try {
    const { pullRequests } = await host(tellingWaits(tell))
    return await pullRequests.files(event.pullRequest.number)
  } catch (cause) {
    if (cause instanceof GitHubError) return undefined
    throw cause
  }
}

async function checked(
  source: Source,
  settings: Settings,
  world: World,
): Promise<PostReport | 'done' | 'not-a-post'> {
  const { path } = source
  const read = readSource(source, settings)
  if (read.kind === 'not-a-post') return 'not-a-post'
  if (read.kind === 'problems') return reportOf(path, 'failed', read.problems)
  const { post } = read
  if (post.receipts?.whole) return edited(post, compose(post, composerOf(settings, world)))
  const composition = composed(post, source.text, settings, world)
  const preview = await previewOf(post, composition, settings, deployedLater(settings, world))
  const reason = undue(post, world.clock.now(), settings.lateLimit)
  return reason ? withReason(preview, reason, post, settings) : preview
}

/** A site of one's own is deployed when a pull request is merged: what it does not serve before that is no failure. */
function deployedLater({ mediaBaseUrl }: Settings, world: World): World {
  if (!mediaBaseUrl || !isBeforeMerge(world.event.name)) return world
  const later = (problem: Problem) =>
    problem.rule === 'media/not-public'
      ? asWarning({
          ...problem,
          fix: 'It has to be there when the post is published: deploy it before that.',
        })
      : problem
  return {
    ...world,
    async findMedia(media, path) {
      const { item, problems } = await world.findMedia(media, path)
      return { item, problems: problems.map(later) }
    },
  }
}

/** Of a post that is live nothing is checked but whether it still says what was published. */
function edited({ path, line, receipts }: Post, { problems }: Composition): PostReport | 'done' {
  // Receipts without a digest were written by a person.
  if (receipts?.digest === '' || !problems.some(({ rule }) => rule === 'post/changed-while-partial'))
    return 'done'
  const found = 'another text than the one that is live'
  return reportOf(path, 'skipped', [
    warning('post/edited-after-publication', { found, expected: 'the same', ...placeOf({ path, line }) }),
  ])
}
