import { describe, expect, test } from 'vitest'
import { publish } from '../../../src/commands/publish/publish.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { postFile, sceneOf } from '../../fakes/scene.ts'

const FILES = { 'a.md': postFile('One\n\n---\n\nTwo'), 'b.md': postFile('B') }
const texts = ({ threads }: ReturnType<typeof sceneOf>) => threads.live.map(({ text }) => text)

describe('a run that has 90 % of its requests used up', () => {
  test('begins no chain, and defers each to when requests are taken again, which is no failure', async () => {
    const made = sceneOf({ files: FILES })
    const freeAt = Date.parse('2026-12-24T09:30:00Z')
    made.threads.limit({ usedPercent: 90, freeAt })
    const report = await made.run(publish)
    const deferred = {
      status: 'deferred',
      problems: [{ rule: 'threads/rate-limit', severity: 'warning' }],
      publishAt: { at: freeAt, text: '2026-12-24 09:30 UTC' },
    }
    expect(report.posts).toMatchObject([
      { path: 'a.md', ...deferred },
      { path: 'b.md', ...deferred },
    ])
    expect(report.rateLimit).toEqual({ usedPercent: 90, freeAt })
    expect(made.threads.calls).not.toContain('createContainer')
  })

  test('defers to the next run where no time is given', async () => {
    const made = sceneOf({ files: FILES })
    made.threads.limit({ usedPercent: 100, freeAt: undefined })
    const [post] = (await made.run(publish)).posts
    expect(post).toMatchObject({ status: 'deferred' })
    expect(post).not.toHaveProperty('publishAt')
  })

  test('finishes the chain that it has begun, and begins no other', async () => {
    const made = sceneOf({ files: FILES })
    const threads = {
      ...made.threads,
      publishContainer: (id: Parameters<typeof made.threads.publishContainer>[0]) => {
        made.threads.limit({ usedPercent: 95, freeAt: undefined })
        return made.threads.publishContainer(id)
      },
    }
    const world = { ...made.context.world, threads: () => Promise.resolve(threads) }
    const report = await made.time.until(publish({ ...made.context, world }))
    expect(report.posts.map(({ status }) => status)).toEqual(['published', 'deferred'])
    expect(texts(made)).toEqual(['One', 'Two'])
  })

  const head = (made: ReturnType<typeof sceneOf>) => ({
    ...{ id: mediaId('17'), text: 'One', permalink: undefined },
    ...{ publishedAt: made.time.now(), replyTo: undefined },
  })

  test('finishes a chain that an earlier run began, by its receipts', async () => {
    const receipts = ['id: "17"', 'posts: [{ id: "17" }]']
    const made = sceneOf({ files: { ...FILES, 'a.md': postFile('One\n\n---\n\nTwo', ...receipts) } })
    made.threads.live.push(head(made))
    made.threads.limit({ usedPercent: 95, freeAt: undefined })
    const report = await made.run(publish)
    expect(report.posts.map(({ status }) => status)).toEqual(['published', 'deferred'])
    expect(texts(made)).toEqual(['One', 'Two'])
  })

  test('finishes a chain that an earlier run began, though only the account shows it', async () => {
    const made = sceneOf({ files: FILES })
    made.threads.live.push(head(made))
    made.threads.limit({ usedPercent: 95, freeAt: undefined })
    await made.run(publish)
    expect(texts(made)).toEqual(['One', 'Two'])
    expect(made.threads.live.at(-1)?.replyTo).toBe('17')
  })

  test('defers a post that replies to a deferred one with it', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A'), 'b.md': postFile('B', 'reply_to: a.md') } })
    const freeAt = Date.parse('2026-12-24T09:30:00Z')
    made.threads.limit({ usedPercent: 95, freeAt })
    expect((await made.run(publish)).posts).toMatchObject([
      { path: 'a.md', status: 'deferred' },
      {
        path: 'b.md',
        status: 'deferred',
        problems: [{ rule: 'post/reference-not-live', severity: 'warning', path: 'b.md', line: 3 }],
        publishAt: { at: freeAt },
      },
    ])
  })

  test('fails a post that is wrong, as ever', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('Wrong', 'topic: a.b') } })
    made.threads.limit({ usedPercent: 95, freeAt: undefined })
    expect((await made.run(publish)).posts).toMatchObject([{ status: 'failed' }])
  })
})

describe('what answers tell of the limit for requests is in the report', () => {
  const limit = { usedPercent: 12, freeAt: undefined }

  test('of a run that publishes', async () => {
    const made = sceneOf({ files: FILES })
    made.threads.limit(limit)
    const report = await made.run(publish)
    expect(report.posts.map(({ status }) => status)).toEqual(['published', 'published'])
    expect(report.rateLimit).toEqual(limit)
  })

  test('of one that is refused at its first request', async () => {
    const made = sceneOf({ files: FILES })
    made.threads.limit(limit)
    made.threads.fail('profile', { kind: 'throttled' })
    expect((await made.run(publish)).rateLimit).toEqual(limit)
  })

  test('and nothing where they tell nothing', async () => {
    expect(await sceneOf({ files: FILES }).run(publish)).not.toHaveProperty('rateLimit')
  })
})
