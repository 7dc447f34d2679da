import { isRecord, parsedJson } from '../json.ts'

type Run = {
  /** Of the workflow run; empty outside of one. */
  readonly id: string
  readonly attempt: number
  /** Tells steps of the same run apart. */
  readonly holder: string
}

/** Who holds a lease, and until when. */
export type LeaseNote = Omit<Run, 'id'> & {
  readonly run: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** The message of the commit that a lease points to. */
export function leaseMessageOf({ id, attempt, holder, until }: Run & Pick<LeaseNote, 'until'>): string {
  const note = { run: id, attempt, holder, until: new Date(until).toISOString() }
  return `Spool is publishing\n\n${JSON.stringify(note)}\n`
}

/** Undefined for any other message. */
export function leaseNoteIn(message: string): LeaseNote | undefined {
  const [, json = ''] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? []
  const note = parsedJson(json)
  if (!isRecord(note)) return undefined
  const { run, attempt, holder, until } = note
  if (typeof run !== 'string' || typeof holder !== 'string') return undefined
  if (typeof attempt !== 'number' || typeof until !== 'string') return undefined
  const at = Date.parse(until)
  return Number.isNaN(at) ? undefined : { run, holder, attempt, until: at }
}

/** Whether a lease is over for `me`: it has ended, it is its own, or an earlier attempt of the same run had it. */
export function isOver(note: LeaseNote, me: Run, now: number): boolean {
  if (note.until <= now || note.holder === me.holder) return true
  return me.id !== '' && note.run === me.id && note.attempt < me.attempt
}
