import { placeOf } from '../problem.ts'
import type { MediaPlace } from './place.ts'

/** What every problem of a picture or a video tells: which one it is, and the line it stands in. */
export type Placed = ReturnType<typeof placed>

export function placed(place: MediaPlace) {
  return { place, ...placeOf(place) }
}
