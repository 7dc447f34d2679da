import { describe, expect, test } from 'vitest'
import { chartsOf } from '../../../src/core/insights/charts/charts.ts'
import { firstDaysChart } from '../../../src/core/insights/charts/first-days.ts'
import { followersChart } from '../../../src/core/insights/charts/followers.ts'
import { framed } from '../../../src/core/insights/charts/frame.ts'
import { hoursChart, slotsOf } from '../../../src/core/insights/charts/hours.ts'
import { reachOf } from '../../../src/core/insights/charts/reach.ts'
import { viewsChart } from '../../../src/core/insights/charts/views.ts'
import type { LiveSegment } from '../../../src/core/insights/posts.ts'
import { pageText } from '../../../src/core/insights/pages/page.ts'
import { summaryOfView } from '../../../src/core/insights/pages/summary.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { sampleView } from './sample-view.ts'

const view = sampleView()
const charts = chartsOf(view)
const DAY = 86_400_000

describe('the pictures', () => {
  test('are five where there is something to show in each', () => {
    expect([...charts.keys()]).toEqual([
      'views.svg',
      'followers.svg',
      'chains.svg',
      'hours.svg',
      'first-48-hours.svg',
    ])
  })
  test.each([...charts])('%s is drawn as it was before', async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(`golden/${name}`)
  })
  test.each([...charts])('%s says in words what it shows, and runs nothing', (_, svg) => {
    expect(svg).toMatch(/role="img" aria-labelledby="title says"/)
    expect(svg).toMatch(/<desc id="says">[^<]{60,}<\/desc>/)
    expect(svg).not.toMatch(/<script|\bon\w+=|href|url\(|<!ENTITY|NaN|undefined|Infinity/)
  })
  test.each([...charts])('%s is no wider than a phone, and small', (_, svg) => {
    expect(svg).toMatch(/ viewBox="0 0 390 \d+" width="390"/)
    expect(svg.length).toBeLessThan(8000)
  })
  test('are none where nothing is known', () => {
    expect(chartsOf({ ...view, account: [], segments: [], rows: new Map(), courses: [] }).size).toBe(0)
  })
  test('let no text of a path become markup', () => {
    const drawing = { title: '</title><script>', subtitle: '"&', says: '<', height: 10, body: [] }
    expect(framed(drawing)).toContain('&lt;/title&gt;&lt;script&gt;')
  })
  test('hold no character that XML has not', () => {
    const said = 'a\u0000\u0001\u001b\uFFFE\uD83D\t😀'
    const svg = framed({ title: said, subtitle: said, says: said, height: 10, body: [] })
    expect(svg.split('a�����\t😀')).toHaveLength(5)
  })
  test('cut a long path between characters', () => {
    const points: readonly (readonly [number, number])[] = [[1, 1]]
    const name = `threads/${'👩‍👩‍👧‍👦'.repeat(50)}.md`
    const svg = firstDaysChart({ head: view.segments[0] as LiveSegment, points, usual: [] }, name)
    expect(svg).toContain(`>…${'👩‍👩‍👧‍👦'.repeat(38)}.md<`)
  })
  test('and the page with them are as they were before', async () => {
    await expect(pageText(view, charts)).toMatchFileSnapshot('golden/README.md')
    await expect(summaryOfView(view).join('\n')).toMatchFileSnapshot('golden/summary.md')
  })
})

describe('a line over days', () => {
  const rows = (days: readonly (readonly [string, number])[]) =>
    days.map(([day, views]) => ({ day, views, followers: views }))
  const pathOf = (svg = '') => /<path class="l" d="([^"]*)"/.exec(svg)?.[1] ?? ''
  test('is broken where a day is missing', () => {
    const svg = viewsChart(
      rows([
        ['2026-11-01', 1],
        ['2026-11-02', 5],
        ['2026-11-05', 5],
        ['2026-11-06', 3],
      ]),
    )
    expect(pathOf(svg).split('M')).toHaveLength(3)
  })
  test('has a dot for a day that stands alone', () => {
    const svg = viewsChart(
      rows([
        ['2026-11-01', 1],
        ['2026-11-02', 5],
        ['2026-11-05', 5],
        ['2026-11-08', 3],
        ['2026-11-09', 3],
      ]),
    )
    expect(svg?.match(/<circle/g)).toHaveLength(2)
  })
  test('moves little from one day to the next: the days before stay where they were', () => {
    const days = Array.from(
      { length: 20 },
      (_, index) => [`2026-11-${String(index + 1).padStart(2, '0')}`, 5 + (index % 3)] as const,
    )
    const [before, after] = [pathOf(viewsChart(rows(days.slice(0, 19)))), pathOf(viewsChart(rows(days)))]
    expect(after.startsWith(before)).toBe(true)
  })
  test('of followers who do not change lies in the middle', () => {
    const svg = followersChart(
      rows([
        ['2026-11-01', 250],
        ['2026-11-02', 250],
      ]),
    )
    expect(pathOf(svg)).toMatch(/^M[\d.]+,(\d+(?:\.\d)?)L[\d.]+,\1$/)
  })
})

describe('how far readers follow a chain', () => {
  test('is the median of chains that have such a segment, of those whose head was seen', () => {
    const segments = [1, 2, 3].flatMap((chain) =>
      [1, 2, ...(chain === 1 ? [3] : [])].map((number) => ({
        ...{
          id: mediaId(`${chain}${number}`),
          path: `${chain}.md`,
          number,
          of: 2,
          isReply: number > 1,
          publishedAt: 0,
          permalink: undefined,
        },
      })),
    )
    const views = { 11: 100, 12: 80, 13: 20, 21: 200, 22: 100, 31: 0, 32: 0 }
    const rows = new Map(
      Object.entries(views).map(([id, count]) => [
        mediaId(id),
        [{ at: 0, id: mediaId(id), numbers: { views: count } }],
      ]),
    )
    expect(reachOf(segments, rows)).toEqual([
      { number: 1, percent: 100, chains: 2 },
      { number: 2, percent: 65, chains: 2 },
      { number: 3, percent: 20, chains: 1 },
    ])
  })
})

describe('the best hours', () => {
  /** Posts of these hours on Monday, 2 November 2026, in UTC, with so many views after a week. */
  const posts = (...all: readonly (readonly [hour: number, views: number])[]) =>
    all.map(([hour, views], index) => {
      const publishedAt = Date.parse('2026-11-02T00:30:00Z') + hour * 3_600_000
      const id = mediaId(String(index + 1))
      const head = { id, path: 'a.md', number: 1, of: 1, isReply: false, publishedAt, permalink: undefined }
      return {
        head,
        course: {
          publishedAt,
          rows: [1, 8].map((days) => ({ at: publishedAt + days * DAY, id, numbers: { views } })),
        },
      }
    })
  test('have two posts at least, and count in the zone of the author', () => {
    const found = posts([6, 10], [7, 30], [20, 500])
    expect(slotsOf(found, 'UTC')).toEqual([{ weekday: 0, from: 6, views: 20, posts: 2 }])
    expect(slotsOf(found, 'Asia/Tokyo')).toEqual([{ weekday: 0, from: 15, views: 20, posts: 2 }])
    expect(slotsOf(found, 'America/Los_Angeles')[0]).toMatchObject({ weekday: 6, from: 21 })
  })
  test('are told apart though one post went around the world', () => {
    const slots = [10, 20, 30, 40_000_000].map((views, index) => ({
      weekday: 1,
      from: index * 3,
      views,
      posts: 2,
    }))
    const svg = hoursChart(slots, 'UTC') ?? ''
    expect(['h1', 'h2', 'h3', 'h4'].map((shade) => svg.split(`class="${shade}"`).length - 1)).toEqual([
      1, 1, 1, 1,
    ])
  })
})

describe('the colours', () => {
  const style = /<style>([^]*)<\/style>/.exec([...charts.values()][0] ?? '')?.[1] ?? ''
  const [light = '', dark = ''] = style.split('@media')
  const colour = (css: string, selector: string, property: string): string => {
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, names = '']) =>
      names.split(',').some((each) => each.trim().endsWith(selector)),
    )
    return (
      rules
        .map(([, , body = '']) => new RegExp(`(?:^|;)${property}:(#\\w+)`).exec(body)?.[1])
        .findLast((found) => found !== undefined) ?? ''
    )
  }
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one: string, other: string): number => {
    const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (lighter + 0.05) / (darker + 0.05)
  }
  test.each([
    ['light', light],
    ['dark', dark.replace(/^[^{]*\{/, '')],
  ])('can be read in %s', (_, css) => {
    const ground = colour(css, '.g', 'fill')
    const ink = colour(css, 'text', 'fill')
    for (const shade of ['.g', '.h0', '.h1', '.h2', '.h3', '.h4'])
      expect(contrast(ink, colour(css, shade, 'fill')), shade).toBeGreaterThan(4.5)
    expect(contrast(colour(css, '.m', 'fill'), ground)).toBeGreaterThan(4.5)
    for (const [line, property] of [
      ['.l', 'stroke'],
      ['.u', 'stroke'],
      ['.b', 'fill'],
    ] as const)
      expect(contrast(colour(css, line, property), ground), line).toBeGreaterThan(3)
  })
})
