import { expect, test } from 'vitest'
import { sharedHost } from '../../../../src/run/accounts/asking/shared-host.ts'
import { fakeHost } from '../../../fakes/host.ts'
import { virtualTime } from '../../../publishing/model/time.ts'

test('accounts that read at the same moment ask once, and each is told of its own', async () => {
  const time = virtualTime()
  const host = fakeHost({ 'a/x': 'A', 'b/x': 'B' })
  const shared = sharedHost(host, time)
  const { branches } = shared
  const read = async (name: string) => {
    const branch = await branches.find(undefined)
    await shared.repository()
    const [folder] = await branches.list(branch?.head ?? '', [name])
    const [files] = await branches.files([branch?.head ?? ''], [`${name}/x`, `${name}/none`])
    return [...(folder ?? []), ...(files ?? [])].map(([path, what]) => `${path}: ${what.toString()}`)
  }
  expect(await time.until(Promise.all([read('a'), read('b')]))).toEqual([
    ['x: file', 'a/x: A'],
    ['x: file', 'b/x: B'],
  ])
  expect(host.calls).toEqual(['branches.find', 'repository', 'branches.list', 'branches.files'])
})

test('what is asked later is asked again', async () => {
  const time = virtualTime()
  const host = fakeHost()
  const { branches } = sharedHost(host, time)
  await time.until(branches.find('none'))
  await time.until(Promise.all([branches.find('none'), branches.find('main')]))
  expect(host.calls).toEqual(['branches.find', 'branches.find', 'branches.find'])
})

test('what fails, fails for those who asked then', async () => {
  const time = virtualTime()
  const host = fakeHost()
  host.fail('branches.find', { kind: 'unsure' })
  const { branches } = sharedHost(host, time)
  const both = Promise.allSettled([branches.find('main'), branches.find('main')])
  expect(await time.until(both)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
  expect(await time.until(branches.find('main'))).toMatchObject({ name: 'main' })
})
