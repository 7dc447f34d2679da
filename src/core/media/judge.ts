import { error, warning, type Problem } from '../problem.ts'
import { checksOfImage } from './judge-image.ts'
import { checksOfVideo } from './judge-video.ts'
import type { MediaFacts } from './facts.ts'
import { MEDIA_LIMITS } from './limits.ts'
import { named, placeOf, type Broken, type MediaPlace } from './place.ts'
import { REFUSED } from './refused.ts'

/**
 * Everything that is wrong with a file, by what was read of it.
 *
 * An error is what the network documents that it refuses; a warning is what it only recommends, or what nobody
 * outside knows.
 *
 * @param file path for the command that converts it, where it is known better than `src` tells.
 */
export function judgeMedia(
  facts: MediaFacts,
  place: MediaPlace,
  file = fileOf(place.src),
): readonly Problem[] {
  return brokenBy(facts, file).map(({ rule, severity, found, expected, fix }) =>
    (severity === 'warning' ? warning : error)(rule, {
      found: `${named(place.src)}, ${found}`,
      expected,
      ...(fix !== undefined && { fix }),
      ...placeOf(place),
    }),
  )
}

function brokenBy(facts: MediaFacts, file: string): readonly Broken[] {
  switch (facts.kind) {
    case 'image':
      return checksOfImage(facts, file)
    case 'video':
      return checksOfVideo(facts, file)
    case 'other': {
      const { rule, is, fix } = REFUSED[facts.what]
      const expected =
        rule === 'media/image-format'
          ? 'a JPEG or PNG picture'
          : rule === 'media/video-format'
            ? 'an MP4 or MOV video'
            : 'a picture (JPEG, PNG) or a video (MP4, MOV)'
      return [{ rule, found: is, expected, ...(fix && { fix: fix(file) }) }]
    }
  }
}

/** The name of a file for a command: of an address its last part. */
function fileOf(src: string): string {
  if (!/^https?:/i.test(src)) return src.replace(/^\//, '')
  return /([^/?#]+)\/?(?:[?#].*)?$/.exec(src)?.[1] ?? src
}

/**
 * What is wrong with an alternative text.
 *
 * Meta says "1,000 characters" and not what a character is; code points are taken, the reading that refuses
 * nothing that is accepted under any other.
 */
export function judgeAlt(alt: string, place: MediaPlace): readonly Problem[] {
  const length = [...alt].length
  if (length <= MEDIA_LIMITS.altCharacters.most) return []
  const found = `an alternative text of ${length} characters for ${named(place.src)}`
  const expected = `at most ${MEDIA_LIMITS.altCharacters.most}`
  return [error('media/alt-too-long', { found, expected, ...placeOf(place) })]
}
