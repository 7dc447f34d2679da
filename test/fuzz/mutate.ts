/** Numbers that look random and are the same for the same seed, from 0 to below 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const MOST_CHANGES = 8
const MOST_REPEATS = 500
const LONGEST = 200_000

/** One of the samples, changed in a few places: pieces left out, doubled, repeated, moved, or taken from `words`. */
export function mutated(samples: readonly string[], words: readonly string[], random: () => number): string {
  const below = (end: number) => Math.floor(random() * end)
  const one = (list: readonly string[]) => list[below(list.length)] ?? ''
  const piece = (text: string) => {
    const from = below(text.length)
    return text.slice(from, from + 1 + below(random() < 0.8 ? 20 : 400))
  }
  let text = one(samples)
  for (let change = below(MOST_CHANGES); change > 0 && text.length < LONGEST; change -= 1) {
    const at = below(text.length + 1)
    const cut = piece(text.slice(at))
    const rest = text.slice(at + cut.length)
    const put = [
      () => '',
      () => cut + one(words),
      () => one(words) + cut,
      () => cut.repeat(2),
      () => one(words).repeat(below(MOST_REPEATS)) + cut,
      () => cut.repeat(below(MOST_REPEATS)),
      () => piece(one(samples)) + cut,
      () => String.fromCharCode(below(random() < 0.5 ? 128 : 65_536)) + cut.slice(1),
    ][below(8)]
    text = text.slice(0, at) + (put?.() ?? '') + rest
  }
  return text
}
