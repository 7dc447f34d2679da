import type { Meter } from '../../threads/text-length.ts'
import type { Floor } from './floors.ts'
import { BADNESS, PRICE, SEGMENT_PRICE, type Piece, type Place } from './place.ts'

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
    cost: new Float64Array(size),
    unevenness: new Float64Array(size),
    from: new Int32Array(size),
  }
  for (let index = 1; index < size; index++) chooseFrom(task, ruler, ways, index)
  return piecesOf(task, ruler, ways)
}

/** For each place where the next segment begins, and the lengths from the start of the text to its start and end. */
type Ruler = {
  readonly starts: Int32Array
  readonly startLength: Float64Array
  readonly endLength: Float64Array
}

/** The cheapest way to each place: its pieces, what they cost, the sum of their squared lengths, the place before. */
type Ways = {
  readonly pieces: Int32Array
  readonly cost: Float64Array
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
    startLength[index] = length
    starts[index] = place.start
    from = place.start
  }
  return { starts, startLength, endLength }
}

/** Finds the place from which the piece that ends at `index` is cheapest. */
function chooseFrom(task: Task, ruler: Ruler, ways: Ways, index: number): void {
  const { places, floors, reserved, before, limit } = task
  const { starts, startLength, endLength } = ruler
  const { pieces, cost, unevenness, from } = ways
  const widest = limit - reserved(before + 1)
  const narrowest = limit - reserved(Number.MAX_SAFE_INTEGER)
  const place = places[index - 1]
  const end = place?.end ?? task.length
  const own = PIECE + (place ? place.badness + TENTH * PRICE[place.kind] : 0)
  const orphan = place ? 0 : limit / 5
  let floor = 0
  for (const each of floors) floor = Math.max(floor, each(end))
  const lengthHere = endLength[index] ?? 0
  let best = -1
  let bestCost = Infinity
  let bestUnevenness = Infinity
  for (let back = index - 1; back >= 0; back--) {
    const size = lengthHere - (startLength[back] ?? 0)
    // A piece that is too long but cannot be cut is taken as it is, from the nearest place before it.
    if (best !== -1 && (size > widest || (starts[back] ?? 0) < floor)) break
    if (best !== -1 && size > narrowest && size > limit - reserved(before + (pieces[back] ?? 0) + 1)) continue
    const total = (cost[back] ?? 0) + own + (size < orphan && back > 0 ? BADNESS.orphan : 0)
    if (total > bestCost) continue
    const squares = (unevenness[back] ?? 0) + size * size
    if (total < bestCost || squares < bestUnevenness) {
      best = back
      bestCost = total
      bestUnevenness = squares
    }
  }
  cost[index] = bestCost
  unevenness[index] = bestUnevenness
  from[index] = best
  pieces[index] = (pieces[best] ?? 0) + 1
}

/** The pieces of the cheapest way to the end of the text. */
function piecesOf({ length, places }: Task, { starts }: Ruler, { from }: Ways): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = places.length + 1; index > 0; index = from[index] ?? 0) {
    const place = places[index - 1]
    pieces.push({
      start: starts[from[index] ?? 0] ?? 0,
      end: place?.end ?? length,
      kind: place?.kind ?? 'end',
    })
  }
  return pieces.reverse()
}

/** A tenth of a segment costs more than the badness of a million breaks. Sums stay whole numbers. */
const TENTH = 2 ** 28
const PIECE = SEGMENT_PRICE * TENTH
