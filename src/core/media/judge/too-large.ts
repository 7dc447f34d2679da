import { MEDIA_LIMITS } from './limits.ts'
import type { Broken } from '../place.ts'

/** At most one broken rule; a size that is not known breaks none. */
export function tooLarge(
  kind: 'image' | 'video',
  bytes: number | undefined,
): readonly Pick<Broken, 'rule' | 'found' | 'expected'>[] {
  const { most } = kind === 'image' ? MEDIA_LIMITS.imageBytes : MEDIA_LIMITS.videoBytes
  if (bytes === undefined || bytes <= most) return []
  const a = kind === 'image' ? 'a picture' : 'a video'
  return [
    {
      rule: `media/${kind}-too-large`,
      found: `${a} of ${bytes.toLocaleString('en')} bytes`,
      expected: `at most ${most.toLocaleString('en')}`,
    },
  ]
}
