import { historyIn, withSampled } from '../../../src/core/insights/history/history.ts'
import { addDays, daysBetween } from '../../../src/core/insights/days.ts'
import type { LiveSegment } from '../../../src/core/insights/posts.ts'
import { viewOf, type View } from '../../../src/core/insights/view.ts'
import { mediaId, type MediaId } from '../../../src/core/threads/ids.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-28T09:40:00Z')

/** Numbers that look like chance and are the same each time. */
const chance = (seed: number) => {
  const value = Math.sin(seed * 12.9898) * 43_758.5453
  return value - Math.floor(value)
}
const idOf = (index: number): MediaId => mediaId(String(17_900_000_000_000_000n + BigInt(index)))
const reached = (age: number) => 1 - Math.exp(-age / (9 * HOUR))

/**
 * An account of some years: ninety posts, every fourth a chain, one of them seen all around the world, days on which
 * nobody sampled, and two posts that were sampled each three hours.
 */
export function sampleView(): View {
  const last = '2026-11-27'
  const account = daysBetween(addDays(last, -420), last)
    .filter((day) => day < '2026-06-10' || day > '2026-06-24')
    .map((day, index) => ({
      day,
      views: Math.round(400 + index * 2 + 300 * chance(index)),
      likes: Math.round(20 + 9 * chance(index + 7)),
      replies: Math.round(4 * chance(index + 11)),
      reposts: Math.round(3 * chance(index + 13)),
      quotes: Math.round(2 * chance(index + 17)),
      followers: Math.round(240 + index * 1.7),
    }))
  const segments: LiveSegment[] = []
  const courses: {
    readonly id: MediaId
    readonly published: number
    readonly most: number
    readonly fine: boolean
  }[] = []
  for (let index = 0; index < 90; index += 1) {
    const published = NOW - 20 * HOUR - index * 4 * DAY - Math.floor(chance(index) * 24) * HOUR
    const of = index % 4 === 0 ? 2 + (index % 5) : 1
    const path = index === 9 ? undefined : `threads/${new Date(published).toISOString().slice(0, 10)}-post.md`
    const most = index === 33 ? 90_000 : Math.round(150 + 700 * chance(index + 3) ** 2 + (90 - index) * 4)
    for (let number = 1; number <= of; number += 1) {
      const id = idOf(index * 10 + number)
      const permalink = `https://www.threads.com/@lantern/post/A${index * 10 + number}`
      segments.push({ id, path, number, of, isReply: number > 1, publishedAt: published, permalink })
      const share = 1 - 0.22 * (number - 1) * (0.8 + 0.4 * chance(index + number))
      courses.push({
        id,
        published,
        most: Math.round(most * Math.max(0.05, share)),
        fine: number === 1 && index % 5 === 0,
      })
    }
  }
  let history = historyIn(new Map())
  const ages = [3, 6, 9, 12, 15, 18, 24, 30, 36, 42, 48].map((hours) => hours * HOUR)
  const moments = new Map<
    number,
    Map<MediaId, { readonly views: number; readonly likes: number; readonly replies: number }>
  >()
  for (const { id, published, most, fine } of courses) {
    for (const age of [...(fine ? ages : [DAY]), ...[3, 5, 7, 8, 20].map((days) => days * DAY)]) {
      const at = published + age
      if (at > NOW) continue
      const views = Math.round(most * reached(age))
      const row = { views, likes: Math.round(views * 0.04), replies: Math.round(views * 0.004) }
      moments.set(at, new Map([...(moments.get(at) ?? []), [id, row]]))
    }
  }
  for (const [at, posts] of [...moments].sort(([one], [other]) => one - other))
    history = withSampled(history, { at, posts, account: [], clicks: [], groups: [] })
  const groups = (
    [
      ['country', 'US', 60],
      ['country', 'DE', 30],
      ['city', 'São Paulo, São Paulo', 12],
      ['age', '25-34', 41],
      ['gender', 'F', 50],
      ['gender', 'M', 43],
    ] as const
  ).map(([breakdown, group, followers]) => ({ day: '2026-11-01', breakdown, group, followers }))
  const clicks = ['https://example.com/guide', 'https://example.com/a_(b)?c=1|2'].map((link, index) => ({
    ...{ day: last, clicks: 40 - 9 * index, link },
  }))
  history = withSampled(history, { at: NOW, posts: new Map(), account, clicks, groups })
  return viewOf(history, { now: NOW, timezone: 'Europe/Berlin', segments })
}
