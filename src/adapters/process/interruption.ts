import { Interruption } from '../../core/interruption.ts'

/**
 * Aborts when the runner asks the step to end. It sends SIGINT, SIGTERM 7.5 seconds later, and ends the process
 * 2.5 seconds after that. On Windows these are Ctrl-C and Ctrl-Break, which is SIGBREAK.
 */
export function interruptionBySignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    process.on(name, () => controller.abort(new Interruption('cancelled')))
  }
  return controller.signal
}
