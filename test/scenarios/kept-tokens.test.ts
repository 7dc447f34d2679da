import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keptNameFor } from '../../src/core/accounts/kept-tokens.ts'
import type { KeptToken } from '../../src/core/token/kept-token.ts'
import { publicKeyOf } from '../../src/core/token/sealed-box.ts'
import { keepToken } from '../../src/run/token/keep-token.ts'
import { openKeptTokens } from '../../src/run/token/kept-tokens.ts'
import { asking, failureOf } from '../adapters/github/asking.ts'
import { SETTINGS } from '../fakes/settings.ts'

let world: Awaited<ReturnType<typeof asking>>
let key = Buffer.alloc(32)
beforeAll(async () => {
  world = await asking()
})
// A place of its own for each test.
beforeEach(() => {
  key = randomBytes(32)
  world.asked()
})
afterAll(() => world.github.close())

const MANY = Array.from({ length: 300 }, (_, index) => String(17_000_000 + index))
const [ONE = '', OTHER = ''] = MANY
const REF = () => `refs/spool/${keptNameFor(publicKeyOf(key))}`
const pastedOf = (userId: string) => `THAApasted${userId}`
const tokenOf = (account: string, token = `THAArefreshed${account}`): KeptToken => ({
  ...{ token, account, issuedAt: 1, expiresAt: 2, previous: undefined, isDelivered: false },
})

/** What a run over these accounts has: a place for the token of each. */
function aRun(userIds: readonly string[] = MANY) {
  const open = openKeptTokens(userIds, key, { clock: world.clock, randomBytes })
  return (userId: string, accessToken = pastedOf(userId)) =>
    open(world.host, { settings: { ...SETTINGS, accessToken, userId } })
}

/** One account of such a run that has looked. */
async function looked(run: ReturnType<typeof aRun>, userId: string, pasted?: string) {
  const ref = await run(userId, pasted)
  return { ...ref, held: await ref.find() }
}

describe('the tokens of 300 accounts', () => {
  test('are found, kept and read back by a few requests', async () => {
    const run = aRun()
    const refs = await Promise.all(MANY.map((userId) => looked(run, userId)))
    expect(world.asked().length).toBe(3)
    const held = await Promise.all(
      refs.map(async ({ write, held }, index) => write(tokenOf(MANY[index] ?? ''), held)),
    )
    expect(world.asked()).toEqual(['POST git/trees', 'POST git/commits', 'POST git/refs'])
    expect(await Promise.all(refs.map(({ find }) => find()))).toEqual(held)
    expect(world.asked().length).toBe(1)
    const next = aRun()
    const found = await Promise.all(MANY.map((userId) => looked(next, userId)))
    expect(found.map(({ held: each }) => each?.kept)).toEqual(MANY.map((userId) => tokenOf(userId)))
    expect(world.asked().length).toBe(6)
  })

  test('stay as they were held while those of others change', async () => {
    const run = aRun()
    const [one, other] = await Promise.all([looked(run, ONE), looked(run, OTHER)])
    const held = await one.write(tokenOf(ONE), one.held)
    expect(await other.write(tokenOf(OTHER), other.held)).toBeDefined()
    expect((await one.find())?.oid).toBe(held?.oid)
  })
})

describe('two runs at once', () => {
  test('over different accounts both keep theirs, without a word', async () => {
    const [first, second] = [await looked(aRun(), ONE), await looked(aRun(), OTHER)]
    const held = await Promise.all([
      first.write(tokenOf(ONE), undefined),
      second.write(tokenOf(OTHER), undefined),
    ])
    expect(held.map((each) => each?.kept)).toEqual([tokenOf(ONE), tokenOf(OTHER)])
    const run = aRun()
    for (const userId of [ONE, OTHER]) expect((await looked(run, userId)).held?.kept).toEqual(tokenOf(userId))
  })

  test('over one account tell the slower one, while what it writes of others is kept', async () => {
    const [first, second] = [aRun(), aRun()]
    const [fast, slow, beside] = [
      await looked(first, ONE),
      await looked(second, ONE),
      await looked(second, OTHER),
    ]
    await fast.write(tokenOf(ONE, 'THAAfast'), fast.held)
    const [late, kept] = await Promise.all([
      slow.write(tokenOf(ONE, 'THAAslow'), slow.held),
      beside.write(tokenOf(OTHER), beside.held),
    ])
    expect([late, kept?.kept?.token]).toEqual([undefined, `THAArefreshed${OTHER}`])
    expect((await slow.find())?.kept?.token).toBe('THAAfast')
  })

  test('that refresh one account both end with a token that is kept', async () => {
    const runs = await Promise.all([aRun(), aRun()].map((run) => looked(run, ONE)))
    const kept = await Promise.all(
      runs.map((ref, index) =>
        keepToken(tokenOf(ONE, `THAAnew${index}`), [pastedOf(ONE)], ref.held, ref, world.clock),
      ),
    )
    const there = (await looked(aRun(), ONE)).held?.kept?.token
    expect(kept.map((each) => each.kept?.token)).toContain(there)
  })
})

describe('a lost answer', () => {
  test.each(['POST /git/trees', 'POST /git/commits', 'POST /git/refs'])(
    'to %s loses no token',
    async (request) => {
      world.github.lose(request)
      const run = aRun()
      const refs = await Promise.all([ONE, OTHER].map((userId) => looked(run, userId)))
      const held = await Promise.all(
        refs.map(({ write }, index) => write(tokenOf(MANY[index] ?? ''), undefined)),
      )
      expect(held.map((each) => each?.kept?.account)).toEqual([ONE, OTHER])
    },
  )

  test('to a move, and another run on top of it, is what this run wrote', async () => {
    const [one, other] = [await looked(aRun(), ONE), await looked(aRun(), OTHER)]
    await one.write(tokenOf(ONE, 'THAAold'), one.held)
    const { held } = await looked(aRun(), ONE)
    await other.find()
    world.github.lose('PATCH /git/refs')
    world.github.after('PATCH /git/refs', async () => {
      await other.write(tokenOf(OTHER), undefined)
    })
    const again = await one.find()
    expect(again?.oid).toBe(held?.oid)
    expect((await one.write(tokenOf(ONE), again))?.kept?.token).toBe(tokenOf(ONE).token)
    expect((await looked(aRun(), OTHER)).held?.kept).toEqual(tokenOf(OTHER))
  })
})

describe('what is kept', () => {
  const put = (files: Readonly<Record<string, string>>) => {
    const branch = `by-hand-${files[ONE]?.length ?? 0}-${Date.now()}`
    world.github.push(files, { branch })
    world.github.git('update-ref', REF(), branch)
  }
  const textOf = (userId: string) => world.github.git('show', `${REF()}:${userId}`)

  test('for another account, in the place of this one, is refused and replaced', async () => {
    const run = aRun()
    const other = await looked(run, OTHER)
    await other.write(tokenOf(OTHER), other.held)
    put({ [ONE]: textOf(OTHER) })
    // Even where both were pasted the same token.
    for (const pasted of [pastedOf(ONE), pastedOf(OTHER)])
      expect((await looked(aRun(), ONE, pasted)).held).toBeUndefined()
    const one = await looked(aRun(), ONE)
    expect((await one.write(tokenOf(ONE), one.held))?.kept).toEqual(tokenOf(ONE))
  })

  test('gives way to a token that is sealed anew', async () => {
    const one = await looked(aRun(), ONE)
    await one.write(tokenOf(ONE), one.held)
    const anew = await looked(aRun(), ONE, 'THAAanew')
    expect(anew.held).toBeUndefined()
    const held = await anew.write(tokenOf(ONE, 'THAAfollows'), anew.held)
    expect(held?.kept?.token).toBe('THAAfollows')
    expect((await looked(aRun(), ONE, 'THAAanew')).held).toEqual(held)
    expect((await looked(aRun(), ONE)).held).toBeUndefined()
  })

  test('cannot be written where GitHub refuses, and every account is told', async () => {
    const run = aRun()
    const refs = await Promise.all([ONE, OTHER].map((userId) => looked(run, userId)))
    world.github.refuse('POST /git/trees', { status: 403, message: 'Resource not accessible', times: 1 })
    const failures = await Promise.all(
      refs.map(({ write }, index) => failureOf(write(tokenOf(MANY[index] ?? ''), undefined))),
    )
    expect(failures).toMatchObject([{ kind: 'forbidden' }, { kind: 'forbidden' }])
    expect(await refs[0]?.write(tokenOf(ONE), undefined)).toBeDefined()
  })
})
