import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/core/settings.ts'
import { TokenError } from '../../../src/core/token/token-error.ts'
import {
  ACCOUNT,
  DAY,
  Death,
  KEY,
  KINDS,
  PASTED,
  tokenWorld,
  type Kind,
  type Mishap,
  type TokenWorld,
} from './world.ts'

const SECRET = 'THREADS_ACCESS_TOKEN'
/** Where a refreshed token is kept, and whether an earlier run has refreshed it before. */
const STORES = {
  'on a ref': { tokenStore: 'ref', tokenKey: KEY },
  'beside those of other accounts': {
    ...{ accounts: 'threads/accounts.yml', userId: ACCOUNT },
    ...{ tokenStore: 'ref', tokenKey: KEY },
  },
  'in a secret': { tokenStore: 'secret', tokenKey: undefined },
  'in a secret, and on a ref until it is there': { tokenStore: 'secret', tokenKey: KEY },
} as const satisfies Readonly<Record<string, Partial<Settings>>>
type Store = keyof typeof STORES

/** Times a fault is tried with: at the first refresh, or at one that follows another. */
const TURNS = ['the first refresh', 'a later refresh'] as const

/** A world in which a refresh is due, and how a run in it starts: with the secret as it is. */
async function dueWorld(kind: Kind, store: Store, turn: (typeof TURNS)[number]) {
  const world = tokenWorld(kind)
  world.secrets.set(SECRET, { value: PASTED, updatedAt: 'once' })
  const start = (options?: { hours: number }, secret = world.secrets.get(SECRET)?.value ?? '') =>
    world.run({ ...STORES[store], accessToken: secret }, options)
  if (turn === 'a later refresh') {
    await start()
    world.pass(20 * DAY)
  }
  return { world, start }
}

/** How often a run without any mishap calls the outside. */
async function callsOf(kind: Kind, store: Store, turn: (typeof TURNS)[number]): Promise<number> {
  const { world, start } = await dueWorld(kind, store, turn)
  const before = world.calls.length
  await start()
  return world.calls.length - before
}

async function callNamesOf(store: Store): Promise<readonly string[]> {
  const { world, start } = await dueWorld('new-old-dies', store, 'the first refresh')
  await start()
  return world.calls
}

type Case = { readonly kind: Kind; readonly store: Store; readonly turn: (typeof TURNS)[number] } & Mishap

async function allCases(): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const kind of KINDS)
    for (const store of Object.keys(STORES) as Store[])
      for (const turn of TURNS)
        for (let nth = 1; nth <= (await callsOf(kind, store, turn)); nth += 1)
          for (const what of ['death', 'lost'] as const)
            for (const when of ['before', 'after'] as const)
              cases.push({ kind, store, turn, nth, what, when })
  return cases
}

/** What became of the run that something happened to. */
async function endOf(run: Promise<unknown>): Promise<'ended' | 'killed' | 'failed'> {
  try {
    await run
    return 'ended'
  } catch (cause) {
    return cause instanceof Death ? 'killed' : 'failed'
  }
}

/** Whether a token that works is where the next run finds it: in the secret, or sealed on the ref. */
async function nextRun(start: () => ReturnType<TokenWorld['run']>, world: TokenWorld) {
  try {
    const { token, rules } = await start()
    return world.lives(token) ? { works: true, rules } : { works: false, rules }
  } catch (cause) {
    if (cause instanceof TokenError) return { works: false, rules: [cause.problem.rule] }
    throw cause
  }
}

const cases = await allCases()
const lost: Case[] = []

describe('a token that works is held, and used by the next run', () => {
  test.each(KINDS)('whatever goes wrong once (%s)', async (kind) => {
    const broken: unknown[] = []
    for (const each of cases.filter((one) => one.kind === kind)) {
      const { world, start } = await dueWorld(kind, each.store, each.turn)
      const before = world.calls.length
      world.strike(each)
      const end = await endOf(start())
      world.strike(undefined)
      const { works, rules } = await nextRun(start, world)
      if (works && rules.length === 0) continue
      // The one exception: the network ended the old token, and the new one never arrived anywhere.
      const calls = world.callsSince(before)
      const refreshed = calls.indexOf('refresh') + 1
      const isException =
        kind === 'new-old-dies' && refreshed > 0 && each.nth >= refreshed && rules[0] === 'token/dead'
      if (isException) lost.push(each)
      else broken.push({ ...each, end, works, rules })
    }
    expect(broken).toEqual([])
  })

  test('is a table of this many cases', () => {
    expect(cases.length).toBeGreaterThan(700)
  })
})

describe('two refreshers at once', () => {
  test.each(KINDS)('both end with a token that works, whoever is faster (%s)', async (kind) => {
    for (const store of ['on a ref', 'beside those of other accounts'] as const)
      for (const call of ['note', 'create', 'refresh', 'move', 'profile']) {
        const { world, start } = await dueWorld(kind, store, 'the first refresh')
        let other: ReturnType<typeof start> | undefined
        world.meanwhile(call, () => void (other = start()))
        const tokens = [(await start()).token, (await other)?.token ?? '']
        expect([store, call, (await start()).rules]).toEqual([store, call, []])
        expect(tokens.some(world.lives), `${call}, ${store}`).toBe(true)
      }
  })

  test('do not refresh the same token twice where one of them is known to be at it', async () => {
    const { world, start } = await dueWorld('new-old-dies', 'on a ref', 'a later refresh')
    const before = world.calls.length
    // The other one has proven that it can write, and is about to refresh.
    const ref = [...world.at.keys()][0] ?? ''
    const parent = world.at.get(ref)
    world.meanwhile('move', () => {
      const kept = world.commits.get(parent ?? '')
      world.commits.set('theirs', { tree: 'tree', message: kept?.message ?? '', parent })
      world.at.set(ref, 'theirs')
    })
    expect((await start()).rules).toEqual([])
    expect(world.callsSince(before)).not.toContain('refresh')
  })
})

describe('a run with an older secret', () => {
  test.each(KINDS)('that waited in a queue finds on the ref what followed it (%s)', async (kind) => {
    const store = 'in a secret, and on a ref until it is there'
    const { world, start } = await dueWorld(kind, store, 'the first refresh')
    await start()
    expect(world.secrets.get(SECRET)?.value === PASTED).toBe(kind === 'same')
    const written = world.secrets.get(SECRET)?.updatedAt
    const queued = await start(undefined, PASTED)
    expect([queued.rules, world.lives(queued.token)]).toEqual([[], true])
    // What was delivered is not delivered again: the secret may have a newer one by then.
    expect(world.secrets.get(SECRET)?.updatedAt).toBe(written)
  })
})

describe('a clock that is off by a day', () => {
  test.each(KINDS.flatMap((kind) => [-24, 24].map((hours) => [kind, hours] as const)))(
    'keeps the token alive for a year (%s, %i hours)',
    async (kind, hours) => {
      for (const turn of [0, 1]) {
        const world = tokenWorld(kind, { ageDays: 0 })
        for (let week = turn; week <= 52; week += 1) {
          // Every other runner is right.
          const { token, rules } = await world.run({}, { hours: week % 2 === 0 ? hours : 0 })
          expect([week, rules, world.lives(token)]).toEqual([week, [], true])
          world.pass(7 * DAY)
        }
      }
    },
  )
})

describe('a secret that cannot be overwritten', () => {
  test('fails before the refresh, where that can be known', async () => {
    const { world, start } = await dueWorld('new-old-dies', 'in a secret', 'the first refresh')
    world.refused.add(`secret ${SECRET}_PROBE`)
    expect((await start()).rules).toEqual(['token/not-refreshed'])
    world.secrets.delete(SECRET)
    expect((await start(undefined, PASTED)).messages).toEqual([
      expect.stringContaining('no secret THREADS_ACCESS_TOKEN'),
    ])
    expect(world.calls).not.toContain('refresh')
  })

  test('fails loudly after it, with the date until which the old token lives', async () => {
    const { world, start } = await dueWorld('new', 'in a secret', 'the first refresh')
    world.refused.add(`secret ${SECRET}`)
    const { token, rules, messages } = await start()
    expect(rules).toEqual(['token/not-delivered'])
    expect(messages[0]).toMatch(/kept nowhere else, and the one in the secret still works, until 2027-01-01/)
    expect(world.lives(token)).toBe(true)
  })

  test('says so where the old token has ended', async () => {
    const { world, start } = await dueWorld('new-old-dies', 'in a secret', 'the first refresh')
    world.refused.add(`secret ${SECRET}`)
    expect((await start()).messages[0]).toMatch(/does not work any more/)
  })

  test('is written by the next run, where the ref keeps the token', async () => {
    const store = 'in a secret, and on a ref until it is there'
    const { world, start } = await dueWorld('new-old-dies', store, 'the first refresh')
    world.refused.add(`secret ${SECRET}`)
    const { token, messages } = await start()
    expect(messages[0]).toMatch(/It is kept on `refs\/spool\/token-/)
    world.refused.clear()
    expect(await start()).toMatchObject({ token, rules: [] })
    expect(world.secrets.get(SECRET)?.value).toBe(token)
  })
})

describe('the one exception', () => {
  test('ends the run with its cure, where it is not killed', async () => {
    const { world, start } = await dueWorld('new-old-dies', 'on a ref', 'the first refresh')
    const nth = (await callNamesOf('on a ref')).indexOf('refresh') + 1
    world.strike({ nth, what: 'lost', when: 'after' })
    await expect(start()).rejects.toMatchObject({
      problem: { rule: 'token/lost', fix: expect.stringContaining('Make a new long-lived token') as string },
    })
  })

  test('is that the network ends the old token, and the new one is lost before it is kept', async () => {
    const names = new Set<string>()
    for (const { kind, store, turn, nth, what, when } of lost) {
      const { world, start } = await dueWorld(kind, store, turn)
      const before = world.calls.length
      await start()
      const call = world.callsSince(before)[nth - 1] ?? ''
      names.add(`${what} ${when} ${call}, ${store}`)
    }
    expect([...names].sort()).toMatchInlineSnapshot(`
      [
        "death after note, beside those of other accounts",
        "death after note, in a secret, and on a ref until it is there",
        "death after note, on a ref",
        "death after profile, in a secret",
        "death after refresh, beside those of other accounts",
        "death after refresh, in a secret",
        "death after refresh, in a secret, and on a ref until it is there",
        "death after refresh, on a ref",
        "death before move, beside those of other accounts",
        "death before move, in a secret, and on a ref until it is there",
        "death before move, on a ref",
        "death before note, beside those of other accounts",
        "death before note, in a secret, and on a ref until it is there",
        "death before note, on a ref",
        "death before profile, in a secret",
        "death before secret THREADS_ACCESS_TOKEN, in a secret",
        "lost after note, beside those of other accounts",
        "lost after note, on a ref",
        "lost after refresh, beside those of other accounts",
        "lost after refresh, in a secret",
        "lost after refresh, in a secret, and on a ref until it is there",
        "lost after refresh, on a ref",
        "lost before note, beside those of other accounts",
        "lost before note, on a ref",
        "lost before secret THREADS_ACCESS_TOKEN, in a secret",
      ]
    `)
  })
})
