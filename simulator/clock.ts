/** The simulator's time: real time plus whatever it has been moved forward by. Milliseconds since 1970. */
export interface Clock {
  readonly now: () => number
  /** Moves time forward. It never goes back: feeds are ordered by it, and tokens age by it. */
  readonly advance: (ms: number) => void
  /** How far ahead of real time the clock stands, milliseconds. */
  readonly ahead: () => number
}

export function movableClock(realNow: () => number = Date.now, ahead = 0): Clock {
  let offset = ahead
  return {
    now: () => realNow() + offset,
    advance: (ms) => {
      if (!Number.isFinite(ms) || ms < 0)
        throw new RangeError(`The clock moves forward only, not by ${ms} ms`)
      offset += ms
    },
    ahead: () => offset,
  }
}

/** `2023-10-17T05:42:03+0000`: the API writes the UTC offset without a colon, and no milliseconds. */
export const timestamp = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, '+0000')

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
