import * as v from 'valibot'
import { isRecord, parsedJson, within } from '../json.ts'
import type { MediaId } from '../threads/ids.ts'
import type { PostRow } from './history/rows.ts'
import { minuteOf } from './history/rows.ts'
import { METRICS } from './metrics.ts'

const FORMAT = 1

/** The newest numbers of each post, and when it was asked for last: that can be later than its last row. */
type Latest = {
  readonly rows: ReadonlyMap<MediaId, PostRow>
  readonly askedAt: ReadonlyMap<string, number>
}

/** latest.json: a line for each post, so that few lines change. */
export function latestText({ rows, askedAt }: Latest, now: number): string {
  const posts = [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { at, numbers }]) => {
      const counts = METRICS.map((metric) => numbers[metric] ?? null)
      return `    "${id}": ${JSON.stringify([minuteOf(askedAt.get(id) ?? at), ...counts])}`
    })
  const columns = JSON.stringify(['at', ...METRICS])
  return `{\n  "format": ${FORMAT},\n  "at": "${minuteOf(now)}",\n  "columns": ${columns},\n  "posts": {\n${posts.join(',\n')}\n  }\n}\n`
}

const At = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
)

/** When each post was asked for last, as latest.json has it; undefined if the text is no such file. */
export function askedAtIn(text: string): ReadonlyMap<string, number> | undefined {
  const file = parsedJson(text)
  const posts = within(file, 'posts')
  if (within(file, 'format') !== FORMAT || !isRecord(posts)) return undefined
  const asked = new Map<string, number>()
  for (const [id, entry] of Object.entries(posts)) {
    const at = v.safeParse(At, Array.isArray(entry) ? entry[0] : undefined)
    if (!at.success) return undefined
    asked.set(id, at.output)
  }
  return asked
}
