import { meterOf, type Counting } from '../../../src/core/threads/text-length.ts'
import { linksOf } from '../../../src/core/text/links.ts'
import { BADNESS, PRICE, type Piece } from '../../../src/core/text/split/place.ts'
import { placesOf } from '../../../src/core/text/split/places-of.ts'
import { structureOf } from '../../../src/core/text/split/structure.ts'
import { unbreakableIn } from '../../../src/core/text/split/unbreakable.ts'
import { leadAt, type PlainText } from '../../../src/core/text/plain-text.ts'

type Cost = readonly [price: number, inside: number, badness: number, unevenness: number]

/** More places than this are not tried out: the number of ways doubles with each. */
const MOST_PLACES = 12

/**
 * The best way to cut a small text, found by trying every choice among its places: a first segment that ends a sentence;
 * then the least price of segments and breaks together; then fewest breaks inside sentences, least badness, most even. Shares the places with the splitter, nothing else.
 */
export function fewestByTrial(
  plain: PlainText,
  counting: Counting,
  limit: number,
): { readonly best: readonly Piece[] | undefined; readonly cost: (pieces: readonly Piece[]) => Cost } {
  const { text } = plain
  const meter = meterOf(text, counting)
  const links = linksOf(text)
  const distinct = (start: number, end: number): number =>
    new Set(links.filter((link) => link.start >= start && link.end <= end).map(({ key }) => key)).size
  const size = (start: number, end: number): number => leadAt(plain, start).length + meter(start, end)
  const fits = (start: number, end: number): boolean => size(start, end) <= limit && distinct(start, end) <= 5
  const unbreakable = unbreakableIn(plain, links, meter, limit)
  const places = placesOf(plain, structureOf(plain, true), { unbreakable, fits, meter, room: limit })

  const cost = (pieces: readonly Piece[]): Cost => {
    const inside = pieces.filter(({ kind }) => ['clause', 'word', 'grapheme'].includes(kind)).length
    const isFirst = ['clause', 'word', 'grapheme'].includes(pieces[0]?.kind ?? 'end')
    let price = PRICE.segment * pieces.length + (isFirst ? PRICE.first : 0)
    let badness = 0
    let squares = 0
    for (const { start, end } of pieces) {
      squares += size(start, end) ** 2
      const place = places.find((each) => each.end === end)
      if (!place || end === text.length) continue
      price += place.price
      badness += place.badness
    }
    const last = pieces.at(-1)
    if (last && pieces.length > 1 && size(last.start, last.end) < limit / 5) badness += BADNESS.orphan
    return [price, inside, badness, squares]
  }

  if (places.length > MOST_PLACES) return { best: undefined, cost }
  let best: readonly Piece[] | undefined
  for (let choice = 0; choice < 2 ** places.length; choice++) {
    const chosen = places.filter((_, index) => choice & (1 << index))
    const pieces = [...chosen, undefined].map((place, index): Piece => {
      const start = chosen[index - 1]?.start ?? 0
      const end = place?.end ?? text.length
      return { start, end, kind: place?.kind ?? 'end', lead: leadAt(plain, start) }
    })
    if (
      pieces.every(({ start, end }) => fits(start, end)) &&
      (best === undefined || isLess(cost(pieces), cost(best)))
    )
      best = pieces
  }
  return { best, cost }
}

function isLess(a: Cost, b: Cost): boolean {
  const differing = a.findIndex((value, index) => value !== b[index])
  return differing !== -1 && (a[differing] ?? 0) < (b[differing] ?? 0)
}
