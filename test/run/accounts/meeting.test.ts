import { describe, expect, test } from 'vitest'
import { Interruption } from '../../../src/core/interruption.ts'
import { openMeeting } from '../../../src/run/accounts/meeting.ts'
import { takingTurns } from '../../../src/run/accounts/turns.ts'
import { NOW } from '../../fakes/clock.ts'
import { virtualTime } from '../../publishing/model/time.ts'

function meeting(...expected: readonly string[]) {
  const time = virtualTime()
  const stop = new AbortController()
  const groups: (readonly [ms: number, ...asked: string[]])[] = []
  const manner = { expected, patienceMs: 1000, graceMs: 10, clock: time, interruption: stop.signal }
  const opened = openMeeting<string, number>(manner, (asked) => {
    groups.push([time.now() - NOW, ...asked])
    return Promise.resolve(asked.length)
  })
  return { ...opened, time, stop, groups }
}

describe('a meeting', () => {
  test('begins when all have come, and answers all', async () => {
    const { come, time, groups } = meeting('a', 'b')
    const a = come('a', 'A')
    expect(await time.until(Promise.all([a, come('b', 'B')]))).toEqual([2, 2])
    expect(groups).toEqual([[0, 'A', 'B']])
  })

  test('waits for nobody who has left', async () => {
    const { come, leave, time, groups } = meeting('a', 'b', 'c')
    leave('c')
    const a = come('a', 'A')
    leave('b')
    expect(await time.until(a)).toBe(1)
    expect(groups).toEqual([[0, 'A']])
  })

  test('begins without who does not come for a while, and serves them later', async () => {
    const { come, time, groups } = meeting('a', 'b', 'c')
    const a = come('a', 'A')
    await time.until(time.sleep(900))
    await time.until(Promise.all([a, come('b', 'B')]))
    await time.until(come('c', 'C'))
    expect(groups).toEqual([
      [1900, 'A', 'B'],
      [1900, 'C'],
    ])
  })

  test('waits shortly once the run is to stop', async () => {
    const { come, time, stop, groups } = meeting('a', 'b')
    const a = come('a', 'A')
    stop.abort(new Interruption('cancelled'))
    await time.until(a)
    expect(groups).toEqual([[10, 'A']])
  })
})

describe('turns', () => {
  test('let so many work at once, in order, and none begin once the run is to stop', async () => {
    const stop = new AbortController()
    const { inTurn } = takingTurns(2, stop.signal)()
    const begun: number[] = []
    const works = Array.from({ length: 4 }, () => Promise.withResolvers<number>())
    const done = works.map(({ promise }, index) =>
      inTurn(() => {
        begun.push(index)
        return promise
      }),
    )
    const settled = Promise.allSettled(done)
    await Promise.resolve()
    expect(begun).toEqual([0, 1])
    works[0]?.resolve(0)
    await done[0]
    await new Promise(setImmediate)
    expect(begun).toEqual([0, 1, 2])
    stop.abort(new Interruption('cancelled'))
    works[1]?.resolve(1)
    works[2]?.resolve(2)
    expect((await settled).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ])
    expect(begun).toEqual([0, 1, 2])
    await expect(inTurn(() => Promise.resolve())).rejects.toBeInstanceOf(Interruption)
  })

  test('are given to others by an account that waits for them, which goes on also where the run is to stop', async () => {
    const stop = new AbortController()
    const turns = takingTurns(1, stop.signal)
    const [first, second] = [turns(), turns()]
    const { promise: waited, resolve } = Promise.withResolvers<string>()
    const did: string[] = []
    const one = first.inTurn(async () => {
      did.push(await first.awaitOthers(() => waited))
      return first.awaitOthers(() => Promise.resolve('kept'))
    })
    await second.inTurn(() => Promise.resolve(did.push('others')))
    resolve('goes on')
    stop.abort(new Interruption('cancelled'))
    expect(await one).toBe('kept')
    expect(did).toEqual(['others', 'goes on'])
    // Nobody gives what he does not have.
    expect(await second.awaitOthers(() => Promise.resolve('no turn'))).toBe('no turn')
  })
})
