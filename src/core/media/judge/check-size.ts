import type { BrokenRule } from '../place.ts'
import { MEDIA_LIMITS } from './limits.ts'

/** The rule that a size breaks: one at most, none if the size is not known. */
export function checkSize(
  kind: 'image' | 'video',
  bytes: number | undefined,
): readonly Pick<BrokenRule, 'rule' | 'found' | 'expected'>[] {
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
