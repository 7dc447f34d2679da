const UNITS = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
] as const

/** How long until then, as people say it: `in 3 days`. */
export function relativeTime(ms: number): string {
  const format = new Intl.RelativeTimeFormat('en')
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ms) >= 2 * each) ?? (['minute', 60_000] as const)
  return format.format(Math.round(ms / length), unit)
}
