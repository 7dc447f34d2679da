import type { TEXT_RULES } from '../../src/core/rules/text.ts'
import type { Samples } from './sample.ts'

export const TEXT_SAMPLES: Samples<keyof typeof TEXT_RULES> = {
  'text/too-long': [
    { part: 'chain', length: 812, segments: 2 },
    { part: 'head', length: 540 },
    { part: 'segment', length: 620 },
  ],
  'text/too-much': [
    { form: 'Markdown', most: 250_000 },
    { form: 'written out', most: 312_000 },
  ],
  'text/too-many-segments': [{ count: 1400, most: 1001 }],
  'text/url-too-long': [{ length: 530 }],
  'text/word-cut': [{}],
  'text/too-many-media': [{ count: 23 }],
  'text/link-dropped': [{ targets: ['../about.md'] }, { targets: [''] }, { targets: ['/guide', '#part'] }],
  'text/left-out': [
    { what: 'badges', count: 1 },
    { what: 'badges', count: 4 },
    { what: 'contents', count: 1 },
    { what: 'logo', count: 1 },
  ],
  'text/html-dropped': [
    { tag: 'Callout', isTextKept: true },
    { tag: 'iframe', isTextKept: false },
  ],
  'text/footnote-unused': [{ label: '1' }],
  'text/unknown-node': [{ type: 'math_block' }],
  'text/too-deep': [{ levels: 100 }],
  'text/shortcode': [{ written: '{{< youtube abc >}}' }],
  'text/construct-kept': [{ written: '{{ version }}' }],
  'text/front-matter-left': [{ lines: 4 }],
  'text/heading-unspaced': [{ written: '##News' }],
  'text/second-topic': [
    { topics: ['#links', '#web'] },
    { topics: ['#one', '#two', '#three', '#four', '#five', '#six'] },
  ],
  'text/too-many-spoilers': [{ count: 12 }],
  'text/spoiler-may-shift': [{}],
  'text/numbering-too-long': [{ length: 260 }],
  'text/attachment-too-long': [{ length: 10_400 }],
  'text/attachment-media': [{ src: 'chart.png' }],
  'text/style-dropped': [{ count: 1 }, { count: 3 }],
  'text/too-many-links': [
    { count: 6, isAttached: false },
    { count: 6, isAttached: true },
  ],
  'text/counted-by-bytes': [{}],
}
