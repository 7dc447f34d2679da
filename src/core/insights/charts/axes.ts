import { nice, ticks } from 'd3-array'
import { short } from '../pages/numerals.ts'
import { text, WIDTH } from './frame.ts'

/** Where points lie: room for numbers at the left, for dates below. */
const LEFT = 46
const RIGHT = WIDTH - 16
const TOP = 8
const BOTTOM = 148
export const PLOT_HEIGHT = 180
/** About so many lines across. */
const LINES = 4

type Span = readonly [from: number, to: number]
type Place = (value: number) => number

export type Axes = {
  readonly x: Place
  readonly y: Place
  /** Lines across, with their numbers. */
  readonly grid: readonly string[]
}

/** `domain`: what lies between left and right; `range`: what is to lie between bottom and top. */
export function axesOf(domain: Span, range: Span): Axes {
  const [least, most] = nice(...range, LINES)
  const x = between(domain, [LEFT, RIGHT])
  const y = between([least, most], [BOTTOM, TOP])
  const whole = ticks(least, most, LINES).filter(Number.isInteger)
  const grid = whole.flatMap((tick) => [
    `<line class="a" x1="${LEFT}" x2="${RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/>`,
    text(LEFT - 6, y(tick) + 4, short(tick), 'm e'),
  ])
  return { x, y, grid }
}

function between([from, to]: Span, [start, end]: Span): Place {
  return (value) => round(start + ((end - start) * (value - from)) / (to - from))
}

/** Words below, each at its place, as many as do not touch. */
export function wordsBelow(words: readonly (readonly [at: number, word: string])[]): readonly string[] {
  let free = 0
  return words.flatMap(([at, word]) => {
    const half = word.length * 3.6
    const x = round(Math.min(Math.max(at, LEFT - 10 + half), RIGHT + 8 - half))
    if (x - half < free) return []
    free = x + half + 8
    return [text(x, BOTTOM + 20, word, 'm c')]
  })
}

/** A tenth of a pixel is finer than anybody sees, and what changes little stays the same text. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
