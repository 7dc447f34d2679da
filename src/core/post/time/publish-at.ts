import { isTimeZone } from './timezone.ts'

/**
 * `publish_at` as written, taken apart. Local times stay local here: which instant one is depends on
 * the rules of its zone, which are looked up only when it matters.
 */
export type PublishAt =
  | { readonly kind: 'instant'; readonly ms: number }
  | { readonly kind: 'local'; readonly text: string; readonly asUtc: number }

/** When a post is due. */
export type DueTime = {
  /** Milliseconds since 1970. */
  readonly at: number
  /** As its author thinks of it: `2026-12-01 09:00 Europe/Berlin`. */
  readonly text: string
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?: ?(Z|z|[+-]\d{2}(?::?\d{2})?))?$/

/**
 * An ISO 8601 date-time, with a `T` or a space, with or without seconds and an offset; a date alone is its
 * midnight. Undefined for everything else, such as 30 February.
 */
export function readPublishAt(text: string): PublishAt | undefined {
  const [, date, minutes = '00:00', seconds = '00', fraction = '', offset = ''] =
    DATE_TIME.exec(text.trim()) ?? []
  if (date === undefined || (offset && !/[Tt ]\d/.test(text))) return undefined
  const local = `${date}T${minutes}:${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}`
  const asUtc = Date.parse(`${local}Z`)
  // Date.parse turns 30 February into 1 or 2 March; such a day was not meant.
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString() !== `${local}Z`) return undefined
  if (!offset) return { kind: 'local', text: local, asUtc }
  const [, sign = '+', hours = '00', rest = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? []
  if (Number(hours) > 14 || Number(rest) > 59) return undefined
  const shift = (Number(hours) * 60 + Number(rest)) * 60_000
  return { kind: 'instant', ms: sign === '-' ? asUtc + shift : asUtc - shift }
}

/** A moment as it is shown where nobody names a zone. `at`: milliseconds since 1970. */
export function dueInstant(at: number): DueTime {
  return dueTime({ kind: 'instant', ms: at }, 'UTC', at)
}

/** `at` is the instant of `publishAt`. A time with an offset is shown in the zone of its author, where that is known. */
export function dueTime(publishAt: PublishAt, timezone: string, at: number): DueTime {
  const zone = publishAt.kind === 'local' || isTimeZone(timezone) ? timezone : 'UTC'
  const local =
    publishAt.kind === 'local' ? publishAt.text : new Date(at).toLocaleString('sv-SE', { timeZone: zone })
  return { at, text: `${local.slice(0, 16).replace('T', ' ')} ${zone}` }
}
