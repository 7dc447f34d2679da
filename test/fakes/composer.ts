import type { Composer } from '../../src/core/post/composition.ts'

/** Makes chains as a workflow does that says nothing of its own, outside of any repository. */
export const COMPOSER: Composer = {
  counting: 'documented',
  handles: 'mention',
  titles: true,
  references: 'short',
  repository: undefined,
  release: undefined,
  linkFrom: () => undefined,
}
