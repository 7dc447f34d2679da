import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountsWorld } from '../accounts/world.ts'

const CLOCK = join(import.meta.dirname, 'moved-clock.ts')
const HOUR = 3_600_000
const GOOD = ['harbour', 'lantern']
const RULES_OF = { expired: 'token/dead', shut: 'accounts/token-shut' }
const NAMES = [...GOOD, 'throttled', 'expired', 'shut']
const RULE = (text: string) => `enforce: true\nrules:\n- action: hide\n  contains: ${text}\n`

let world: Awaited<ReturnType<typeof accountsWorld>>
/** Media ids of what was written below the post of an account. */
const written = new Map<string, readonly string[]>()

beforeAll(async () => {
  world = await accountsWorld({
    names: NAMES,
    scale: 60,
    switches: { propagation: 'never', feedLagMs: 0 },
  })
  const { run, simulator, file, write, github } = world
  const { exitCode, log } = await run()
  expect(exitCode, log).toBe(0)
  for (const name of NAMES) {
    const texts = [`Is it open, ${name}?`, 'Casino', 'Lottery']
    written.set(name, await Promise.all(texts.map((text) => answer(name, text))))
  }
  simulator.clock.advance(HOUR)
  const boxOf = (name: string) => file.sealed(name === 'shut' ? 'harbour' : name)
  write(file.textOf(NAMES, boxOf))
  github.push({
    'threads/moderation.yml': RULE('casino'),
    'threads/moderation/lantern.yml': RULE('lottery'),
  })
  // Its profile can be read, and nothing else.
  simulator.inject({ kind: 'throttle', path: `/${file.userIdOf('throttled')}/*`, times: 0 })
  simulator.revokeToken(file.tokenOf('expired'), 463)
}, 60_000)
afterAll(() => world.close())

/** A fan answers the post of an account. */
async function answer(name: string, text: string): Promise<string> {
  const { simulator, file } = world
  const head = simulator.media().find(({ accountId }) => accountId === file.userIdOf(name))
  return (await simulator.publishAs('ann', { text, reply_to_id: head?.id ?? '' })).id
}
/** `ahead`: of the clock, in milliseconds. */
const run = (command: string, inputs: Readonly<Record<string, string>> = {}, ahead = 0) =>
  world.run({
    workspace: world.clone(),
    inputs: { command, ...inputs },
    env: { NODE_OPTIONS: `--import ${CLOCK}`, CLOCK_AHEAD: String(ahead) },
  })
const filesOn = (branch: string, folder = '') =>
  world.github
    .git('ls-tree', '-r', '--name-only', `${branch}:${folder}`)
    .split('\n')
    .filter((name) => name !== '')
const foldersOn = (branch: string, folder = '') => [
  ...new Set(filesOn(branch, folder).map((path) => path.split('/')[0])),
]
const commitsOn = (branch: string) => Number(world.github.git('rev-list', '--count', branch))

/** The replies that are kept of an account. */
function idsOf(name: string): readonly string[] {
  const kept = world.github.read(`${name}/threads/${name}/a.replies.json`, 'spool-replies')?.toString() ?? ''
  return (JSON.parse(kept) as { replies: { id: string }[] }).replies.map(({ id }) => id)
}

/** What the run says of the accounts that cannot go on: in the log, and in the summary with a row for each. */
function expectTold({ log, summary }: { readonly log: string; readonly summary: string }) {
  for (const [name, rule] of Object.entries(RULES_OF)) {
    expect(log).toMatch(new RegExp(`::error [^\\n]*::${name}: .*\\[${rule}\\]`))
    expect(summary).toContain(`❌ \`${name}\``)
  }
  expect(log).toMatch(/::warning [^\n]*::throttled: .*\[threads\/throttled\]/)
}

describe('insights of many accounts', () => {
  test('are a folder each and one commit, whatever becomes of some of them', async () => {
    const { github } = world
    const before = github.requests.length
    const first = await run('insights')
    expect(first.exitCode).toBe(1)
    expect(github.requests.length - before).toBeLessThan(16)
    expect(first.outputs).toMatchObject({ commit: github.tip('spool-insights') })
    expect([foldersOn('spool-insights', 'threads/insights'), commitsOn('spool-insights')]).toEqual([GOOD, 1])
    for (const name of GOOD) {
      const folder = `threads/insights/${name}`
      expect(github.read(`${folder}/README.md`, 'spool-insights')?.toString()).toContain(
        `threads/${name}/a.md`,
      )
      expect(first.log).toMatch(
        new RegExp(`^::group::${name}: 2 posts read\\n(?:(?!::group).*\\n)+?::endgroup::`, 'm'),
      )
      expect(first.summary).toContain(`| ✅ \`${name}\` | the numbers of 2 posts read |`)
    }
    expectTold(first)

    world.simulator.clock.advance(HOUR)
    await run('insights', {}, HOUR)
    expect(commitsOn('spool-insights')).toBe(2)
  })
})

describe('replies to many accounts', () => {
  test('are a folder and an inbox each, by rules of their own, on a branch of one commit', async () => {
    const { github, simulator, leases } = world
    const before = github.requests.length
    const inbox = { inbox: 'true' }
    const first = await run('replies', inbox)
    expect(first.exitCode).toBe(1)
    expect(github.requests.length - before).toBeLessThan(30)
    // What all of them have in common is the rule that is for all; what one has of its own takes its place.
    const hidden = (name: string) =>
      simulator.media().filter(({ id, hidden }) => hidden && written.get(name)?.includes(id))
    expect(GOOD.map((name) => hidden(name).map(({ content }) => content.text))).toEqual([
      ['Casino'],
      ['Lottery'],
    ])
    for (const name of GOOD) {
      const shown = written.get(name)?.filter((id) => hidden(name).every((each) => each.id !== id))
      expect(idsOf(name).toSorted()).toEqual(shown?.toSorted())
      expect(first.log).toMatch(
        new RegExp(`^::group::${name}: one post read\\n(?:(?!::group).*\\n)+?::endgroup::`, 'm'),
      )
      expect(first.summary).toContain(`| ✅ \`${name}\` | 2 new replies |`)
    }
    expect(first.summary).toContain('`threads/moderation/lantern.yml:3`')
    expect(first.outputs).toMatchObject({ 'replies-count': '4', commit: github.tip('spool-replies') })
    expect(github.issues.map(({ title }) => title).toSorted()).toEqual([
      'Threads inbox of harbour',
      'Threads inbox of lantern',
    ])
    expectTold(first)
    expect(leases()).toEqual([])

    simulator.clearFaults()
    const tip = github.tip('spool-replies')
    const kept = Object.fromEntries(GOOD.map((name) => [name, github.git('rev-parse', `${tip}:${name}`)]))
    const second = await run('replies', inbox)
    // What one account adds leaves the folders of the others as they were.
    expect(second.outputs['replies-count'], second.log).toBe('2')
    expect(
      Object.fromEntries(GOOD.map((name) => [name, github.git('rev-parse', `spool-replies:${name}`)])),
    ).toEqual(kept)
    expect([foldersOn('spool-replies'), commitsOn('spool-replies')]).toEqual([[...GOOD, 'throttled'], 1])
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'open', 'open'])
  })

  test('of two runs at once, over different sets of accounts, come and go with those on Threads', async () => {
    const { github, simulator, file, write } = world
    const [question = ''] = written.get('harbour') ?? []
    await fetch(`${simulator.url}/v1.0/${question}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${simulator.issueToken('ann')}` },
    })
    const sets = { first: ['harbour', 'lantern'], second: ['lantern', 'throttled'] }
    for (const [name, accounts] of Object.entries(sets)) write(file.textOf(accounts), `${name}.yml`)
    const late = new Map<string, string>()
    for (const name of [...GOOD, 'throttled']) late.set(name, await answer(name, 'And tomorrow?'))
    const runs = await Promise.all(
      Object.keys(sets).map((name) => run('replies', { accounts: `${name}.yml`, inbox: 'true' })),
    )
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0)
    for (const [name, id] of late) expect(idsOf(name)).toContain(id)
    expect(idsOf('harbour')).not.toContain(question)
    expect([commitsOn('spool-replies'), github.issues.length, world.leases()]).toEqual([1, 3, []])
  })
})
