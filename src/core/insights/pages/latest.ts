import { isRecord, listIn, parsedJson, within } from '../../json.ts'
import type { MediaId } from '../../threads/ids.ts'
import { minuteOf, type PostRow } from '../history/rows.ts'
import { METRICS } from '../metrics.ts'

const FORMAT = 1

/** latest.json: the newest numbers of each post. Each has a line, so that few lines change. */
export function latestText(rows: ReadonlyMap<MediaId, readonly PostRow[]>, now: number): string {
  const posts = [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([id, all]) =>
        `"${id}":${JSON.stringify(METRICS.map((metric) => all.at(-1)?.numbers[metric] ?? null))}`,
    )
  const head = { format: FORMAT, at: minuteOf(now), columns: METRICS }
  return `${JSON.stringify(head).slice(0, -1)},"posts":{\n${posts.join(',\n')}\n}}\n`
}

export function isLatest(text: string): boolean {
  const file = parsedJson(text)
  return (
    within(file, 'format') === FORMAT &&
    isRecord(within(file, 'posts')) &&
    listIn(within(file, 'columns')).length > 0
  )
}
