import { ThreadsError } from '../core/threads-error.ts'
import type { Threads } from '../ports.ts'
import { patiently, type Patience } from './patience.ts'
import { WAITS } from './waits.ts'

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
  threads: Threads,
  patience: Patience,
): Promise<ThreadsError | undefined> {
  const answers = await Promise.all(
    texts.map(async (text) => {
      if (Buffer.byteLength(text) <= SURELY_SHORT_BYTES) return undefined
      try {
        const create = () => threads.createContainer({ text, replyTo: undefined, media: [] })
        await patiently(create, { unsure: WAITS.again }, patience)
        return undefined
      } catch (cause) {
        if (cause instanceof ThreadsError && cause.kind === 'too-long') return cause
        throw cause
      }
    }),
  )
  return answers.find((answer) => answer !== undefined)
}
