import { LINK_LIMIT, MEDIA_LIMIT } from '../limits.ts'
import type { Link } from '../links.ts'

/** The first place at which a segment that ends at `end` may begin without holding too much. */
export type Floor = (end: number) => number

/** Keeps each segment at as many different links as a post may hold; undefined where the whole text has no more. */
export function linkFloor(links: readonly Link[]): Floor | undefined {
  const inWindow = new Map<string, number>()
  const ends: number[] = []
  const floors: number[] = []
  let first = 0
  let floor = 0
  for (const link of links) {
    inWindow.set(link.key, (inWindow.get(link.key) ?? 0) + 1)
    while (inWindow.size > LINK_LIMIT) {
      const left = links[first++]
      if (!left) break
      const count = (inWindow.get(left.key) ?? 0) - 1
      if (count === 0) inWindow.delete(left.key)
      else inWindow.set(left.key, count)
      floor = left.end
    }
    ends.push(link.end)
    floors.push(floor)
  }
  return floor === 0 ? undefined : lookUp(ends, floors)
}

/**
 * Keeps each segment at as many images as a post may hold; undefined where the whole text has no more. An image
 * belongs to the segment that begins before it.
 */
export function mediaFloor(places: readonly number[]): Floor | undefined {
  if (places.length <= MEDIA_LIMIT) return undefined
  return lookUp(
    places,
    places.map((_, index) => places[index - MEDIA_LIMIT] ?? 0),
  )
}

/** The floor of the last of `ends` up to the place asked for; O(1) where places are asked for in order. */
function lookUp(ends: readonly number[], floors: readonly number[]): Floor {
  let index = 0
  return (end) => {
    while (index > 0 && (ends[index - 1] ?? 0) > end) index -= 1
    while (index < ends.length && (ends[index] ?? 0) <= end) index += 1
    return floors[index - 1] ?? 0
  }
}
