import {
  addressOf,
  inPublicFolders,
  isSitePath,
  publicUrl,
  videoOnRaw,
  type MediaAddress,
} from '../../core/media/address.ts'
import type { MediaPlace } from '../../core/media/place.ts'
import { placed } from '../../core/media/placed.ts'
import { error, hasError, placeOf, type Problem } from '../../core/problem.ts'
import { MEDIA_A_RUN } from '../../core/text/limits.ts'
import type { MediaItem } from '../../core/threads/draft.ts'
import type { Clock } from '../../ports/clock.ts'
import type { World } from '../../ports/world.ts'
import { mediaFile } from './file.ts'
import { remoteMedia } from './remote.ts'
import { takingTurns } from './turns.ts'

type Where = {
  /** The checkout. */
  readonly root: string
  /**
   * Below which address its files can be fetched by anyone; undefined: nowhere that is known. Of the disk (`file:`) where
   * they are looked at before anyone can.
   */
  readonly base: string | undefined
  /** Where the pages of the repository are served. */
  readonly site?: string | undefined
  /** Addresses of this machine are fine where the network is one of this machine too. */
  readonly allowLocal: boolean
  readonly clock: Clock
}

/** What is shown, wherever it stands. */
type Looked = { readonly item: Omit<MediaItem, 'alt'> | undefined; readonly problems: readonly Problem[] }

/** So many servers and files are asked at the same time. */
const AT_ONCE = 8

/**
 * Finds what posts show: in the repository or on the web, judged before anything is public. Each is looked at once,
 * wherever it stands, and only so many different ones.
 */
export function mediaFinder(where: Where): World['findMedia'] {
  const looked = new Map<string, Promise<Looked>>()
  const inTurn = takingTurns(AT_ONCE)
  return async ({ src, alt, line }, path) => {
    const place: MediaPlace = { src, path, line }
    const address = addressOf(place, where)
    if (address.kind === 'problem') return { item: undefined, problems: [address.problem] }
    const name = address.kind === 'url' ? address.url : [src, ...address.paths].join('\n')
    const known = looked.get(name)
    if (!known && looked.size >= MEDIA_A_RUN) return { item: undefined, problems: [], isLeft: true }
    const looking = known ?? inTurn(() => look(address, place, where))
    looked.set(name, looking)
    const { item, problems } = await looking
    return {
      item: item && { ...item, alt: alt === '' ? undefined : alt },
      problems: problems.map((problem) => ({ ...problem, ...placeOf(place) })),
    }
  }
}

async function look(
  address: Exclude<MediaAddress, { readonly kind: 'problem' }>,
  place: MediaPlace,
  { root, base, site, allowLocal, clock }: Where,
): Promise<Looked> {
  if (address.kind === 'url') {
    const { kind, problems } = await remoteMedia(address.url, place, { clock, allowLocal })
    return found(kind && { kind, url: address.url }, problems)
  }
  const file = await mediaFile(root, [...address.paths, ...inPublicFolders(place, address.paths)], place)
  if (file.path === undefined && site !== undefined && isSitePath(place)) {
    const url = publicUrl(site, address.paths[0])
    const served = await remoteMedia(url, { ...place, servedAt: url }, { clock, allowLocal })
    return found(served.kind && { kind: served.kind, url }, served.problems)
  }
  if (file.path === undefined || hasError(file.problems)) return found(undefined, file.problems)
  if (base === undefined) {
    return found(undefined, [...file.problems, error('media/no-public-address', placed(place))])
  }
  const url = publicUrl(base, file.path)
  const kind = file.facts?.kind
  const item = kind === 'image' || kind === 'video' ? { kind, url } : undefined
  const raw = item?.kind === 'video' ? videoOnRaw(url, place) : []
  if (raw.length > 0) return found(undefined, [...file.problems, ...raw])
  if (isDisk(base)) return found(item, file.problems)
  const served = await remoteMedia(url, place, { clock, allowLocal, known: file.facts })
  return found(item, [...file.problems, ...served.problems])
}

const isDisk = (base: string) => base.startsWith('file:')

function found(item: Looked['item'], problems: readonly Problem[]): Looked {
  return { item: hasError(problems) ? undefined : item, problems }
}
