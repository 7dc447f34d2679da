import { GitHubError } from '../../core/github/error.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Secrets } from '../../ports/github.ts'
import { secondsToMs } from '../../publishing/waiting/waits.ts'

/** The secret that a refreshed token is delivered into. */
export type TokenSecret = {
  /** Shows that secrets can be written, by one beside it. @throws GitHubError */
  readonly prove: () => Promise<void>
  /** @throws GitHubError unless GitHub says that the secret was written */
  readonly deliver: (token: string) => Promise<void>
}

const PROBE = 'Written by Spool to see whether it can.'
/** Looks at when the secret was written, where its time is late. */
const LOOKS = 3

/** Undefined where tokens are not kept in a secret. */
export async function openTokenSecret({
  settings: { tokenStore, secretName: name },
  world: { secrets: open, clock },
  tell,
}: RunContext): Promise<TokenSecret | undefined> {
  if (tokenStore !== 'secret' || !open) return undefined
  const secrets = await open(tellWaits(tell))
  let before: string | undefined
  return {
    async prove() {
      before = await readTime(name, secrets)
      await secrets.write(`${name}_PROBE`, PROBE)
    },
    async deliver(token) {
      // Not read again after a refresh: until it is written, the new token is kept nowhere.
      before ??= await readTime(name, secrets)
      await secrets.write(name, token)
      for (let look = 1; look <= LOOKS; look += 1) {
        if ((await readTime(name, secrets)) !== before) return
        await clock.sleep(secondsToMs(look))
      }
      throw new GitHubError('unsure', `the secret ${name} was last written at ${before}, as before`)
    },
  }
}

/** Only a secret that is there is overwritten: a new one would be one that no workflow reads. */
async function readTime(name: string, secrets: Secrets): Promise<string> {
  const time = await secrets.updatedAt(name)
  if (time === undefined) throw new GitHubError('missing', `no secret ${name}`)
  return time
}
