import * as v from 'valibot'

/** What can be written under a key, in the words of a problem's "expected". */
export const text = (expected: string) => v.pipe(v.string(expected), v.nonEmpty(expected))
export const yes = v.boolean('`true` or `false`')
export const list = <Item extends v.GenericSchema>(item: Item, expected: string) =>
  v.pipe(v.array(item, `a list: ${expected}`), v.nonEmpty(`at least one: ${expected}`))

const MEDIA = 'a path, an address that begins with `https://`, or `{src, alt, spoiler}`'
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
export const media = list(medium, MEDIA)

export const format = v.picklist(['chain', 'single', 'attachment'], '`chain`, `single` or `attachment`')

export const reference = text('a media id, or the path of another post file')

/** As it is published: composed, without white space around it. */
export function clean(written: string): string {
  return written.normalize('NFC').trim()
}
