import { describe, expect, test } from 'vitest'
import type { WriteBackMode } from '../../../src/core/write-back.ts'
import type { Host } from '../../../src/ports/github.ts'
import { holdLease } from '../../../src/run/lease/hold-lease.ts'
import { virtualTime } from '../../publishing/model/time.ts'
import { sceneOf } from '../../fakes/scene.ts'
import { BRANCH, leaseWorld, MINUTE } from './refs.ts'

const notAsked = () => Promise.reject(new Error('not asked'))
/** A host of which only the refs are asked. */
const hostWith = (refs: Host['refs']): Host => ({
  refs,
  branches: {
    find: notAsked,
    rules: notAsked,
    isProtected: notAsked,
    files: notAsked,
    list: notAsked,
    changes: notAsked,
    renames: notAsked,
    commit: notAsked,
    begin: notAsked,
    replace: notAsked,
    history: notAsked,
    merge: notAsked,
  },
  pullRequests: {
    find: notAsked,
    open: notAsked,
    describe: notAsked,
    mayBeOpened: notAsked,
    files: notAsked,
    bringing: notAsked,
    changing: notAsked,
    label: notAsked,
  },
  releases: { find: notAsked, describe: notAsked },
  issues: { find: notAsked, own: notAsked, open: notAsked, change: notAsked },
  comments: { own: notAsked, add: notAsked, change: notAsked },
  repository: notAsked,
})

function holding(writeBack: WriteBackMode = 'commit') {
  const time = virtualTime()
  const made = leaseWorld({}, { clock: time })
  const target = {
    host: hostWith(made.refs),
    branch: BRANCH,
    candidates: notAsked,
    release: undefined,
    writeBack,
  }
  const hold = () => time.until(holdLease('account', target, made.context))
  return { ...made, time, hold }
}

/** A lease that is held, or the test has failed. */
async function held(made: ReturnType<typeof holding>) {
  const lease = await made.hold()
  if (lease === 'busy') throw new Error('It is busy')
  return lease
}

describe('the lease on an account', () => {
  test('is none without a repository on GitHub', async () => {
    const { context } = sceneOf()
    const lease = await holdLease('account', undefined, context)
    expect(lease).toMatchObject({ problems: [] })
    if (lease === 'busy') throw new Error('It is busy')
    await expect(Promise.all([lease.ensure(), lease.release()])).resolves.toBeDefined()
  })

  test('is renewed through long waits, and no more once it is given back', async () => {
    const made = holding()
    const lease = await held(made)
    expect(lease.problems).toEqual([])
    const moves = () => made.calls.filter((call) => call.startsWith('move')).length
    await made.time.until(made.time.sleep(31 * MINUTE))
    // Looked at once a minute, and renewed as soon as less than ten of fifteen minutes are left.
    expect(moves()).toBe(5)
    const asked = made.calls.length
    await lease.ensure()
    expect(made.calls).toHaveLength(asked)
    await lease.release()
    expect(made.at.size).toBe(0)
    await made.time.until(made.time.sleep(30 * MINUTE))
    expect(moves()).toBe(5)
  })

  test('that is lost in a long wait is told before the next publish', async () => {
    const made = holding()
    const lease = await held(made)
    const [ref = ''] = made.at.keys()
    made.holdBy(ref, {})
    await made.time.until(made.time.sleep(30 * MINUTE))
    await expect(lease.ensure()).rejects.toMatchObject({ kind: 'lease-lost' })
  })

  test('is busy while another run does not end', async () => {
    const made = holding()
    const first = await held(made)
    made.over.set('100', false)
    const { world } = made.context
    const other = { ...world, run: { ...world.run, id: '300', holder: 'another' } }
    const target = {
      host: hostWith(made.refs),
      branch: BRANCH,
      candidates: notAsked,
      release: undefined,
      writeBack: 'commit',
    } as const
    const busy = await made.time.until(holdLease('account', target, { ...made.context, world: other }))
    expect(busy).toBe('busy')
    await first.release()
  })

  test('is done without, and told so, where no ref can be made', async () => {
    const made = holding()
    made.fail('create', { kind: 'refused' }, { kind: 'forbidden' })
    const lease = await held(made)
    expect(lease.problems).toMatchObject([{ rule: 'github/no-lease', severity: 'warning' }])
    expect(lease.problems[0]?.message).toContain('create: forbidden')
    await expect(Promise.all([lease.ensure(), lease.release()])).resolves.toBeDefined()
  })

  test('has to be there where receipts go to GitHub', async () => {
    const made = holding('commit')
    made.fail('note', { kind: 'forbidden' })
    await expect(made.hold()).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is done without where receipts stay in the checkout', async () => {
    const made = holding('files')
    made.fail('note', { kind: 'forbidden' })
    const lease = await held(made)
    expect(lease.problems).toMatchObject([{ rule: 'github/no-lease' }])
  })

  test('is not done without where somebody has taken its name, wherever receipts go', async () => {
    const made = holding('files')
    made.at.set('refs/spool', 'head')
    made.fail('create', { kind: 'refused' })
    await expect(made.hold()).rejects.toMatchObject({ kind: 'blocked' })
  })

  test('is not done without for a mistake of our own', async () => {
    const made = holding('files')
    const bug = new TypeError('a bug')
    made.fail('note', () => {
      throw bug
    })
    await expect(made.hold()).rejects.toBe(bug)
  })
})
