import { Temporal } from 'temporal-polyfill'
import type { PublishAt } from './publish-at.ts'

type Instant = { readonly ms: number } | { readonly not: 'skipped' | 'twice' }

/** The instant a `publish_at` names; a local time that its zone skips or repeats names none. */
export function instantOf(at: PublishAt, zone: string): Instant {
  if (at.kind === 'instant') return at
  if (zone === 'UTC') return { ms: at.asUtc }
  const local = Temporal.PlainDateTime.from(at.text)
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { ms: earlier.epochMilliseconds }
  return { not: earlier.toPlainDateTime().equals(local) ? 'twice' : 'skipped' }
}
