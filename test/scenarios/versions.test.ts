import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { postsOf } from '../fixtures/live/posts.ts'
import { entries, rulesOf } from './entries.ts'
import { startOtherThreads, TOKEN } from './other-threads.ts'
import { repository } from './repository.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

type Chain = { readonly digest: string; readonly texts: readonly string[] }

const chainsOf = (version: string) =>
  Object.entries(
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../fixtures/live/${version}.json`), 'utf8'),
    ) as Readonly<Record<string, Chain>>,
  )

/** A post file with the receipts that an earlier version has written. */
function withReceipts(text: string, ids: readonly string[], digest: string): string {
  const posts = ids.map((id) => `    - id: "${id}"`)
  const keys = [`  id: "${ids[0] ?? ''}"`, '  posts:', ...posts, `  digest: ${digest}`]
  return text.replace(/^threads:(?: true)?$/m, ['threads:', ...keys].join('\n'))
}

/** What is left of texts that several versions write in the same way. */
const shown = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '')

describe.each(['before-titles', 'before-whole-sentences'])(
  'chains that a version %s has begun',
  (version) => {
    test.each([1, 2, 3])('go on behind %i live segments', async (live) => {
      const threads = await startOtherThreads()
      const sources = postsOf()
      // Pictures of the fixtures are nowhere; the others are as they were published.
      const begun = chainsOf(version).filter(
        ([path, { texts }]) => texts.length > live && !sources[path]?.includes('!['),
      )
      const seeded = new Map<string, readonly string[]>()
      for (const [path, { texts }] of begun) {
        const ids: string[] = []
        for (const text of texts.slice(0, live)) ids.push(threads.seed({ text, replyTo: ids.at(-1) }))
        seeded.set(path, ids)
      }
      const files = begun.map(([path, { digest }]): [string, string] => [
        path,
        withReceipts(sources[path] ?? '', seeded.get(path) ?? [], digest),
      ])
      const repo = repository(Object.fromEntries(files))
      cleanups.push(() => threads.close(), repo.remove)
      const run = () =>
        runAction({
          workspace: repo.path,
          inputs: {
            ...{ 'access-token': TOKEN, 'threads-api-url': threads.url, 'write-back': 'files' },
            ...{ files: 'posts/**\nexamples/**', 'max-posts': '50', 'site-url': 'https://lantern.example' },
          },
          env: { SPOOL_TIME_SCALE: '200', GITHUB_REPOSITORY: 'lantern/lantern' },
        })
      const before = threads.posts.length
      const { log, outputs } = await run()
      const reports = entries(outputs)
      expect(reports.length, log).toBe(begun.length)
      for (const { path, status, posts } of reports) {
        const rules = rulesOf(outputs)[path ?? ''] ?? []
        const ids = seeded.get(path ?? '') ?? []
        if (rules.some((rule) => rule.startsWith('post/live-differs'))) {
          expect(`${version} ${path ?? ''}`).toBe('before-titles posts/table.md')
          continue
        }
        expect(status, `${path ?? ''} ${rules.join(' ')}`).toMatch(/published|adopted/)
        expect(posts.slice(0, live).map(({ id }) => id)).toEqual(ids)
        const texts = posts.map(({ id }) => threads.posts.find((post) => post.id === id)?.text ?? '')
        for (const [index, { id }] of posts.entries())
          expect(threads.posts.find((post) => post.id === id)?.replyTo).toBe(posts[index - 1]?.id)
        // Nothing is said twice.
        for (const text of texts.slice(live)) expect(shown(texts.slice(0, live))).not.toContain(shown([text]))
        expect(repo.read(path ?? '')).toMatch(/^ {2}digest: sha256:[\w-]{43}:[\w-]{43}$/m)
      }
      const after = threads.posts.length
      expect(after).toBeGreaterThan(before)
      expect((await run()).outputs['published-count']).toBe('0')
      expect(threads.posts).toHaveLength(after)
    })
  },
)

test('a chain that another version has published further than it wrote is not published twice', async () => {
  const threads = await startOtherThreads()
  const [, { digest, texts }] = chainsOf('before-whole-sentences').find(
    ([path]) => path === 'posts/essay.md',
  ) ?? ['', { digest: '', texts: [] }]
  const ids: string[] = []
  for (const text of texts.slice(0, 3)) ids.push(threads.seed({ text, replyTo: ids.at(-1) }))
  const source = postsOf()['posts/essay.md'] ?? ''
  const repo = repository({ 'posts/essay.md': withReceipts(source, ids.slice(0, 1), digest) })
  cleanups.push(() => threads.close(), repo.remove)
  const { log, outputs } = await runAction({
    workspace: repo.path,
    inputs: {
      ...{ 'access-token': TOKEN, 'threads-api-url': threads.url, 'write-back': 'files' },
      ...{ files: 'posts/**', 'late-limit': '0' },
    },
    env: { SPOOL_TIME_SCALE: '200', GITHUB_REPOSITORY: 'lantern/lantern' },
  })
  expect(outputs['published-count'], log).toBe('1')
  expect(
    entries(outputs)[0]
      ?.posts.slice(0, 3)
      .map(({ id }) => id),
  ).toEqual(ids)
  expect(threads.posts).toHaveLength(4)
})
