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
  const { publish_at: text } = keys
  const timezone = keys.timezone ?? fallback
  const isZone = isTimeZone(timezone)
  const at = text === undefined ? undefined : readPublishAt(text)
  const problems = [
    ...(isZone ? [] : [unknownZone(timezone, lineOf('timezone'))]),
    ...(text !== undefined && !at
      ? [error('post/publish-at-invalid', { written: asWritten(text), line: lineOf('publish_at') })]
      : []),
  ]
  if (!at || !isZone) return { publishAt: undefined, problems }
  const instant = instantOf(at, timezone)
  if ('ms' in instant) return { publishAt: dueTime(at, timezone, instant.ms), problems }
  const rule = instant.not === 'skipped' ? 'post/publish-at-skipped' : 'post/publish-at-twice'
  const facts = { written: asWritten(text), timezone, line: lineOf('publish_at') }
  return { publishAt: undefined, problems: [error(rule, facts)] }
}

function unknownZone(timezone: string, line: number): Problem {
  const fix = timeZoneFix(timezone)
  return error('post/timezone-unknown', { written: asWritten(timezone), line, ...(fix && { fix }) })
}
