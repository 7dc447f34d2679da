import { compose } from '../core/post/compose.ts'
import type { Composition } from '../core/post/composition.ts'
import type { Planned, Undue } from '../core/post/plan.ts'
import type { Post } from '../core/post/post.ts'
import { previewOf } from '../core/preview/preview-of.ts'
import { error, hasError, warning, type Problem } from '../core/problem.ts'
import { postReport, type PostReport } from '../core/report.ts'
import { draftsOf } from '../core/threads/drafts-of.ts'
import { scopesOf, scopesOfChain } from '../core/threads/token/scopes.ts'
import type { RunContext } from '../ports/context.ts'
import { composerOf } from './composer.ts'
import { findAllMedia } from './find-media.ts'
import { seeTargets } from './find-targets.ts'

/** Reports of what a plan decides without publishing. */
export async function reportDecided(
  plan: readonly Planned[],
  context: RunContext,
): Promise<readonly PostReport[]> {
  return (await Promise.all(plan.map((planned) => reportDecision(planned, context)))).flat()
}

/** None for a post that is to be published, and none for a file that was live before. */
async function reportDecision(
  { post, decision }: Planned,
  context: RunContext,
): Promise<readonly PostReport[]> {
  const receipts = post.receipts?.posts ?? []
  switch (decision.kind) {
    case 'publish':
      return []
    case 'done':
      // Later steps can learn the receipts of inline text from nothing else.
      return post.path === undefined
        ? [{ ...postReport(post, 'skipped', findOtherText(post, context)), receipts }]
        : []
    case 'skip':
    case 'unpublish':
    case 'taken-down':
    case 'wait':
    case 'overdue':
      return [withReason(postReport(post, 'waiting', []), decision, post, context)]
    case 'refuse':
      return [{ ...(await previewPost(post, decision.composition, context)), receipts }]
  }
}

/**
 * A release that records another text: its notes were edited since, or a second text has the key of the first. These
 * look the same, and to publish would be the worse mistake.
 */
function findOtherText(post: Post, context: RunContext): readonly Problem[] {
  if (context.settings.writeBack !== 'release') return []
  const { problems } = compose(post, composerOf(context))
  const isOther = problems.some(({ rule }) => rule === 'post/changed-while-partial')
  return isOther ? [warning('github/other-text', {})] : []
}

/** The report of a post that waits, with the reason why it is not due. */
export function withReason(
  report: PostReport,
  reason: Undue,
  { path, publishAtLine = 1 }: Post,
  { settings: { lateLimit, maxPosts }, world: { clock } }: RunContext,
): PostReport {
  switch (reason.kind) {
    case 'skip':
      return report.status === 'failed'
        ? report
        : { ...report, status: 'skipped', because: { kind: 'draft' } }
    case 'unpublish':
    case 'taken-down':
      return report.status === 'failed' ? report : { ...report, status: 'skipped', because: reason }
    case 'wait':
      return reason.until
        ? {
            ...report,
            status: report.status === 'failed' ? 'failed' : 'waiting',
            publishAt: reason.until,
            dueIn: reason.until.at - clock.now(),
          }
        : { ...report, because: { kind: 'max-posts', maxPosts } }
    case 'overdue': {
      const late = error('post/overdue', {
        publishAt: reason.since.text,
        limit: hoursOf(lateLimit),
        line: publishAtLine,
      })
      const { problems } = postReport({ path }, 'overdue', [late])
      return {
        ...report,
        status: 'overdue',
        problems: [...report.problems, ...problems],
        publishAt: reason.since,
      }
    }
  }
}

/**
 * A post as it would be published, judged whole: it waits to be, unless something is wrong with it.
 *
 * @param pathOf The file that has the receipt of an id, where that is known.
 */
export async function previewPost(
  post: Post,
  composition: Composition,
  context: RunContext,
  pathOf?: Parameters<typeof seeTargets>[2],
): Promise<PostReport> {
  const media = await findAllMedia(composition, post.path, context.world)
  const targets = seeTargets(post, context, pathOf)
  const problems = [...composition.problems, ...targets.problems, ...media.problems]
  const status = hasError(problems) ? 'failed' : media.isLeft ? 'deferred' : 'waiting'
  const report = postReport(post, status, problems)
  const live = post.receipts?.posts.length ?? 0
  const ofHead = live > 0 ? [] : scopesOf(composition.features)
  const scopes = [...new Set([...ofHead, ...scopesOfChain(draftsOf(composition), live)])]
  const segments = previewOf(composition, { ...targets, media: media.items })
  const pictures = composition.segments.reduce((sum, segment) => sum + segment.media.length, 0)
  return { ...report, segments, scopes, live, pictures }
}

function hoursOf(ms: number): string {
  return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`
}
