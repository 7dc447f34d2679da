import { error, type Problem } from '../../problem.ts'
import { instantOf } from '../time/instant.ts'
import { dueTime, readPublishAt, type DueTime } from '../time/publish-at.ts'
import { timeZoneFix } from '../time/timezone-fix.ts'
import { isTimeZone } from '../time/timezone.ts'
import { asWritten, type LineOf } from './written.ts'

type Timing = {
  readonly publishAt: DueTime | undefined
  readonly problems: readonly Problem[]
}

/** When a post is due. `fallback`: the zone of posts that name none. */
export function readTiming(
  keys: { readonly publish_at?: string | undefined; readonly timezone?: string | undefined },
  lineOf: LineOf,
  fallback: string,
): Timing {
  const timezone = keys.timezone ?? fallback
  const wrong = (rule: 'timezone' | 'publish_at', problem: Problem): Timing => ({
    publishAt: undefined,
    problems: [{ ...problem, line: lineOf(rule) }],
  })
  if (!isTimeZone(timezone)) {
    const fix = timeZoneFix(timezone)
    const written = asWritten(timezone)
    return wrong('timezone', error('post/timezone-unknown', { written, ...(fix && { fix }) }))
  }
  if (keys.publish_at === undefined) return { publishAt: undefined, problems: [] }
  const written = asWritten(keys.publish_at)
  const at = readPublishAt(keys.publish_at)
  if (!at) return wrong('publish_at', error('post/publish-at-invalid', { written }))
  const instant = instantOf(at, timezone)
  if ('ms' in instant) return { publishAt: dueTime(at, timezone, instant.ms), problems: [] }
  return wrong(
    'publish_at',
    error(instant.not === 'skipped' ? 'post/publish-at-skipped' : 'post/publish-at-twice', {
      written,
      timezone,
    }),
  )
}
