import type { Desk } from '../../ports/desk.ts'
import { contextHere, filesOf } from '../desk/context-here.ts'
import { Stop, UsageError, type Values } from '../command-line/subcommand.ts'
import { linesOf } from './lines.ts'
import { planOf } from './plan.ts'
import { readOwned } from './read-owned.ts'

/** What is due when. @throws UsageError, Stop */
export async function schedule(values: Values, desk: Desk): Promise<void> {
  const { ics } = values
  // Any other file could be a post.
  if (typeof ics === 'string' && !/\.ics$/i.test(ics))
    throw new UsageError('--ics takes a file whose name ends in .ics.')
  const context = await contextHere(filesOf(values), desk)
  const now = desk.clock.now()
  const { posts, owners, unsound } = await readOwned(values, context)
  const plan = planOf(posts, now, context.settings.lateLimit, owners)
  linesOf(plan, { now, timezone: desk.timezone }).forEach(desk.print)
  if (unsound !== undefined)
    desk.print(`${unsound} has a problem: \`spool accounts list --file ${unsound}\` says which.`)
  if (typeof ics !== 'string') return
  const { calendarText } = await import('./calendar.ts')
  write(desk.write, ics, calendarText(plan.due))
  desk.print(`${ics} is written.`)
}

/** @throws Stop */
function write(put: Desk['write'], name: string, text: string): void {
  try {
    put(name, text)
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new Stop(`${name} cannot be written (${code}).`)
  }
}
