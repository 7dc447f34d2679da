import { describe, expect, test } from 'vitest'
import { TokenError } from '../../../src/core/token/token-error.ts'
import { ACCOUNT, DAY, KEY, KINDS, PASTED, tokenWorld } from './world.ts'

const failureOf = async (run: Promise<unknown>) => {
  const cause: unknown = await run.then(
    () => undefined,
    (error: unknown) => error,
  )
  return cause instanceof TokenError ? cause.problem : cause
}

describe('a token with more than 45 days left', () => {
  test('is used as it is, and nothing is written', async () => {
    const world = tokenWorld('new', { ageDays: 14 })
    expect(await world.run()).toMatchObject({ token: PASTED, rules: [] })
    expect(world.calls).not.toContain('note')
    expect(world.at.size).toBe(0)
  })
})

describe.each(KINDS)('a refresh that gives: %s', (kind) => {
  test('is done in this order: prove, refresh, keep, read back, check', async () => {
    const world = tokenWorld(kind)
    const { token, rules, events } = await world.run()
    expect(rules).toEqual([])
    expect(world.lives(token)).toBe(true)
    const opening = ['repository', 'find', 'find', 'facts', 'profile', 'find', 'find']
    expect(world.calls).toEqual([
      ...opening,
      ...['branch', 'note', 'create', 'refresh', 'note', 'move', 'find', 'read', 'profile'],
    ])
    expect(events).toContainEqual(expect.objectContaining({ kind: 'token-refreshed', isSeed: false }))
  })

  test('is used by the next run, with the same pasted token', async () => {
    const world = tokenWorld(kind)
    const { token } = await world.run()
    world.pass(DAY)
    const next = await world.run()
    expect(next).toMatchObject({ token, rules: [] })
    expect(next.events).toContainEqual({ kind: 'token-kept', ref: [...world.at.keys()][0] })
  })

  test('is done again every fortnight, and lives for a year', async () => {
    const world = tokenWorld(kind, { ageDays: 0 })
    for (let day = 0; day <= 365; day += 7) {
      const { token, rules } = await world.run()
      expect([day, rules, world.lives(token)]).toEqual([day, [], true])
      world.pass(7 * DAY)
    }
    // From the second to the last week: a refresh is due once 45 days are left.
    expect(world.calls.filter((call) => call === 'refresh')).toHaveLength(17)
  })

  test('lives for a year with a run every thirty days', async () => {
    const world = tokenWorld(kind, { ageDays: 0 })
    for (let day = 0; day <= 390; day += 30) {
      const { token, rules } = await world.run()
      expect([day, rules, world.lives(token)]).toEqual([day, [], true])
      world.pass(30 * DAY)
    }
  })
})

describe('where the network says nothing of a token', () => {
  test('a refresh shows when it ends, and then it is known', async () => {
    const world = tokenWorld('new')
    world.switches.tellsFacts = false
    const { token } = await world.run()
    expect(token).not.toBe(PASTED)
    world.pass(10 * DAY)
    const calls = world.calls.length
    expect(await world.run()).toMatchObject({ token, rules: [] })
    expect(world.callsSince(calls)).not.toContain('refresh')
  })

  test('a token that is too young to be refreshed is used', async () => {
    const world = tokenWorld('new', { ageDays: 0 })
    world.switches.tellsFacts = false
    expect(await world.run()).toMatchObject({ token: PASTED, rules: ['token/not-refreshed'] })
  })
})

describe('which token is used', () => {
  test('is a newly pasted one, by itself', async () => {
    const world = tokenWorld('new')
    await world.run()
    world.issue('THAA-second')
    expect(await world.run({ accessToken: 'THAA-second' })).toMatchObject({ token: 'THAA-second', rules: [] })
  })

  test('is the pasted one, if it was refreshed elsewhere and lives longer', async () => {
    const world = tokenWorld('new')
    const { token } = await world.run()
    world.pass(10 * DAY)
    Object.assign(world.tokens.get(PASTED) ?? {}, { issuedAt: 0, expiresAt: Date.now() + 900 * DAY })
    expect(token).not.toBe(PASTED)
    expect(await world.run()).toMatchObject({ token: PASTED, rules: [] })
  })

  test('is the pasted one, if the kept one was revoked, and then that is refreshed', async () => {
    const world = tokenWorld('new')
    const { token } = await world.run()
    Object.assign(world.tokens.get(token) ?? {}, { isDead: true })
    const { token: next, rules } = await world.run()
    expect([next === token, rules, world.lives(next)]).toEqual([false, [], true])
  })

  test('is the one before, if the newest does not work', async () => {
    const world = tokenWorld('new')
    const { token: second } = await world.run()
    world.pass(20 * DAY)
    const { token: third } = await world.run()
    for (const dead of [PASTED, third]) Object.assign(world.tokens.get(dead) ?? {}, { isDead: true })
    expect(third).not.toBe(second)
    const { token, rules } = await world.run()
    expect([rules, world.lives(token)]).toEqual([[], true])
  })

  test('is never one of another account', async () => {
    const world = tokenWorld('new')
    const { token } = await world.run()
    world.issue(token, 'somebody')
    const next = await world.run()
    expect([world.tokens.get(next.token)?.account, next.rules]).toEqual([ACCOUNT, ['token/foreign']])
    for (const dead of [PASTED, next.token]) Object.assign(world.tokens.get(dead) ?? {}, { isDead: true })
    world.issue(next.token, 'somebody')
    expect(await failureOf(world.run())).toMatchObject({ rule: 'token/dead' })
  })

  test('is the old one, where a refresh gives a token of another account', async () => {
    const world = tokenWorld('new')
    world.switches.foreignRefresh = true
    expect(await world.run()).toMatchObject({ token: PASTED, rules: ['token/new-rejected'] })
    world.switches.foreignRefresh = false
    const { token, rules } = await world.run()
    expect([world.tokens.get(token)?.account, rules]).toEqual([ACCOUNT, ['token/foreign']])
  })
})

describe('what cannot be opened', () => {
  test('is told, the pasted token is used, and the next refresh replaces it', async () => {
    const world = tokenWorld('new')
    await world.run()
    world.switches.repository = { ...world.switches.repository, id: 43 }
    const { token, rules } = await world.run()
    expect(rules).toEqual(['token/unopened'])
    expect(world.lives(token)).toBe(true)
    expect(await world.run()).toMatchObject({ token, rules: [] })
  })

  test('is an error with its cure, where the pasted token is dead', async () => {
    const world = tokenWorld('new')
    await world.run()
    world.pass(45 * DAY)
    world.switches.repository = { ...world.switches.repository, host: 'github.lantern.test' }
    expect(await failureOf(world.run())).toMatchObject({ rule: 'token/dead', message: /does not open/ })
  })

  test('and a ref that is lost: an error with its cure, where the pasted token is dead', async () => {
    const world = tokenWorld('new')
    await world.run()
    world.pass(45 * DAY)
    world.at.clear()
    expect(await failureOf(world.run())).toMatchObject({
      rule: 'token/dead',
      message: expect.stringMatching(/no other token is kept/) as string,
      fix: expect.stringMatching(/Make a new long-lived token/) as string,
    })
  })

  test('another key finds nothing, and the pasted token is used', async () => {
    const world = tokenWorld('new')
    const { token } = await world.run()
    const other = await world.run({ tokenKey: new Uint8Array(32).fill(1) })
    expect(other.token).not.toBe(token)
    expect(world.at.size).toBe(2)
    expect(await world.run()).toMatchObject({ token })
  })
})

describe('the key', () => {
  test('is needed in a public repository', async () => {
    expect(await failureOf(tokenWorld('new').run({ tokenKey: undefined }))).toMatchObject({
      rule: 'token/key-missing',
    })
  })

  test('is the pasted token in a private repository without one, which is said', async () => {
    const world = tokenWorld('new', { isPrivate: true })
    const { token, events } = await world.run({ tokenKey: undefined })
    expect(events).toContainEqual(expect.objectContaining({ kind: 'token-refreshed', isSeed: true }))
    expect(await world.run({ tokenKey: undefined })).toMatchObject({ token, rules: [] })
  })

  test('can be shared by accounts: each has a ref of its own', async () => {
    const world = tokenWorld('new')
    world.issue('THAA-b', 'b', Date.parse('2026-11-01T12:00:00Z'))
    const first = await world.run()
    const second = await world.run({ accessToken: 'THAA-b' })
    expect(world.at.size).toBe(2)
    expect(world.tokens.get(second.token)?.account).toBe('b')
    expect(await world.run()).toMatchObject({ token: first.token })
  })
})

describe('where nothing can be kept', () => {
  test.each(['note', 'create', 'branch'])('nothing is refreshed (%s is refused)', async (call) => {
    const world = tokenWorld('new-old-dies')
    world.refused.add(call)
    expect(await world.run()).toMatchObject({ token: PASTED, rules: ['token/not-refreshed'] })
    expect(world.calls).not.toContain('refresh')
  })

  test.each(['repository', 'find'])('nothing is refreshed (%s is refused)', async (call) => {
    const world = tokenWorld('new-old-dies')
    world.refused.add(call)
    expect(await world.run()).toMatchObject({ token: PASTED, rules: ['token/unread'] })
    expect(world.calls).not.toContain('refresh')
    world.pass(45 * DAY)
    expect(await failureOf(world.run())).toMatchObject({ message: /could not be looked up/ })
  })

  test('a branch keeps it where refs beside branches are refused', async () => {
    const world = tokenWorld('new')
    const [ref] = await refusedRef()
    world.refused.add(ref)
    const { token, rules } = await world.run()
    expect(rules).toEqual([])
    expect([...world.at.keys()]).toEqual([ref.replace('refs/', 'refs/heads/')])
    world.pass(20 * DAY)
    const next = await world.run()
    expect(next.token).not.toBe(token)
    expect([...world.at.keys()]).toHaveLength(1)
    expect(await world.run()).toMatchObject({ token: next.token, rules: [] })
  })
})

/** The name of the ref that keeps what follows the pasted token. */
async function refusedRef(): Promise<[string]> {
  const world = tokenWorld('new')
  await world.run({ tokenKey: KEY })
  return [[...world.at.keys()][0] ?? '']
}

test('every token that became known is kept out of the log', async () => {
  const world = tokenWorld('new')
  const { token, hidden } = await world.run()
  expect(hidden).toContain(token)
  expect((await world.run()).hidden).toContain(token)
})
