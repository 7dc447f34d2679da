/**
 * What keeping numbers costs: three years of 600 posts with a run each day, in a repository of git; and one run of 300
 * posts, with lists that bring numbers and without. `-- 90` plays so many days instead.
 */
import { playYears, sizesOf } from '../test/insights/years.ts'
import { DAY, insightsWorld } from '../test/insights/world.ts'

/** What each answer of the network takes. */
const CALL_MS = 200
const YEARS = 3
const POSTS_A_YEAR = 200
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

for (const expansion of ['offered', 'refused'] as const) {
  const world = await insightsWorld({ expansion })
  for (let count = 0; count < 300; count += 1) await world.publish(1)
  world.pass(DAY)
  world.simulator.set({ latencyMs: CALL_MS })
  world.simulator.clearRequests()
  const began = performance.now()
  const { insights } = await world.sample()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const asked = world.simulator.requests().length
  console.log(
    `300 posts, lists with numbers ${expansion}: ${insights?.read} read with ${insights?.requests} requests, ${asked} in all, in ${seconds} s at ${CALL_MS} ms a request`,
  )
  await world.close()
}

const days = Number(process.argv[2] ?? YEARS * 365)
const began = performance.now()
const world = await playYears({ days, posts: Math.round((days * POSTS_A_YEAR) / 365), every: 1 })
const sizes = sizesOf(world)
console.log(
  `${days} days: ${world.runs} runs, ${((performance.now() - began) / world.runs).toFixed(0)} ms each`,
)
console.log(
  `  ${sizes.files} files, ${sizes.csv} of them CSV, ${kB(sizes.bytes)} in all; the largest is ${sizes.largest} with ${kB(sizes.largestBytes)}`,
)
console.log(
  `  ${sizes.commits} commits; packed: history ${kB(sizes.packedHistoryBytes)}, all with pictures ${kB(sizes.packedBytes)}`,
)
await world.close()
