import type { StepContext } from './with-retry.ts'

/** A run that is to stop waits this long for the answer to what it has sent. */
const GRACE_MS = 2500

/** Aborts a moment after the run has to stop: for a call that cannot be undone. */
export function afterGrace({ signal, clock }: Pick<StepContext, 'signal' | 'clock'>): AbortSignal {
  const controller = new AbortController()
  const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason))
  signal.addEventListener('abort', abort, { once: true })
  return controller.signal
}
