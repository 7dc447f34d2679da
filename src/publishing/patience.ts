import { ThreadsError, type ThreadsErrorKind } from '../core/threads-error.ts'
import type { Clock } from '../ports.ts'
import type { Tell } from './events.ts'
import { seconds } from './waits.ts'

type Context = { readonly clock: Clock; readonly tell: Tell; readonly number: number }

const WHY: Partial<Record<ThreadsErrorKind, string>> = {
  'not-visible-yet': 'not visible to Threads yet',
  unsure: 'no usable answer',
}

/**
 * Repeats a call after errors of the kinds it has patience for, with the waits (in seconds) given for each.
 * Only for calls that may safely be made twice after such an error.
 */
export async function patiently<Value>(
  call: () => Promise<Value>,
  patience: Partial<Record<ThreadsErrorKind, readonly number[]>>,
  { clock, tell, number }: Context,
): Promise<Value> {
  const spent: Partial<Record<ThreadsErrorKind, number>> = {}
  for (;;) {
    try {
      return await call()
    } catch (cause) {
      if (!(cause instanceof ThreadsError)) throw cause
      const used = spent[cause.kind] ?? 0
      const wait = patience[cause.kind]?.[used]
      if (wait === undefined) throw cause
      spent[cause.kind] = used + 1
      tell({ kind: 'waits', number, ms: seconds(wait), why: WHY[cause.kind] ?? cause.kind })
      await clock.sleep(seconds(wait))
    }
  }
}
