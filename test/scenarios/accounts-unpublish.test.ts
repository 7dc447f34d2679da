import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usernameOf } from '../accounts/file.ts'
import { accountsWorld } from '../accounts/world.ts'
import { entries } from './entries.ts'

const NAMES = ['harbour', 'lantern', 'night-watch', 'sunk']
const GOING = ['harbour', 'lantern', 'sunk']
const pathOf = (name: string) => `threads/${name}/a.md`

let made: Awaited<ReturnType<typeof accountsWorld>>

async function unpublish(inputs: Readonly<Record<string, string>> = {}) {
  const { github, simulator } = made
  const before = [github.requests.length, simulator.requests().length] as const
  const result = await made.run({ workspace: made.clone(), inputs: { command: 'unpublish', ...inputs } })
  const asked = github.requests.slice(before[0])
  return {
    ...result,
    asked: asked.length,
    commits: asked.filter(({ graphqlOperation }) => graphqlOperation === 'createCommitOnBranch').length,
    removals: simulator
      .requests()
      .slice(before[1])
      .filter(({ method }) => method === 'DELETE').length,
    statuses: Object.fromEntries(
      entries(result.outputs).map(({ path, status }): [string, string] => [
        path?.split('/')[1] ?? '',
        status,
      ]),
    ),
  }
}
/** Accounts whose chains are gone, from Threads and by the file. */
const gone = () => {
  const { file, github, simulator } = made
  return NAMES.filter((name) => {
    const own = simulator.media().filter(({ accountId }) => accountId === file.userIdOf(name))
    const isGone = own.every(({ deletedAt }) => deletedAt !== undefined)
    expect(/^ {2}unpublished_at:/m.test(String(github.read(pathOf(name))))).toBe(isGone)
    return isGone
  })
}

beforeAll(async () => {
  made = await accountsWorld({ names: NAMES, scale: 40, switches: { propagation: 'never', feedLagMs: 0 } })
  const { file, github, simulator } = made
  const live = await Promise.all(
    NAMES.map(async (name): Promise<[string, string]> => {
      const { id } = await simulator.publishAs(usernameOf(name), { text: `One of ${name}` })
      const receipts = `  id: "${id}"\n  permalink: https://www.threads.com/@${usernameOf(name)}/post/${id}\n  published_at: "2026-11-20T09:00:00Z"\n`
      const asked = GOING.includes(name) ? '  unpublish: true\n' : ''
      return [pathOf(name), `---\nthreads:\n${asked}${receipts}---\n\nOne of ${name}\n`]
    }),
  )
  github.push(Object.fromEntries(live))
  simulator.revokeToken(file.tokenOf('sunk'), 463)
})
afterAll(() => made.close())

describe('unpublish over accounts', () => {
  test('takes nothing down, of whichever account, where more is asked for than max-removals', async () => {
    const { exitCode, log, outputs, removals, commits } = await unpublish({ 'max-removals': '2' })
    expect([exitCode, removals, commits], log).toEqual([1, 0, 0])
    expect(log.match(/^::error [^\n]*\[unpublish\/too-many\]/gm)).toHaveLength(1)
    expect(log).toContain('3 chains have `unpublish: true`, and `max-removals` is 2')
    expect(outputs['failed-count']).toBe('3')
    expect(gone()).toEqual([])
  })

  test('shows in a dry run what would go, and changes nothing', async () => {
    const { exitCode, log, removals, statuses } = await unpublish({ 'dry-run': 'true', 'accounts-key': '' })
    expect([exitCode, removals, gone()], log).toEqual([0, 0, []])
    expect(statuses).toEqual({ harbour: 'waiting', lantern: 'waiting', sunk: 'waiting' })
  })

  test('takes down what each account is asked for, with one commit, and one that fails stops no other', async () => {
    const { exitCode, log, summary, removals, commits, asked, statuses } = await unpublish()
    expect([exitCode, removals, commits], log).toEqual([1, 2, 1])
    expect(statuses).toEqual({ harbour: 'removed', lantern: 'removed', sunk: 'failed' })
    expect(log).toMatch(/::error [^\n]*::sunk: .*\[token\/dead\]/)
    expect(summary).toContain('❌ `sunk`')
    expect(summary).toContain('✅ `night-watch`')
    expect(gone()).toEqual(['harbour', 'lantern'])
    expect(asked).toBeLessThanOrEqual(35)
    expect(made.leases()).toEqual([])
  })
})
