import { isSpace } from '../characters.ts'
import { addPlace, type Place } from './place.ts'

/** Places after a comma and the like between `start` and `end`. */
export function clausePlaces(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    // Letters and spaces, nearly all of any text, are done with after this.
    if ((unit > 59 && unit < 0x60c) || unit === 32) continue
    if (isClauseEnd(unit, text.charCodeAt(at + 1))) addPlace(places, text, at + 1, 'clause')
  }
  return places
}

/** Punctuation that ends a clause: of itself in Chinese and Japanese, elsewhere where white space follows. */
function isClauseEnd(unit: number, next: number): boolean {
  switch (unit) {
    case 0x2c: // ,
    case 0x3a: // :
    case 0x3b: // ;
    case 0x2013: // –
    case 0x2014: // —
    case 0x60c: // ،
    case 0x61b: // ؛
      return isSpace(next)
    case 0x3001: // 、
    case 0xff0c: // ，
    case 0xff1a: // ：
    case 0xff1b: // ；
      return true
    default:
      return false
  }
}
