import { type Fault, FAULT_KINDS } from '../http/faults.ts'

/** Says what is wrong with a fault that somebody sent. */
export class FaultError extends Error {}

/** A fault as JSON says it. A misspelt one is refused, so that no test passes because nothing was injected. */
export function readFault(given: Readonly<Record<string, unknown>>): Fault {
  for (const name of Object.keys(given))
    if (!KEYS.includes(name)) throw new FaultError(`A fault has no "${name}"`)
  const { kind, when, nth, times, ms, status } = given
  if (!(FAULT_KINDS as readonly unknown[]).includes(kind))
    throw new FaultError(`kind must be one of ${FAULT_KINDS.join(', ')}`)
  if (when !== undefined && when !== 'before' && when !== 'after')
    throw new FaultError('when must be before or after')
  for (const [name, value] of Object.entries({ nth, times, ms, status }))
    if (value !== undefined && !(Number.isInteger(value) && (value as number) >= 0))
      throw new FaultError(`${name} must be a whole number`)
  return given as unknown as Fault
}

const KEYS = ['kind', 'when', 'method', 'path', 'params', 'nth', 'times', 'ms', 'status', 'body', 'headers']
