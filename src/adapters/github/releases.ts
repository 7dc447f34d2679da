import type { Releases } from '../../ports/github.ts'
import { Done, Release } from './answers.ts'
import type { Connection } from './connection.ts'

export function releasesOf({ rest }: Connection): Releases {
  return {
    find: (which) =>
      rest(
        Release,
        'id' in which ? `GET releases/${which.id}` : `GET releases/tags/${encodeURIComponent(which.tag)}`,
      ),
    async describe(id, body) {
      // Sent a second time it would take back what somebody has written meanwhile.
      await rest(Done, `PATCH releases/${id}`, { body }, 'never')
    },
  }
}
