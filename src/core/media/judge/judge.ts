import { error, type Problem } from '../../problem.ts'
import { MEDIA_LIMITS } from '../../rules/media.ts'
import type { MediaFacts } from '../facts.ts'
import type { MediaPlace } from '../place.ts'
import { placed } from '../placed.ts'
import { judgeImage } from './judge-image.ts'
import { judgeVideo } from './judge-video.ts'
import { REFUSED } from './refused.ts'

/**
 * Everything that is wrong with a file, by what was read of it.
 *
 * An error is what the network documents that it refuses; a warning is what it only recommends, or does not
 * document.
 *
 * @param file path for the command that converts it, where it is known better than `src` tells.
 */
export function judgeMedia(
  facts: MediaFacts,
  place: MediaPlace,
  file = fileOf(place.src),
): readonly Problem[] {
  switch (facts.kind) {
    case 'image':
      return judgeImage(facts, placed(place), file)
    case 'video':
      return judgeVideo(facts, placed(place), file)
    case 'other': {
      const { rule, fix, ...told } = REFUSED[facts.what]
      return [error(rule, { ...placed(place), ...told, ...(fix && { fix: fix(file) }) })]
    }
  }
}

/** What is wrong with the size of a file of which nothing else could be read; undefined: not known either. */
export function judgeSize(
  kind: 'image' | 'video',
  bytes: number | undefined,
  place: MediaPlace,
): readonly Problem[] {
  const { most } = MEDIA_LIMITS[`${kind}Bytes`]
  if (bytes === undefined || bytes <= most) return []
  return [error(`media/${kind}-too-large`, { ...placed(place), bytes })]
}

/** The name of a file for a command: of an address its last part. */
function fileOf(src: string): string {
  if (!/^https?:/i.test(src)) return src.replace(/^\//, '')
  return /([^/?#]+)\/?(?:[?#].*)?$/.exec(src)?.[1] ?? src
}
