import { expect, test } from 'vitest'
import type { Edit } from '../../../../src/ports/commits.ts'
import { openCommits } from '../../../../src/run/accounts/asking/commits.ts'
import { fakeClock } from '../../../fakes/clock.ts'
import { fakeHost } from '../../../fakes/host.ts'

/** Accounts that commit to one branch, each what it makes of it. */
function together(...names: readonly string[]) {
  const host = fakeHost()
  const { branches } = host
  const clock = fakeClock()
  const manner = { expected: names, patienceMs: 1000, graceMs: 10, clock }
  const commits = openCommits({ ...manner, interruption: new AbortController().signal })
  const world = { clock, random: () => 0, run: { id: '7', attempt: 1, holder: 'us' } }
  const commit = (name: string, edit: () => Edit | Promise<Edit>) =>
    commits.commitAs(name)({ branch: 'main', branches, message: 'x', world }, async () => edit())
  return { commit, host, leave: commits.leave }
}
const file = (path: string, text = path): Edit => ({ files: new Map([[path, text]]) })
const committed = (calls: readonly string[]) => calls.filter((call) => call === 'branches.commit').length

test('what accounts edit is one commit, of which each is told that had something to write', async () => {
  const { commit, host } = together('a', 'b', 'c')
  const made = await Promise.all([
    commit('a', () => file('a/x')),
    commit('b', () => ({ files: new Map() })),
    commit('c', () => file('c/x')),
  ])
  expect(made.map((each) => each.commit?.oid)).toEqual(['oid1', undefined, 'oid1'])
  expect(made.map(({ edited }) => edited.files.size)).toEqual([1, 0, 1])
  expect([...host.files.keys()]).toEqual(['a/x', 'c/x'])
  expect(host.calls).toEqual(['branches.find', 'branches.commit'])
})

test('an account whose edit fails, or that does not come, keeps back no other', async () => {
  const { commit, host, leave } = together('a', 'b', 'c')
  leave('c')
  const broken = commit('a', () => Promise.reject(new Error('broken')))
  const made = commit('b', () => file('b/x'))
  await expect(broken).rejects.toThrow('broken')
  expect((await made).commit?.oid).toBe('oid1')
  expect([...host.files.keys()]).toEqual(['b/x'])
})

test('where the branch has moved, all edit it again', async () => {
  const { commit, host } = together('a', 'b')
  host.fail('branches.commit', { kind: 'stale' })
  let edits = 0
  const edit = (path: string) => () => file(path, `${(edits += 1)}`)
  await Promise.all([commit('a', edit('a/x')), commit('b', edit('b/x'))])
  expect([edits, Object.fromEntries(host.files)]).toEqual([4, { 'a/x': '3', 'b/x': '4' }])
})

test('who comes while others are committed is in the next commit, and moves no branch under them', async () => {
  const { commit, host } = together('a')
  let late: ReturnType<typeof commit>[] = []
  const first = await commit('a', () => {
    late = ['b', 'c'].map((name) => commit(name, () => file(`${name}/x`)))
    return file('a/x')
  })
  expect(first.commit?.oid).toBe('oid1')
  expect((await Promise.all(late)).map((each) => each.commit?.oid)).toEqual(['oid2', 'oid2'])
  expect(committed(host.calls)).toBe(2)
})

test('what GitHub refuses is refused to all', async () => {
  const { commit, host } = together('a', 'b')
  host.fail('branches.commit', { kind: 'forbidden' })
  const made = await Promise.allSettled([commit('a', () => file('a/x')), commit('b', () => file('b/x'))])
  expect(made).toMatchObject([{ reason: { kind: 'forbidden' } }, { reason: { kind: 'forbidden' } }])
})

test('more than fits into one commit is in several', async () => {
  const { commit, host } = together('a', 'b', 'c')
  const long = 'x'.repeat(8_000_000)
  const made = await Promise.all(['a', 'b', 'c'].map((name) => commit(name, () => file(`${name}/x`, long))))
  expect(made.map((each) => each.commit?.oid)).toEqual(['oid1', 'oid2', 'oid3'])
  expect([host.files.size, committed(host.calls)]).toEqual([3, 3])
})
