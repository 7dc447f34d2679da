import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CORRECTION, followedFile, followUpsIn, publishing, world } from '../faults/follow-up/world.ts'
import { liveFile, OTHER, POST, type World } from '../faults/removal/world.ts'

const HOUR = 3_600_000
const timeFromNow = (ms: number) => new Date(Date.now() + ms).toISOString()

describe('a post that is live', () => {
  let made: World
  const read = (path = POST) => made.github.read(path)?.toString() ?? ''
  beforeAll(async () => {
    made = await world()
  })
  afterAll(() => made.close())

  test('is shown with what follows it by a dry run and a check, which change nothing', async () => {
    const { runner, simulator } = made
    const before = simulator.media().length
    const dry = await runner().run({ inputs: { command: 'publish', 'dry-run': 'true' } })
    expect(dry.log).toContain(`${POST} to be corrected`)
    expect(dry.log).toContain(CORRECTION)
    expect(dry.log).toContain(`${POST} to be reposted`)
    const check = await runner().run({ inputs: { command: 'check' } })
    expect(check.log).toContain(CORRECTION)
    expect(check.log).toContain('post/repost-to-come')
    expect([simulator.media().length, check.exitCode, dry.exitCode]).toEqual([before, 0, 0])
  })

  test('is corrected and reposted once, and its file says so', async () => {
    const { github, runner, going } = made
    const old = runner()
    const first = await runner().run(publishing)
    expect(first.exitCode, first.log).toBe(0)
    const { corrections, reposts } = followUpsIn(made)
    expect([corrections.length, reposts.length]).toEqual([1, 1])
    const added =
      /  corrected:\n    id: "\d+"\n    permalink: \S+\n  reposted:\n    id: "\d+"\n    at: "[^"]+Z"\n/
    expect(read()).toMatch(added)
    expect(read().replace(added, '')).toBe(followedFile(going))
    expect(read()).toContain(`  corrected:\n    id: "${corrections[0]?.id}"`)
    expect(read()).toContain(`  reposted:\n    id: "${reposts[0]?.id}"`)
    expect(first.outputs['published-count']).toBe('2')
    const again = await old.run(publishing)
    expect(again.exitCode, again.log).toBe(0)
    const requests = made.simulator.requests().length
    const later = await runner().run(publishing)
    expect(made.simulator.requests().length, later.log).toBe(requests)
    const found = followUpsIn(made)
    expect([found.corrections.length, found.reposts.length]).toEqual([1, 1])
    expect(github.read(OTHER)?.toString()).toBe(liveFile(made.staying))
  })

  test('with receipts that were lost is not corrected or reposted again', async () => {
    const { github, runner, going } = made
    github.push({ [POST]: followedFile(going) })
    const { log, exitCode } = await runner().run(publishing)
    expect(exitCode, log).toBe(0)
    expect(log).toContain('corrected before')
    expect(log).toContain('reposted before')
    const { corrections, reposts } = followUpsIn(made)
    expect([corrections.length, reposts.length]).toEqual([1, 1])
    expect(read()).toContain(`id: "${reposts[0]?.id}"`)
  })

  test.each([
    ['is to be taken down', ['unpublish: true']],
    ['was taken down', ['unpublished_at: "2026-11-21T09:00:00Z"']],
    ['is a draft', ['draft: true']],
  ])('and %s is neither corrected nor reposted', async (_what, keys) => {
    const { github, runner, staying, simulator } = made
    const before = simulator.media().length
    const follows = ['correction: Wrong.', `repost_at: "${timeFromNow(-HOUR)}"`]
    github.push({ [OTHER]: liveFile(staying, ...keys, ...follows) })
    const { log } = await runner().run(publishing)
    expect(simulator.media().length, log).toBe(before)
  })

  test('waits for the time of its repost without asking Threads', async () => {
    const { github, runner, staying, simulator } = made
    github.push({ [OTHER]: liveFile(staying, `repost_at: "${timeFromNow(HOUR)}"`) })
    const before = simulator.requests().length
    const { log, exitCode } = await runner().run(publishing)
    expect([simulator.requests().length, exitCode], log).toEqual([before, 0])
    const dry = await runner().run({ inputs: { command: 'publish', 'dry-run': 'true' } })
    expect(dry.log).toMatch(/stays\.md to be reposted at .*\(in /)
  })

  test('is not reposted after late-limit, and the run says so', async () => {
    const { github, runner, staying, simulator } = made
    github.push({ [OTHER]: liveFile(staying, `repost_at: "${timeFromNow(-30 * HOUR)}"`) })
    const before = simulator.media().length
    const { log, exitCode } = await runner().run(publishing)
    expect([simulator.media().length, exitCode], log).toEqual([before, 1])
    expect(log).toContain('post/repost-overdue')
  })

  test('is not corrected by what does not fit into one segment', async () => {
    const { github, runner, staying, simulator } = made
    github.push({ [OTHER]: liveFile(staying, `correction: ${'Far too long. '.repeat(50)}`) })
    const before = simulator.media().length
    const { log, exitCode } = await runner().run(publishing)
    expect([simulator.media().length, exitCode], log).toEqual([before, 1])
    expect(log).toMatch(/stays\.md:4: .*\[text\/too-long\]/)
  })

  test('leaves the rest to the next run after max-posts', async () => {
    const { github, runner, staying } = made
    const follows = ['correction: Later.', `repost_at: "${timeFromNow(-HOUR)}"`]
    github.push({ [OTHER]: liveFile(staying, ...follows) })
    const { log } = await runner().run({ inputs: { command: 'publish', 'max-posts': '1' } })
    expect(read(OTHER), log).toContain('corrected:')
    expect(read(OTHER)).not.toContain('reposted:')
  })

  test('that Threads does not know is not reposted', async () => {
    const { github, runner, simulator } = made
    const before = simulator.media().length
    github.push({ [OTHER]: liveFile(['17999999999999999'], `repost_at: "${timeFromNow(-HOUR)}"`) })
    const { log, exitCode } = await runner().run(publishing)
    expect([simulator.media().length, exitCode], log).toEqual([before, 1])
    expect(log).toContain('post/receipt-unknown')
  })
})
