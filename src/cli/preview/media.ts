import { addressOf } from '../../core/media/address.ts'
import type { World } from '../../ports/world.ts'

/** Files of the checkout that posts show, by the name that the page has for each. */
export type ServedFiles = Map<string, string>

type Served = {
  /** Address of the checkout on the disk, and of the page. */
  readonly from: string
  readonly to: string
  readonly files: ServedFiles
  readonly stampOf: (path: string) => string | undefined
}

/** What posts show, at addresses of the page. Nothing is asked of the web: what is there, the browser shows. */
export function servedFrom(
  findMedia: World['findMedia'],
  { from, to, files, stampOf }: Served,
): World['findMedia'] {
  return async (media, path) => {
    const { src, alt, line } = media
    const address = addressOf({ src, path, line })
    if (address.kind === 'url') {
      const { pathname } = new URL(address.url)
      const kind = /\.(?:mp4|mov)$/i.test(pathname) ? 'video' : 'image'
      return { item: { kind, url: address.url, alt: alt === '' ? undefined : alt }, problems: [] }
    }
    const found = await findMedia(media, path)
    if (!found.item?.url.startsWith(`${from}/`)) return found
    const name = found.item.url.slice(from.length + 1)
    const file = decodeURIComponent(name)
    files.set(name, file)
    // Another address after each save: the browser shows the new picture.
    const stamp = encodeURIComponent(stampOf(file) ?? '')
    return { ...found, item: { ...found.item, url: `${to}/_file/${name}?${stamp}` } }
  }
}
