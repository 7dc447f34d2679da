import { Interruption } from '../core/interruption.ts'

/**
 * Aborts when the runner asks the step to end. It sends SIGINT, SIGTERM 7.5 seconds later, and ends the process
 * 2.5 seconds after that.
 */
export function interruptionBySignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new Interruption('cancelled')))
  }
  return controller.signal
}
