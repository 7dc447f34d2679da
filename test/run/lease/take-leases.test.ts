import { describe, expect, test } from 'vitest'
import { Interruption } from '../../../src/core/interruption.ts'
import { giveBack, giveBackLeft, giveBackRecorded } from '../../../src/run/lease/give-back.ts'
import { LEASES, leaseRefOf } from '../../../src/run/lease/lease-refs.ts'
import { takeLease } from '../../../src/run/lease/take-lease.ts'
import { takeLeases, type Taken } from '../../../src/run/lease/take-leases.ts'
import { virtualTime } from '../../publishing/model/time.ts'
import { BRANCH, leaseWorld, MINUTE } from './refs.ts'

const ACCOUNTS = ['one', 'two', 'three']
const [ONE = '', TWO = '', THREE = ''] = ACCOUNTS.map((account) => leaseRefOf(account))
const ALL = [ONE, TWO, THREE]

function taking() {
  const time = virtualTime()
  const made = leaseWorld({}, { clock: time })
  const busy: string[] = []
  const takeAll = () =>
    takeLeases(
      ACCOUNTS.map((account) => ({ account, onBusy: (run) => void busy.push(`${account}: ${run}`) })),
      BRANCH,
      made.context,
    )
  /** What becomes of each, in order. */
  const take = () => time.until(Promise.all(takeAll().values()))
  return { ...made, time, busy, takeAll, take }
}

const shipIn = (taken: Taken | undefined) => {
  if (typeof taken !== 'object') throw new Error(`It is ${String(taken)}`)
  return taken
}
const wait = ({ time }: ReturnType<typeof taking>, ms: number) => time.until(time.sleep(ms))

describe('leases on many accounts', () => {
  test('are taken by one request where nobody has them, under the names of single runs', async () => {
    const made = taking()
    const taken = await made.take()
    expect(taken.map((each) => shipIn(each).ref)).toEqual(ALL)
    expect(made.calls).toEqual([`list ${LEASES}`, 'note head', `change ${ALL.join(' ')}`])
    expect(made.saved).toEqual([LEASES])
    const alone = {
      ...made.context,
      world: { ...made.context.world, run: { ...made.context.world.run, holder: 'b', id: '7' } },
    }
    const other = takeLease('two', BRANCH, alone)
    expect(await made.time.until(other)).toBeUndefined()
  })

  test('wait for no other: one that another run has is asked for again', async () => {
    const made = taking()
    made.holdBy(TWO, {})
    const leases = made.takeAll()
    expect(shipIn(await made.time.until(leases.get('one') ?? Promise.reject(new Error()))).ref).toBe(ONE)
    expect(made.busy).toEqual(['two: 200'])
    made.at.delete(TWO)
    expect(shipIn(await made.time.until(leases.get('two') ?? Promise.reject(new Error()))).ref).toBe(TWO)
    expect(made.busy).toHaveLength(1)
  })

  test('are given up on after a while, as in a run for one account', async () => {
    const made = taking()
    const renew = () => void made.holdBy(TWO, { until: made.time.now() + 15 * MINUTE })
    made.fail('list', ...Array.from({ length: 30 }, () => renew))
    const began = made.time.now()
    const [one, two] = await made.take()
    expect([shipIn(one).ref, two]).toEqual([ONE, 'busy'])
    expect(made.time.now() - began).toBeGreaterThanOrEqual(5 * MINUTE)
  })

  test('that dead runs left are taken over', async () => {
    const made = taking()
    made.holdBy(ONE, { until: made.time.now() - 1 })
    made.holdBy(TWO, { run: '300' })
    made.over.set('300', true)
    expect((await made.take()).map((each) => shipIn(each).ref)).toEqual(ALL)
  })

  test('are looked at again where one is taken at that moment', async () => {
    const made = taking()
    made.fail('change', () => void made.holdBy(TWO, {}))
    const leases = made.takeAll()
    await made.time.until(leases.get('three') ?? Promise.reject(new Error()))
    expect([...made.at.keys()].toSorted()).toEqual(ALL.toSorted())
    expect(made.busy).toEqual(['two: 200'])
  })

  test.each([true, false])('are taken though an answer is lost (done: %s)', async (after) => {
    const made = taking()
    made.fail('change', { kind: 'unsure', after })
    expect((await made.take()).map((each) => shipIn(each).ref)).toEqual(ALL)
  })

  test('cannot be taken so where the server refuses though nothing has moved', async () => {
    const made = taking()
    made.fail('change', { kind: 'refused' }, { kind: 'refused' })
    expect(await made.take()).toEqual(['not-together', 'not-together', 'not-together'])
    expect(made.at.size).toBe(0)
  })
})

describe('leases that are held together', () => {
  test('are renewed by one request before five minutes are left', async () => {
    const made = taking()
    const [one] = await made.take()
    const [first] = made.at.values()
    made.calls.splice(0)
    await wait(made, 7 * MINUTE)
    expect(made.calls).toEqual(['note head', `change ${ALL.join(' ')}`])
    expect(new Set(made.at.values()).size).toBe(1)
    expect(made.at.get(ONE)).not.toBe(first)
    await shipIn(one).fleet.ensure(ONE)
  })

  test('are lost one by one', async () => {
    const made = taking()
    const [one, two] = await made.take()
    made.holdBy(TWO, { holder: 'thief' })
    await wait(made, 7 * MINUTE)
    await shipIn(one).fleet.ensure(ONE)
    await expect(shipIn(two).fleet.ensure(TWO)).rejects.toBeInstanceOf(Interruption)
  })

  test('are given back by one request, but for one that another run has taken', async () => {
    const made = taking()
    const ships = (await made.take()).map(shipIn)
    const stolen = made.holdBy(TWO, { holder: 'thief' })
    expect(await made.time.until(giveBack(ships, made.context))).toBe(true)
    expect([...made.at]).toEqual([[TWO, stolen]])
  })

  test('are given back after a step that was killed', async () => {
    const made = taking()
    const other = made.holdBy(leaseRefOf('somebody else'), {})
    await made.take()
    await giveBackLeft(made.context)
    expect([...made.at.values()]).toEqual([other])
  })
})

describe('leases that other steps left held until their receipts are recorded', () => {
  const settled = new Map([
    ['one', new Set(['shard'])],
    ['two', new Set(['shard'])],
  ])
  const left = { run: '100', holder: 'shard', awaitsRecord: true }

  test('are given back, and those of nobody else', async () => {
    const made = taking()
    const inBranches = leaseRefOf('two', 'refs/heads/spool')
    const others = [
      ['one', { ...left, holder: 'another attempt' }],
      ['one', { ...left, run: '200' }],
      ['one', { ...left, awaitsRecord: false }],
      ['three', left],
    ] as const
    made.holdBy(inBranches, left)
    for (const [account, note] of others) {
      const ref = leaseRefOf(account)
      made.holdBy(ref, note)
      await giveBackRecorded(settled, made.context)
      expect(made.at.has(ref), JSON.stringify(note)).toBe(true)
    }
    expect(made.at.has(inBranches)).toBe(false)
    made.holdBy(ONE, left)
    await giveBackRecorded(settled, made.context)
    expect([...made.at.keys()]).toEqual([THREE])
  })

  test('are given back one by one where refs are not changed together, and end by themselves where they cannot be', async () => {
    const made = taking()
    made.holdBy(ONE, left)
    made.holdBy(TWO, left)
    made.fail('change', { kind: 'refused' })
    await giveBackRecorded(settled, made.context)
    expect([...made.at.keys()]).toEqual([])
    made.holdBy(ONE, left)
    made.fail('list', { kind: 'unsure' })
    await giveBackRecorded(settled, made.context)
    expect(made.at.has(ONE)).toBe(true)
  })
})
