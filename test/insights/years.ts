import { execFileSync } from 'node:child_process'
import { BRANCH, DAY, HOUR, insightsWorld, START, type InsightsWorld } from './world.ts'

type Plan = {
  readonly days: number
  readonly posts: number
  /** Runs come every so many days. */
  readonly every: number
}

/** Some years of an account: posts at changing hours, a quarter of them chains of three, and followers who come. */
export async function playYears({
  days,
  posts,
  every,
}: Plan): Promise<InsightsWorld & { readonly runs: number }> {
  const world = await insightsWorld()
  let runs = 0
  let published = 0
  for (let day = 0; day < days; day += 1) {
    world.simulator.account('lantern', { followers: followersOn(START + day * DAY) })
    // Runs come each day at the same time; posts go out between them.
    let hours = 0
    while (published < ((day + 1) * posts) / days) {
      const at = 1 + ((published * 7) % 20)
      if (at > hours) world.pass((at - hours) * HOUR)
      hours = Math.max(hours, at)
      const isElsewhere = published % 20 === 19
      if (isElsewhere) await world.simulator.publishAs('lantern', { text: 'Made elsewhere' })
      else
        await world.publish(
          published % 4 === 0 ? 3 : 1,
          published % 3 === 0 ? `https://example.com/${published}` : undefined,
        )
      published += 1
    }
    world.pass(DAY - hours * HOUR)
    if (day % every !== every - 1) continue
    const { problems } = await world.sample({ timezone: 'Europe/Berlin' })
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
    runs += 1
  }
  return { ...world, runs }
}

/** They change where a day of play begins, which is when the run of the day before has ended. */
export function followersOn(at: number): number {
  return 200 + Math.round(Math.floor((at - START) / DAY) * 1.5)
}

/** How much room the data takes. `history`: of the CSV files alone; packed: as git keeps all commits of it. */
export function sizesOf(world: InsightsWorld) {
  const { github } = world
  const files = world.data()
  const ofCsv = [...files.keys()].filter((name) => name.endsWith('.csv'))
  const [largest = '', text = ''] =
    [...files].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
  return {
    files: files.size,
    csv: ofCsv.length,
    bytes: [...files.values()].reduce((sum, each) => sum + Buffer.byteLength(each), 0),
    largest,
    largestBytes: Buffer.byteLength(text),
    commits: Number(github.git('rev-list', '--count', BRANCH)),
    packedBytes: packedOf(world, /^/),
    packedHistoryBytes: packedOf(world, /\.csv$/),
  }
}

/** The size of a pack of every version of the files whose names match, as a clone would fetch it. */
function packedOf({ github }: InsightsWorld, matching: RegExp): number {
  const objects = github.git('rev-list', '--objects', BRANCH).split('\n')
  const input = objects.filter((line) => line !== '' && matching.test(line)).join('\n')
  return execFileSync('git', ['pack-objects', '--quiet', '--stdout'], {
    cwd: github.path,
    input,
    maxBuffer: 1 << 28,
  }).length
}
