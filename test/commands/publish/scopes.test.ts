import { describe, expect, test } from 'vitest'
import { publish } from '../../../src/commands/publish/publish.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, sceneOf } from '../../fakes/scene.ts'

const SINGLE = ['threads_basic', 'threads_content_publish']
const CHAIN = postFile('One\n\n---\n\nTwo')
const LONE = postFile('Lone')

async function published(files: Readonly<Record<string, string>>, scopes: readonly string[] | undefined) {
  const made = sceneOf({ files })
  made.threads.tell({ scopes })
  const report = await made.run(publish)
  return { ...made, posts: report.posts, texts: made.threads.live.map(({ text }) => text) }
}

describe('a token that lacks a scope', () => {
  test.each([
    ['threads_read_replies', ['threads_manage_replies']],
    ['threads_manage_replies', ['threads_read_replies']],
  ])('of replies, %s, publishes nothing of a chain, and every single post', async (lacking, others) => {
    const { posts, texts, threads } = await published({ 'a.md': CHAIN, 'b.md': LONE }, [...SINGLE, ...others])
    expect(posts).toMatchObject([
      {
        path: 'a.md',
        status: 'failed',
        problems: [{ rule: 'threads/scope-missing', message: expect.stringContaining(lacking) as string }],
      },
      { path: 'b.md', status: 'published', problems: [] },
    ])
    expect(texts).toEqual(['Lone'])
    expect(threads.drafts.size).toBe(1)
  })

  test.each([
    ['on GitHub', { host: fakeHost({ 'a.md': CHAIN }), settings: { writeBack: 'commit' } as const }],
    ['anywhere else', {}],
  ])('is asked about once in a run, %s', async (_, where) => {
    const made = sceneOf({ files: { 'a.md': CHAIN }, ...where })
    expect(await made.run(publish)).toMatchObject({ posts: [{ status: 'published' }] })
    expect(made.threads.calls.filter((call) => call === 'tokenFacts')).toHaveLength(1)
  })

  test('of a feature publishes the posts without it', async () => {
    const files = { 'a.md': postFile('Here', 'location: "17"'), 'b.md': LONE }
    const { posts, texts } = await published(files, SINGLE)
    expect(posts).toMatchObject([{ problems: [{ rule: 'threads/scope-missing' }] }, { status: 'published' }])
    expect(texts).toEqual(['Lone'])
  })

  test('of replies does not reply', async () => {
    const { posts, texts } = await published({ 'a.md': postFile('Yes', 'reply_to: "17"') }, SINGLE)
    expect(posts).toMatchObject([{ status: 'failed', problems: [{ rule: 'threads/scope-missing' }] }])
    expect(texts).toEqual([])
  })
})

describe('what a token may do', () => {
  test('is asked for once a run, before anything is public', async () => {
    const { threads, texts } = await published({ 'a.md': CHAIN, 'b.md': LONE, 'c.md': CHAIN }, [
      ...SINGLE,
      'threads_read_replies',
      'threads_manage_replies',
    ])
    expect(texts).toEqual(['One', 'Two', 'Lone', 'One', 'Two'])
    expect(threads.calls.filter((call) => call === 'tokenFacts')).toHaveLength(1)
    expect(threads.calls.indexOf('tokenFacts')).toBeLessThan(threads.calls.indexOf('createContainer'))
  })

  test.each([
    ['says no scopes', {}],
    ['does not offer it', undefined],
  ])('blocks nothing where the network %s', async (_, facts) => {
    const made = sceneOf({ files: { 'a.md': CHAIN } })
    made.threads.tell(facts && { ...facts, scopes: undefined })
    await made.run(publish)
    expect(made.threads.live).toHaveLength(2)
  })

  test('blocks nothing where the network rejects there, and nowhere else, a token that works', async () => {
    const made = sceneOf({ files: { 'a.md': CHAIN } })
    made.threads.fail('tokenFacts', { kind: 'token' })
    await made.run(publish)
    expect(made.threads.live).toHaveLength(2)
  })

  test('holds every post back where the network says that the token is dead', async () => {
    const made = sceneOf({ files: { 'a.md': CHAIN, 'b.md': LONE } })
    made.threads.tell({ isValid: false })
    expect((await made.run(publish)).posts).toMatchObject([
      { status: 'failed', problems: [{ rule: 'threads/token-rejected' }] },
      { status: 'failed', because: { kind: 'held-back' } },
    ])
    expect(made.threads.drafts.size).toBe(0)
  })
})
