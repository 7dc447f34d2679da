import { previewPosts } from '../../commands/check/preview.ts'
import { hasError } from '../../core/problem.ts'
import { problemsIn, type RunReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Desk } from '../../ports/desk.ts'
import { contextHere, filesOf, rootOf } from '../desk/context-here.ts'
import { Stop, type Values } from '../command-line/subcommand.ts'
import { countOf, lineOf } from './lines.ts'
import { foldersOf, pathOf, shownAt } from './paths.ts'

/** What is wrong with the posts of this checkout, a line for each problem. @throws Stop */
export async function check(values: Values, desk: Desk, names: readonly string[]): Promise<void> {
  const place = { root: rootOf(desk), folder: desk.folder }
  const files = filesOf(values)
  const named = names.map((name) => pathOf(name, place))
  const look = async () => {
    const context = await contextHere(files, desk)
    const { report } =
      values['staged'] === true
        ? await previewStaged(named, context, desk)
        : await previewPosts(context, named.length > 0 ? new Set(named) : undefined)
    problemsIn(report).forEach((problem) => desk.print(lineOf(problem, shownAt(place))))
    return report
  }
  if (values['watch'] === true) return keepLooking(look, foldersOf(named.length > 0 ? named : files), desk)
  const report = await look()
  if (hasError(problemsIn(report))) throw new Stop(countOf(report))
  desk.print(countOf(report))
}

/** Posts as the next commit would have them, whatever is in the checkout. */
async function previewStaged(named: readonly string[], context: RunContext, desk: Desk) {
  const { settings, world } = context
  const staged = desk.staged(named.length > 0 ? named : await world.files.find(settings.files))
  if (!staged) throw new Stop('Git does not say what is staged.')
  const files = { ...world.files, read: (path: string) => staged.get(path) ?? world.files.read(path) }
  return previewPosts({ ...context, world: { ...world, files } }, new Set(staged.keys()))
}

async function keepLooking(
  look: () => Promise<RunReport>,
  folders: readonly string[],
  desk: Desk,
): Promise<never> {
  const saves = folders.map((folder) => desk.watch(folder))
  for (;;) {
    desk.print('Checking.')
    desk.print(countOf(await look()))
    await Promise.race(saves.map((saved) => saved()))
  }
}
