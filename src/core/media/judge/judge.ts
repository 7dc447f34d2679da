import { error, warning, type Problem, placeOf } from '../../problem.ts'
import type { MediaFacts } from '../facts.ts'
import { named, type BrokenRule, type MediaPlace } from '../place.ts'
import { checkSize } from './check-size.ts'
import { judgeImage } from './judge-image.ts'
import { judgeVideo } from './judge-video.ts'
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
  return problemsOf(brokenBy(facts, file), place)
}

function problemsOf(broken: readonly BrokenRule[], place: MediaPlace): readonly Problem[] {
  return broken.map(({ rule, severity, found, expected, fix }) =>
    (severity === 'warning' ? warning : error)(rule, {
      found: `${named(place.src)}, ${found}`,
      expected,
      ...(fix !== undefined && { fix }),
      ...placeOf(place),
    }),
  )
}

function brokenBy(facts: MediaFacts, file: string): readonly BrokenRule[] {
  switch (facts.kind) {
    case 'image':
      return judgeImage(facts, file)
    case 'video':
      return judgeVideo(facts, file)
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

/** What is wrong with the size of a file of which nothing else could be read; undefined: not known either. */
export function judgeSize(
  kind: 'image' | 'video',
  bytes: number | undefined,
  place: MediaPlace,
): readonly Problem[] {
  return problemsOf(checkSize(kind, bytes), place)
}

/** The name of a file for a command: of an address its last part. */
function fileOf(src: string): string {
  if (!/^https?:/i.test(src)) return src.replace(/^\//, '')
  return /([^/?#]+)\/?(?:[?#].*)?$/.exec(src)?.[1] ?? src
}
