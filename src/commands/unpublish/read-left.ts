import { besideSegments } from '../../core/run-events.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { RunContext } from '../../ports/context.ts'
import { stepContext, type Account } from '../../publishing/account.ts'
import { WAITS } from '../../publishing/waiting/waits.ts'
import { withRetry } from '../../publishing/waiting/with-retry.ts'

/** How many more segments Threads takes down. What cannot be read is unknown and keeps nothing up. */
export async function readLeft({ threads, ...account }: Account, { tell }: RunContext): Promise<number> {
  const removals = await threads.removals()
  try {
    const step = stepContext(account, besideSegments(tell))
    return await withRetry(() => removals.left(), { unsure: WAITS.again }, step)
  } catch (cause) {
    if (!(cause instanceof ThreadsError) || ['token', 'throttled'].includes(cause.kind)) throw cause
    return Infinity
  }
}
