import { ThreadsError } from '../../core/threads/error.ts'
import { fullerOf, isUsedUp, type RateLimit } from '../../core/threads/rate-limit.ts'
import type { TokenFacts } from '../../core/threads/token.ts'
import type { Threads } from '../../ports/threads.ts'

type Member = { readonly threads: Threads; app: string | undefined }

/**
 * Accounts whose tokens belong to one app at Meta share its limit of requests: what Threads tells one of them of it counts
 * for all. Tokens of which Threads does not say where they belong count as those of one more app.
 */
export function openApplications(): (threads: Threads) => Threads {
  const members: Member[] = []
  const limitOf = (app: string | undefined): RateLimit | undefined =>
    members
      .filter((member) => member.app === app)
      .map(({ threads }) => threads.applicationLimit())
      .reduce(fullerOf, undefined)
  return (threads) => {
    const member: Member = { threads, app: undefined }
    members.push(member)
    let ahead: Promise<TokenFacts | undefined> | undefined
    let isAsked = false
    const ask = async () => {
      isAsked = true
      const facts = await threads.tokenFacts()
      member.app = facts?.application
      return facts
    }
    return {
      ...threads,
      // What was asked ahead is given once.
      tokenFacts() {
        const facts = ahead ?? ask()
        ahead = undefined
        return facts
      },
      // What is asked first: an account whose app may not ask any more does not begin.
      async profile() {
        if (!isAsked) ahead ??= ask()
        // Whoever asks for it is told its error.
        const known = ahead?.catch(() => undefined)
        if (members.some((each) => isUsedUp(each.threads.applicationLimit()))) {
          await known
          if (isUsedUp(limitOf(member.app)))
            throw new ThreadsError('throttled', true, 'Threads takes no more requests of its application now')
        }
        return threads.profile()
      },
      applicationLimit: () => limitOf(member.app),
      rateLimit: () => fullerOf(threads.rateLimit(), limitOf(member.app)),
    }
  }
}
