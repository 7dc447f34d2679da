import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../src/action/log.ts'
import { inert, inertHtml } from '../../../src/core/github/inert.ts'
import { mediaDetail } from '../../../src/core/preview/details-of.ts'
import { previewOf, summaryOf } from '../../../src/action/summary.ts'
import type { RunReport } from '../../../src/core/report.ts'
import type { PARAMETERS } from '../../../src/core/threads/features.ts'
import { plain, shownBy } from '../../action/shown.ts'
import { actingIn } from '../../github/acting.ts'
import { randomPost } from './random-post.ts'

const noPage = () => undefined
const RUN = 'https://github.com/lantern/notes/actions/runs/1'

/** The three places where a post is looked at before it is published. */
const RENDERINGS: Readonly<
  Record<string, (report: RunReport) => { text: string; addresses: readonly string[] }>
> = {
  log: ({ posts }) => {
    const lines = posts.flatMap((report) => linesOf({ kind: 'post', report }, noPage))
    const text = lines.map((line) => (typeof line === 'string' ? line.replace(/^ {2}│ /, '') : '')).join('\n')
    return { text: plain(text.replaceAll(' ⏎ ', ' ')), addresses: text.match(/https?:\/\/[^\s)]+/g) ?? [] }
  },
  summary: (report) => shownBy(summaryOf(report, noPage)),
  comment: (report) => shownBy(previewOf(report, noPage, RUN)),
}

const asItIs = (value: string) => [value]
const says = (words: string) => () => [words]
const textsIn = (value: string) =>
  Object.values(JSON.parse(value) as Record<string, unknown>).filter((text) => typeof text === 'string')

/** What a reader finds of each parameter. One that is not decided here does not compile. */
const FOUND: { readonly [Name in (typeof PARAMETERS)[number]]: (value: string) => readonly string[] } = {
  media_type: (value) => (value === 'CAROUSEL' ? ['Carousel of'] : []),
  children: () => [],
  image_url: asItIs,
  video_url: asItIs,
  alt_text: asItIs,
  is_carousel_item: says('Carousel of'),
  text: asItIs,
  reply_to_id: asItIs,
  text_entities: () => [],
  is_spoiler_media: says('a spoiler: hidden until a reader taps it'),
  topic_tag: asItIs,
  link_attachment: asItIs,
  poll_attachment: textsIn,
  text_attachment: textsIn,
  gif_attachment: (value) => textsIn(value).filter((text) => text !== 'GIPHY'),
  location_id: asItIs,
  allowlisted_country_codes: (value) => value.split(','),
  is_ghost_post: says('Ghost post'),
  quote_post_id: asItIs,
  reply_control: asItIs,
  enable_reply_approvals: says('once they are approved'),
  crossreshare_to_ig: says('Instagram as a story, in its light look'),
  crossreshare_to_ig_dark_mode: says('Instagram as a story, in its dark look'),
}

describe.each(Object.entries(RENDERINGS))('the %s', (_name, render) => {
  test('shows everything that publishing a post would send', () => {
    fc.assert(
      fc.property(randomPost, ({ forms, report }) => {
        const { text, addresses } = render(report)
        for (const [name, value] of forms.flatMap((form) => Object.entries(form))) {
          for (const sent of FOUND[name as keyof typeof FOUND](value)) {
            const isThere = addresses.includes(sent) || text.includes(plain(sent))
            if (!isThere) expect(`${text} ${addresses.join(' ')}`, name).toContain(plain(sent))
          }
        }
      }),
    )
  })
})

describe('nothing of a post acts', () => {
  test('in the log, where a line could be a command', () => {
    fc.assert(
      fc.property(randomPost, ({ report: { posts } }) => {
        for (const entry of posts.flatMap((report) => linesOf({ kind: 'post', report }, noPage)))
          for (const line of (typeof entry === 'string' ? entry : (entry.group ?? '')).split(/\r\n|\r|\n/))
            expect(/^\s*::[\w-]/.test(line) || /##\[[\w-]+/.test(line), line).toBe(false)
      }),
    )
  })

  test.each([
    ['summary', (report: RunReport) => summaryOf(report, noPage)],
    ['comment', (report: RunReport) => previewOf(report, noPage, RUN)],
  ])('in the %s, where it could be markup, a mention, a reference or a link', (_name, render) => {
    fc.assert(
      fc.property(randomPost, ({ report }) => {
        const page = render(report)
        expect(shownBy(page).foreign).toEqual([])
        expect(actingIn(page)).toEqual([])
      }),
    )
  })
})

test('an address is shown without a password that it may hold', () => {
  const found = { kind: 'image', url: 'https://me:secret@cdn.test/a.png' } as const
  const detail = mediaDetail([{ src: 'a.png', alt: 'A', isHidden: false, isChanged: false, found }])
  expect(detail.items).toMatchObject([{ address: 'https://cdn.test/a.png' }])
})

test('a description cannot continue as words of the preview', () => {
  const alt = 'A”, a spoiler: hidden until a reader taps it'
  const [item] =
    mediaDetail([{ src: 'a.png', alt, isHidden: true, isChanged: true, found: undefined }]).items ?? []
  expect(item?.notes?.at(-1)).toBe(`described as “${alt}”`)
})

test.each([
  ['the next line of an old terminal', 'a\u0085b', 'a�b'],
  ['a control character that HTML takes for a quote', 'a\u0093b', 'a�b'],
  ['a mark that turns the direction', 'a\u202eb', 'a�b'],
])('what cannot be seen is marked in a page: %s', (_what, text, shown) => {
  expect(inertHtml(text)).toBe(shown)
  expect(inert(text)).toBe(shown)
})
