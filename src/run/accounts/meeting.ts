import type { Clock } from '../../ports/clock.ts'

/** Who may come to a meeting, and how long those who are there wait for the others. */
export type Manner = {
  /** Who may come. */
  readonly expected: Iterable<string>
  /** How long, in milliseconds, those who are there wait while nobody else comes. */
  readonly patienceMs: number
  /** The same once the run is to stop, from then on. */
  readonly graceMs: number
  readonly clock: Clock
  readonly interruption: AbortSignal
}

/** Where accounts wait for each other, so that something is done once for all that are there. */
type Meeting<Asked, Answer> = {
  /** The answer to all that came together. */
  readonly come: (who: string, asked: Asked) => Promise<Answer>
  /** Nobody waits for this one. */
  readonly leave: (who: string) => void
}

/**
 * What is asked is done when all have come that may still come, or when nobody has come for a while. Who comes later is
 * served later.
 *
 * @param act `missing`: who may still come
 */
export function openMeeting<Asked, Answer>(
  { expected, patienceMs, graceMs, clock, interruption }: Manner,
  act: (asked: readonly Asked[], missing: Iterable<string>) => Promise<Answer>,
): Meeting<Asked, Answer> {
  const missing = new Set(expected)
  let gathered: { readonly asked: Asked[]; readonly answer: PromiseWithResolvers<Answer> } | undefined
  let waiting = new AbortController()

  const begin = () => {
    waiting.abort()
    const group = gathered
    gathered = undefined
    if (group) void act(group.asked, missing).then(group.answer.resolve, group.answer.reject)
  }
  const beginAfter = (ms: number) => {
    waiting.abort()
    waiting = new AbortController()
    void clock.sleep(ms, waiting.signal).then(begin, () => undefined)
  }
  const look = () => {
    if (!gathered) return
    if (missing.size === 0) begin()
    else if (!interruption.aborted) beginAfter(patienceMs)
  }
  interruption.addEventListener('abort', () => beginAfter(graceMs), { once: true })
  return {
    come(who, asked) {
      missing.delete(who)
      gathered ??= { asked: [], answer: Promise.withResolvers() }
      gathered.asked.push(asked)
      const { promise } = gathered.answer
      if (interruption.aborted && missing.size > 0) beginAfter(graceMs)
      else look()
      return promise
    },
    leave(who) {
      if (missing.delete(who) && missing.size === 0) look()
    },
  }
}
