import { describe, expect, test } from 'vitest'
import { insights } from '../../../src/commands/insights/insights.ts'
import type { Settings } from '../../../src/core/settings.ts'
import { ThreadsError } from '../../../src/core/threads/error.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { fakeHost } from '../../fakes/host.ts'
import { sceneOf } from '../../fakes/scene.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ALL = 'views,likes,replies,reposts,quotes,shares'
const idOf = (index: number) => mediaId(String(17_900_000_000_000_000n + BigInt(index)))

type Given = {
  /** Files, each with a chain of so many segments, published so many days ago. */
  readonly chains?: readonly (readonly [segments: number, daysAgo: number])[]
  readonly elsewhere?: number
  readonly settings?: Partial<Settings>
  readonly gitHub?: boolean
}

/** An account with posts of a repository, and with numbers that grow by the day. */
function audienceScene({ chains = [[1, 1]], elsewhere = 0, settings = {}, gitHub = true }: Given = {}) {
  const files: Record<string, string> = {}
  const live: {
    id: ReturnType<typeof idOf>
    daysAgo: number
    replyTo: ReturnType<typeof idOf> | undefined
  }[] = []
  for (const [index, [segments, daysAgo]] of chains.entries()) {
    const ids = Array.from({ length: segments }, (_, segment) => idOf(1000 * (index + 1) + segment))
    live.push(
      ...ids.map((id, segment) => ({ id, daysAgo, replyTo: segment === 0 ? undefined : ids[segment - 1] })),
    )
    const lines = ids.flatMap((id) => [`    - id: '${id}'`])
    files[`${String(index).padStart(3, '0')}.md`] =
      `---\nthreads:\n  id: '${ids[0] ?? ''}'\n  published_at: 2026-01-01T00:00:00Z\n  posts:\n${lines.join('\n')}\n---\n\nText\n`
  }
  for (let index = 0; index < elsewhere; index += 1)
    live.push({ id: idOf(900_000 + index), daysAgo: 2, replyTo: undefined })
  const host = fakeHost(files)
  const scene = sceneOf({
    files,
    settings: { writeBack: gitHub ? 'commit' : 'files', ...settings },
    ...(gitHub && { host }),
  })
  const { audience } = scene.threads
  const now = scene.time.now()
  scene.threads.tell({ scopes: ['threads_basic', 'threads_manage_insights', 'threads_read_replies'] })
  for (const { id, daysAgo, replyTo } of live) {
    const publishedAt = now - daysAgo * DAY - 3_600_000
    scene.threads.live.push({
      id,
      text: 'a secret',
      permalink: `https://www.threads.com/@lantern/post/${id}`,
      publishedAt,
      replyTo,
    })
    audience.numbers.set(id, { views: 100, likes: 5, replies: 1, reposts: 0, quotes: 0, shares: 2 })
  }
  audience.days.push({ endsAt: now - 28 * HOUR, views: 700 }, { endsAt: now - 4 * HOUR, views: 900 })
  return { ...scene, host, audience, idOf, sample: () => scene.run(insights) }
}
const kept = (host: ReturnType<typeof fakeHost>) =>
  Object.fromEntries(
    [...host.files]
      .filter(([path]) => path.startsWith('threads/insights/'))
      .map(([path, text]) => [path.slice(17), text]),
  )
const rowsIn = (text = '') => text.split('\n').slice(1, -1)

describe('insights', () => {
  test('keep the numbers of every segment, of posts made elsewhere, and of the account', async () => {
    const { sample, host, audience, events } = audienceScene({
      chains: [
        [3, 1],
        [1, 2],
      ],
      elsewhere: 1,
    })
    const report = await sample()
    expect(report).toMatchObject({ problems: [], insights: { read: 5, branch: 'spool-insights' } })
    const files = kept(host)
    expect(rowsIn(files['posts-2026-11.csv']).map((row) => row.replace(/^\S+?,/, ''))).toEqual(
      [1000, 1001, 1002, 2000, 900_000].map((index) => `${idOf(index)},100,5,1,0,0,2`),
    )
    expect(files['account-2026.csv']).toMatch(/,700,,,,,\n.*,900,2,2,2,2,\n.*,,,,,,250\n/)
    expect(files['clicks-2026.csv']).toMatch(/,3,https:\/\/example\.com\/\n/)
    expect(files['demographics-2026.csv']).toMatch(/,country,US,125\n/)
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['README.md', 'latest.json', 'badge.json', 'views.svg']),
    )
    expect(files['README.md']).toContain('(made elsewhere)')
    expect(events.at(-1)).toMatchObject({ kind: 'sampled', posts: 5, requests: audience.calls.length })
    expect(host.calls.filter((call) => /commit|begin/.test(call))).toEqual(['branches.begin'])
  })

  test('hold no text of a post', async () => {
    const { sample, host } = audienceScene({ elsewhere: 1 })
    await sample()
    expect(Object.values(kept(host)).join()).not.toContain('secret')
  })

  test('commit nothing where nothing has changed, and one row where one number has', async () => {
    const { sample, host, audience, time } = audienceScene({
      chains: [
        [1, 3],
        [1, 4],
      ],
    })
    await sample()
    const before = kept(host)
    expect(await sample()).toMatchObject({ insights: { read: 0, commit: undefined } })
    await time.until(time.sleep(21 * 3_600_000))
    audience.days.splice(0)
    audience.totals = () => Promise.resolve({})
    audience.clicks = () => Promise.resolve([])
    audience.followers = () => Promise.resolve(undefined)
    expect(await sample()).toMatchObject({ insights: { read: 2, commit: undefined } })
    expect(kept(host)).toEqual(before)
    audience.numbers.set(idOf(2000), { views: 101 })
    await sample()
    expect(rowsIn(kept(host)['posts-2026-11.csv'])).toHaveLength(3)
  })

  test('take a hundred posts with one request, and replies as well', async () => {
    const { sample, audience } = audienceScene({ chains: Array.from({ length: 60 }, () => [4, 5] as const) })
    expect(await sample()).toMatchObject({ insights: { read: 240 } })
    expect(audience.calls.filter((call) => call.startsWith('list'))).toEqual([
      `list posts ${ALL}`,
      `list replies ${ALL}`,
      `list replies ${ALL} after 100`,
    ])
    expect(audience.calls.filter((call) => call.startsWith('post '))).toEqual([])
  })

  test.each(['refused', 'ignored'] as const)(
    'ask for one post after the other where lists bring no numbers (%s)',
    async (expansion) => {
      const { sample, audience } = audienceScene({
        chains: [
          [2, 1],
          [1, 1],
        ],
      })
      audience.expansion = expansion
      expect(await sample()).toMatchObject({ problems: [], insights: { read: 3 } })
      expect(audience.calls.filter((call) => call === `list posts ${ALL}`)).toHaveLength(1)
    },
  )

  test('never ask more often than they may, and go on with the most overdue the next time', async () => {
    const { sample, audience, host } = audienceScene({
      chains: Array.from({ length: 500 }, () => [1, 5] as const),
    })
    audience.expansion = 'refused'
    const first = await sample()
    expect(audience.calls.length).toBeGreaterThan(390)
    expect(audience.calls.length).toBeLessThanOrEqual(400)
    expect(first.problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'notice insights/cut-short',
    ])
    audience.calls.splice(0)
    expect((await sample()).problems).toEqual([])
    const ids = rowsIn(kept(host)['posts-2026-11.csv']).map((row) => row.split(',')[1])
    expect(new Set(ids).size).toBe(500)
    expect(ids).toHaveLength(500)
  })

  test('never ask more often than they may, though each request has to be tried again', async () => {
    const { sample, audience } = audienceScene({
      chains: Array.from({ length: 390 }, () => [1, 5] as const),
    })
    audience.expansion = 'refused'
    audience.stumbleFrom(380)
    await sample()
    expect(audience.calls.length).toBeLessThanOrEqual(400)
  })

  test('leave out a number that the network does not know, and say so', async () => {
    const { sample, host, audience } = audienceScene({
      chains: [
        [1, 1],
        [1, 2],
      ],
    })
    audience.unknown.add('shares').add('quotes')
    const { problems } = await sample()
    expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: Threads does not tell `quotes` and `shares` (code 100). The other numbers are kept.',
    ])
    expect(rowsIn(kept(host)['posts-2026-11.csv'])[0]).toMatch(/,100,5,1,0,,$/)
    expect(kept(host)['account-2026.csv']).toMatch(/,900,2,2,2,,\n/)
  })

  test('say in a line which permission is missing, and ask for nothing', async () => {
    const { sample, threads, audience, host } = audienceScene()
    threads.tell({ scopes: ['threads_basic'] })
    const { problems } = await sample()
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'insights/scope-missing: The access token lacks `threads_manage_insights`, without which Threads tells no numbers.',
    ])
    expect(audience.calls).toEqual([])
    expect(kept(host)).toEqual({})
  })

  test.each([
    ['throttles', 'throttled', 'warning', 'threads/throttled'],
    ['rejects the token', 'token', 'error', 'threads/token-rejected'],
    ['does not answer', 'unsure', 'error', 'threads/unreachable'],
  ] as const)('keep what they have where the network %s', async (_, kind, severity, rule) => {
    const { sample, host, audience } = audienceScene({
      chains: Array.from({ length: 20 }, () => [1, 1] as const),
    })
    audience.expansion = 'refused'
    audience.failFrom(20, kind)
    expect((await sample()).problems).toMatchObject([{ severity, rule }])
    expect(rowsIn(kept(host)['posts-2026-11.csv']).length).toBeGreaterThan(2)
    if (kind === 'throttled') expect(audience.calls.length).toBe(20)
  })

  test('are left to the next run where the network throttles at once', async () => {
    const { sample, threads, audience } = audienceScene()
    threads.fail('profile', { kind: 'throttled', definite: true })
    expect((await sample()).problems).toMatchObject([{ rule: 'threads/throttled', severity: 'warning' }])
    expect(audience.calls).toEqual([])
  })

  test('leave the rest of the limit for requests to posts that are due', async () => {
    const { sample, threads, audience } = audienceScene()
    threads.limit({ usedPercent: 93, freeAt: undefined })
    expect((await sample()).problems).toMatchObject([{ rule: 'insights/rate-limit', severity: 'warning' }])
    expect(audience.calls).toEqual([])
  })

  test('tell of posts that the network does not show, and go on', async () => {
    const { sample, threads } = audienceScene({
      chains: [
        [1, 1],
        [1, 1],
      ],
    })
    threads.live.splice(0, 1)
    const { problems, insights: found } = await sample()
    expect(problems).toMatchObject([{ rule: 'insights/posts-unseen', severity: 'notice' }])
    expect(found).toMatchObject({ read: 1 })
  })

  test('ask in vain for no post that a whole list lacks, unless it answers another one', async () => {
    const { sample, threads, host, audience } = audienceScene({
      chains: [
        [2, 3],
        [2, 3],
        [1, 3],
      ],
    })
    const answer = host.files.get('001.md') ?? ''
    host.files.set('001.md', answer.replace('threads:\n', "threads:\n  reply_to: '1'\n"))
    threads.live.splice(0, 4)
    const { problems } = await sample()
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Threads shows no numbers of 4 segments'),
    ])
    const alone = audience.calls.filter((call) => call.startsWith('post ')).map((call) => call.split(' ')[1])
    expect(alone).toEqual([idOf(2000), idOf(2001)])
  })

  test('take nothing for deleted that a list lacks of which a part could not be read', async () => {
    const { sample, threads, audience } = audienceScene({
      chains: [
        [2, 3],
        [1, 3],
      ],
    })
    const [hidden] = threads.live
    audience.listsAreWhole = false
    const list = audience.list.bind(audience)
    audience.list = async (kind, page) => {
      const answer = await list(kind, page)
      return { ...answer, posts: answer.posts.filter(({ id }) => id !== hidden?.id) }
    }
    expect(await sample()).toMatchObject({ problems: [], insights: { read: 3 } })
  })

  test.each(['offered', 'ignored'] as const)(
    'tell of a number that comes with no post, and of nothing that some lack (lists: %s)',
    async (expansion) => {
      const { sample, audience } = audienceScene({
        chains: [
          [1, 3],
          [1, 3],
        ],
      })
      audience.expansion = expansion
      audience.numbers.set(idOf(1000), { views: 1, likes: 1, replies: 1, quotes: 1 })
      audience.numbers.set(idOf(2000), { views: 1, replies: 1, quotes: 1 })
      expect((await sample()).problems.map(({ message }) => message)).toEqual([
        expect.stringContaining('Threads does not tell `reposts` and `shares` (no answer has a number'),
      ])
    },
  )

  test('tell where clicks are not answered, and ask for them again on the days after', async () => {
    const { sample, host, audience, time } = audienceScene({ chains: [[1, 3]] })
    const answer = audience.clicks.bind(audience)
    audience.clicks = () => {
      audience.calls.push('clicks')
      return Promise.reject(new ThreadsError('unsure', false, 'HTTP 500'))
    }
    expect((await sample()).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Threads does not tell `clicks` (it does not answer).'),
    ])
    expect(kept(host)['account-2026.csv']).toContain(',900,2,2,2,2,')
    // On the days after, too: one number that is not answered does not stop a run.
    for (let days = 0; days < 2; days += 1) {
      await time.until(time.sleep(DAY))
      audience.days.push({ endsAt: (audience.days.at(-1)?.endsAt ?? 0) + DAY, views: 920 })
      await sample()
      expect((await sample()).problems).toMatchObject([{ rule: 'insights/metric-unknown' }])
    }
    audience.clicks = answer
    await time.until(time.sleep(DAY))
    audience.days.push({ endsAt: (audience.days.at(-1)?.endsAt ?? 0) + DAY, views: 950 })
    audience.calls.splice(0)
    expect((await sample()).problems).toEqual([])
    expect(rowsIn(kept(host)['clicks-2026.csv'])).toHaveLength(3)
    expect(audience.calls.filter((call) => call === 'clicks')).toHaveLength(3)
    audience.calls.splice(0)
    await sample()
    expect(audience.calls).not.toContain('clicks')
  })

  test('add up the clicks on a link that an answer has twice', async () => {
    const { sample, host, audience } = audienceScene()
    audience.clicks = () =>
      Promise.resolve([
        { link: 'https://example.com/', clicks: 3 },
        { link: 'https://example.com/b', clicks: 1 },
        { link: 'https://example.com/', clicks: 4 },
      ])
    await sample()
    expect(rowsIn(kept(host)['clicks-2026.csv']).map((row) => row.replace(/^[^,]*,/, ''))).toEqual([
      '7,https://example.com/',
      '1,https://example.com/b',
    ])
  })

  test('count a chain once whose file was copied with its receipts', async () => {
    const { sample, host, files } = audienceScene({ chains: [[3, 1]] })
    const text = host.files.get('000.md') ?? ''
    for (const path of ['copy.md', 'other copy.md']) {
      files.set(path, text)
      host.files.set(path, text)
    }
    expect(await sample()).toMatchObject({ problems: [], insights: { read: 3 } })
    const page = kept(host)['README.md'] ?? ''
    expect(page).toContain('`000.md`')
    expect(page).not.toContain('copy.md')
    expect(kept(host)['chains.svg']).toContain('1 chain<')
  })

  test.each([
    ['commit', 'main'],
    ['files', undefined],
  ] as const)(
    'refuse a folder that is a file, and ask for nothing (write-back: %s)',
    async (writeBack, branch) => {
      const settings = { writeBack, insightsDir: '000.md', ...(branch && { dataBranch: branch }) }
      const { sample, host, written, audience } = audienceScene({ gitHub: writeBack === 'commit', settings })
      expect((await sample()).problems).toMatchObject([{ rule: 'insights/no-folder', severity: 'error' }])
      expect([audience.calls, written]).toEqual([[], []])
      expect(host.calls).not.toContain('branches.commit')
    },
  )

  test('leave folders that have names of their files, and go on beside them', async () => {
    const { sample, files, written } = audienceScene({ gitHub: false })
    for (const name of ['README.md', 'posts-2026-11.csv']) files.set(`threads/insights/${name}/mine`, '')
    expect((await sample()).problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'insights/unreadable threads/insights/posts-2026-11.csv',
      'insights/foreign-file threads/insights/README.md',
    ])
    expect(written).toContain('threads/insights/posts-2026-11.2.csv')
    expect(written).not.toContain('threads/insights/README.md')
  })

  test('read the branch again where it has moved, and lose nothing of either run', async () => {
    const { sample, host } = audienceScene()
    await sample()
    host.files.delete('threads/insights/posts-2026-11.csv')
    host.fail('branches.commit', { kind: 'stale' })
    host.files.set(
      'threads/insights/posts-2026-10.csv',
      'at,id,views,likes,replies,reposts,quotes,shares\n2026-10-01T00:00Z,1,7,,,,,\n',
    )
    host.files.delete('threads/insights/latest.json')
    await sample()
    expect(kept(host)['posts-2026-10.csv']).toContain(',1,7,')
    expect(rowsIn(kept(host)['posts-2026-11.csv'])).toHaveLength(1)
  })

  test('go on after a run whose clock was ahead, leave out what it wrote, and tell of it', async () => {
    const { sample, host, audience, time } = audienceScene({ chains: [[1, 3]] })
    audience.numbers.set(idOf(1000), { ...audience.numbers.get(idOf(1000)), views: 555 })
    await sample()
    for (const [name, text] of Object.entries(kept(host)))
      if (name.endsWith('.csv')) {
        host.files.delete(`threads/insights/${name}`)
        host.files.set(`threads/insights/${name.replace('2026', '2027')}`, text.replaceAll('2026-', '2027-'))
      }
    await time.until(time.sleep(HOUR))
    audience.numbers.set(idOf(1000), { ...audience.numbers.get(idOf(1000)), views: 444 })
    const before = kept(host)['posts-2027-11.csv']
    const { problems, insights: found } = await sample()
    expect(found).toMatchObject({ read: 1 })
    expect(problems.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`)).toEqual([
      'warning insights/ahead threads/insights/posts-2027-11.csv',
    ])
    const files = kept(host)
    expect(files['posts-2027-11.csv']).toBe(before)
    expect(files['latest.json']).toContain('[444,')
    expect(files['README.md']).not.toContain('555')
    expect(rowsIn(files['account-2026.csv'])).toHaveLength(3)
    expect(files['README.md']).not.toContain('2027')
  })

  test('go into the files of the checkout where that is asked for', async () => {
    const { sample, files, audience } = audienceScene({ gitHub: false })
    expect(await sample()).toMatchObject({ problems: [], insights: { commit: undefined, read: 1 } })
    expect([...files.keys()]).toContain('threads/insights/posts-2026-11.csv')
    expect(audience.calls.length).toBeGreaterThan(0)
  })

  test('write nothing in a dry run, and with write-back none', async () => {
    const dry = audienceScene({ settings: { dryRun: true } })
    expect(await dry.sample()).toMatchObject({ ending: 'Dry run, nothing was sampled' })
    expect(dry.threads.calls).toEqual([])
    const none = audienceScene({ settings: { writeBack: 'none' } })
    expect(await none.sample()).toMatchObject({ insights: { read: 1, commit: undefined } })
    expect(kept(none.host)).toEqual({})
  })
})
