/** What the network counts of a post, in the order of the columns (Meta: *Insights*). */
export const METRICS = ['views', 'likes', 'replies', 'reposts', 'quotes', 'shares'] as const
export type Metric = (typeof METRICS)[number]

/** Numbers of a post since it was published. One that the network does not tell is absent. */
export type Numbers = Readonly<Partial<Record<Metric, number>>>

/** What it counts of an account for a day, beside views. */
export const TOTALS = ['likes', 'replies', 'reposts', 'quotes'] as const
export type Total = (typeof TOTALS)[number]

/** By what followers are told apart. */
export const BREAKDOWNS = ['country', 'city', 'age', 'gender'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

export function isSame(one: Numbers, other: Numbers): boolean {
  return METRICS.every((metric) => one[metric] === other[metric])
}
