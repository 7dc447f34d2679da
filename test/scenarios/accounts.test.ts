import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { accountsWorld } from '../accounts/world.ts'
import { entries } from './entries.ts'

const worlds: Awaited<ReturnType<typeof accountsWorld>>[] = []
afterAll(async () => {
  await Promise.all(worlds.map((made) => made.close()))
})

async function world(...given: Parameters<typeof accountsWorld>) {
  const made = await accountsWorld(...given)
  worlds.push(made)
  return made
}
type World = Awaited<ReturnType<typeof world>>

const allOf = ({ names, textsOf }: World) =>
  Object.fromEntries(names.map((name): [string, readonly string[]] => [name, textsOf(name)]))
const commits = ({ github }: World) =>
  github.requests.filter(({ graphqlOperation }) => graphqlOperation === 'createCommitOnBranch').length
const statuses = (outputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    entries(outputs).map(({ path, status }): [string, string] => [path?.split('/')[1] ?? '', status]),
  )

describe('a run over accounts', () => {
  test('publishes each, with one commit, and asks GitHub for nothing once all is live', async () => {
    const made = await world({ names: ['harbour', 'lantern', 'night-watch'] })
    const { exitCode, log, outputs, summary, state } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(made.live()).toEqual(allOf(made))
    expect(made.recorded()).toEqual(made.names)
    expect(commits(made)).toBe(1)
    expect(outputs).toMatchObject({ 'published-count': '3', commit: made.github.tip() })
    expect(made.leases()).toEqual([])
    expect(state).toMatchObject({ lease: '' })
    // Groups cannot stand in one another: a chain is a line in the group of its account.
    for (const name of made.names) {
      expect(log).toMatch(
        new RegExp(`^::group::${name}: 1 published\\n(?:(?!::group).*\\n)+?::endgroup::`, 'm'),
      )
      expect(summary).toContain(`| ✅ \`${name}\` | 1 published |`)
    }
    const asked = made.github.requests.length
    // Five of them look for refreshed tokens, and one for the file of accounts.
    expect(asked).toBeLessThanOrEqual(22)
    const again = await made.run({ workspace: made.clone() })
    expect(again).toMatchObject({ exitCode: 0, outputs: { 'published-count': '0' } })
    expect(made.github.requests.length).toBe(asked)
  })

  test('is stopped by no account that fails, and names each that does', async () => {
    const names = ['good', 'throttled', 'expired', 'shut', 'silent', 'stray', 'fine']
    const made = await world({ names, scale: 60 })
    const { simulator } = made
    const { userIdOf, tokenOf, sealed, textOf } = made.file
    simulator.inject({ kind: 'throttle', path: `/${userIdOf('throttled')}/*`, times: 0 })
    simulator.revokeToken(tokenOf('expired'), 463)
    for (const path of [`/${userIdOf('silent')}`, `/${userIdOf('silent')}/*`])
      simulator.inject({ kind: 'stall', path, times: 0 })
    const tokens: Readonly<Record<string, string>> = { stray: tokenOf('shut') }
    const boxOf = (name: string) => sealed(name === 'shut' ? 'good' : name, tokens[name])
    made.write(textOf(names, boxOf))
    const workspace = made.clone()
    const dry = await made.run({ workspace, inputs: { 'dry-run': 'true' } })
    expect([dry.exitCode, dry.log]).toEqual([1, expect.stringContaining('[accounts/token-shut]')])
    const { exitCode, outputs, log, summary } = await made.run({ workspace })
    expect(exitCode).toBe(1)
    // Whose token is wrong seals another one: there is no secret of one account.
    expect(log).not.toContain('`access-token`')
    expect(log).toContain('`spool accounts add --name expired`')
    expect(statuses(outputs), log).toEqual({
      good: 'published',
      fine: 'published',
      throttled: 'deferred',
      expired: 'failed',
      shut: 'failed',
      silent: 'failed',
      stray: 'failed',
    })
    expect(made.recorded().toSorted()).toEqual(['fine', 'good'])
    expect(commits(made)).toBe(1)
    for (const [name, rule] of [
      ['expired', 'token/dead'],
      ['shut', 'accounts/token-shut'],
      ['silent', 'threads/unreachable'],
      ['stray', 'accounts/token-foreign'],
    ] as const) {
      expect(log).toMatch(new RegExp(`::error [^\\n]*::${name}: .*\\[${rule}\\]`))
      expect(summary).toContain(`❌ \`${name}\``)
    }
    expect(made.leases()).toEqual([])
    expect(log).not.toContain('the secret that the workflow passes')
    // What is in the place of another token is used for nothing.
    const asked = simulator.requests().map(({ path }) => path)
    expect(asked.filter((path) => path.includes(`/${userIdOf('stray')}/`))).toEqual([])
  })

  test('refuses files that belong to two accounts before it asks anybody', async () => {
    const made = await world({ names: ['harbour', 'lantern'] })
    const { github } = made
    const overlapping = made.file.textOf(made.names).replace('threads/lantern/*.md', 'threads/**/*.md')
    made.write(overlapping)
    const { exitCode, log } = await made.run({ workspace: made.clone() })
    expect(exitCode).toBe(1)
    expect(log).toContain('[accounts/overlap]')
    expect([github.requests.length, made.simulator.requests().length]).toEqual([0, 0])
  })

  test('uses no account of a file that the branch does not have, or that is older there', async () => {
    const made = await world({ names: ['harbour', 'lantern'] })
    const { clone, file, github, names, run, write } = made
    const old = clone()
    writeFileSync(join(old, 'made.yml'), file.textOf(names))
    const unmerged = await run({ workspace: old, inputs: { accounts: 'made.yml' } })
    expect(unmerged.log.match(/^::error [^\n]*\[accounts\/not-on-branch\]/gm)).toHaveLength(1)
    write(String(github.read('accounts.yml')).replace('threads/harbour/*.md', 'threads/ours/*.md'))
    const outdated = await run({ workspace: old })
    expect(outdated.log).toMatch(
      /::error [^\n]*file=accounts.yml,line=4[^\n]*::harbour: .*\[accounts\/outdated\]/,
    )
    expect(statuses(outdated.outputs)).toEqual({ harbour: 'failed', lantern: 'published' })
    expect([made.live()['harbour'], github.read('made.yml')]).toEqual([[], undefined])
  })

  test('takes leases one by one where the server cannot change refs together', async () => {
    const made = await world({ names: ['harbour', 'lantern'] })
    made.github.switches.lacksUpdateRefs = true
    const { exitCode, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(made.live()).toEqual(allOf(made))
    expect(made.github.requests.filter(({ path }) => path.endsWith('/git/refs')).length).toBe(2)
    expect(made.leases()).toEqual([])
  })
})

describe('runs at once', () => {
  test('over different sets of accounts publish each account once', async () => {
    const names = ['one', 'two', 'three', 'four']
    // What is live shows late: only leases and receipts keep runs apart.
    const made = await world({ names, scale: 20, switches: { feedLagMs: 100_000 } })
    made.write(made.file.textOf(names.slice(0, 3)), 'first.yml')
    made.write(made.file.textOf(names.slice(1)), 'second.yml')
    const runs = await Promise.all(
      ['first', 'second'].map((file) =>
        made.run({ workspace: made.clone(), inputs: { accounts: `${file}.yml` } }),
      ),
    )
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0)
    expect(made.live()).toEqual(allOf(made))
    expect(made.recorded()).toEqual(names)
    expect(made.leases()).toEqual([])
  })

  test('of many accounts and of one of them publish that one once', async () => {
    const made = await world({
      names: ['one', 'two', 'three'],
      scale: 20,
      switches: { feedLagMs: 100_000 },
    })
    const alone = {
      accounts: '',
      'accounts-key': '',
      'access-token': made.file.tokenOf('two'),
      files: 'threads/two/*.md',
    }
    const runs = await Promise.all([
      made.run({ workspace: made.clone() }),
      made.run({ workspace: made.clone(), inputs: alone }),
      made.run({ workspace: made.clone(), inputs: alone }),
    ])
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0)
    expect(made.live()).toEqual(allOf(made))
    expect(made.recorded()).toEqual(made.names)
    expect(made.leases()).toEqual([])
  })
})
