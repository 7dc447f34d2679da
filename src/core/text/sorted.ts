/** Index of the first of `items`, sorted by `place`, whose place is after `after`. */
export function firstAfter<Item>(
  items: readonly Item[],
  after: number,
  place: (item: Item) => number,
): number {
  let low = 0
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && place(item) <= after) low = middle + 1
    else high = middle
  }
  return low
}
