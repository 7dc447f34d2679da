/** A count in few characters: `940`, `1.2k`, `34k`, `5.6M`. */
export function short(count: number): string {
  const rounded = Math.round(count)
  if (Math.abs(rounded) < 1000) return String(rounded)
  const [unit, size] = Math.abs(rounded) < 999_500 ? ['k', 1000] : ['M', 1_000_000]
  const scaled = rounded / size
  return `${Math.abs(scaled) < 9.95 ? scaled.toFixed(1).replace(/\.0$/, '') : scaled.toFixed(0)}${unit}`
}

/** A count in full: `12,345`. */
export function full(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-11-28` as `28 Nov`. */
export function shortDate(day: string): string {
  return `${Number(day.slice(8))} ${monthOf(day)}`
}

/** `2026-11-28` as `28 Nov 2026`. */
export function longDate(day: string): string {
  return `${shortDate(day)} ${day.slice(0, 4)}`
}

export function monthOf(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
}
