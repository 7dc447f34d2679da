import { error, type Problem } from '../../problem.ts'
import { instantOf } from '../time/instant.ts'
import { dueTime, readPublishAt, type DueTime } from '../time/publish-at.ts'
import { timeZoneFix } from '../time/timezone-fix.ts'
import { isTimeZone } from '../time/timezone.ts'
import { asWritten, type LineOf } from './written.ts'

type Timing = {
  readonly publishAt: DueTime | undefined
  readonly repostAt: DueTime | undefined
  readonly problems: readonly Problem[]
}

type Keys = Readonly<Partial<Record<'publish_at' | 'repost_at' | 'timezone', string | undefined>>>

/** When a post is due, and when it is reposted. `fallback`: the zone of posts that name none. */
export function readTiming(keys: Keys, lineOf: LineOf, fallback: string): Timing {
  const timezone = keys.timezone ?? fallback
  const isZone = isTimeZone(timezone)
  const problems = isZone ? [] : [unknownZone(timezone, lineOf('timezone'))]
  const read = (key: 'publish_at' | 'repost_at'): DueTime | undefined => {
    const text = keys[key]
    if (text === undefined) return undefined
    const at = readPublishAt(text)
    const facts = { key, written: asWritten(text), line: lineOf(key) }
    if (!at) problems.push(error('post/publish-at-invalid', facts))
    if (!at || !isZone) return undefined
    const instant = instantOf(at, timezone)
    if ('ms' in instant) return dueTime(at, timezone, instant.ms)
    const rule = instant.not === 'skipped' ? 'post/publish-at-skipped' : 'post/publish-at-twice'
    problems.push(error(rule, { ...facts, timezone }))
    return undefined
  }
  return { publishAt: read('publish_at'), repostAt: read('repost_at'), problems }
}

function unknownZone(timezone: string, line: number): Problem {
  const fix = timeZoneFix(timezone)
  return error('post/timezone-unknown', { written: asWritten(timezone), line, ...(fix && { fix }) })
}
