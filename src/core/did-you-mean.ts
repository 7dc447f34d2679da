import { closestMatch } from 'leven'

/** The name that was probably meant: one slip away, or two in a long name; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const folded = name.toLowerCase().replaceAll('_', '-')
  const same = known.find((candidate) => candidate.replaceAll('_', '-') === folded)
  return same ?? closestMatch(name, known, { maxDistance: name.length < 8 ? 1 : 2 })
}
