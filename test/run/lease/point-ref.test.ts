import { describe, expect, test } from 'vitest'
import { pointRef } from '../../../src/run/lease/point-ref.ts'
import { leaseWorld } from './refs.ts'

const REF = 'refs/spool/lease'

/** A ref that points to `left`, and a note on top of it; without `left`, no ref and a note on top of the branch. */
function pointing({ left = false } = {}) {
  const made = leaseWorld()
  const from = left ? made.holdBy(REF, {}) : undefined
  const oid = made.write('mine', from ?? 'head', 'tree')
  const other = made.write('another', from ?? 'head', 'tree')
  const point = () => pointRef(REF, oid, from, made.context)
  return { ...made, from, oid, point, overtake: () => void made.at.set(REF, other), other }
}

describe.each([
  ['made', false, 'create'],
  ['moved on', true, 'move'],
] as const)('a ref that is %s', (_, left, method) => {
  test('points where it should', async () => {
    const made = pointing({ left })
    expect(await made.point()).toBe(true)
    expect(made.at.get(REF)).toBe(made.oid)
    expect(made.calls).toEqual([`${method} ${REF}`])
  })

  test('belongs to another run that was faster', async () => {
    const made = pointing({ left })
    made.fail(method, made.overtake)
    expect(await made.point()).toBe(false)
    expect(made.at.get(REF)).toBe(made.other)
  })

  test('is ours when it points there already', async () => {
    const made = pointing({ left })
    made.fail(method, { kind: left ? 'stale' : 'exists', after: true })
    expect(await made.point()).toBe(true)
  })

  test('is looked for when the answer is lost: it may be done', async () => {
    const made = pointing({ left })
    made.fail(method, { kind: 'unsure', after: true })
    expect(await made.point()).toBe(true)
    expect(made.calls).toEqual([`${method} ${REF}`, `find ${REF}`])
    expect(made.clock.slept).toEqual([])
  })

  test('is tried three times when the answer is lost and nothing was done', async () => {
    const made = pointing({ left })
    made.fail(method, { kind: 'unsure' }, { kind: 'unsure' })
    expect(await made.point()).toBe(true)
    expect(made.clock.slept).toEqual([1000, 2000])
    const never = pointing({ left })
    never.fail(method, { kind: 'unsure' }, { kind: 'unsure' }, { kind: 'unsure' })
    await expect(never.point()).rejects.toMatchObject({ kind: 'unsure' })
    expect(never.clock.slept).toEqual([1000, 2000])
  })

  test('belongs to another run that was faster while the answer was lost', async () => {
    const made = pointing({ left })
    made.fail(method, { kind: 'unsure' })
    made.fail('find', made.overtake)
    expect(await made.point()).toBe(false)
    expect(made.clock.slept).toEqual([])
  })

  test.each(['forbidden', 'refused', 'protected'] as const)('may be refused: %s', async (kind) => {
    const made = pointing({ left })
    made.fail(method, { kind })
    expect(await made.point()).toMatchObject({ refused: { kind } })
  })

  test('is not given up for being asked too often', async () => {
    const made = pointing({ left })
    made.fail(method, { kind: 'throttled' })
    await expect(made.point()).rejects.toMatchObject({ kind: 'throttled' })
  })

  test('is not given up for a mistake of our own', async () => {
    const made = pointing({ left })
    const bug = new TypeError('a bug')
    made.fail(method, () => {
      throw bug
    })
    await expect(made.point()).rejects.toBe(bug)
  })
})

test('a ref that is gone when it is to be moved on was given back meanwhile', async () => {
  const made = pointing({ left: true })
  made.at.delete(REF)
  expect(await made.point()).toBe(false)
})

test('a ref that cannot be made where its repository is missing is refused', async () => {
  const made = pointing()
  made.fail('create', { kind: 'missing' })
  expect(await made.point()).toMatchObject({ refused: { kind: 'missing' } })
})
