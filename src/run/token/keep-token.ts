import { GitHubError } from '../../core/github/error.ts'
import type { KeptToken } from '../../core/token/kept-token.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Held, TokenRef } from '../../ports/tokens.ts'
import { secondsToMs } from '../../publishing/waiting/waits.ts'

/** Attempts against other runs, and looks at what was written. */
const TRIES = 4

/**
 * Keeps a refreshed token, and reads it back. Where another run has written meanwhile, it goes on top, unless that
 * brought a new token as well, which is as good.
 *
 * @param old The tokens that were there before.
 * @throws GitHubError if it is not there in the end
 */
export async function keepToken(
  kept: KeptToken,
  old: readonly (string | undefined)[],
  onto: Held | undefined,
  ref: TokenRef,
  clock: Clock,
): Promise<Held> {
  let from = onto
  let written: Held | undefined
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    written ??= await ref.write(kept, from)
    const there = await ref.find()
    if (there?.kept && (there.kept.token === kept.token || !old.includes(there.kept.token))) return there
    from = there
    await clock.sleep(secondsToMs(attempt))
  }
  throw new GitHubError('unsure', 'what was written is not there')
}
