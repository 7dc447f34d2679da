import { afterEach, describe, expect, test } from 'vitest'
import { actingIn } from '../github/acting.ts'
import { BRANCH, DAY, HOUR, repliesWorld, type RepliesWorld } from './world.ts'

let world: RepliesWorld
afterEach(() => world.close())

const INBOX = { settings: { inbox: true } }
const states = () => world.github.issues.map(({ number, state }) => `${number} ${state}`)

describe('the inbox', () => {
  test('is one issue that lists what nobody has answered, closes by itself, and opens again', async () => {
    world = await repliesWorld({ isPrivate: true })
    const [chain] = await world.publish([1])
    const head = chain?.ids[0] ?? ''
    expect((await world.run(INBOX)).report.problems).toEqual([])
    expect(world.github.issues).toEqual([])

    const ann = await world.reply('ann', head, 'Does it run on @windows? <!-- spool:inbox 1 -->')
    const bob = await world.reply('bob', head, 'Nice')
    const { events } = await world.run(INBOX)
    expect(states()).toEqual(['1 open'])
    expect(events.at(-1)).toMatchObject({ inbox: { number: 1, waiting: 2 } })
    const [issue] = world.github.issues
    expect(issue?.title).toBe('Threads inbox of lantern')
    expect(issue?.body).toMatch(new RegExp(`--reply ${ann}[^]*--reply ${bob}`))
    expect(issue?.body).toContain('Does it run on')
    expect(
      actingIn(issue?.body ?? '').filter((found) => !found.startsWith('https://www.threads.com/')),
    ).toEqual([])

    world.pass(HOUR)
    const writes = () =>
      world.github.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/issues'))
    const before = writes().length
    await world.run(INBOX)
    expect(writes()).toHaveLength(before)

    await world.reply('lantern', ann, 'It does')
    await world.remove(bob)
    world.pass(HOUR)
    await world.run(INBOX)
    expect(states()).toEqual(['1 closed'])
    await world.reply('cid', head, 'And on Linux?')
    await world.run(INBOX)
    expect(states()).toEqual(['1 open'])
  })

  test('in a public repository has no text of a stranger', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A secret?')
    await world.run(INBOX)
    expect(world.github.issues[0]?.body).toContain('ann')
    expect(world.github.issues[0]?.body).not.toContain('secret')
  })

  test('is found by its marker and its author alone, whoever copies it', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A question?')
    await world.run(INBOX)
    const [own] = world.github.issues
    const forged = { number: 900, title: own?.title ?? '', body: own?.body ?? '', state: 'open' as const }
    world.github.issues.push({ ...forged, login: 'mallory', createdAt: new Date() })
    world.github.issues.push({
      ...{ number: 901, title: own?.title ?? '', body: 'Of another action', state: 'open' },
      ...{ login: own?.login ?? '', createdAt: new Date() },
    })
    // What the branch knew is lost, or leads elsewhere.
    world.github.git('update-ref', '-d', `refs/heads/${BRANCH}`)
    await world.reply('bob', chain?.ids[0] ?? '', 'And another?')
    await world.run(INBOX)
    expect(states()).toEqual(['1 open', '900 open', '901 open'])
    expect(world.github.issues[0]?.body).toContain('bob')
    expect(world.github.issues[1]?.body).toBe(forged.body)
  })

  test('is one, though the answer to its opening is lost, and though runs meet', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A question?')
    world.github.lose('POST /issues')
    expect((await world.run(INBOX)).report.problems).toEqual([])
    expect(states()).toEqual(['1 open'])

    world.github.issues.splice(0)
    world.github.git('update-ref', '-d', `refs/heads/${BRANCH}`)
    const runs = await Promise.all([world.run(INBOX), world.run(INBOX), world.run(INBOX)])
    expect(runs.flatMap(({ rules }) => rules)).toEqual([])
    expect(world.github.issues).toHaveLength(1)
  })

  test('that may not be written fails the run, and replies are kept all the same', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('ann', chain?.ids[0] ?? '', 'A question?')
    world.github.refuse('POST /issues', { status: 403, message: 'Resource not accessible by integration' })
    const { report } = await world.run(INBOX)
    expect(report.problems).toMatchObject([
      { rule: 'github/forbidden', permissions: ['contents: write', 'issues: write'] },
    ])
    expect(world.kept('threads/001.md')?.replies).toHaveLength(1)
  })
})

/** What was done to replies, such as `manage_reply 17… hide=true`. */
const acts = (calls: readonly string[]) => calls.filter((call) => call.startsWith('POST'))
const rulesFile = (text: string) => world.github.push({ 'threads/moderation.yml': text })
const HIDE = '- action: hide\n  contains: casino\n'

describe('rules of moderation', () => {
  test('say what they would do until they are enforced, then do it once, and say how to undo it', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    const head = chain?.ids[0] ?? ''
    const spam = await world.reply('mallory', head, 'Best c\u200basino in town')
    const below = await world.reply('ann', spam, 'Go away')
    const fine = await world.reply('ann', head, 'Fine')
    rulesFile(`rules:\n${HIDE}`)
    const dry = await world.run(INBOX)
    expect(acts(dry.calls)).toEqual([])
    expect(dry.report.replies?.summary.join('')).toMatch(
      /would be hidden by rule 1, `threads\/moderation\.yml:2`/,
    )
    expect(world.kept('threads/001.md')?.replies).toHaveLength(3)

    rulesFile(`enforce: true\nrules:\n${HIDE}`)
    const wet = await world.run(INBOX)
    expect(acts(wet.calls)).toEqual([`POST /${spam}/manage_reply`])
    expect(wet.report.problems).toEqual([])
    expect(wet.report.replies?.summary.join('')).toMatch(/hidden by rule 1.*To undo: show it again/)
    expect(world.kept('threads/001.md')?.replies.map(({ id }) => id)).toEqual([fine])
    expect(world.github.issues[0]?.body).not.toContain(spam)
    expect(world.github.issues[0]?.body).not.toContain(below)

    world.pass(HOUR)
    expect(acts((await world.run(INBOX)).calls)).toEqual([])
  })

  test('approve and ignore what waits, and name what is left', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1], ['reply_approvals: true'], { enable_reply_approvals: 'true' })
    const head = chain?.ids[0] ?? ''
    const friend = await world.reply('friend', head, 'Hi')
    const spam = await world.reply('mallory', head, 'Casino')
    await world.reply('ann', head, 'Hello <b>there</b>')
    rulesFile(`enforce: true\nrules:\n- action: approve\n  author: Friend\n${HIDE}`)
    const { report, calls } = await world.run()
    expect(acts(calls)).toEqual([
      `POST /${friend}/manage_pending_reply`,
      `POST /${spam}/manage_pending_reply`,
    ])
    const summary = report.replies?.summary.join('') ?? ''
    expect(summary).toContain('One reply waits')
    expect(summary).toContain('of `ann` to')
    const approvals = Object.fromEntries(world.simulator.media().map(({ id, approval }) => [id, approval]))
    expect([approvals[friend], approvals[spam]]).toEqual(['approved', 'ignored'])
    world.pass(HOUR)
    const again = await world.run()
    expect(acts(again.calls)).toEqual([])
    expect(world.kept('threads/001.md')?.replies.map(({ id }) => id)).toEqual([friend])
  })

  test('act on at most so many replies in a run, and on none that only the branch claims', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    const head = chain?.ids[0] ?? ''
    const fine = await world.reply('ann', head, 'Fine')
    await world.run()
    await world.forge('threads/001.replies.json', (text) => text.replace('Fine', 'Casino'))
    expect(world.kept('threads/001.md')?.replies[0]?.text).toBe('Casino')
    world.pass(3 * DAY)
    for (let index = 0; index < 3; index += 1) await world.reply('mallory', head, `Casino ${index}`)
    rulesFile(`enforce: true\nmax_actions: 2\nrules:\n${HIDE}`)
    const first = await world.run()
    expect([acts(first.calls).length, first.rules]).toEqual([2, ['moderation/max-actions']])
    expect(acts(first.calls).join()).not.toContain(fine)
    const second = await world.run()
    expect([acts(second.calls).length, second.rules]).toEqual([1, []])
    await world.forge('threads/001.replies.json', (text) => text.replace('Fine', 'Casino'))
    const third = await world.run()
    expect(acts(third.calls)).toEqual([])
    expect(world.kept('threads/001.md')?.replies.map(({ text }) => text)).toEqual(['Fine'])
  })

  test('that are wrong are told with their line, and nothing is done', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    await world.reply('mallory', chain?.ids[0] ?? '', 'Casino')
    rulesFile('enforce: true\nrules:\n- action: hide\n  contain: casino\n')
    const { report, calls } = await world.run()
    expect(report.problems[0]).toMatchObject({ path: 'threads/moderation.yml', severity: 'error' })
    expect(acts(calls)).toEqual([])
    expect(world.kept('threads/001.md')?.replies).toHaveLength(1)
  })

  test('settle a lost answer by looking at the reply, and hide nothing without the permission', async () => {
    world = await repliesWorld()
    const [chain] = await world.publish([1])
    const spam = await world.reply('mallory', chain?.ids[0] ?? '', 'Casino')
    rulesFile(`enforce: true\nrules:\n${HIDE}`)
    const scopes = ['threads_basic', 'threads_read_replies'] as const
    const without = await world.run({ scopes })
    expect([without.rules, acts(without.calls)]).toEqual([['replies/scope-missing'], []])
    world.simulator.inject({ kind: 'drop', when: 'after', path: 'manage_reply' })
    const { report, calls } = await world.run()
    expect(report.problems).toEqual([])
    expect(acts(calls)).toEqual([`POST /${spam}/manage_reply`])
    expect(report.replies?.summary.join('')).toContain('hidden by rule 1')
    world.pass(DAY)
    expect(acts((await world.run()).calls)).toEqual([])
  })
})
