import { describe, expect, test } from 'vitest'
import { eventOf } from '../../../src/core/github/event.ts'
import { postReport, type PostReport, type Status } from '../../../src/core/report.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { markerOf } from '../../../src/run/comment/own-comment.ts'
import { tellMerged } from '../../../src/run/comment/tell-merged.ts'
import { fakeHost } from '../../fakes/host.ts'
import { sceneOf } from '../../fakes/scene.ts'
import { SETTINGS } from '../../fakes/settings.ts'

const MARKER = markerOf(SETTINGS)
const receipts = [{ id: mediaId('17'), permalink: 'https://www.threads.com/@lantern/post/A1' }]
const publishAt = { at: 1, text: '2026-12-01 09:00 UTC' }
const post = (path: string, status: Status, more: Partial<PostReport> = {}): PostReport => ({
  ...postReport({ path }, status, []),
  ...more,
})
const live = (path: string) => post(path, 'published', { receipts })
const waits = (path: string) => post(path, 'waiting', { publishAt })
const push = eventOf('push', 'refs/heads/main', { before: 'old', after: 'merge' })
const schedule = eventOf('schedule', 'refs/heads/main', undefined)

/** Pull request 7 is merged, brought two posts, and has a preview. */
async function world() {
  const host = fakeHost()
  host.merged.set('merge', 7)
  host.changes.set(7, new Set(['a.md', 'b.md']))
  await host.comments.add(7, `## Threads preview\n${MARKER}\n`)
  host.calls.splice(0)
  const tell = async (event: typeof push, ...posts: readonly PostReport[]) => {
    const made = sceneOf({ host, world: { event } })
    await made.run((context) => tellMerged({ posts }, context))
    return made.events
  }
  return { host, tell, body: (at = 0) => host.comments.all[at]?.body ?? '' }
}

describe('after the merge', () => {
  test('the preview becomes where its posts are, and when others go out, by six requests', async () => {
    const { host, tell, body } = await world()
    const events = await tell(push, live('a.md'), waits('b.md'), waits('other.md'))
    expect(body()).toMatch(/`a\.md`: ✅ live \[on Threads\][^]*`b\.md`: 🕒 goes out at 2026-12-01/)
    expect(body()).not.toContain('other.md')
    expect(body()).not.toContain('preview\n')
    expect(body().endsWith(`${MARKER}\n`)).toBe(true)
    expect(events).toEqual([{ kind: 'told-merged', number: 7, url: host.comments.all[0]?.url }])
    expect(host.calls).toEqual([
      'pullRequests.bringing',
      'pullRequests.files',
      'pullRequests.changing',
      'comments.own',
      'comments.change',
    ])
  })

  test('a later run that publishes the rest says so in the same comment', async () => {
    const { host, tell, body } = await world()
    await tell(push, live('a.md'), waits('b.md'))
    host.calls.splice(0)
    await tell(schedule, live('b.md'), waits('other.md'))
    expect(body()).toMatch(/`a\.md`: ✅ live [^]*`b\.md`: ✅ live /)
    expect(host.calls).toEqual(['pullRequests.changing', 'comments.own', 'comments.change'])
  })

  test('a run that publishes nothing, and was started by no push, asks nothing', async () => {
    const { host, tell } = await world()
    await tell(schedule, waits('a.md'), post('b.md', 'failed', { receipts }))
    expect(host.calls).toEqual([])
  })

  test('a comment that has nothing new stays as it is', async () => {
    const { host, tell } = await world()
    await tell(push, live('a.md'))
    expect(await tell(push, live('a.md'))).toEqual([])
    expect(host.calls.filter((call) => call === 'comments.change')).toHaveLength(1)
  })

  test('no comment is made where there is none, nor on a pull request without posts of this run', async () => {
    const { host, tell } = await world()
    host.comments.all.splice(0)
    await tell(push, live('a.md'))
    await tell(push, waits('other.md'))
    expect(host.comments.all).toEqual([])
  })

  test('a post that another pull request brought is told of there', async () => {
    const { host, tell, body } = await world()
    host.merged.set('earlier', 5)
    host.changes.set(5, new Set(['other.md']))
    await host.comments.add(5, `preview\n${MARKER}\n`)
    await tell(push, live('a.md'), live('other.md'))
    expect(body(0)).not.toContain('other.md')
    expect(body(1)).toContain('`other.md`: ✅ live')
  })

  test('all who brought or changed a post that goes live are told: each said when it would', async () => {
    const { host, tell, body } = await world()
    host.merged.set('brought', 5)
    host.changes.set(5, new Set(['a.md']))
    await host.comments.add(5, `goes out in 2099\n${MARKER}\n`)
    await tell(push, live('a.md'), waits('b.md'))
    for (const at of [0, 1]) expect(body(at)).toContain('`a.md`: ✅ live')
    expect(body(1)).not.toContain('2099')
    expect(body(0).match(/a\.md/g)).toHaveLength(1)
  })

  test('a run that publishes hundreds asks few questions', async () => {
    const { host, tell } = await world()
    const paths = Array.from({ length: 300 }, (_, index) => `${index}.md`)
    for (const [index, path] of paths.entries()) {
      host.merged.set(path, 100 + index)
      host.changes.set(100 + index, new Set([path]))
    }
    await tell(schedule, ...paths.map(live))
    expect(host.calls).toHaveLength(11)
  })

  test.each(['pullRequests.bringing', 'comments.own', 'comments.change'])(
    'a run does not fail where it may not: %s',
    async (call) => {
      const { host, tell } = await world()
      host.fail(call, { kind: 'forbidden' })
      expect(await tell(push, live('a.md'))).toEqual([{ kind: 'not-told-merged', why: `${call}: forbidden` }])
    },
  )
})
