/** As wide as a phone shows: a wider picture would be scaled down there until nobody can read it. */
export const WIDTH = 390
const HEAD = 52

type Drawing = {
  readonly title: string
  /** Below the title: what is shown, and of when. */
  readonly subtitle: string
  /** What the picture says, in sentences. */
  readonly says: string
  readonly height: number
  /** SVG whose origin is the left upper corner below the titles. */
  readonly body: readonly string[]
}

/** Colours for both schemes. In either, texts stand out from their ground by 4.5 to 1 and more, lines by 3 to 1. */
const STYLE = [
  'text{font:13px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}',
  '.t{font-size:15px;font-weight:600}.m{fill:#59636e}.e{text-anchor:end}.c{text-anchor:middle}',
  '.g{fill:#fff;stroke:#d1d9e0}.a{stroke:#d1d9e0}.l{fill:none;stroke:#0969da;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}',
  '.u{fill:none;stroke:#59636e;stroke-width:2;stroke-dasharray:5 4}.d{fill:#0969da}.b{fill:#0969da}',
  '.h0{fill:#f6f8fa}.h1{fill:#ddf4ff}.h2{fill:#b6e3ff}.h3{fill:#80ccff}.h4{fill:#54aeff}',
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.m{fill:#9198a1}.g{fill:#0d1117;stroke:#3d444d}.a{stroke:#3d444d}',
  '.l{stroke:#4493f8}.u{stroke:#9198a1}.d,.b{fill:#4493f8}',
  '.h0{fill:#151b23}.h1{fill:#0c2d6b}.h2{fill:#0d419d}.h3{fill:#1158c7}.h4{fill:#1a62d6}}',
].join('\n')

/**
 * A picture that stands alone: an `<img>` can be given no colours and no text from its page. It has its own ground, as
 * a page can be dark where its reader's system is light.
 */
export function framed({ title, subtitle, says, height, body }: Drawing): string {
  const whole = HEAD + height
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" width="${WIDTH}" height="${whole}" role="img" aria-labelledby="title says">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="says">${escaped(says)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="g" x=".5" y=".5" width="${WIDTH - 1}" height="${whole - 1}" rx="6"/>`,
    text(14, 24, title, 't'),
    text(14, 42, subtitle, 'm'),
    `<g transform="translate(0 ${HEAD})">`,
    ...body,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

export function text(x: number, y: number, said: string, classes = ''): string {
  return `<text x="${x}" y="${y}"${classes && ` class="${classes}"`}>${escaped(said)}</text>`
}

/** What is no character in XML, not even escaped: with one of them, nothing of the picture is shown. */
const NONE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escaped(said: string): string {
  return said
    .replaceAll(NONE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
