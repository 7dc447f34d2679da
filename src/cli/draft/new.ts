import { readTiming } from '../../core/post/reading/read-timing.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import type { Desk } from '../../ports/desk.ts'
import { rootOf } from '../context-here.ts'
import { madeWith } from '../setup/made-with.ts'
import { Stop, UsageError, type Values } from '../subcommand.ts'
import { draftOf, slugOf } from './draft-of.ts'

/** Writes a draft, and overwrites no file. @throws UsageError, Stop */
export function makeDraft(values: Values, desk: Desk, words: readonly string[]): void {
  rootOf(desk)
  const title = words.join(' ').trim().replaceAll(/\s+/g, ' ')
  const slug = slugOf(title)
  if (slug === '')
    throw new UsageError('A draft needs a title with letters or digits: `spool new Links that rot`.')
  const path = `threads/${slug}.md`
  if (!madeWith(desk.create, path, draftOf({ title, ...timingOf(values, desk) })))
    throw new Stop(`${path} is there already, and stays as it is.`)
  desk.print(`${path} is written, as a draft.`)
}

/** A time without an offset is that of the machine, unless another zone is named. @throws UsageError */
function timingOf(values: Values, { clock, timezone: here }: Pick<Desk, 'clock' | 'timezone'>) {
  const [publishAt, named] = [values['publish-at'], values['timezone']]
  if (typeof publishAt !== 'string') {
    if (named !== undefined) throw new UsageError('--timezone goes with --publish-at.')
    return { publishAt: undefined, timezone: undefined }
  }
  const hasOffset = /\d[Tt ].*(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/.test(publishAt.trim())
  const timezone = typeof named === 'string' ? named : hasOffset ? undefined : here
  const timing = readTiming({ publish_at: publishAt, timezone }, () => 1, DEFAULT_SETTINGS.timezone)
  const [problem] = timing.problems
  if (problem) throw new UsageError(`${problem.message} ${problem.fix}`)
  if (timing.publishAt && timing.publishAt.at < clock.now())
    throw new UsageError(`${timing.publishAt.text} is past. Name a time to come.`)
  return { publishAt: publishAt.trim(), timezone }
}
