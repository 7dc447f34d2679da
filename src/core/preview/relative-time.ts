const UNITS = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
] as const

/** Made once, where it is needed: most runs need none. */
let format: Intl.RelativeTimeFormat | undefined

/** How long until then, as people say it: `in 3 days`. */
export function relativeTime(ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ms) >= 2 * each) ?? (['minute', 60_000] as const)
  format ??= new Intl.RelativeTimeFormat('en')
  return format.format(Math.round(ms / length), unit)
}
