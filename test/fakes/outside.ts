import { eventOf } from '../../src/core/github/event.ts'
import type { World } from '../../src/ports/world.ts'

/** What a run sees of its surroundings outside of any workflow and any repository. */
export const OUTSIDE = {
  random: () => 0,
  changedByPullRequest: () => undefined,
  uncommitted: () => undefined,
  committed: () => new Map(),
  repository: undefined,
  repositoryId: undefined,
  linkFrom: () => undefined,
  linksAmong: () => () => undefined,
  event: eventOf(undefined, undefined, undefined),
  run: {
    id: '',
    url: undefined,
    attempt: 1,
    holder: '',
    step: '',
    saveLease: () => undefined,
    leftLease: '',
  },
  host: undefined,
  clone: undefined,
  secrets: undefined,
  randomBytes: (size) => new Uint8Array(size).fill(7),
  hide: () => undefined,
} satisfies Partial<World>
