import { githubOf } from '../../../src/adapters/github/host.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { startGitHub } from '../../github/github.ts'

/** A repository on the GitHub for tests, and the adapter that asks it. */
export async function asking(
  files: Readonly<Record<string, string>> = { 'a.md': 'one\ntwo\nthree\nfour\n' },
) {
  const github = await startGitHub({ files })
  const clock = fakeClock()
  const waits: string[] = []
  const stop = new AbortController()
  const hostAt = (apiUrl: string, graphqlUrl: string, time: Clock = clock) =>
    githubOf({
      ...{ token: github.token, apiUrl, graphqlUrl, owner: 'lantern', repository: 'notes', clock: time },
      interruption: stop.signal,
      onWait: (ms, why) => waits.push(`${ms}: ${why}`),
    })
  let told = 0
  return {
    github,
    clock,
    waits,
    stop,
    hostAt,
    host: hostAt(github.url, `${github.url}/graphql`),
    /** What was asked since this was last called: GraphQL by its root field, REST below the repository. */
    asked: (): readonly string[] => {
      const requests = github.requests.slice(told)
      told = github.requests.length
      return requests.map(({ method, path, query, graphqlOperation }) => {
        const below = decodeURIComponent(path).replace('/repos/lantern/notes/', '')
        return graphqlOperation ?? `${method} ${below}${query && `?${decodeURIComponent(query)}`}`
      })
    },
    bodies: () => github.requests.flatMap(({ body }) => (body === undefined ? [] : [body])),
  }
}

export const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => undefined,
    (cause: unknown) => cause,
  )
