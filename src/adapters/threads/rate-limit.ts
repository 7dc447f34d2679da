import * as v from 'valibot'
import { parsedJson } from '../../core/json.ts'
import type { RateLimit } from '../../core/threads/rate-limit.ts'
import type { Clock } from '../../ports/clock.ts'

/** Far more than the limits of one account take. */
const MOST_CHARACTERS = 4096
/** Limits count a moving day: all of it is free after one. */
const DAY_MINUTES = 1440

const amount = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)))
const Limit = v.object({
  call_count: amount,
  total_cputime: amount,
  total_time: amount,
  /** Minutes; 0: none given. */
  estimated_time_to_regain_access: amount,
})
type Limit = v.InferOutput<typeof Limit>

const ofApp = v.pipe(
  Limit,
  v.transform((limit) => [limit]),
)
const ofBusiness = v.pipe(
  v.record(v.string(), v.array(Limit)),
  v.transform((limits) => Object.values(limits).flat()),
)

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the headers of an answer tell of limits (Graph API, *Rate Limits*). A header that is not as it should be tells nothing. */
export function rateLimitIn(headers: Headers, clock: Pick<Clock, 'after'>): RateLimit | undefined {
  const ofAccount = read(headers['x-business-use-case-usage'], ofBusiness)
  return limitOf([...read(headers['x-app-usage'], ofApp), ...ofAccount], clock)
}

/** The same of the limit that all accounts of the same app share. */
export function applicationLimitIn(headers: Headers, clock: Pick<Clock, 'after'>): RateLimit | undefined {
  return limitOf(read(headers['x-app-usage'], ofApp), clock)
}

function limitOf(limits: readonly Limit[], clock: Pick<Clock, 'after'>): RateLimit | undefined {
  const used = limits
    .flatMap(({ call_count, total_cputime, total_time }) => [call_count, total_cputime, total_time])
    .filter((percent) => percent !== undefined)
  if (used.length === 0) return undefined
  const minutes = limits.map(({ estimated_time_to_regain_access = 0 }) => estimated_time_to_regain_access)
  const wait = Math.min(Math.max(...minutes), DAY_MINUTES) * 60_000
  return {
    usedPercent: Math.min(Math.floor(Math.max(...used)), 100),
    freeAt: wait > 0 ? clock.after(wait) : undefined,
  }
}

function read(header: Headers[string], schema: v.GenericSchema<unknown, readonly Limit[]>): readonly Limit[] {
  if (typeof header !== 'string' || header.length > MOST_CHARACTERS) return []
  const { success, output } = v.safeParse(schema, parsedJson(header))
  return success ? output : []
}
