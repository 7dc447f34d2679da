import { describe, expect, test } from 'vitest'
import { check } from '../../../src/commands/check/check.ts'
import { latestIn, latestText } from '../../../src/core/insights/pages/latest.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, pullRequestEvent, sceneOf } from '../../fakes/scene.ts'

const AT = Date.parse('2026-11-27T06:12:00Z')
const row = (id: string, views: number, replies: number) =>
  [mediaId(id), [{ at: AT, id: mediaId(id), numbers: { views, replies } }]] as const
const LATEST = latestText(new Map([row('1', 1200, 6), row('2', 40, 1)]), AT)
const permalink = (id: string) => `https://www.threads.com/@lantern/post/${id}`
const receipts = ['id: "1"', 'published_at: x', 'posts:'].concat(
  ['1', '2'].flatMap((id) => [`  - id: "${id}"`, `    permalink: ${permalink(id)}`]),
)
const file = (...keys: readonly string[]) => postFile('One\n\n---\n\nTwo', ...keys)

async function checked(text: string, before: string, data: Readonly<Record<string, string>> = {}) {
  const files = { 'a.md': text }
  const scene = sceneOf({
    files,
    host: fakeHost(data),
    settings: { accessToken: undefined },
    world: {
      event: pullRequestEvent(7),
      changedByPullRequest: () => new Set(['a.md']),
      committed: () => new Map([['a.md', Buffer.from(before)]]),
    },
  })
  const { posts } = await scene.run(check)
  expect(scene.threads.calls).toEqual([])
  return posts[0]
}

describe('a check of a pull request with `unpublish: true`', () => {
  test('says what is lost: each segment with its address, and its numbers where they are known', async () => {
    const data = { 'threads/insights/latest.json': LATEST }
    const report = await checked(file('unpublish: true', ...receipts), file(...receipts), data)
    expect(report).toMatchObject({
      status: 'skipped',
      because: { kind: 'unpublish', isLive: true },
      change: { kind: 'changed' },
    })
    const details = report?.segments?.map(({ details: all }) =>
      all.map(({ label, items = [] }) => [label, ...items.map(({ text }) => text)].join(' ')),
    )
    expect(details?.map((all) => all.slice(-2))).toEqual([
      [`To be taken down ${permalink('1')}`, 'Lost with it: 1,200 views, 6 replies'],
      [`To be taken down ${permalink('2')}`, 'Lost with it: 40 views, 1 reply'],
    ])
    expect(report?.problems.map(({ rule, line }) => `${rule}:${line ?? 0}`)).toEqual(['unpublish/loses:3'])
    expect(report?.problems[0]?.message).toContain('1,240 views, 7 replies, as of 2026-11-27T06:12Z')
    const changes = report?.change?.kind === 'changed' ? report.change.parts : []
    expect(changes.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
      'Live',
      'To be taken down',
    ])
  })

  test('says the same without numbers where nobody keeps them', async () => {
    const report = await checked(file('unpublish: true', ...receipts), file(...receipts))
    expect(report?.problems[0]?.message).toContain('takes down all 2 segments.')
  })

  test('shows what goes out again as a new post', async () => {
    const gone = [...receipts, 'unpublished_at: x']
    const report = await checked(file('republish: true', ...gone), file('unpublish: true', ...gone))
    expect(report).toMatchObject({ status: 'waiting', segments: [{ text: 'One' }, { text: 'Two' }] })
    expect(report?.problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'notice post/republish',
    ])
  })
})

test('the newest numbers are read as they were written, and nothing else is', () => {
  expect(latestIn(LATEST)).toEqual({
    at: '2026-11-27T06:12Z',
    posts: new Map([
      [mediaId('1'), { views: 1200, replies: 6 }],
      [mediaId('2'), { views: 40, replies: 1 }],
    ]),
  })
  expect(latestIn('{"posts":{}}')).toBeUndefined()
})
