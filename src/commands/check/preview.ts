import { isBeforeMerge } from '../../core/github/event.ts'
import { compose } from '../../core/post/compose.ts'
import type { Composition } from '../../core/post/composition.ts'
import { lateFrontMatterIn, nearMissesIn, noPosts } from '../../core/post/near-miss.ts'
import { undue } from '../../core/post/plan.ts'
import type { Post } from '../../core/post/post.ts'
import { asWarning, warning, type Problem } from '../../core/problem.ts'
import { emptyReport, postReport, type PostReport, type RunReport } from '../../core/report.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Source } from '../../ports/repository.ts'
import { frontMatterOfFile, type FrontMatter } from '../../run/account.ts'
import { composerOf } from '../../run/composer.ts'
import { composePost, inlineSource, readSource } from '../../run/plan-posts.ts'
import { previewPost, withReason } from '../../run/report-posts.ts'
import { findChange } from './before.ts'
import { checkReceipts, checkReferences, openReceipts, type KnownReceipts } from './receipts.ts'
import { findSources, type Looked } from './sources.ts'

type Preview = {
  readonly report: RunReport
  /** Front matter of the posts that are live. */
  readonly live: readonly FrontMatter[]
}

/**
 * All posts, `only` those in these files, or those that a pull request changes, as the chains that they would become, with
 * what is wrong with them.
 */
export async function previewPosts(context: RunContext, only?: ReadonlySet<string>): Promise<Preview> {
  const looked = await findSources(context, inlineIn(context), only)
  const { sources, files, found, isPullRequest, unmatched } = looked
  const known = openReceipts(found, isPullRequest, context)
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
      live.push(...frontMatterOfSource(source))
    }
    if (report === 'not-a-post' && source.path !== undefined) {
      others.push(source.path)
      nearMisses.push(...nearMissOf(source))
    }
    if (typeof report === 'string') continue
    context.tell({ kind: 'post', report })
    posts.push(report)
  }
  // A pull request need not change a post, and files that are named need be none.
  const isAll = only === undefined && !isBeforeMerge(context.world.event.name)
  const isNone = isAll && files > 0 && done + posts.length === 0
  const none = isNone ? [noPosts(others, nearMisses)] : []
  const problems = [...unmatched, ...nearMisses, ...none]
  const report = { ...emptyReport(problems), ending: 'Checked', isPreview: true, files, others, done, posts }
  return { report, live }
}

function inlineIn({ settings: { text } }: RunContext): Source | undefined {
  return text === undefined ? undefined : inlineSource(text)
}

/** That of a file: inline text is none. */
function frontMatterOfSource(source: Looked): readonly FrontMatter[] {
  if (!('text' in source) || source.path === undefined) return []
  const { path, text } = source
  return frontMatterOfFile({ path, text })
}

/** What the author of a file that is no post may have meant. */
export function nearMissOf(source: Looked): readonly Problem[] {
  const late =
    'text' in source && source.path !== undefined ? lateFrontMatterIn(source.text, source.path) : []
  return [...late, ...frontMatterOfSource(source).flatMap(({ path, text }) => nearMissesIn(text, path))]
}

async function checkSource(
  source: Extract<Looked, Source>,
  known: KnownReceipts,
  context: RunContext,
): Promise<PostReport | 'done' | 'not-a-post'> {
  const { path, before } = source
  const read = readSource(source, context.settings)
  if (read.kind === 'not-a-post') return 'not-a-post'
  if (read.kind === 'problems') return postReport({ path }, 'failed', read.problems)
  const { post } = read
  const isLive = post.receipts?.whole === true
  const composed = isLive ? compose(post, composerOf(context)) : composePost(post, source.text, context)
  const claimed = checkReceipts(post, composed, known, before)
  const told = [...claimed, ...checkReferences(post, known)]
  const report = isLive
    ? reportLive(post, composed, claimed)
    : await reportOpen(post, { ...composed, problems: [...composed.problems, ...told] }, known, context)
  if (report === 'done') return report
  const change = findChange(post, composed, before, context)
  return change ? { ...report, change } : report
}

/** A post of which something is still to be published. */
async function reportOpen(
  post: Post,
  composition: Composition,
  { otherPathOf }: KnownReceipts,
  context: RunContext,
): Promise<PostReport> {
  const { settings, world } = context
  const pathOf = (id: MediaId) => otherPathOf(id, post.path)
  const preview = await previewPost(post, composition, withLaterDeployment(context), pathOf)
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
export function reportLive(
  post: Post,
  composition: Composition,
  claimed: readonly Problem[],
): PostReport | 'done' {
  const isEdited = composition.problems.some(({ rule }) => rule === 'post/changed-while-partial')
  // Receipts without a digest were written by a person.
  const edited =
    post.receipts?.digest !== '' && isEdited ? [warning('post/edited-after-publication', {})] : []
  const problems = [...claimed, ...edited]
  if (problems.length === 0) return 'done'
  return { ...postReport(post, 'skipped', problems), receipts: post.receipts?.posts ?? [] }
}
