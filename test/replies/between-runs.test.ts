import { afterEach, describe, expect, test } from 'vitest'
import { WAITS } from '../../src/publishing/waiting/waits.ts'
import { BRANCH, DAY, HOUR, repliesWorld, type RepliesWorld } from './world.ts'

let world: RepliesWorld
afterEach(() => world.close())

const scopes = ['threads_basic', 'threads_read_replies', 'threads_manage_replies'] as const
const INBOX = { scopes, settings: { inbox: true } }
const HIDE = 'enforce: true\nrules:\n- action: hide\n  contains: casino\n'
const states = () => world.github.issues.map(({ number, state }) => `${number} ${state}`)

describe('an answer from the repository', () => {
  /** A post of twenty days, of which numbers of replies are not told, and its question. */
  const oldQuestion = async () => {
    const [old] = await world.publish([1])
    const head = old?.ids[0] ?? ''
    const ann = await world.reply('ann', head, 'A question?')
    world.pass(20 * DAY)
    await world.run(INBOX)
    world.pass(HOUR)
    return { head, ann }
  }

  test('below an old post is in its conversation with the next run, and ends the wait', async () => {
    world = await repliesWorld()
    const { ann } = await oldQuestion()
    expect(states()).toEqual(['1 open'])
    const [answer] = await world.publish([1], [`reply_to: '${ann}'`], { reply_to_id: ann })
    await world.run(INBOX)
    expect(world.kept('threads/001.md')?.replies.map(({ id }) => id)).toEqual([ann, answer?.ids[0]])
    expect(states()).toEqual(['1 closed'])
  })

  test('that had a file of its own has none any more once it stands in a conversation', async () => {
    world = await repliesWorld()
    const { head, ann } = await oldQuestion()
    const [answer] = await world.publish([1], [`reply_to: '${ann}'`], { reply_to_id: ann })
    const bob = await world.reply('bob', answer?.ids[0] ?? '', 'And on Linux?')
    world.simulator.inject({ kind: 'drop', path: `/${head}/conversation`, times: 1 + WAITS.again.length })
    await world.run(INBOX)
    expect(world.kept('threads/002.md')?.replies.map(({ id }) => id)).toEqual([bob])
    world.pass(HOUR)
    await world.run(INBOX)
    expect(world.files()).toEqual(['replies.json', 'threads/001.replies.json'])
    expect(world.github.issues[0]?.body.split(`--reply ${bob}`)).toHaveLength(2)
    await world.remove(bob)
    world.pass(7 * DAY)
    await world.run(INBOX)
    expect(world.github.read('threads/001.replies.json', BRANCH)?.toString()).not.toContain(bob)
    expect(states()).toEqual(['1 closed'])
  })
})

describe('a conversation of which one page fails', () => {
  const refused = { error: { message: 'Invalid cursor', type: 'OAuthException', code: 100 } }

  test('or whose cursors go in a circle, loses nothing that is kept', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    for (let index = 0; index < 120; index += 1) await world.reply('ann', chain?.ids[0] ?? '', `${index}`)
    await world.run()
    const tip = world.github.tip(BRANCH)
    world.simulator.inject({ kind: 'custom', status: 400, body: refused, path: 'conversation', nth: 2 })
    expect((await world.run()).rules).toEqual([])
    expect(world.github.tip(BRANCH)).toBe(tip)

    const entry = { id: '99', timestamp: '2026-01-05T09:41:00+0000', text: 'Again' }
    const body = { data: [entry], paging: { cursors: { after: 'X' }, next: 'https://graph.threads.net/' } }
    world.simulator.inject({ kind: 'custom', status: 200, body, path: 'conversation', times: 0 })
    const { calls } = await world.run()
    expect(calls.filter((call) => call.endsWith('/conversation'))).toHaveLength(2)
    expect(world.github.tip(BRANCH)).toBe(tip)
  })

  test('below an answer goes on without a reply that is deleted meanwhile', async () => {
    world = await repliesWorld()
    const stranger = await world.simulator.publishAs('stranger', { text: 'Elsewhere' })
    const [chain] = await world.publish([1], [`reply_to: '${stranger.id}'`], { reply_to_id: stranger.id })
    const ann = await world.reply('ann', chain?.ids[0] ?? '', 'A')
    await world.reply('bob', ann, 'B')
    await world.run()
    const tip = world.github.tip(BRANCH)
    world.simulator.inject({ kind: 'not-found', path: `/${ann}/replies` })
    expect((await world.run()).rules).toEqual([])
    expect(world.kept('threads/001.md')?.replies.map(({ id }) => id)).toEqual([ann])
    expect(world.github.tip(BRANCH)).not.toBe(tip)
  })
})

describe('a rule', () => {
  const acts = (calls: readonly string[]) => calls.filter((call) => call.startsWith('POST'))

  test('does not overrule what a person has decided since the list was read', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1], ['reply_approvals: true'], { enable_reply_approvals: 'true' })
    const friend = await world.reply('friend', chain?.ids[0] ?? '', 'Hi')
    const spam = await world.reply('mallory', chain?.ids[0] ?? '', 'Casino')
    world.github.push({ 'threads/moderation.yml': `${HIDE}- action: approve\n  author: friend\n` })
    const decided = { [friend]: 'ignored', [spam]: 'approved' }
    for (const [id, status] of Object.entries(decided))
      world.simulator.inject({
        ...{ kind: 'custom', status: 200, method: 'GET', path: `/${id}` },
        body: { id, hide_status: 'NOT_HUSHED', reply_approval_status: status },
      })
    expect(acts((await world.run({ scopes })).calls)).toEqual([])
  })

  test('is read from the branch alone: where that is not there, not from what is checked out', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('mallory', chain?.ids[0] ?? '', 'Casino')
    const post = world.github.read('threads/001.md')?.toString() ?? ''
    const checkout = { 'threads/001.md': post, 'threads/moderation.yml': HIDE }
    const { calls, report } = await world.run({ scopes, checkout, settings: { branch: 'nowhere' } })
    expect([acts(calls), report.replies?.read]).toEqual([[], 1])
  })

  test('does not try to hide below a post that answers somebody else, where nothing can be hidden', async () => {
    world = await repliesWorld()
    const stranger = await world.simulator.publishAs('stranger', { text: 'Elsewhere' })
    const [chain] = await world.publish([1], [`reply_to: '${stranger.id}'`], { reply_to_id: stranger.id })
    await world.reply('mallory', chain?.ids[0] ?? '', 'Casino')
    world.github.push({ 'threads/moderation.yml': HIDE })
    const { calls, rules } = await world.run({ scopes })
    expect([acts(calls), rules]).toEqual([[], ['moderation/nested']])
  })

  test('keeps out of the inbox of a dry run what it keeps out of the inbox', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('friend', chain?.ids[0] ?? '', 'Hi')
    world.github.push({
      'threads/moderation.yml': 'enforce: true\nrules:\n- action: ignore\n  author: friend\n',
    })
    const { events } = await world.run({ scopes, settings: { inbox: true, dryRun: true } })
    expect(events.at(-1)).toMatchObject({ inbox: { waiting: 0 } })
  })
})

describe('an inbox whose number is lost', () => {
  const answered = async () => {
    const [chain] = await world.publish([1])
    const ann = await world.reply('ann', chain?.ids[0] ?? '', 'A question?')
    await world.run(INBOX)
    world.github.git('update-ref', '-d', `refs/heads/${BRANCH}`)
    return ann
  }

  test('is closed all the same when nothing waits', async () => {
    world = await repliesWorld()
    await world.reply('lantern', await answered(), 'Yes')
    await world.run(INBOX)
    expect(states()).toEqual(['1 closed'])
  })

  test('does not say that all is answered by a run that could not read all', async () => {
    world = await repliesWorld()
    await answered()
    world.simulator.inject({ kind: 'throttle', path: 'conversation', times: 0 })
    expect((await world.run(INBOX)).events.at(-1)).toMatchObject({ inbox: undefined })
    expect(states()).toEqual(['1 open'])
    expect(world.github.issues[0]?.body).toContain('1 reply on Threads waits')
  })
})
