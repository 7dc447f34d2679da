import { warning, type Problem } from '../../core/problem.ts'
import type { ThreadsError } from '../../core/threads/error.ts'

/** Metrics that the network does not tell, and what it says of them. */
export type Refused = {
  add(metric: string, cause: ThreadsError): void
  problems(): readonly Problem[]
}

/** They are told together, once a run. */
export function openRefused(): Refused {
  const metrics = new Set<string>()
  let answer = ''
  return {
    add(metric, cause) {
      metrics.add(metric)
      answer ||= cause.message
    },
    problems: () =>
      metrics.size === 0 ? [] : [warning('insights/metric-unknown', { metrics: [...metrics], answer })],
  }
}
