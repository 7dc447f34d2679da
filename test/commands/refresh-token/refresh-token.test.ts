import { describe, expect, test } from 'vitest'
import { refreshToken } from '../../../src/commands/refresh-token/refresh-token.ts'
import type { Settings } from '../../../src/core/settings.ts'
import { fakeHost } from '../../fakes/host.ts'
import { sceneOf } from '../../fakes/scene.ts'

const DAY = 86_400_000

/** A repository whose token has so many days left. */
function tokenScene(daysLeft: number, settings: Partial<Settings> = {}) {
  const host = fakeHost()
  const scene = sceneOf({ host, settings: { tokenStore: 'ref', ...settings } })
  const now = scene.time.now()
  scene.threads.tell({ issuedAt: now - (60 - daysLeft) * DAY, expiresAt: now + daysLeft * DAY })
  return { ...scene, host, report: () => scene.run(refreshToken) }
}
const kept = (host: ReturnType<typeof fakeHost>) => [...host.pointers.keys()]

describe('refresh-token', () => {
  test('refreshes a token that is due, keeps it, and gives back the lease on the account', async () => {
    const { report, host, threads, events } = tokenScene(20)
    expect(await report()).toMatchObject({ problems: [], posts: [], token: { daysLeft: 60 } })
    expect(threads.calls).toContain('refreshToken')
    expect(kept(host)).toEqual([expect.stringMatching(/^refs\/spool\/token-/)])
    expect(host.calls).toContain('refs.remove')
    expect(events.map(({ kind }) => kind)).toEqual(['account', 'token-refreshed'])
  })

  test('does nothing to one that is not, and says how long it lives', async () => {
    const { report, host, threads } = tokenScene(50)
    expect(await report()).toMatchObject({ problems: [], token: { daysLeft: 50 } })
    expect(threads.calls).not.toContain('refreshToken')
    expect(kept(host)).toEqual([])
  })

  test('asks nobody in a dry run', async () => {
    const { report, host, threads } = tokenScene(20, { dryRun: true })
    expect(await report()).toMatchObject({ ending: 'Dry run, nothing was refreshed', problems: [] })
    expect([...host.calls, ...threads.calls]).toEqual([])
  })

  test('fails where the token cannot be kept', async () => {
    const { report, host, threads } = tokenScene(20)
    host.fail('refs.note', { kind: 'forbidden' }, { kind: 'forbidden' })
    const { problems } = await report()
    expect(problems.map(({ rule, severity }) => `${severity}: ${rule}`)).toEqual([
      'warning: github/no-lease',
      'error: token/not-refreshed',
    ])
    expect(threads.calls).not.toContain('refreshToken')
  })
})
