import { afterAll, beforeAll, expect, test } from 'vitest'
import { RUN, shardsWorld } from '../accounts/shards.ts'

const NAMES = ['one', 'two', 'three', 'four']
/** What is live shows in no list: only receipts and leases keep it from being published again. */
const BLIND = { feedLagMs: 100_000_000 }

let made: Awaited<ReturnType<typeof shardsWorld>>
const dirs: string[] = []
beforeAll(async () => {
  made = await shardsWorld({ names: NAMES, scale: 100, switches: BLIND })
})
afterAll(() => made.close())

const allOnce = () => Object.fromEntries(NAMES.map((name) => [name, made.textsOf(name)]))

test('first', async () => {
  const { github } = made
  github.runs.set(RUN, { status: 'in_progress' })
  dirs.push(made.folder(), made.folder())
  const [a, b] = await Promise.all([
    made.publish(['one', 'two'], dirs[0] ?? ''),
    made.publish(['three', 'four'], dirs[1] ?? ''),
  ])
  console.log(a.log, a.outputs, b.exitCode)
  console.log(
    made.leases(),
    made.live(),
    made.recorded(),
    dirs.map((dir) => made.filesIn(dir)),
  )
  const recorded = await made.record(made.folder(...dirs))
  console.log(recorded.log, recorded.outputs, recorded.summary, made.leases(), made.recorded())
  console.log(github.read('threads/one/a.md')?.toString())
  expect(made.live()).toEqual(allOnce())
})
