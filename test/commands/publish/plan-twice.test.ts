import { describe, expect, test } from 'vitest'
import { publish } from '../../../src/commands/publish/publish.ts'
import type { Settings } from '../../../src/core/settings.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, sceneOf } from '../../fakes/scene.ts'

type Files = Readonly<Record<string, string>>

/** A checkout that is older than its branch. */
function between(checkout: Files, branch: Files, settings: Partial<Settings> = {}) {
  const host = fakeHost(branch)
  return { host, ...sceneOf({ files: checkout, host, settings: { writeBack: 'commit', ...settings } }) }
}
const LIVE = postFile('Hello', 'id: "17"', 'permalink: https://threads.test/17', 'digest: sha256:a')
const HEALTHY = postFile('Hello')

describe('a run whose checkout is older than the branch', () => {
  test('publishes nothing that the branch says is live, and counts it', async () => {
    const made = between({ 'a.md': HEALTHY }, { 'a.md': LIVE })
    expect(await made.run(publish)).toMatchObject({ posts: [], done: 1, problems: [] })
    expect(made.threads.live).toEqual([])
    expect(made.host.calls).not.toContain('branches.commit')
  })

  test('publishes what the branch says, and commits the receipts there', async () => {
    const made = between({ 'a.md': HEALTHY }, { 'a.md': postFile('Hello, all') })
    const report = await made.run(publish)
    expect(report.posts).toMatchObject([{ path: 'a.md', status: 'published' }])
    expect(made.threads.live.map(({ text }) => text)).toEqual(['Hello, all'])
    expect(made.host.files.get('a.md')).toContain(`id: "${made.threads.live[0]?.id ?? ''}"`)
    expect(made.written).toEqual([])
  })

  test('skips a post that was removed on the branch, with a warning', async () => {
    const made = between({ 'a.md': HEALTHY, 'b.md': postFile('B') }, { 'b.md': postFile('B') })
    expect((await made.run(publish)).posts).toMatchObject([
      { path: 'b.md', status: 'published' },
      { path: 'a.md', status: 'skipped', problems: [{ rule: 'github/removed', severity: 'warning' }] },
    ])
    expect(made.threads.live.map(({ text }) => text)).toEqual(['B'])
  })

  test('leaves a post alone that the branch makes a draft', async () => {
    const made = between({ 'a.md': HEALTHY }, { 'a.md': postFile('Hello', 'draft: true') })
    expect((await made.run(publish)).posts).toMatchObject([{ status: 'skipped', because: { kind: 'draft' } }])
    expect(made.threads.live).toEqual([])
  })

  test('lets a post wait that the branch puts off', async () => {
    const made = between({ 'a.md': HEALTHY }, { 'a.md': postFile('Hello', 'publish_at: 2026-12-24') })
    expect((await made.run(publish)).posts).toMatchObject([
      { status: 'waiting', publishAt: { at: Date.UTC(2026, 11, 24) } },
    ])
    expect(made.threads.live).toEqual([])
  })

  test('fails a post that the branch breaks', async () => {
    const made = between({ 'a.md': HEALTHY }, { 'a.md': postFile('Hello', 'topic: a.b') })
    expect((await made.run(publish)).posts).toMatchObject([
      { status: 'failed', problems: [{ rule: 'post/topic-invalid', path: 'a.md' }] },
    ])
  })

  test('does not read again what only its author can mend, or what waits', async () => {
    const files = { 'a.md': postFile('Hello', 'topic: a.b'), 'b.md': postFile('B', 'publish_at: 2026-12-24') }
    const made = between(files, { 'a.md': HEALTHY, 'b.md': postFile('B') })
    const report = await made.run(publish)
    expect(report.posts.map(({ path, status }) => [path, status])).toEqual([
      ['a.md', 'failed'],
      ['b.md', 'waiting'],
    ])
    expect(made.host.calls).toEqual([])
  })
})

describe('a run with an overdue post whose checkout is older than the branch', () => {
  const overdue = { 'a.md': postFile('Late', 'publish_at: 2026-11-20') }
  const settings = { lateLimit: 24 * 3_600_000 }

  test('counts it as live where the branch has its receipts', async () => {
    const made = between(overdue, { 'a.md': LIVE }, settings)
    expect(await made.run(publish)).toMatchObject({ posts: [], done: 1 })
  })

  test('continues it where the branch has the receipts of a half', async () => {
    const half = postFile('Late\n\n---\n\nAnd more', 'publish_at: 2026-11-20', 'posts: [{id: "17"}]')
    const made = between(overdue, { 'a.md': half }, settings)
    made.threads.live.push({
      id: '17' as (typeof made.threads.live)[number]['id'],
      text: 'Late',
      permalink: 'https://threads.test/17',
      publishedAt: made.time.now(),
      replyTo: undefined,
    })
    expect((await made.run(publish)).posts).toMatchObject([{ status: 'published' }])
    expect(made.threads.live.map(({ text, replyTo }) => [text, replyTo])).toEqual([
      ['Late', undefined],
      ['And more', '17'],
    ])
  })

  test('fails it where the branch says the same', async () => {
    const made = between(overdue, overdue, settings)
    expect((await made.run(publish)).posts).toMatchObject([
      { status: 'overdue', problems: [{ rule: 'post/overdue' }] },
    ])
    expect(made.threads.live).toEqual([])
  })
})

describe('a run with more posts than `max-posts` whose checkout is older than the branch', () => {
  test('goes on with the next one where the first is live on the branch', async () => {
    const checkout = { 'a.md': HEALTHY, 'b.md': postFile('B'), 'c.md': postFile('C') }
    const made = between(checkout, { ...checkout, 'a.md': LIVE }, { maxPosts: 1 })
    const report = await made.run(publish)
    expect(report).toMatchObject({
      posts: [
        { path: 'b.md', status: 'published' },
        { path: 'c.md', status: 'waiting', because: { kind: 'max-posts' } },
      ],
      done: 1,
    })
  })
})
