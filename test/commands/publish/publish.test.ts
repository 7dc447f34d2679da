import { describe, expect, test } from 'vitest'
import { publish } from '../../../src/commands/publish/publish.ts'
import { eventOf } from '../../../src/core/github/event.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { postFile, sceneOf } from '../../fakes/scene.ts'

const HEALTHY = postFile('Hello')

describe('a run with nothing to do', () => {
  test('asks the network nothing, and takes no lease', async () => {
    const made = sceneOf({
      files: {
        'draft.md': postFile('Not yet', 'draft: true'),
        'later.md': postFile('Later', 'publish_at: 2026-12-24'),
        'live.md': postFile('Live', 'id: "1"', 'digest: sha256:a'),
        'note.md': 'No post at all\n',
      },
    })
    const report = await made.run(publish)
    expect(report).toMatchObject({ files: 4, done: 1, problems: [] })
    expect(report.posts.map(({ path, status }) => [path, status])).toEqual([
      ['draft.md', 'skipped'],
      ['later.md', 'waiting'],
    ])
    expect(made.threads.calls).toEqual([])
    expect(made.checkout.acquired).toBe(0)
  })

  test('warns where no file matches', async () => {
    expect((await sceneOf().run(publish)).problems).toMatchObject([
      { rule: 'files/none', severity: 'warning' },
    ])
  })
})

describe('a run for a push that only brought receipts', () => {
  test('looks at no file', async () => {
    const pushed = eventOf('push', 'refs/heads/spool/receipts/main', {})
    const made = sceneOf({ files: { 'a.md': HEALTHY }, world: { event: pushed } })
    expect(await made.run(publish)).toMatchObject({ files: 0, posts: [] })
    expect(made.events).toEqual([{ kind: 'own-push' }])
    expect(made.threads.live).toEqual([])
  })

  test('goes on where only the messages of the push say so', async () => {
    const pushed = eventOf('push', 'refs/heads/main', {
      commits: [{ message: 'record published posts\n\nSpool-Run: 1-1-a\n' }],
    })
    const made = sceneOf({ files: { 'a.md': HEALTHY }, world: { event: pushed } })
    expect(await made.run(publish)).toMatchObject({ files: 1, posts: [{ status: 'published' }] })
  })
})

describe('a dry run', () => {
  const files = { 'a.md': postFile('One\n\n---\n\nTwo'), 'b.md': postFile('Wrong', 'topic: a.b') }

  test('shows the chains and what is wrong, as a run would', async () => {
    const report = await sceneOf({ files, settings: { dryRun: true, accessToken: undefined } }).run(publish)
    expect(report.ending).toBe('Dry run, nothing was published')
    expect(report.posts).toMatchObject([
      { path: 'a.md', status: 'waiting', segments: [{ text: 'One' }, { text: 'Two' }] },
      { path: 'b.md', status: 'failed', problems: [{ rule: 'post/topic-invalid', path: 'b.md' }] },
    ])
  })

  test.each([
    ['asks the account nothing without a token', undefined, []],
    ['only reads of the account with one', 'token', ['profile', 'tokenFacts', 'quota']],
  ])('%s, and touches no file, no journal and no lease', async (_, accessToken, calls) => {
    const made = sceneOf({ files, settings: { dryRun: true, accessToken } })
    await made.run(publish)
    expect(made.threads.calls).toEqual(calls)
    expect(made.written).toEqual([])
    expect(made.journal).toEqual([])
    expect(made.checkout.acquired).toBe(0)
  })
})

describe('a run with posts that are due', () => {
  test('publishes their chains, writes the receipts into the files, and finds nothing to do next time', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('One\n\n---\n\nTwo'), 'b.md': HEALTHY } })
    const report = await made.run(publish)
    expect(made.events).toContainEqual({ kind: 'account', username: 'lantern' })
    expect(report.posts).toMatchObject([
      { path: 'a.md', status: 'published', problems: [] },
      { path: 'b.md', status: 'published', problems: [] },
    ])
    const [one, two] = made.threads.live
    expect(made.threads.live.map(({ text, replyTo }) => [text, replyTo])).toEqual([
      ['One', undefined],
      ['Two', one?.id],
      ['Hello', undefined],
    ])
    expect(made.files.get('a.md')).toContain(`id: "${one?.id ?? ''}"`)
    expect(made.files.get('a.md')).toContain(`id: "${two?.id ?? ''}"`)
    expect(await made.run(publish)).toMatchObject({ posts: [], done: 2 })
    expect(made.threads.live).toHaveLength(3)
  })

  test('publishes `max-posts` of them, and leaves the others to the next run', async () => {
    const files = { 'a.md': postFile('A'), 'b.md': postFile('B'), 'c.md': postFile('C') }
    const made = sceneOf({ files, settings: { maxPosts: 2 } })
    const report = await made.run(publish)
    expect(report.posts).toMatchObject([
      { path: 'a.md', status: 'published' },
      { path: 'b.md', status: 'published' },
      { path: 'c.md', status: 'waiting', because: { kind: 'max-posts', maxPosts: 2 } },
    ])
    expect(await made.run(publish)).toMatchObject({ posts: [{ path: 'c.md', status: 'published' }], done: 2 })
    expect(made.threads.live.map(({ text }) => text)).toEqual(['A', 'B', 'C'])
  })

  test('publishes a post before another one that quotes it, whatever their names', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('Quoting', 'quote: b.md'), 'b.md': HEALTHY } })
    await made.run(publish)
    const [first] = made.threads.live
    expect(made.threads.live.map(({ text }) => text)).toEqual(['Hello', 'Quoting'])
    expect([...made.threads.drafts.values()].find(({ text }) => text === 'Quoting')?.quote).toBe(first?.id)
  })
})

describe('a run with an overdue post', () => {
  test('fails it without asking the network, where nobody else can know more', async () => {
    const made = sceneOf({
      files: { 'a.md': postFile('Late', 'publish_at: 2026-11-20') },
      settings: { lateLimit: 24 * 3_600_000 },
    })
    const report = await made.run(publish)
    expect(report.posts).toMatchObject([
      { status: 'overdue', problems: [{ rule: 'post/overdue', path: 'a.md', line: 3 }] },
    ])
    expect(made.threads.calls).toEqual([])
  })
})

describe('a run whose quota does not hold all that is due', () => {
  test('defers what it does not hold to when there is room, and that is no failure', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A'), 'b.md': postFile('B') } })
    const quota = () => Promise.resolve({ posts: 1, replies: 1000 })
    const world = { ...made.context.world, threads: () => Promise.resolve({ ...made.threads, quota }) }
    const report = await made.time.until(publish({ ...made.context, world }))
    const [a] = made.threads.live
    expect(report.posts).toMatchObject([
      { path: 'a.md', status: 'published' },
      {
        path: 'b.md',
        status: 'deferred',
        problems: [{ rule: 'threads/quota', severity: 'warning' }],
        publishAt: { at: (a?.publishedAt ?? 0) + 86_400_000 },
      },
    ])
    expect(made.threads.live).toHaveLength(1)
  })
})

describe('a run that is refused', () => {
  test('for its token fails every post that is due, and tries none', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A'), 'b.md': postFile('B') } })
    made.threads.fail('profile', { kind: 'token' })
    const report = await made.run(publish)
    const heldBack = {
      status: 'failed',
      because: { kind: 'held-back' },
      problems: [{ rule: 'threads/token-rejected', severity: 'error' }],
    }
    expect(report.posts).toMatchObject([
      { path: 'a.md', ...heldBack },
      { path: 'b.md', ...heldBack },
    ])
    expect(made.threads.calls).not.toContain('createContainer')
    expect(made.checkout.isHeld).toBe(false)
  })

  test('in the middle of its posts holds back the rest, and keeps what is live', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A'), 'b.md': postFile('B'), 'c.md': postFile('C') } })
    made.threads.fail('createContainer', undefined, { kind: 'token' })
    const report = await made.run(publish)
    expect(report.posts).toMatchObject([
      { path: 'a.md', status: 'published' },
      { path: 'b.md', status: 'failed', problems: [{ rule: 'threads/token-rejected' }] },
      { path: 'c.md', status: 'failed', because: { kind: 'held-back' } },
    ])
    expect(made.threads.live.map(({ text }) => text)).toEqual(['A'])
    expect(made.files.get('a.md')).toContain('digest:')
  })

  test('for one post publishes the others', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A'), 'b.md': postFile('B') } })
    made.threads.fail('createContainer', { kind: 'refused' })
    expect((await made.run(publish)).posts).toMatchObject([
      { path: 'a.md', status: 'failed', problems: [{ rule: 'threads/refused', path: 'a.md' }] },
      { path: 'b.md', status: 'published' },
    ])
  })

  test('as another one publishes from the checkout defers its posts, and that is no failure', async () => {
    const made = sceneOf({ files: { 'a.md': HEALTHY } })
    made.checkout.isHeld = true
    expect((await made.run(publish)).posts).toMatchObject([
      {
        status: 'deferred',
        because: { kind: 'held-back' },
        problems: [{ rule: 'action/busy', severity: 'warning' }],
      },
    ])
    expect(made.threads.calls).toEqual([])
    expect(made.checkout.isHeld).toBe(true)
  })
})

describe('one post of several', () => {
  test('at which Spool fails holds back no other', async () => {
    const linkFrom = () => {
      throw new TypeError('x is not a function')
    }
    const made = sceneOf({ files: { 'a.md': postFile('[a](b)'), 'b.md': HEALTHY }, world: { linkFrom } })
    const report = await made.run(publish)
    expect(report.problems).toEqual([])
    expect(report.posts).toMatchObject([
      { path: 'b.md', status: 'published' },
      { path: 'a.md', status: 'failed', problems: [{ rule: 'post/bug' }] },
    ])
  })

  test('whose media are left to another run is deferred, and no other', async () => {
    const item = { kind: 'image', url: 'https://media.test/b.png', alt: undefined } as const
    const files = { 'a.md': postFile('A ![](a.png)'), 'b.md': postFile('B ![](b.png)') }
    const made = sceneOf({
      files,
      world: {
        findMedia: ({ src }) =>
          Promise.resolve(
            src === 'a.png' ? { item: undefined, problems: [], isLeft: true } : { item, problems: [] },
          ),
      },
    })
    expect((await made.run(publish)).posts).toMatchObject([
      { path: 'a.md', status: 'deferred', problems: [{ rule: 'media/left', severity: 'warning' }] },
      { path: 'b.md', status: 'published' },
    ])
    expect(made.threads.live.map(({ text }) => text)).toEqual(['B'])
  })

  test('goes before another that replies to it, however many do so in a row', async () => {
    const count = 12
    const name = (n: number) => `${String.fromCharCode(97 + n)}.md`
    const files = Array.from({ length: count }, (_, n) => [
      name(n),
      n + 1 < count ? postFile(String(n), `reply_to: ${name(n + 1)}`) : postFile(String(n)),
    ])
    const made = sceneOf({
      files: Object.fromEntries(files) as Record<string, string>,
      settings: { maxPosts: 20 },
    })
    await made.run(publish)
    expect(made.threads.live.map(({ text }) => Number(text))).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
  })
})

describe('a chain that another version has cut otherwise', () => {
  const begun = (text: string, ...keys: readonly string[]) =>
    sceneOf({
      files: { 'a.md': postFile(text, 'id: "1"', 'posts: [{ id: "1" }]', ...keys) },
    })
  const TEXT = 'One is said, and two. Three.'
  const live = (made: ReturnType<typeof begun>, ...texts: readonly string[]) => {
    for (const [index, text] of texts.entries())
      made.threads.live.push({
        id: mediaId(String(index + 1)),
        text,
        permalink: undefined,
        publishedAt: 0,
        replyTo: index === 0 ? undefined : mediaId(String(index)),
      })
  }

  test('goes on from what is live, and says so', async () => {
    const made = begun(TEXT, 'digest: sha256:a')
    live(made, 'One is said,')
    expect((await made.run(publish)).posts).toMatchObject([
      { status: 'published', problems: [{ rule: 'post/cut-otherwise', severity: 'warning' }] },
    ])
    expect(made.threads.live.map(({ text, replyTo }) => [text, replyTo])).toEqual([
      ['One is said,', undefined],
      ['and two. Three.', '1'],
    ])
  })

  test('goes on from what the account shows behind its receipts', async () => {
    const made = begun(TEXT, 'digest: sha256:a')
    live(made, 'One is said,', 'and two.')
    expect((await made.run(publish)).posts).toMatchObject([{ status: 'published' }])
    expect(made.threads.live.map(({ text }) => text)).toEqual(['One is said,', 'and two.', 'Three.'])
  })

  test('is whole where all of it is live', async () => {
    const made = begun(TEXT, 'digest: sha256:a')
    live(made, 'One is said,', 'and two. Three.')
    expect((await made.run(publish)).posts).toMatchObject([{ status: 'adopted' }])
    expect(made.threads.live).toHaveLength(2)
  })

  test('has its rest cut by bytes where the network counts so', async () => {
    const made = begun(`はじめに、${'これは文です。'.repeat(60)}`, 'digest: sha256:a')
    live(made, 'はじめに、')
    made.threads.fail('createContainer', { kind: 'too-long', definite: true })
    expect((await made.run(publish)).posts).toMatchObject([{ status: 'published' }])
    const rest = made.threads.live.slice(1).map(({ text }) => text)
    expect(rest.join('')).toBe('これは文です。'.repeat(60))
    for (const each of rest) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(500)
  })

  test('is refused, and left as it is, where that says something else', async () => {
    const made = begun(TEXT, 'digest: sha256:a')
    live(made, 'Another was said,')
    const [report] = (await made.run(publish)).posts
    expect(report?.status).toBe('failed')
    expect(report?.problems.map(({ rule }) => rule)).toContain('post/live-differs')
    expect(made.threads.live).toHaveLength(1)
  })
})
