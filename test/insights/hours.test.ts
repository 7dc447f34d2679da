import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOUR, insightsWorld, type InsightsWorld } from './world.ts'

let world: InsightsWorld
beforeAll(async () => {
  world = await insightsWorld()
})
afterAll(() => world.close())

test('a workflow that runs each three hours shows the first 48 hours of a post beside the usual', async () => {
  for (let count = 0; count < 9; count += 1) await world.publish(1)
  const pass = async (hours: number) => {
    for (let hour = 0; hour < hours; hour += 3) {
      world.pass(3 * HOUR)
      expect((await world.sample()).problems).toEqual([])
    }
  }
  await pass(48)
  const { path, ids } = await world.publish(1)
  await pass(15)
  const svg = world.data().get('first-48-hours.svg') ?? ''
  expect(svg).toContain(path)
  const latest = JSON.parse(world.data().get('latest.json') ?? '') as { posts: Record<string, number[]> }
  const views = latest.posts[ids[0] ?? '']?.[0]
  expect(svg).toContain(`${views} after 15 hours. After 15 hours, `)
  expect(svg).toContain('class="u"')
  // In the first two days each run has a row of it, unless nobody has come.
  const rows = [...world.data()].flatMap(([name, text]) =>
    name.startsWith('posts-') ? text.split('\n') : [],
  )
  expect(rows.filter((row) => row.includes(ids[0] ?? '-'))).toHaveLength(5)
}, 120_000)
