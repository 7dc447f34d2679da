import { expect, test } from 'vitest'
import { DAY, tokenWorld } from './token-world.ts'

const BRANCH = 'spool-replies'
const RULES = 'enforce: true\nrules:\n- action: hide\n  contains: casino\n'

test('replies come into the repository, with rules and the inbox, by the action itself', async ({
  onTestFinished,
}) => {
  const files = {
    'threads/one.md': '---\nthreads: true\n---\n\nOne\n\n---\n\nIts second segment\n',
    'threads/moderation.yml': RULES,
  }
  const world = await tokenWorld({}, { files })
  onTestFinished(world.close)
  const { github, simulator, run } = world
  expect((await run('publish')).exitCode).toBe(0)
  const [head] = simulator.media()
  const reply = (by: string, text: string) => simulator.publishAs(by, { text, reply_to_id: head?.id ?? '' })
  const question = await reply('ann', '::error::Is it fast, @octocat? <!-- spool:inbox 1 -->')
  const spam = await reply('mallory', 'Casino')
  world.pass(DAY)
  const main = github.tip()

  const dry = await run('replies', { inputs: { inbox: 'true', 'dry-run': 'true' } })
  expect([dry.exitCode, github.issues.length, github.git('branch', '--list', BRANCH)]).toEqual([0, 0, ''])
  expect(dry.summary).toContain('would be hidden by rule 1')

  const { exitCode, log, outputs, summary } = await run('replies', { inputs: { inbox: 'true' } })
  expect(exitCode, log).toBe(0)
  expect(outputs).toMatchObject({ 'replies-count': '1', commit: github.tip(BRANCH) })
  expect(log).toMatch(/Read the replies to one post with \d+ requests/)
  expect(log).toContain('One reply waits for an answer in issue 1, the inbox')
  expect(summary).toContain('One new reply to one post.')
  expect(summary).toContain('hidden by rule 1')
  expect(`${log}${summary}${JSON.stringify(outputs)}`).not.toMatch(/::error::Is|octocat|casino/i)
  const kept = github.read('threads/one.replies.json', BRANCH)?.toString() ?? ''
  expect((JSON.parse(kept) as { replies: { id: string }[] }).replies.map(({ id }) => id)).toEqual([
    question.id,
  ])
  expect(simulator.media().find(({ id }) => id === spam.id)?.hidden).toBe(true)
  expect(github.issues.map(({ state }) => state)).toEqual(['open'])
  expect(github.tip()).toBe(main)
  expect(github.git('for-each-ref', 'refs/spool/lease-*')).toBe('')

  const tip = github.tip(BRANCH)
  const again = await run('replies', { inputs: { inbox: 'true' } })
  expect([again.exitCode, again.outputs['replies-count'], github.tip(BRANCH)]).toEqual([0, '0', tip])
})
