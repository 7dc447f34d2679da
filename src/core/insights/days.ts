export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** How far the network's midnight, which is California's, is behind that of UTC; an hour less in summer. */
const BEHIND_MS = 8 * HOUR_MS

/** The network's day that a moment lies in, as a date. */
export function dayOf(ms: number): string {
  return dateOf(ms - BEHIND_MS)
}

/** The day that ends at one of the network's midnights. */
export function dayBefore(midnight: number): string {
  return dateOf(midnight - 12 * HOUR_MS)
}

/** A date as milliseconds since 1970, at noon: a day more or less is then always the date beside it. */
export function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`)
}

export function addDays(day: string, days: number): string {
  return dateOf(noonOf(day) + days * DAY_MS)
}

/** Dates from one to another, both included. */
export function daysBetween(first: string, last: string): readonly string[] {
  const count = Math.round((noonOf(last) - noonOf(first)) / DAY_MS) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index))
}

/** The date in UTC. */
export function dateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noonOf(text)) && dateOf(noonOf(text)) === text
}
