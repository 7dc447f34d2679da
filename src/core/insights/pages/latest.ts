import type { MediaId } from '../../threads/ids.ts'
import { minuteOf, type PostRow } from '../history/rows.ts'
import { METRICS, type Numbers } from '../metrics.ts'
import { mediaId } from '../../threads/ids.ts'

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

const HEAD = new RegExp(
  `^{"format":${FORMAT},"at":"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ","columns":\\["[a-z]+"(,"[a-z]+")*\\],"posts":{$`,
)
const POST = /^"\d+":\[(\d+|null)(,(\d+|null))*\]$/

/** Whether a text is one that `latestText` writes, and nothing else. Its columns may be those of another version. */
export function isLatest(text: string): boolean {
  const [head = '', ...lines] = text.split('\n')
  const [end, nothing] = lines.splice(-2)
  const posts = lines.join('\n').split(',\n')
  const isWhole = HEAD.test(head) && end === '}}' && nothing === ''
  return isWhole && (posts.join('') === '' || posts.every((post) => POST.test(post)))
}

/** The newest numbers of each post, and when they were read, as the file says it. */
export type Latest = { readonly at: string; readonly posts: ReadonlyMap<MediaId, Numbers> }

/** What a text says that `latestText` has written; undefined if it is none. Columns that are not known are left out. */
export function latestIn(text: string): Latest | undefined {
  const file = text.replaceAll('\r\n', '\n')
  if (!isLatest(file)) return undefined
  const { at, columns, posts } = JSON.parse(file) as {
    readonly at: string
    readonly columns: readonly string[]
    readonly posts: Readonly<Record<string, readonly (number | null)[]>>
  }
  const numbersOf = (row: readonly (number | null)[]): Numbers =>
    Object.fromEntries(
      METRICS.flatMap((metric) => {
        const value = row[columns.indexOf(metric)]
        return typeof value === 'number' ? [[metric, value]] : []
      }),
    )
  return { at, posts: new Map(Object.entries(posts).map(([id, row]) => [mediaId(id), numbersOf(row)])) }
}
