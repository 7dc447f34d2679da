import { describe, expect, test } from 'vitest'
import { commentOn } from '../../../src/commands/check/comment.ts'
import { mergedCommentOf } from '../../../src/core/github/merged-comment.ts'
import { emptyReport, postReport, type RunReport } from '../../../src/core/report.ts'
import { fakeHost } from '../../fakes/host.ts'
import { pullRequestEvent, sceneOf } from '../../fakes/scene.ts'

const reportOf = (...paths: readonly string[]): RunReport => ({
  ...emptyReport(),
  posts: paths.map((path) => postReport({ path }, 'waiting', [])),
})

function pullRequest(from?: 'a fork') {
  const host = fakeHost()
  const scene = (files: readonly string[] = ['*.md']) =>
    sceneOf({ host, settings: { comment: true, files }, world: { event: pullRequestEvent(7, from) } })
  const made = scene()
  return {
    host,
    told: made.events,
    comment: (report: RunReport) => made.run((context) => commentOn(report, context)),
    commentOnOthers: (report: RunReport) => scene(['docs/*.md']).run((context) => commentOn(report, context)),
  }
}

describe('the comment on a pull request', () => {
  test('is one, kept up to date', async () => {
    const { host, told, comment } = pullRequest()
    const report = reportOf('a.md')
    expect(await comment(report)).toBe(report)
    await comment(reportOf('a.md', 'b.md'))
    expect(host.comments.all).toHaveLength(1)
    expect(host.comments.all[0]?.body).toMatch(
      /^a\.md waiting\nb\.md waiting\n<!-- spool:preview \w{16} -->\n$/,
    )
    const url = host.comments.all[0]?.url
    expect(told).toEqual([
      { kind: 'commented', url },
      { kind: 'commented', url },
    ])
  })

  test('stays as it is where there is nothing new', async () => {
    const { host, told, comment } = pullRequest()
    await comment(reportOf('a.md'))
    await comment(reportOf('a.md'))
    expect(host.calls).toEqual(['comments.own', 'comments.add', 'comments.own'])
    expect(told).toHaveLength(1)
  })

  test('is not made for no posts, but says so where it is there', async () => {
    const { host, comment } = pullRequest()
    await comment(reportOf())
    expect(host.comments.all).toEqual([])
    await comment(reportOf('a.md'))
    await comment(reportOf())
    expect(host.comments.all[0]?.body).not.toContain('a.md')
  })

  test('is another one for other files', async () => {
    const { host, comment, commentOnOthers } = pullRequest()
    await comment(reportOf('a.md'))
    await commentOnOthers(reportOf('docs/b.md'))
    await comment(reportOf('c.md'))
    expect(host.comments.all.map(({ body }) => body.split('\n')[0])).toEqual([
      'c.md waiting',
      'docs/b.md waiting',
    ])
  })

  test('is never another one that only names its marker', async () => {
    const { host, comment } = pullRequest()
    await comment(reportOf('a.md'))
    const marker = host.comments.all[0]?.body.trim().split('\n').at(-1) ?? ''
    const foreign = [`Deployed. ${marker} is what Spool writes.`, `Deployed ${marker}`]
    host.comments.all.splice(0)
    for (const body of foreign) await host.comments.add(7, body)
    await comment(reportOf('b.md'))
    expect(host.comments.all.map(({ body }) => body)).toEqual([...foreign, `b.md waiting\n${marker}\n`])
  })

  test('is found where GitHub gives its lines other ends', async () => {
    const { host, comment } = pullRequest()
    await comment(reportOf('a.md'))
    const body = host.comments.all[0]?.body.replaceAll('\n', '\r\n').trimEnd() ?? ''
    await host.comments.change(1, body)
    await comment(reportOf('b.md'))
    expect(host.comments.all).toHaveLength(1)
    expect(host.comments.all[0]?.body).toContain('b.md waiting')
  })

  test('that says where posts are, since the merge, stays as it is', async () => {
    const { host, told, comment } = pullRequest()
    await comment(reportOf('a.md'))
    const marker = host.comments.all[0]?.body.trim().split('\n').at(-1) ?? ''
    const merged = `${mergedCommentOf([postReport({ path: 'a.md' }, 'waiting', [])], '', undefined)}\n${marker}\n`
    await host.comments.change(1, merged)
    told.splice(0)
    expect((await comment(reportOf('a.md', 'b.md'))).problems).toEqual([])
    expect(host.comments.all.map(({ body }) => body)).toEqual([merged])
    expect(told).toEqual([])
  })

  test('is not made a second time where the answer to making it was lost', async () => {
    const { host, told, comment } = pullRequest()
    host.fail('comments.add', { kind: 'unsure', after: true })
    expect((await comment(reportOf('a.md'))).problems).toEqual([])
    expect(host.comments.all).toHaveLength(1)
    expect(told).toEqual([{ kind: 'commented', url: host.comments.all[0]?.url }])
  })

  test('that could not be made is a warning, and never fails the check', async () => {
    const { host, told, comment } = pullRequest()
    host.fail('comments.add', { kind: 'unsure' })
    expect((await comment(reportOf('a.md'))).problems).toMatchObject([
      { rule: 'github/no-comment', severity: 'warning' },
    ])
    expect(told).toEqual([])
  })

  test('that the token may not make is a warning with the permissions it takes', async () => {
    const { host, comment } = pullRequest()
    host.fail('comments.own', { kind: 'forbidden' })
    expect((await comment(reportOf('a.md'))).problems).toMatchObject([
      {
        rule: 'github/forbidden',
        severity: 'warning',
        permissions: ['contents: read', 'pull-requests: write'],
      },
    ])
  })

  test('from a fork may not be made, which is said and no problem', async () => {
    const { host, told, comment } = pullRequest('a fork')
    host.fail('comments.own', { kind: 'forbidden' })
    expect((await comment(reportOf('a.md'))).problems).toEqual([])
    expect(told).toEqual([{ kind: 'commented', url: undefined }])
  })

  test.each([
    ['where nobody asked for it', { comment: false }, pullRequestEvent(7)],
    ['outside of a pull request', { comment: true }, { ...pullRequestEvent(7), pullRequest: undefined }],
  ])('is not made %s', async (_where, settings, event) => {
    const host = fakeHost()
    await sceneOf({ host, settings, world: { event } }).run((context) => commentOn(reportOf('a.md'), context))
    expect(host.calls).toEqual([])
  })
})
