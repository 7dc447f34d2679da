import { Viewer } from '../answers.ts'
import type { Connection } from '../connection.ts'

/** Who asks, by the number that GitHub knows an account by: names of apps are written in two ways. */
export async function viewerOf({ graphql }: Connection): Promise<number> {
  const { viewer } = await graphql(Viewer, '{ viewer { databaseId } }', {})
  return viewer.databaseId
}
