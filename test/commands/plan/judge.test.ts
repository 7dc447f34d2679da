import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/commands/plan/judge.ts'
import { sceneOf } from '../../fakes/scene.ts'
import { fakeClock } from '../../fakes/clock.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const LIVE = ['  id: "17889615691921648"', '  published_at: "2026-01-01T00:00:00Z"', '  digest: sha256-abc']
const post = (lines: readonly string[], body = 'Hello') =>
  ['---', 'threads:', ...lines, '---', body, ''].join('\n')

type Run = { readonly now?: number; readonly timezone?: string; readonly lateLimit?: number }

async function judged(files: Readonly<Record<string, string>>, { now = NOW, ...settings }: Run = {}) {
  const clock = { ...fakeClock(), now: () => now }
  const { context } = sceneOf({ settings, world: { clock, linksAmong: linksByName } })
  const account = {
    ...{ name: 'harbour', files: ['threads/harbour/*.md'], userId: '1', token: '' },
    ...{ timezone: undefined, numbering: undefined, maxPosts: undefined, line: 1 },
  }
  const paths = Object.keys(files).sort()
  const branch = {
    paths,
    oidOf: (path: string) => path,
    fetch: () => Promise.resolve(),
    load: () => Promise.resolve(),
    alike: (path: string) => paths.filter((one) => one.toLowerCase() === path.toLowerCase()),
    files: { find: () => Promise.resolve([]), read: (path: string) => Buffer.from(files[path] ?? '') },
  }
  const own = paths.filter((path) => /^threads\/harbour\/[^/]*\.md$/.test(path))
  return judge(account, own, branch, context)
}

/** Links of these posts begin at the root. */
function linksByName(isThere: (path: string) => boolean) {
  return (_: string | undefined, target: string) =>
    isThere(target.slice(1)) ? `https://github.com/lantern/notes/blob/HEAD${target}` : undefined
}

describe('what an account has to do', () => {
  test.each([
    ['a post', ['  topic: oil'], 1],
    ['a slip', ['  topik: oil'], 1],
    [
      'a post that is half published',
      ['  posts:', '    - id: "17889615691921648"', '  digest: sha256-abc'],
      1,
    ],
    ['a post that is too late', ['  publish_at: 2026-11-01 09:00'], 1],
    ['a correction', [...LIVE, '  correction: Wrong.'], 1],
    ['a repost', [...LIVE, '  repost_at: 2026-11-22T11:00:00Z'], 1],
    ['a post that waits', ['  publish_at: 2026-11-25 09:00'], undefined],
    ['a repost that waits', [...LIVE, '  repost_at: 2026-11-25'], undefined],
    ['a draft', ['  draft: true'], undefined],
    ['a post that is to be taken down', [...LIVE, '  unpublish: true'], undefined],
    ['a post that is done', LIVE, undefined],
  ])('with %s', async (_, lines, work) => {
    const { task } = await judged({ 'threads/harbour/a.md': post(lines) })
    expect(task?.work).toBe(work)
  })

  test('is counted in segments, and as much as one run may publish', async () => {
    const long = post(['  topic: oil'], 'One\n\n---\n\nTwo\n\n---\n\nThree')
    const many = Array.from({ length: 30 }, (_, index) => [`threads/harbour/${index}.md`, long])
    expect((await judged({ 'threads/harbour/a.md': long })).task?.work).toBe(3)
    expect((await judged(Object.fromEntries(many) as Record<string, string>)).task?.work).toBe(30)
  })

  test('takes what its posts show and quote, and no more of what lies elsewhere, even what they link to', async () => {
    const files = {
      'threads/harbour/a.md': post(
        ['  quote: /threads/lantern/b.md', '  media: [/images/A.png, near.png]'],
        'See [the guide](/docs/guide.md), [a folder](/examples) and ![this](/logo.png).',
      ),
      'threads/harbour/near.png': '',
      'threads/harbour/later.md': post(['  publish_at: 2099-01-01', '  media: [/images/later.png]']),
      ...{ 'threads/lantern/b.md': post(LIVE), 'threads/lantern/c.md': '', 'docs/guide.md': '' },
      ...{ 'docs/other.md': '', 'examples/one.ts': '', 'examples/two.ts': '', 'images/a.PNG': '' },
      ...{ 'images/later.png': '', 'public/logo.png': '' },
    }
    const { task } = await judged(files)
    expect(task?.checkout.toSorted()).toEqual([
      '/images/a.PNG',
      '/public/logo.png',
      '/threads/harbour/',
      '/threads/lantern/b.md',
    ])
  })
})

describe('a file that is settled', () => {
  const line = fc.constantFrom(
    ...LIVE,
    ...[
      '  id: 17889615691921648',
      '  posts:\n    - id: "17889615691921648"',
      '  draft: true',
      '  topic: docs',
    ],
    ...['  publish_at: 2099-01-01', '  publish_at: 2026-11-22 20:00', '  timezone: Europe/Berlin'],
    ...['  correction: Wrong.', '  corrected: { id: "1" }', '  corrected:\n    id: "1"', '  unpublish: true'],
    ...['  repost_at: 2099-01-01', '  repost_at: 2026-03-29 02:30', '  repost_at: 2020-01-01T00:00:00Z'],
    ...[
      '  reposted:\n    id: "1"\n    at: "2020-01-01T00:00:00Z"',
      '  unpublished_at: "2026-11-01T00:00:00Z"',
    ],
    ...['  republish: true', '  text: |\n    more', '  unknown: 1', '  format: single'],
  )
  const text = fc.oneof(
    fc.array(line, { maxLength: 5 }).map((lines) => post(lines)),
    fc.array(line, { maxLength: 3 }).map((lines) => post([...LIVE, ...lines])),
    fc.constantFrom(
      'Hello',
      '---\ntitle: Hello\n---\n',
      '---\nthreads: false\n---\n',
      '+++\nthreads = 1\n+++\n',
    ),
  )
  const run = fc.record({
    now: fc.constantFrom(NOW, 0, Date.parse('2199-01-01')),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Kiritimati'),
    lateLimit: fc.constantFrom(0, 1, Infinity),
  })

  test('leaves nothing to do to any run, whatever its time and its inputs', async () => {
    let settled = 0
    await fc.assert(
      fc.asyncProperty(text, run, run, async (content, first, second) => {
        const files = { 'threads/harbour/a.md': content }
        if ((await judged(files, first)).settled.length === 0) return
        settled += 1
        const again = await judged(files, second)
        expect(again.task, content).toBeUndefined()
        expect(again.settled).toEqual(['threads/harbour/a.md'])
        const has = (key: string) => new RegExp(`^ {2}${key}:`, 'm').test(content)
        if (/^threads:\n {2}[a-z]/m.test(content)) expect(has('published_at'), content).toBe(true)
        expect(has('unpublish') || (has('correction') && !has('corrected'))).toBe(false)
        expect(has('repost_at') && !has('reposted')).toBe(false)
      }),
      { numRuns: 1000 },
    )
    expect(settled).toBeGreaterThan(50)
  })
})
