import { GitHubError } from '../../core/github/error.ts'
import { isBeforeMerge } from '../../core/github/event.ts'
import { fencesOf, frontMatterOf } from '../../core/front-matter/fences.ts'
import { compose } from '../../core/post/compose.ts'
import type { Composition } from '../../core/post/composition.ts'
import { lateFrontMatterIn, nearMissesIn } from '../../core/post/near-miss.ts'
import { undue } from '../../core/post/plan.ts'
import type { Post } from '../../core/post/post.ts'
import { asWarning, warning, type Problem } from '../../core/problem.ts'
import { emptyReport, postReport, type PostReport, type RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import type { FileText } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'
import { explainNoFiles } from '../../repository/no-posts.ts'
import { readFileText } from '../../repository/file-text.ts'
import type { FrontMatter } from '../../run/account.ts'
import { composerOf } from '../../run/composer.ts'
import { composePost, inlineSource, readSource, type Source } from '../../run/plan-posts.ts'
import { previewPost, withReason } from '../../run/report-posts.ts'
import { checkReceipts, openReceipts, type KnownReceipts } from './receipts.ts'

type Preview = {
  readonly report: RunReport
  /** Front matter of the posts that are live. */
  readonly live: readonly FrontMatter[]
}

/** All posts, or those that a pull request changes, as the chains that they would become, with what is wrong with them. */
export async function previewPosts(context: RunContext): Promise<Preview> {
  const { sources, files, known, unmatched } = await findSources(context)
  const posts: PostReport[] = []
  const live: FrontMatter[] = []
  const nearMisses: Problem[] = []
  const others: string[] = []
  let done = 0
  for (const source of sources) {
    const report =
      'problem' in source
        ? postReport(source, 'failed', [source.problem])
        : await checkSource(source, known, context)
    if (report === 'done') {
      done += 1
      live.push(...frontMatterOfFile(source))
    }
    if (report === 'not-a-post' && source.path !== undefined) {
      others.push(source.path)
      nearMisses.push(...nearMissOf(source))
    }
    if (typeof report === 'string') continue
    context.tell({ kind: 'post', report })
    posts.push(report)
  }
  // A pull request need not change a post.
  const isNone = files > 0 && done + posts.length === 0 && !isBeforeMerge(context.world.event.name)
  const noPosts = isNone ? [warning('files/no-posts', { files: others })] : []
  const problems = [...unmatched, ...nearMisses, ...noPosts]
  const report = { ...emptyReport(problems), ending: 'Checked', isPreview: true, files, others, done, posts }
  return { report, live }
}

/** None where it has none that can be read. */
function frontMatterOfFile(source: Source | FileText): readonly FrontMatter[] {
  if (!('text' in source) || source.path === undefined) return []
  const { path, text } = source
  const fences = fencesOf(text)
  return fences.kind === 'yaml' ? [{ path, text: frontMatterOf(text, fences) }] : []
}

/** What the author of a file that is no post may have meant. */
function nearMissOf(source: Source | FileText): readonly Problem[] {
  const late =
    'text' in source && source.path !== undefined ? lateFrontMatterIn(source.text, source.path) : []
  return [...late, ...frontMatterOfFile(source).flatMap(({ path, text }) => nearMissesIn(text, path))]
}

type Sources = {
  readonly sources: Iterable<Source | FileText>
  readonly files: number
  readonly known: KnownReceipts
  /** What is wrong with patterns that match nothing. */
  readonly unmatched: readonly Problem[]
}

async function findSources(context: RunContext): Promise<Sources> {
  const { settings, world } = context
  if (settings.text !== undefined) {
    const known = openReceipts([], undefined, context)
    return { sources: [inlineSource(settings.text)], files: 0, known, unmatched: [] }
  }
  const found = await world.files.find(settings.files)
  const changed = await findChanged(context)
  const paths = changed ? found.filter((path) => changed.paths.has(path)) : found
  const known = openReceipts(found, changed, context)
  const unmatched = found.length > 0 ? [] : [await explainNoFiles(settings.files, world.files)]
  return { sources: readEach(paths, world), files: paths.length, known, unmatched }
}

/** One file after the other: all of them together may be more than fits into memory. */
function* readEach(paths: readonly string[], { files }: Pick<World, 'files'>): Generator<FileText> {
  for (const path of paths) yield readFileText(path, files)
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

async function checkSource(
  source: Source,
  known: KnownReceipts,
  context: RunContext,
): Promise<PostReport | 'done' | 'not-a-post'> {
  const { settings, world } = context
  const { path } = source
  const read = readSource(source, settings)
  if (read.kind === 'not-a-post') return 'not-a-post'
  if (read.kind === 'problems') return postReport({ path }, 'failed', read.problems)
  const { post } = read
  if (post.receipts?.whole) return checkLive(post, compose(post, composerOf(context)), known)
  const composed = composePost(post, source.text, context)
  const problems = [...composed.problems, ...checkReceipts(post, composed, known)]
  const composition = { ...composed, problems }
  const preview = await previewPost(post, composition, withLaterDeployment(context))
  const reason = undue(post, world.clock.now(), settings.lateLimit)
  return reason ? withReason(preview, reason, post, context) : preview
}

/** The operator's site is deployed after the merge: a file that it does not serve before that is only a warning. */
function withLaterDeployment(context: RunContext): RunContext {
  const { settings, world } = context
  if (!settings.mediaBaseUrl || !isBeforeMerge(world.event.name)) return context
  const later = (problem: Problem) =>
    problem.rule === 'media/not-public'
      ? asWarning({
          ...problem,
          fix: 'Deploy it before the post is published.',
        })
      : problem
  const findMedia: typeof world.findMedia = async (media, path) => {
    const found = await world.findMedia(media, path)
    return { ...found, problems: found.problems.map(later) }
  }
  return { ...context, world: { ...world, findMedia } }
}

/** A post that is live is only checked for changes since it was published, and for receipts that claim it. */
function checkLive(post: Post, composition: Composition, known: KnownReceipts): PostReport | 'done' {
  const problems = [...checkReceipts(post, composition, known)]
  const isEdited = composition.problems.some(({ rule }) => rule === 'post/changed-while-partial')
  // Receipts without a digest were written by a person.
  if (post.receipts?.digest !== '' && isEdited) problems.push(warning('post/edited-after-publication', {}))
  return problems.length === 0 ? 'done' : postReport(post, 'skipped', problems)
}
