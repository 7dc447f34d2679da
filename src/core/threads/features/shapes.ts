import * as v from 'valibot'

/** What can be written under a key, and what it "must be" in the words of a problem. */
export const text = (expected: string) => v.pipe(v.string(expected), v.nonEmpty(expected))
export const yes = v.boolean('`true` or `false`')
export const list = <Item extends v.GenericSchema>(item: Item, expected: string) =>
  v.pipe(v.array(item, expected), v.nonEmpty(expected))

const MEDIA =
  'a path, an address that begins with `https://`, or a mapping of `src` and, if needed, `alt` and `spoiler`'
const medium = v.union(
  [
    text(MEDIA),
    v.strictObject({
      src: text(MEDIA),
      alt: v.optional(v.string('a description')),
      spoiler: v.optional(yes),
    }),
  ],
  MEDIA,
)
export const media = list(
  medium,
  'a list of one or more paths, addresses that begin with `https://`, or mappings of `src`, `alt` and `spoiler`',
)

export const format = v.picklist(['chain', 'single', 'attachment'], '`chain`, `single` or `attachment`')

export const reference = text('a media id, or the path of another post file')

/** As it is published: composed, without white space around it. */
export function clean(written: string): string {
  return written.normalize('NFC').trim()
}
