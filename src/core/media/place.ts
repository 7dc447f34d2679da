/** Where an author put a picture or a video, and how they wrote it. */
export type MediaPlace = {
  readonly src: string
  /** Where its file is served, if `src` is no address itself; without what may be secret. */
  readonly servedAt?: string
  /** Of the post's file; undefined for inline text. */
  readonly path?: string | undefined
  readonly line?: number | undefined
}

/** The same place, once it is known at which address the network is to fetch the file. */
export function servedAt(url: string, place: MediaPlace): MediaPlace {
  if (isAddress(place.src)) return place
  const { origin, pathname } = new URL(url)
  return { ...place, servedAt: `${origin}${pathname}` }
}

/** Whether an author wrote an address, not a path in the repository. */
export function isAddress(src: string): boolean {
  return /^https?:/i.test(src.trim())
}
