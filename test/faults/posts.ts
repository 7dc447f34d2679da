import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Posts to publish: by path, front matter and text. */
export type Posts = Readonly<Record<string, string | Buffer>>

const paragraph = (topic: string) =>
  `${topic}. ${'The quick brown fox jumps over the lazy dog, and nobody counts how often it did. '.repeat(5).trim()}`

const post = (...segments: readonly string[]) =>
  `---\nthreads: true\n---\n\n${segments.join('\n\n---\n\n')}\n`

export const FIVE_SEGMENTS: Posts = {
  'threads/chain.md': post(...['One', 'Two', 'Three', 'Four', 'Five'].map(paragraph)),
}
export const SHORT_CHAIN: Posts = { 'threads/chain.md': post('One.', 'Two.', 'Three.') }
export const THREE_POSTS: Posts = {
  'threads/a.md': post('The first of three posts.'),
  'threads/b.md': post(...['Second', 'And its reply'].map(paragraph)),
  'threads/c.md': post('The last of three posts.'),
}
/** Short in characters and too long in bytes, so that a network that counts bytes wants another chain. */
export const MANY_BYTES: Posts = {
  'threads/bytes.md': post('Überraschend große Bären häufen Käse. '.repeat(12), 'Ende.'),
}
export const ALIKE: Posts = {
  'threads/one.md': post('Good morning.', 'Bread is ready.'),
  'threads/other.md': post('Good morning.', 'Bread is ready.'),
}

const picture = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'media', 'png.png'))
const shown = (...names: readonly string[]) => names.map((name) => `![${name}](${name}.png)`).join('\n')
/** A carousel of three pictures, and a reply with one. */
export const CAROUSEL: Posts = {
  'threads/carousel.md': post(
    `Three pictures.\n\n${shown('one', 'two', 'three')}`,
    `And a last one.\n\n${shown('four')}`,
  ),
  ...Object.fromEntries(['one', 'two', 'three', 'four'].map((name) => [`threads/${name}.png`, picture])),
}
