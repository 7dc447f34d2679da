import type { Releases } from '../../ports/github.ts'
import { answerOf, Release } from './answers.ts'
import type { Connection } from './connection.ts'

export function releasesOf({ rest, here }: Connection): Releases {
  return {
    async find(which) {
      const release =
        'id' in which
          ? await rest.repos.getRelease({ ...here, release_id: which.id })
          : await rest.repos.getReleaseByTag({ ...here, tag: which.tag })
      return answerOf(Release, release)
    },
    async describe(id, body) {
      // A repetition would overwrite what somebody has written meanwhile.
      await rest.repos.updateRelease({ ...here, release_id: id, body, request: { again: 'never' } })
    },
  }
}
