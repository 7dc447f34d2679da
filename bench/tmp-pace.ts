import { runAction } from '../scripts/run-action.ts'
import { startSimulator } from '../simulator/server.ts'
import { repository } from '../test/scenarios/repository.ts'
const CALL_MS = 100
async function measureCalls(name: string, textMs: number, leastMs: number): Promise<void> {
  const switches = { textMs, latencyMs: CALL_MS, propagation: 'never' } as const
  const simulator = await startSimulator({ switches })
  const body = Array.from({ length: 10 }, (_, index) => `Segment ${index}.`).join('\n\n---\n\n')
  const repo = repository({ 'threads/a.md': `---\nthreads: true\n---\n\n${body}\n` })
  const started = performance.now()
  const { exitCode, log } = await runAction({
    workspace: repo.path,
    inputs: { 'access-token': simulator.token, 'threads-api-url': simulator.url },
  })
  const took = performance.now() - started
  if (exitCode !== 0) throw new Error(log)
  const calls = simulator.requests().length
  console.log(
    `${name}: ${(took / 1000).toFixed(2)} s, at least ${(leastMs / 1000).toFixed(1)} s, ratio ${(took / leastMs).toFixed(2)}; ${calls} calls`,
  )
  await simulator.close()
  repo.remove()
}
await measureCalls('10 texts, ready at once', 0, 3100)
await measureCalls('10 texts, ready after a second', 1000, 12_100)
