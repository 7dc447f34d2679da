import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { startSimulator } from '../../simulator/server.ts'
import { entries, rulesOf } from './entries.ts'
import { repository } from './repository.ts'

const SCALE = 100

async function world(files: Readonly<Record<string, string>>) {
  const simulator = await startSimulator({ timeScale: SCALE, seed: 1, switches: { propagation: 'never' } })
  const repo = repository(files)
  onTestFinished(async () => {
    repo.remove()
    await simulator.close()
  })
  const run = (env: Readonly<Record<string, string>> = {}) =>
    runAction({
      workspace: repo.path,
      inputs: { 'access-token': simulator.token, 'threads-api-url': simulator.url },
      env: { SPOOL_TIME_SCALE: String(SCALE), ...env },
    })
  return { simulator, repo, run, texts: () => simulator.media().map(({ content }) => content.text) }
}

test('with 90 % of its requests used up a run finishes the chain that is begun, and begins none', async () => {
  const { simulator, run, texts } = await world({
    'threads/a.md': '---\nthreads: true\n---\n\nOne\n\n---\n\nTwo\n',
  })
  simulator.inject({ kind: 'throttle', path: 'threads', method: 'POST', nth: 2 })
  expect(entries((await run()).outputs)).toMatchObject([{ status: 'partial' }])
  simulator.set({ usagePercent: 95 })
  const { exitCode, outputs, log } = await run()
  expect(exitCode, log).toBe(0)
  expect(entries(outputs)).toMatchObject([{ status: 'published' }])
  expect(texts()).toEqual(['One', 'Two'])
})

test('with 90 % of its requests used up a run defers what waits, and says so', async () => {
  const { simulator, repo, run, texts } = await world({
    'threads/a.md': '---\nthreads: true\n---\n\nA\n',
    'threads/b.md': '---\nthreads: true\n---\n\nB\n',
  })
  simulator.set({ usagePercent: 90 })
  const { exitCode, outputs, log, summary } = await run({ RUNNER_DEBUG: '1' })
  expect(exitCode, log).toBe(0)
  expect(rulesOf(outputs)).toEqual({
    'threads/a.md': ['threads/rate-limit:'],
    'threads/b.md': ['threads/rate-limit:'],
  })
  expect(log).toContain('threads/a.md deferred until the next run')
  expect(log).toContain('x-business-use-case-usage {')
  expect(summary).toContain('Threads says that 90 % of its limit for requests is used up.')
  expect(repo.git('status', '--porcelain')).toBe('')

  // The network gives an hour, which the time scale divides.
  simulator.set({ usagePercent: 100 })
  expect((await run()).log).toMatch(/threads\/a\.md deferred until 20\d\d-\d\d-\d\d \d\d:\d\d UTC/)
  expect(texts()).toEqual([])

  simulator.set({ usagePercent: 89 })
  const later = await run()
  expect(later.exitCode, later.log).toBe(0)
  expect(later.summary).toContain('Threads says that 89 % of its limit for requests is used up.')
  expect(texts()).toEqual(['A', 'B'])
})
