import type { Threads } from '../ports/threads.ts'

/**
 * The same network, asked at once for what each run that publishes asks of it first: these do not depend on each other.
 * Whoever asks first for one of them is given that answer; from then on it is asked for anew.
 */
export function readAhead(threads: Threads): Threads {
  const tokenFacts = begin(threads.tokenFacts())
  return { ...readAccountAhead(threads), tokenFacts: () => tokenFacts() ?? threads.tokenFacts() }
}

/** The same for what depends on what other runs publish. */
export function readAccountAhead(threads: Threads): Threads {
  const quota = begin(threads.quota())
  const posts = begin(threads.latest('posts'))
  return {
    ...threads,
    quota: () => quota() ?? threads.quota(),
    latest: (kind) => (kind === 'posts' ? posts() : undefined) ?? threads.latest(kind),
  }
}

/** Gives the answer away once. An error is thrown to whoever asks for it, and to nobody if none does. */
function begin<Value>(answer: Promise<Value>): () => Promise<Value> | undefined {
  answer.catch(() => undefined)
  let left: Promise<Value> | undefined = answer
  return () => {
    const given = left
    left = undefined
    return given
  }
}
