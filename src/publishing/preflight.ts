import { ThreadsError } from '../core/threads-error.ts'
import type { Clock, Threads } from '../ports.ts'
import type { Tell } from './events.ts'
import { patiently } from './patience.ts'
import { WAITS } from './waits.ts'

type Context = { readonly threads: Threads; readonly clock: Clock; readonly tell: Tell }

/** No way of counting that anybody has observed gives more than this for what Threads calls 500 characters. */
const SURELY_SHORT_BYTES = 500

/**
 * Asks Threads whether it takes texts of these lengths, before any of them is public: each that is longer in
 * bytes than in characters is tried as a container, which nobody sees, which costs no quota, and which is left
 * to expire. All of them at once.
 *
 * @returns the refusal of the first that is too long; undefined if Threads takes them all.
 * @throws ThreadsError if Threads refuses one for another reason.
 */
export async function refusedLength(
  texts: readonly string[],
  { threads, clock, tell }: Context,
): Promise<ThreadsError | undefined> {
  const answers = await Promise.all(
    texts.map(async (text, index) => {
      if (Buffer.byteLength(text) <= SURELY_SHORT_BYTES) return undefined
      try {
        const create = () => threads.createContainer({ text, replyTo: undefined, media: [] })
        await patiently(create, { unsure: WAITS.again }, { clock, tell, number: index + 1 })
        return undefined
      } catch (cause) {
        if (cause instanceof ThreadsError && cause.kind === 'too-long') return cause
        throw cause
      }
    }),
  )
  return answers.find((answer) => answer !== undefined)
}
