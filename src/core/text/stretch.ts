/** A stretch of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export type Stretch = { readonly start: number; readonly end: number }

/** Index of the first of `items` that stands after `after`. `placeOf` gives their places, in ascending order. */
export function firstAfter<Item>(
  items: readonly Item[],
  after: number,
  placeOf: (item: Item) => number,
): number {
  let low = 0
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && placeOf(item) <= after) low = middle + 1
    else high = middle
  }
  return low
}
