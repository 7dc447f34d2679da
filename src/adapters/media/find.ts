import { addressOf, publicUrl, videoOnRaw } from '../../core/media/address.ts'
import type { MediaPlace } from '../../core/media/place.ts'
import { placed } from '../../core/media/placed.ts'
import { error, hasError, type Problem } from '../../core/problem.ts'
import type { MediaItem } from '../../core/threads/draft.ts'
import type { Clock } from '../../ports/clock.ts'
import type { FoundMedia, World } from '../../ports/world.ts'
import { mediaFile } from './file.ts'
import { remoteMedia } from './remote.ts'

type Where = {
  /** The checkout. */
  readonly root: string
  /** Below which address its files can be fetched by anyone; undefined: nowhere that is known. */
  readonly base: string | undefined
  /** Addresses of this machine are fine where the network is one of this machine too. */
  readonly allowLocal: boolean
  readonly clock: Clock
}

/** Finds what posts show: in the repository or on the web, judged before anything is public. */
export function mediaFinder({ root, base, allowLocal, clock }: Where): World['findMedia'] {
  return async ({ src, alt, line }, path): Promise<FoundMedia> => {
    const place: MediaPlace = { src, path, line }
    const address = addressOf(place, { allowLocal })
    switch (address.kind) {
      case 'problem':
        return { item: undefined, problems: [address.problem] }
      case 'url': {
        const { kind, problems } = await remoteMedia(address.url, place, { clock, allowLocal })
        return found(kind && itemOf(address.url, kind, alt), problems)
      }
      case 'file': {
        const file = await mediaFile(root, address.paths, place)
        if (file.path === undefined || hasError(file.problems)) return found(undefined, file.problems)
        if (base === undefined) {
          return found(undefined, [...file.problems, error('media/no-public-address', placed(place))])
        }
        const url = publicUrl(base, file.path)
        const kind = file.facts?.kind
        const item = kind === 'image' || kind === 'video' ? itemOf(url, kind, alt) : undefined
        const raw = item?.kind === 'video' ? videoOnRaw(url, place) : []
        if (raw.length > 0) return found(undefined, [...file.problems, ...raw])
        const served = await remoteMedia(url, place, { clock, allowLocal, known: file.facts })
        return found(item, [...file.problems, ...served.problems])
      }
    }
  }
}

function found(item: MediaItem | undefined, problems: readonly Problem[]): FoundMedia {
  return { item: hasError(problems) ? undefined : item, problems }
}

function itemOf(url: string, kind: MediaItem['kind'], alt: string): MediaItem {
  return { kind, url, alt: alt === '' ? undefined : alt }
}
