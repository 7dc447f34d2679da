import { expect, test } from 'vitest'
import { calendarText } from '../../../src/cli/schedule/calendar.ts'
import { linesOf } from '../../../src/cli/schedule/lines.ts'
import { planOf } from '../../../src/cli/schedule/plan.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts'

const NOW = Date.parse('2026-11-28T10:00:00Z')
const HERE = { now: NOW, timezone: 'Europe/Berlin' }

/** Files by the lines under `threads`. */
function planFor(posts: Readonly<Record<string, string>>, owners?: Readonly<Record<string, string>>) {
  const read = Object.entries(posts).map(
    ([name, keys]) =>
      [
        `threads/${name}.md`,
        readPost(
          `threads/${name}.md`,
          `---\ntitle: Post ${name}\nthreads: { ${keys} }\n---\n\nHello.\n`,
          DEFAULT_SETTINGS,
        ),
      ] as const,
  )
  const named = Object.entries(owners ?? {}).map(([name, owner]) => [`threads/${name}.md`, owner] as const)
  return planOf(new Map(read), NOW, DEFAULT_SETTINGS.lateLimit, new Map(named))
}

const POSTS = {
  a: 'publish_at: 2026-12-01 08:00',
  b: 'publish_at: 2026-12-01 08:20',
  c: 'publish_at: 2026-12-14T23:30Z',
  draft: 'publish_at: 2026-12-02 09:00, draft: true',
  idea: 'draft: true',
  late: 'publish_at: 2026-11-01 09:00',
  now: '',
  wrong: 'publish_at: tomorrow',
  live: 'id: "1", published_at: 2026-11-01T09:00:00Z',
}

test('a month is seen at a glance, with what is due when, in the time of the reader', () => {
  expect(linesOf(planFor(POSTS), HERE).join('\n')).toBe(
    `
      Mo     Tu     We     Th     Fr     Sa     Su
Nov   23     24     25     26     27    [28]    29
Dec   30      1 ●2   2      3      4      5      6
       7      8      9     10     11     12     13
      14     15 ●   16     17     18     19     20
      21     22     23     24     25     26     27

Times are those of Europe/Berlin.

2026-11-01 10:00  threads/late.md   (overdue) Post late
2026-12-01 09:00  threads/a.md      Post a
2026-12-01 09:20  threads/b.md      Post b
2026-12-02 10:00  threads/draft.md  (draft) Post draft
2026-12-15 00:30  threads/c.md      Post c
next run          threads/now.md    Post now

threads/b.md goes out 20 minutes after threads/a.md.
Nothing goes out between 2026-12-01 and 2026-12-15, for 13 days.
1 draft has no time.
threads/wrong.md has a problem: \`spool check\` says which.`.slice(1),
  )
})

test('a week that is empty is a gap, and one that is shorter is none', () => {
  const noted = (at: string) =>
    linesOf(planFor({ a: `publish_at: ${at}` }), HERE).filter((line) => line.startsWith('Nothing'))
  expect(noted('2026-12-05 09:59')).toEqual([])
  expect(noted('2026-12-05 10:00')).toEqual([
    'Nothing goes out between 2026-11-28 and 2026-12-05, for 7 days.',
  ])
})

test('posts of the same minute are named, and an hour is far enough', () => {
  const posts = {
    a: 'publish_at: 2026-12-01 08:00',
    b: 'publish_at: 2026-12-01 08:00',
    c: 'publish_at: 2026-12-01 09:00',
  }
  expect(linesOf(planFor(posts), HERE).filter((line) => line.includes('goes out'))).toEqual([
    'threads/b.md goes out at the time of threads/a.md.',
  ])
})

test('of many accounts, each post says whose it is, and stands in the way of none but its own', () => {
  const posts = {
    a: 'publish_at: 2026-12-01 08:00',
    b: 'publish_at: 2026-12-01 08:20',
    c: 'publish_at: 2026-12-01 08:40',
    now: '',
  }
  const plan = planFor(posts, { a: 'harbour', b: 'lantern', c: 'harbour', now: 'lantern' })
  expect(linesOf(plan, HERE).slice(-6)).toEqual([
    '2026-12-01 09:00  harbour  threads/a.md    Post a',
    '2026-12-01 09:20  lantern  threads/b.md    Post b',
    '2026-12-01 09:40  harbour  threads/c.md    Post c',
    'next run          lantern  threads/now.md  Post now',
    '',
    'harbour: threads/c.md goes out 40 minutes after threads/a.md.',
  ])
  expect(calendarText(plan.due)).toContain('SUMMARY:harbour: Post a\r\n')
})

test('nothing to wait for is said', () => {
  expect(linesOf(planFor({}), HERE).at(-1)).toBe('Nothing waits for its time.')
})

test('an event keeps its id when its post moves to another time', () => {
  const eventsAt = (time: string) => {
    const text = calendarText(planFor({ a: `publish_at: ${time}` }).due).replaceAll('\r\n', '\n')
    return { uid: /^UID:(.*)$/m.exec(text)?.[1], start: /^DTSTART:(.*)$/m.exec(text)?.[1] }
  }
  const [before, after] = [eventsAt('2026-12-01 08:00'), eventsAt('2026-12-05 08:00')]
  expect([before.start, after.start]).toEqual(['20261201T080000Z', '20261205T080000Z'])
  expect(after.uid).toBe(before.uid)
})

test('the same posts give the same calendar, and a title cannot add to it', () => {
  const due = [{ path: 'threads/a.md', title: 'A, b; c\r\nEND:VCALENDAR', at: NOW, state: 'draft' as const }]
  const text = calendarText(due)
  expect(calendarText(due)).toBe(text)
  expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1)
  expect(text).toContain('A\\, b\\; c')
  expect(text).toContain('DESCRIPTION:threads/a.md (draft)\r\n')
})
