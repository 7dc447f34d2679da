import type { RunReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import { examine } from '../../run/doctor/examine.ts'
import { previewAccounts } from './accounts.ts'
import { commentOn } from './comment.ts'
import { previewPosts } from './preview.ts'

/**
 * Checks posts and shows the chain that each would become; with a token also what publishing them would find, and in a
 * pull request also in a comment.
 */
export async function check(context: RunContext): Promise<RunReport> {
  const { accounts } = context.settings
  if (accounts !== undefined) return commentOn(await previewAccounts(accounts, context), context)
  const { report, live } = await previewPosts(context)
  const isAsked = context.settings.accessToken !== undefined
  return commentOn(isAsked ? await examine(report, live, context) : report, context)
}
