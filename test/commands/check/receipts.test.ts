import { describe, expect, test } from 'vitest'
import { check } from '../../../src/commands/check/check.ts'
import type { World } from '../../../src/ports/world.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, pullRequestEvent, sceneOf } from '../../fakes/scene.ts'

const CHAIN = 'One\n\n---\n\nTwo\n\n---\n\nThree'
const half = (...ids: readonly string[]) => postFile(CHAIN, 'posts:', ...ids.map((id) => `  - id: "${id}"`))

type Files = Readonly<Record<string, string>>

/** A pull request that brings the first files, checked out as its merge into the second ones. */
async function checked(files: Files, before: Files = {}, world: Partial<World> = {}) {
  const made = sceneOf({
    files,
    settings: { accessToken: undefined },
    world: {
      event: pullRequestEvent(7),
      changedByPullRequest: () => new Set(Object.keys(files).filter((path) => files[path] !== before[path])),
      committed: (paths, revision) =>
        new Map(
          paths.flatMap((path) => {
            const text = revision === 'HEAD^1' ? before[path] : undefined
            return text === undefined ? [] : [[path, Buffer.from(text)]]
          }),
        ),
      ...world,
    },
  })
  return { ...made, report: await made.run(check) }
}

const saidOf = async (...given: Parameters<typeof checked>) => {
  const { report, threads } = await checked(...given)
  expect(threads.calls).toEqual([])
  return report.posts.flatMap(({ path, problems }) =>
    problems.map(({ rule, severity, line, message }) => ({ path, rule, severity, line, message })),
  )
}

describe('a check of receipts that a pull request brings', () => {
  test.each([
    [
      'of a whole post',
      postFile('A', 'id: "17"'),
      /takes this post for published[^,]*, as its receipts say \(17\), and skips/,
    ],
    ['that lack nothing', postFile('A', 'posts:', '  - id: "17"'), /takes this post for published/],
    [
      'with a digest of another text',
      postFile('A', 'id: "17"', 'digest: sha256:x'),
      /takes this post for published[^]*although their digest does not fit/,
    ],
    [
      'of a part of a chain',
      half('17'),
      /looks up 17 on Threads, and goes on with segment 2 of 3 only if it is/,
    ],
    [
      'of two parts',
      half('17', '18'),
      /looks up 17, 18 on Threads, and goes on with segment 3 of 3 only if they are/,
    ],
    [
      'of more than it has',
      half('1', '2', '3', '4'),
      /refuses this post, as its receipts \(1, 2, 3 and 1 more\) do not fit/,
    ],
    [
      'of a draft',
      postFile(CHAIN, 'draft: true', 'posts:', '  - id: "17"'),
      /^Once this is no draft, a publish run looks up 17/,
    ],
  ])('says what a publish run will do with those %s', async (_, text, sentence) => {
    const said = await saidOf({ 'a.md': text })
    const note = said.find(({ rule }) => rule === 'post/receipts-changed')
    expect(note).toMatchObject({ path: 'a.md', severity: 'warning', line: text.includes('draft') ? 4 : 3 })
    expect(note?.message).toMatch(sentence)
  })

  test('says nothing of receipts that were there before, whatever else changes', async () => {
    const before = { 'a.md': postFile('A', 'id: "17"'), 'b.md': half('18') }
    const files = { 'a.md': postFile('Another', 'id: "17"'), 'b.md': `${half('18')}\n` }
    expect(await saidOf(files, before)).toEqual([])
  })

  test('says it of a changed id, permalink or digest', async () => {
    const before = { 'a.md': postFile('A', 'id: "17"') }
    for (const changed of [
      'id: "18"',
      'id: "17"\n  permalink: https://www.threads.com/@x/post/y',
      'id: "17"\n  digest: sha256:x',
    ])
      expect((await saidOf({ 'a.md': postFile('A', changed) }, before)).map(({ rule }) => rule)).toContain(
        'post/receipts-changed',
      )
  })

  test('says it of all receipts in changed files where the checkout does not have what was there before', async () => {
    const host = fakeHost()
    host.changes.set(7, new Set(['a.md']))
    const files = { 'a.md': postFile('A', 'id: "17"'), 'b.md': postFile('B', 'id: "18"') }
    const world = { changedByPullRequest: () => undefined, host: () => Promise.resolve(host) }
    expect(await saidOf(files, {}, world)).toMatchObject([{ path: 'a.md', rule: 'post/receipts-changed' }])
  })

  test('says of a live post that it would be new without those that a pull request removes', async () => {
    const before = { 'a.md': postFile('A', 'id: "17"'), 'b.md': half('18', '19') }
    const after = { 'a.md': postFile('A'), 'b.md': postFile(CHAIN, 'draft: true') }
    expect(await saidOf(after, before)).toMatchObject([
      {
        ...{ path: 'a.md', rule: 'post/receipts-removed', severity: 'warning', line: 4 },
        message: expect.stringContaining('(17)') as string,
      },
      { path: 'b.md', message: expect.stringMatching(/\(18, 19\)[^]*Once this is no draft/) as string },
    ])
    expect(await saidOf({ 'a.md': 'No post any more' }, before)).toEqual([])
  })

  test('outside of a pull request says it of what is not committed', async () => {
    const committed = postFile('A', 'id: "17"')
    const world: Partial<World> = {
      event: { ...pullRequestEvent(7), name: 'push' },
      uncommitted: (paths) => new Set(paths.filter((path) => path !== 'old.md')),
      committed: (paths, revision) =>
        new Map(
          paths.flatMap((path) =>
            revision === 'HEAD' && path !== 'new.md' ? [[path, Buffer.from(committed)]] : [],
          ),
        ),
    }
    const files = {
      'edited.md': postFile('B', 'id: "17"'),
      'new.md': postFile('A', 'id: "18"'),
      'old.md': postFile('A', 'id: "19"'),
    }
    expect(await saidOf(files, {}, world)).toMatchObject([{ path: 'new.md', rule: 'post/receipts-changed' }])
    expect(await saidOf(files, {}, { ...world, uncommitted: () => undefined })).toEqual([])
  })
})

describe('a check of an id that two files have', () => {
  test('refuses a chain that would go on from it, and names the other file, changed or not', async () => {
    const before = { 'a.md': half('17') }
    const said = await saidOf({ 'a.md': half('17'), 'copy.md': half('17') }, before)
    expect(said).toMatchObject([
      {
        path: 'copy.md',
        rule: 'post/receipts-changed',
        message: expect.stringContaining('refuses this post, as another file') as string,
      },
      { path: 'copy.md', rule: 'post/receipt-claimed', severity: 'error', line: 4 },
    ])
    expect(said.at(-1)?.message).toContain('`a.md`')
  })

  test('warns of a post that is taken for published by it', async () => {
    const before = { 'a.md': postFile('A', 'id: "17"') }
    const { report } = await checked({ ...before, 'copy.md': postFile('B', 'id: "17"') }, before)
    expect(report.posts).toMatchObject([
      {
        path: 'copy.md',
        status: 'skipped',
        problems: [{ rule: 'post/receipt-claimed', severity: 'warning' }, { rule: 'post/receipts-changed' }],
      },
    ])
  })
})
