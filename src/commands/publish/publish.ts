import { isOwnPush } from '../../core/github/event.ts'
import { warning, type Problem } from '../../core/problem.ts'
import type { RunReport } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import type { World } from '../../ports/world.ts'
import type { TellRun } from '../../run/events.ts'
import type { Due } from './publish-due.ts'
import { survey } from './survey.ts'

const NOTHING_DUE: Due = { posts: [], done: 0, problems: [] }

/**
 * Publishes what is due. Most runs find nothing due: they glance at the files and end here, and all that
 * publishing needs is loaded only when there may be something to publish.
 */
export async function publish(settings: Settings, world: World, tell: TellRun): Promise<RunReport> {
  const { text } = settings
  const mode = settings.dryRun ? 'dry-run' : 'publish'
  if (isOwnPush(world.event, settings.commitMessage)) {
    tell({ kind: 'own-push' })
    return { mode, files: 0, done: 0, posts: [], problems: [] }
  }
  if (text !== undefined) {
    const [{ publishDue }, { inlineSource }] = await Promise.all([
      import('./publish-due.ts'),
      import('../../run/plan-posts.ts'),
    ])
    return { mode, files: 0, ...(await publishDue([inlineSource(text)], [], settings, world, tell)) }
  }
  const { files, live, unsure, posts } = await survey(settings, world)
  const due =
    unsure.length > 0
      ? await (await import('./publish-due.ts')).publishDue(unsure, live, settings, world, tell)
      : NOTHING_DUE
  return {
    ...due,
    mode,
    files,
    done: live.length + due.done,
    posts: [...due.posts, ...posts],
    problems: files > 0 ? due.problems : [nothingFound(settings)],
  }
}

function nothingFound({ files }: Settings): Problem {
  const found = `no file for ${files.map((pattern) => `\`${pattern}\``).join(', ')}`
  return warning('files/none', { found, expected: 'at least one' })
}
