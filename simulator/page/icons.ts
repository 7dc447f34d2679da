import { Html } from './html.ts'

/** Small drawings of our own, each in the page once. */
const DRAWINGS = {
  like: '<path d="M10 16.5 3.8 10.4a3.7 3.7 0 0 1 5.2-5.2l1 1 1-1a3.7 3.7 0 0 1 5.2 5.2z"/>',
  reply:
    '<path d="M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-4 3v-3a1.6 1.6 0 0 1-1.5-1.6z"/>',
  repost:
    '<path d="M4 9V7.5A2.5 2.5 0 0 1 6.5 5H15m-2.5-3 3 3-3 3M16 11v1.5a2.5 2.5 0 0 1-2.5 2.5H5m2.5 3-3-3 3-3"/>',
  verified: '<circle cx="10" cy="10" r="7.5"/><path d="m6.8 10.2 2.3 2.3 4.2-4.6"/>',
  view: '<path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10z"/><circle cx="10" cy="10" r="2.2"/>',
  place:
    '<path d="M10 17.5s5.5-4.7 5.5-9.2a5.5 5.5 0 0 0-11 0c0 4.5 5.5 9.2 5.5 9.2z"/><circle cx="10" cy="8.2" r="1.8"/>',
} as const

export const SPRITE = new Html(
  `<svg width="0" height="0" class="sr" aria-hidden="true">${Object.entries(DRAWINGS)
    .map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 20 20">${path}</symbol>`)
    .join('')}</svg>`,
)

/** One of them. It says nothing to a screen reader: words beside it do. */
export const icon = (name: keyof typeof DRAWINGS): Html =>
  new Html(`<svg class="i" aria-hidden="true"><use href="#i-${name}"/></svg>`)
