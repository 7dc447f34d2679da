import type { MediaId } from '../../threads/ids.ts'
import type { PostRow } from '../history/rows.ts'
import type { LiveSegment } from '../posts.ts'
import { medianOf } from '../usual.ts'
import { round } from './axes.ts'
import { framed, text } from './frame.ts'

/** Places in a chain that are shown. */
const MOST_PLACES = 10
const ROW = 24
const LEFT = 34
const FULL = 216

type Reach = { readonly number: number; readonly percent: number; readonly chains: number }

/**
 * How many of those who see the first segment of a chain see each other one: the median of the chains that have it.
 * Chains whose first segment nobody has seen tell nothing.
 */
export function reachOf(
  segments: readonly LiveSegment[],
  rows: ReadonlyMap<MediaId, readonly PostRow[]>,
): readonly Reach[] {
  const viewsOf = ({ id }: LiveSegment) => rows.get(id)?.at(-1)?.numbers.views
  const chains = Map.groupBy(
    segments.filter(({ path, of }) => path !== undefined && of > 1),
    ({ path }) => path,
  )
  const shares = new Map<number, number[]>()
  for (const chain of chains.values()) {
    const head = chain.find(({ number }) => number === 1)
    const seen = head && viewsOf(head)
    if (!seen) continue
    for (const segment of chain) {
      const views = viewsOf(segment)
      if (views === undefined) continue
      shares.set(segment.number, [...(shares.get(segment.number) ?? []), (100 * views) / seen])
    }
  }
  return [...shares]
    .sort(([one], [other]) => one - other)
    .slice(0, MOST_PLACES)
    .map(([number, all]) => ({ number, percent: Math.round(medianOf(all) ?? 0), chains: all.length }))
}

/** Undefined where there is no chain. */
export function reachChart(reach: readonly Reach[]): string | undefined {
  const [head, second] = reach
  if (!head || !second) return undefined
  const most = Math.max(100, ...reach.map(({ percent }) => percent))
  const body = reach.flatMap(({ number, percent, chains }, index) => {
    const y = 4 + index * ROW
    const width = round((FULL * percent) / most)
    return [
      text(LEFT - 8, y + 14, String(number), 'm e'),
      `<rect class="b" x="${LEFT}" y="${y + 2}" width="${width}" height="15" rx="2"/>`,
      text(round(LEFT + width + 6), y + 14, `${percent} %`),
      text(376, y + 14, chains === 1 ? '1 chain' : `${chains} chains`, 'm e'),
    ]
  })
  const places = reach.slice(1).map(({ number, percent }) => `segment ${number} by ${percent} %`)
  return framed({
    title: 'How far readers follow a chain',
    subtitle: 'views of each segment, of 100 of the first',
    says: `Of 100 views of the first segment of a chain, each other segment is seen so often, as the median of the chains that have it: ${places.join(', ')}.`,
    height: 14 + reach.length * ROW,
    body,
  })
}
