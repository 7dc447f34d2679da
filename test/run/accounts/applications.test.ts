import { describe, expect, test } from 'vitest'
import { openApplications } from '../../../src/run/accounts/applications.ts'
import { fakeThreads } from '../../fakes/threads.ts'

const USED_UP = { usedPercent: 100, freeAt: undefined }
const NEARLY = { usedPercent: 93, freeAt: 7 }

function accounts() {
  const join = openApplications()
  return (application: string | undefined) => {
    const threads = fakeThreads(() => 0)
    threads.tell({ application })
    return { threads, joined: join(threads) }
  }
}

describe('accounts of one app', () => {
  test('share what Threads tells one of them of the limit of the app', async () => {
    const account = accounts()
    const [one, two, other] = [account('Spool'), account('Spool'), account('Another')]
    for (const { joined } of [one, two, other]) await joined.tokenFacts()
    one.threads.limitApplication(NEARLY)
    expect(two.joined.rateLimit()).toEqual(NEARLY)
    expect(other.joined.rateLimit()).toBeUndefined()
  })

  test('do not begin once the app may ask no more; those of others do', async () => {
    const account = accounts()
    const [one, two, other] = [account('Spool'), account('Spool'), account('Another')]
    await one.joined.profile()
    one.threads.limitApplication(USED_UP)
    await expect(two.joined.profile()).rejects.toMatchObject({ kind: 'throttled', definite: true })
    expect(two.threads.calls).not.toContain('profile')
    expect(await other.joined.profile()).toMatchObject({ username: 'lantern' })
  })

  test('are not held back by the limit of an account', async () => {
    const account = accounts()
    const [one, two] = [account('Spool'), account('Spool')]
    one.threads.limit(USED_UP)
    await two.joined.profile()
    expect(two.joined.rateLimit()).toBeUndefined()
  })

  test('of which nothing is said count as one app', async () => {
    const account = accounts()
    const [one, two] = [account(undefined), account(undefined)]
    one.threads.limitApplication(USED_UP)
    await expect(two.joined.profile()).rejects.toMatchObject({ kind: 'throttled' })
  })

  test('are asked for what is said of the token once', async () => {
    const { threads, joined } = accounts()('Spool')
    await joined.profile()
    await joined.tokenFacts()
    expect(threads.calls.filter((call) => call === 'tokenFacts')).toHaveLength(1)
  })
})
