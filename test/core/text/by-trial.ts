import { meterOf, type Counting } from '../../../src/core/threads/text-length.ts'
import { linksOf } from '../../../src/core/text/links.ts'
import { BADNESS, PRICE, type Piece } from '../../../src/core/text/split/place.ts'
import { placesOf } from '../../../src/core/text/split/places-of.ts'
import { plainTextOf } from '../../../src/core/text/plain-text.ts'

type Cost = readonly [price: number, inside: number, badness: number, unevenness: number]

/** More places than this are not tried out: the number of ways doubles with each. */
const MOST_PLACES = 12

/**
 * The best way to cut a small text, found by trying every choice among its places: a first segment that ends a sentence;
 * then fewest segments and breaks inside sentences together; then fewest such breaks, least badness, most even. Shares the places with the splitter, nothing else.
 */
export function fewestByTrial(
  text: string,
  counting: Counting,
  limit: number,
): { readonly best: readonly Piece[] | undefined; readonly cost: (pieces: readonly Piece[]) => Cost } {
  const plain = plainTextOf(text)
  const meter = meterOf(text, counting)
  const links = linksOf(text)
  const distinct = (start: number, end: number): number =>
    new Set(links.filter((link) => link.start >= start && link.end <= end).map(({ key }) => key)).size
  const fits = (start: number, end: number): boolean =>
    meter(start, end) <= limit && distinct(start, end) <= 5
  const whole = links.filter(({ start, end }) => meter(start, end) <= limit)
  const places = placesOf(plain, whole, fits, meter, limit)

  const cost = (pieces: readonly Piece[]): Cost => {
    const inside = pieces.filter(({ kind }) => ['clause', 'word', 'grapheme'].includes(kind)).length
    const isFirst = ['clause', 'word', 'grapheme'].includes(pieces[0]?.kind ?? 'end')
    const price = pieces.length + PRICE.inside * inside + (isFirst ? PRICE.first : 0)
    let badness = 0
    let squares = 0
    for (const { start, end } of pieces) {
      squares += meter(start, end) ** 2
      const place = places.find((each) => each.end === end)
      if (place && end !== text.length) badness += place.badness
    }
    const last = pieces.at(-1)
    if (last && pieces.length > 1 && meter(last.start, last.end) < limit / 5) badness += BADNESS.orphan
    return [price, inside, badness, squares]
  }

  if (places.length > MOST_PLACES) return { best: undefined, cost }
  let best: readonly Piece[] | undefined
  for (let choice = 0; choice < 2 ** places.length; choice++) {
    const chosen = places.filter((_, index) => choice & (1 << index))
    const pieces = [...chosen, undefined].map((place, index): Piece => {
      return {
        start: chosen[index - 1]?.start ?? 0,
        end: place?.end ?? text.length,
        kind: place?.kind ?? 'end',
      }
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
