/** Time, as an argument. Waits and timeouts are divided by `SPOOL_TIME_SCALE`; dates never are. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** Rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Aborts after `ms`. */
  timeout(ms: number): AbortSignal
  /** The date, in milliseconds since 1970, at which a wait of `ms` that begins now would end. */
  after(ms: number): number
  /** How long ago a date was, in the milliseconds in which waits are measured. */
  since(date: number): number
}
