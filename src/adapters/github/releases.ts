import type { Releases } from '../../ports/github.ts'
import { textIn, within } from '../../core/json.ts'
import type { Requests } from './requests.ts'

export function releasesOf({ rest }: Requests): Releases {
  return {
    async find(which) {
      const route = 'id' in which ? `releases/${which.id}` : `releases/tags/${encodeURIComponent(which.tag)}`
      const release = await rest(`GET ${route}`)
      return { id: Number(within(release, 'id')), body: textIn(release, 'body') }
    },
    async describe(id, body) {
      // Sent a second time it would take back what somebody has written meanwhile.
      await rest(`PATCH releases/${id}`, { body }, 'never')
    },
  }
}
