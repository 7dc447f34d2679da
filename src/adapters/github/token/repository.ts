import type { Repository } from '../../../ports/github.ts'
import { answerOf, About } from '../answers.ts'
import type { Connection } from '../connection.ts'

/** The repository itself, and who can read it. */
export async function readRepository({ rest, here }: Connection, apiUrl: string): Promise<Repository> {
  const { id, private: isPrivate, visibility } = answerOf(About, await rest.repos.get(here))
  // An internal repository is private to the API, and read by everybody in the enterprise.
  return { id, host: new URL(apiUrl).host, isPrivate: isPrivate && visibility !== 'internal' }
}
