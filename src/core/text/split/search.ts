import type { Meter } from '../../threads/text-length.ts'
import type { Floor } from './floors.ts'
import { BADNESS, INSIDE, PRICE, type Piece, type Place } from './place.ts'

type Task = {
  /** Of the text, in UTF-16 units. */
  readonly length: number
  readonly places: readonly Place[]
  readonly meter: Meter
  readonly floors: readonly Floor[]
  /** Length that segment `n`, from 1, must leave free. */
  readonly reserved: (n: number) => number
  /** How many segments stand before this text. */
  readonly before: number
  readonly limit: number
}

/**
 * Finds the cheapest way to cut a text at some of `places`: for each place in turn, the cheapest way to cut the text
 * before it, found from the ways to the places before. Arrays count places from 1; 0 is the start of the text, the
 * last its end.
 */
export function search(task: Task): readonly Piece[] {
  const size = task.places.length + 2
  const ruler = measure(task)
  const ways: Ways = {
    pieces: new Int32Array(size),
    price: new Float64Array(size),
    badness: new Float64Array(size),
    unevenness: new Float64Array(size),
    from: new Int32Array(size),
  }
  for (let index = 1; index < size; index++) chooseFrom(task, ruler, ways, index)
  return piecesOf(task, ruler, ways)
}

/** For each place where the next segment begins, and the lengths from the start of the text to its start, less its lead, and end. */
type Ruler = {
  readonly starts: Int32Array
  readonly startLength: Float64Array
  readonly endLength: Float64Array
}

/**
 * The cheapest way to each place: its pieces, their number with the price of their breaks, the badness of these breaks,
 * the sum of the squared lengths, and the place before.
 */
type Ways = {
  readonly pieces: Int32Array
  readonly price: Float64Array
  readonly badness: Float64Array
  readonly unevenness: Float64Array
  readonly from: Int32Array
}

function measure({ length: textEnd, places, meter }: Task): Ruler {
  const size = places.length + 2
  const starts = new Int32Array(size)
  const startLength = new Float64Array(size)
  const endLength = new Float64Array(size)
  let from = 0
  let length = 0
  for (let index = 1; index < size; index++) {
    const place = places[index - 1]
    length += meter(from, place?.end ?? textEnd)
    endLength[index] = length
    if (!place) break
    length += meter(place.end, place.start)
    // A lead is ASCII, and counts as many as it has characters.
    startLength[index] = length - (place.lead?.length ?? 0)
    starts[index] = place.start
    from = place.start
  }
  return { starts, startLength, endLength }
}

/** Finds the place from which the piece that ends at `index` is cheapest. */
function chooseFrom(task: Task, ruler: Ruler, ways: Ways, index: number): void {
  const { places, floors, reserved, before, limit } = task
  const { starts, startLength, endLength } = ruler
  const { pieces, price, badness, unevenness, from } = ways
  const widest = limit - reserved(before + 1)
  const narrowest = limit - reserved(Number.MAX_SAFE_INTEGER)
  const place = places[index - 1]
  const end = place?.end ?? task.length
  const isInside = place !== undefined && INSIDE.has(place.kind)
  const ownPrice = PRICE.segment + (place?.price ?? 0)
  const ownBadness = (place?.badness ?? 0) + (isInside ? FEWEST : 0)
  const first = isInside && before === 0 ? PRICE.first : 0
  const orphan = place ? 0 : limit / 5
  let floor = 0
  for (const each of floors) floor = Math.max(floor, each(end))
  const lengthHere = endLength[index] ?? 0
  let best = -1
  let bestPrice = Infinity
  let bestBadness = Infinity
  let bestUnevenness = Infinity
  for (let back = index - 1; back >= 0; back--) {
    const size = lengthHere - (startLength[back] ?? 0)
    // A piece that is too long but cannot be cut is taken as it is, from the nearest place before it.
    if (best !== -1 && (size > widest || (starts[back] ?? 0) < floor)) break
    if (best !== -1 && size > narrowest && size > limit - reserved(before + (pieces[back] ?? 0) + 1)) continue
    const totalPrice = (price[back] ?? 0) + ownPrice + (back === 0 ? first : 0)
    if (totalPrice > bestPrice) continue
    const totalBadness = (badness[back] ?? 0) + ownBadness + (size < orphan && back > 0 ? BADNESS.orphan : 0)
    const isCheaper = totalPrice < bestPrice || totalBadness < bestBadness
    if (!isCheaper && totalBadness > bestBadness) continue
    const squares = (unevenness[back] ?? 0) + size * size
    if (isCheaper || squares < bestUnevenness) {
      best = back
      bestPrice = totalPrice
      bestBadness = totalBadness
      bestUnevenness = squares
    }
  }
  price[index] = bestPrice
  badness[index] = bestBadness
  unevenness[index] = bestUnevenness
  from[index] = best
  pieces[index] = (pieces[best] ?? 0) + 1
}

/** The pieces of the cheapest way to the end of the text. */
function piecesOf({ length, places }: Task, { starts }: Ruler, { from }: Ways): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = places.length + 1; index > 0; index = from[index] ?? 0) {
    const place = places[index - 1]
    const before = from[index] ?? 0
    pieces.push({
      start: starts[before] ?? 0,
      end: place?.end ?? length,
      kind: place?.kind ?? 'end',
      lead: places[before - 1]?.lead ?? '',
    })
  }
  return pieces.reverse()
}

/** Of equal prices the one with the fewest breaks inside sentences: each is worse than a million other breaks. */
const FEWEST = 2 ** 28
