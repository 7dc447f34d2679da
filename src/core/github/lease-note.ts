import { isRecord, parsedJson } from '../json.ts'

type Run = {
  /** Of the workflow run; empty outside of one. */
  readonly id: string
  readonly attempt: number
  /** Tells steps of the same run apart. */
  readonly holder: string
  /** Whether a later job of it commits the receipts. */
  readonly awaitsRecord?: boolean
}

/** Who holds a lease, and until when. */
export type LeaseNote = Omit<Run, 'id'> & {
  readonly run: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** The message of the commit that a lease points to. */
export function leaseMessageOf(given: Run & Pick<LeaseNote, 'until'>): string {
  const { id, attempt, holder, until, awaitsRecord = false } = given
  const own = { run: id, attempt, holder, until: new Date(until).toISOString() }
  const note = { ...own, ...(awaitsRecord && { awaitsRecord }) }
  return `Spool is publishing\n\n${JSON.stringify(note)}\n`
}

/** Undefined for any other message. */
export function leaseNoteIn(message: string): LeaseNote | undefined {
  const [, json = ''] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? []
  const note = parsedJson(json)
  if (!isRecord(note)) return undefined
  const { run, attempt, holder, until, awaitsRecord } = note
  if (typeof run !== 'string' || typeof holder !== 'string') return undefined
  if (typeof attempt !== 'number' || typeof until !== 'string') return undefined
  const at = Date.parse(until)
  return Number.isNaN(at)
    ? undefined
    : { run, holder, attempt, until: at, ...(awaitsRecord === true && { awaitsRecord }) }
}

/** How long after its end a lease is held whose receipts are to come, where nobody knows that its run is over. */
const RECORDED_WITHIN_MS = 6 * 3_600_000

/**
 * Whether a lease is over for `me`: it has ended, it is its own, or an earlier attempt of the same run had it. One whose
 * receipts are still to come is longer held: until they are there, nothing but lists that lag shows what is live.
 */
export function isOver(note: LeaseNote, me: Run, now: number): boolean {
  if (note.holder === me.holder) return true
  if (note.awaitsRecord) return note.until + RECORDED_WITHIN_MS <= now
  if (note.until <= now) return true
  return me.id !== '' && note.run === me.id && note.attempt < me.attempt
}
