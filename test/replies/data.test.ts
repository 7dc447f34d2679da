import { afterEach, describe, expect, test } from 'vitest'
import { BRANCH, DAY, HOUR, repliesWorld, type RepliesWorld } from './world.ts'

let world: RepliesWorld
afterEach(() => world.close())

describe('the replies to a post', () => {
  test('are a file beside its path, on a branch of one commit, without its own segments', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([3])
    const [head = '', second = '', third = ''] = chain?.ids ?? []
    const ann = await world.reply('ann', head, 'First!')
    const bob = await world.reply('bob', third, 'And the fourth part?')
    const own = await world.reply('lantern', ann, 'Thank you')
    const deep = await world.reply('ann', own, 'You are welcome')
    const first = await world.run()
    expect(first.report.problems).toEqual([])
    expect(first.report.replies).toMatchObject({ count: 3, read: 1 })
    expect(
      world.kept('threads/001.md')?.replies.map(({ id, parent, by, own: isOwn }) => [id, parent, by, isOwn]),
    ).toEqual([
      [ann, head, 'ann', false],
      [bob, third, 'bob', false],
      [own, ann, 'lantern', true],
      [deep, own, 'ann', false],
    ])
    expect(second).not.toBe('')
    expect(world.files()).toEqual(['replies.json', 'threads/001.replies.json'])

    world.pass(HOUR)
    const tip = world.github.tip(BRANCH)
    const again = await world.run()
    expect(again.report.replies).toMatchObject({ count: 0, commit: undefined })
    expect(world.github.tip(BRANCH)).toBe(tip)

    await world.reply('cid', head, 'Late')
    const third_ = await world.run()
    expect(third_.report.replies).toMatchObject({ count: 1 })
    expect(world.github.git('rev-list', '--count', BRANCH).trim()).toBe('1')
    expect(world.github.tip(BRANCH)).toBe(third_.report.replies?.commit?.oid)
  })

  test('go from the branch when they go from Threads, and with the last one the file', async () => {
    world = await repliesWorld()
    const [one, two] = await world.publish([1, 1])
    const ann = await world.reply('ann', one?.ids[0] ?? '', 'A')
    const bob = await world.reply('bob', ann, 'B')
    const cid = await world.reply('cid', two?.ids[0] ?? '', 'C')
    await world.run()
    await world.remove(ann)
    await world.remove(cid)
    world.pass(HOUR)
    await world.run()
    // What answers a reply that is gone is still there, and says what it answered.
    expect(world.kept('threads/001.md')?.replies.map(({ id, parent }) => [id, parent])).toEqual([[bob, ann]])
    expect(world.files()).toEqual(['replies.json', 'threads/001.replies.json'])
  })

  test('that are hidden are left out, with what answers them', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    const ann = await world.reply('ann', chain?.ids[0] ?? '', 'A')
    await world.reply('bob', ann, 'B')
    const cid = await world.reply('cid', chain?.ids[0] ?? '', 'C')
    await fetch(`${world.simulator.url}/v1.0/${ann}/manage_reply`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.simulator.issueToken('lantern')}` },
      body: new URLSearchParams({ hide: 'true' }),
    })
    await world.run()
    expect(world.kept('threads/001.md')?.replies.map(({ id }) => id)).toEqual([cid])
  })

  test('follow a name that changes', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A')
    await world.run()
    world.simulator.rename('ann', 'anna')
    world.pass(HOUR)
    expect((await world.run()).report.replies).toMatchObject({ count: 0 })
    expect(world.kept('threads/001.md')?.replies.map(({ by }) => by)).toEqual(['anna'])
  })

  test('to a post that answers another one are found, once', async () => {
    world = await repliesWorld()
    const [one] = await world.publish([1])
    const ann = await world.reply('ann', one?.ids[0] ?? '', 'A question?')
    const stranger = await world.simulator.publishAs('stranger', { text: 'Elsewhere' })
    const [within] = await world.publish([1], [`reply_to: '${ann}'`], { reply_to_id: ann })
    const [elsewhere] = await world.publish([1], [`reply_to: '${stranger.id}'`], { reply_to_id: stranger.id })
    const bob = await world.reply('bob', within?.ids[0] ?? '', 'Below an answer')
    const cid = await world.reply('cid', elsewhere?.ids[0] ?? '', 'Below a post elsewhere')
    const deep = await world.reply('bob', cid, 'Below that')
    expect((await world.run()).report.problems).toEqual([])
    expect(world.kept('threads/001.md')?.replies.map(({ id }) => id)).toEqual([ann, within?.ids[0], bob])
    expect(world.kept('threads/002.md')).toBeUndefined()
    expect(world.kept('threads/003.md')?.replies.map(({ id }) => id)).toEqual([cid, deep])
  })
})

describe('the branch for replies', () => {
  test('that has a history, or a commit of somebody else, stays as it is', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A')
    for (const branch of ['pages', 'main']) {
      world.github.push({ 'index.html': 'Mine' }, { branch, message: 'A site' })
      const tip = world.github.tip(branch)
      const { rules, report } = await world.run({ settings: { dataBranch: branch } })
      expect(rules).toEqual(['replies/foreign-branch'])
      expect(report.problems[0]?.severity).toBe('error')
      expect(world.github.tip(branch)).toBe(tip)
    }
  })

  test('that moves at the last moment, or whose answer is lost, is replaced once', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A')
    world.github.lose('POST /git/refs')
    expect((await world.run()).report.problems).toEqual([])
    await world.reply('bob', chain?.ids[0] ?? '', 'B')
    world.github.lose('updateRefs', { times: 1 })
    const { report } = await world.run()
    expect(report.problems).toEqual([])
    expect(report.replies?.commit?.oid).toBe(world.github.tip(BRANCH))
    expect(world.kept('threads/001.md')?.replies).toHaveLength(2)
  })

  test('is not written in a dry run, which reads the same', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A')
    const { report, calls } = await world.run({ settings: { dryRun: true, inbox: true } })
    expect(report).toMatchObject({ ending: 'Dry run, nothing was changed', replies: { count: 1 } })
    expect(calls.filter((call) => call.startsWith('POST'))).toEqual([])
    expect(world.github.git('branch', '--list', BRANCH)).toBe('')
    expect(world.github.issues).toEqual([])
  })
})

describe('hostile replies', () => {
  test('of ten thousand fans are data: trees are right, files are stable, nothing is active', async () => {
    world = await repliesWorld({ isPrivate: true })
    const [chain] = await world.publish([2])
    const [head = ''] = chain?.ids ?? []
    const nasty = [
      '</script><script>alert(1)</script>',
      '<!-- spool:inbox 1 -->',
      '@octocat see https://evil.test and #12, GH-3',
      '::error::pwned\n::set-output name=x::y',
      '\u202egnp.exe\u2066\u0007\u0000',
      '`spool new --reply 1`',
      '| a | b |\n| - | - |',
    ]
    const ids: string[] = []
    for (let index = 0; index < 10_000; index += 1) {
      // A chain of a thousand, each below the one before, and the rest beside each other.
      const parent = index > 0 && index < 1000 ? (ids[index - 1] ?? head) : head
      const text = `${nasty[index % nasty.length] ?? ''} ${index}`
      ids.push((await world.simulator.publishAs(`fan${index % 50}`, { text, reply_to_id: parent })).id)
    }
    for (const index of [500, 2000]) await world.remove(ids[index] ?? '')
    const { report, calls } = await world.run({ settings: { inbox: true } })
    // With the segment of the chain there is one reply too many for a hundred pages of a hundred.
    expect(report.problems.map(({ rule }) => rule)).toEqual([])
    const kept = world.kept('threads/001.md')?.replies ?? []
    expect(kept).toHaveLength(9998)
    const parents = new Map(kept.map(({ id, parent }) => [id, parent]))
    for (const [index, id] of ids.entries())
      if (parents.has(id)) expect(parents.get(id)).toBe(index > 0 && index < 1000 ? ids[index - 1] : head)
    const text = world.github.read('threads/001.replies.json', BRANCH)?.toString() ?? ''
    expect(text).not.toMatch(/<|[\u202e\u2066\u0007\u0000]/)
    const [issue] = world.github.issues
    expect(issue?.body.match(/<!--/g)).toHaveLength(1)
    expect(issue?.body).not.toMatch(/@octocat|https:\/\/evil/)
    expect(report.replies?.summary.join('')).not.toMatch(/script|evil|octocat/)
    console.log(`10,000 replies: ${calls.length} calls, ${text.length} characters`)

    world.pass(HOUR)
    const tip = world.github.tip(BRANCH)
    const again = await world.run({ settings: { inbox: true } })
    expect(again.report.replies).toMatchObject({ count: 0, commit: undefined })
    expect(world.github.tip(BRANCH)).toBe(tip)
  }, 60_000)
})

describe('of five hundred live posts of which five have changed', () => {
  test('as many conversations are read, where numbers of replies are told', async () => {
    world = await repliesWorld()
    const chains = await world.publish(Array.from({ length: 500 }, () => 1))
    for (const { ids } of chains.slice(80, 120)) await world.reply('ann', ids[0] ?? '', 'Hello')
    world.pass(3 * DAY)
    expect((await world.run()).report.replies).toMatchObject({ count: 40, read: 40 })
    world.pass(HOUR)
    for (const { ids } of chains.slice(100, 105)) await world.reply('bob', ids[0] ?? '', 'Me too')
    const { report, calls, events } = await world.run()
    expect(report.replies).toMatchObject({ count: 5, read: 5 })
    const conversations = calls.filter((call) => call.endsWith('/conversation'))
    expect(conversations).toHaveLength(5)
    // Five lists of a hundred posts for the numbers, whose the token is, and what it may do.
    expect(calls.length).toBeLessThanOrEqual(5 + 5 + 3)
    console.log(
      `500 posts, 5 changed: ${calls.length} calls, of which ${conversations.length} for conversations`,
    )
    expect(events.at(-1)).toMatchObject({ kind: 'replies-read', counted: 5, byNumbers: true, byAge: 460 })
  }, 60_000)

  test('by age, where they are not told', async () => {
    world = await repliesWorld()
    await world.publish([1])
    world.pass(3 * DAY)
    const [young] = await world.publish([1])
    await world.reply('ann', young?.ids[0] ?? '', 'Hello')
    const scopes = ['threads_basic', 'threads_read_replies'] as const
    expect((await world.run({ scopes })).report.replies).toMatchObject({ read: 2 })
    world.pass(HOUR)
    const { report, events, calls } = await world.run({ scopes })
    expect(report.replies).toMatchObject({ read: 1, commit: undefined })
    expect(events.at(-1)).toMatchObject({ byNumbers: false })
    expect(calls.some((call) => call.includes('/threads'))).toBe(false)
    world.pass(DAY)
    expect((await world.run({ scopes })).report.replies).toMatchObject({ read: 2 })
  })
})

describe('a token', () => {
  test('without the permission is told in one line that names it, and nothing is asked', async () => {
    world = await repliesWorld()
    await world.publish([1])
    const { report, calls } = await world.run({ scopes: ['threads_basic'] })
    expect(report.problems.map(({ message }) => message)).toEqual([
      'The access token lacks `threads_read_replies`, without which Threads does not let Spool read replies or act on them.',
    ])
    expect(calls.filter((call) => call.endsWith('/conversation'))).toEqual([])
  })

  test('that is throttled keeps what it has', async () => {
    world = await repliesWorld()
    const chains = await world.publish([1, 1, 1])
    for (const { ids } of chains) await world.reply('ann', ids[0] ?? '', 'Hello')
    world.simulator.inject({ kind: 'throttle', path: 'conversation', nth: 2, times: 0 })
    const { report } = await world.run()
    expect(report.problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning threads/throttled',
    ])
    expect(report.replies?.read).toBe(1)
    expect(world.files()).toHaveLength(2)
  })
})
