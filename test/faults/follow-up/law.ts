import type { ActionResult } from '../../../scripts/run-action.ts'
import type { Case } from '../law.ts'
import { liveFile, OTHER, POST, type Runner, type World } from '../removal/world.ts'
import { TIME_SCALE, type Switches } from '../world.ts'
import { followedFile, followUpsIn, publishing, world } from './world.ts'

/** Runs after which all must be done, whatever happened before. */
const MOST_RUNS = 8
/** A machine that is busy may be too slow even for a calm run at this pace. */
const ATTEMPTS = 5

/** How many requests a calm run makes. */
export type Plan = { readonly github: number; readonly threads: number }

export async function planOf(): Promise<Plan> {
  let why: readonly string[] = []
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const calm = await world()
    try {
      const { log } = await calm.runner().run(publishing)
      const { length: github } = calm.github.requests
      const { length: threads } = calm.simulator.requests()
      why = [...brokenInTheEnd(calm), ...calm.complaints]
      if (why.length === 0) return { github, threads }
      why = [...why, log]
    } finally {
      await calm.close()
    }
  }
  throw new Error(why.join('\n'))
}

type Disturbance = {
  readonly group: string
  readonly name: string
  readonly switches?: Switches
  /** How much faster than true time goes by. */
  readonly scale?: number
  /** Disturbs a world; runs go on from the runner that is returned. */
  readonly disturb: (world: World) => Promise<Runner>
}

export const caseOf = ({ group, name, switches = {}, scale = TIME_SCALE, disturb }: Disturbance): Case => ({
  group: `what follows a live post: ${group}`,
  name,
  check: async () => {
    const made = await world(switches, scale)
    try {
      const runner = await disturb(made)
      made.simulator.clearFaults()
      await runToTheEnd(runner, made)
      return [...new Set([...made.complaints, ...brokenInTheEnd(made)])]
    } finally {
      await made.close()
    }
  },
})

async function runToTheEnd(runner: Runner, world: World): Promise<void> {
  let log = ''
  for (let count = 0; count < MOST_RUNS; count += 1) {
    const result = await runner.run(publishing)
    world.complaints.push(...brokenNow(world, result))
    const text = world.github.read(POST)?.toString() ?? ''
    if (result.exitCode === 0 && /corrected:/.test(text) && /reposted:/.test(text)) return
    log = result.log
  }
  world.complaints.push(`there is no end after ${MOST_RUNS} runs: ${log}`)
}

/** What must be so at any moment: one of each at most, and a run that leaves something undone says so. */
export function brokenNow(world: World, result?: ActionResult): readonly string[] {
  const { corrections, reposts } = followUpsIn(world)
  const wrong: string[] = []
  if (corrections.length > 1) wrong.push(`${corrections.length} corrections`)
  if (reposts.length > 1) wrong.push(`${reposts.length} reposts`)
  if (result === undefined || result.exitCode === null) return wrong
  const isDone = corrections.length === 1 && reposts.length === 1
  if (!isDone && !/deferred|not corrected|not reposted|not tried|nothing to do|failed|busy/.test(result.log))
    wrong.push(`something is undone without a word: ${result.log}`)
  return wrong
}

/** There is one of each, the file names them and is otherwise as it was, and nothing else has changed. */
function brokenInTheEnd(world: World): readonly string[] {
  const { going, staying, simulator, github } = world
  const { corrections, reposts } = followUpsIn(world)
  const wrong = [...brokenNow(world)]
  const text = github.read(POST)?.toString() ?? ''
  const [, corrected] = /^  corrected:\n    id: "(\d+)"\n(?:    permalink: \S+\n)?/m.exec(text) ?? []
  const [, reposted] = /^  reposted:\n    id: "(\d+)"\n    at: "[^"]+Z"\n/m.exec(text) ?? []
  if (corrected === undefined || corrected !== corrections[0]?.id) wrong.push(`the correction in ${text}`)
  if (reposted === undefined || reposted !== reposts[0]?.id) wrong.push(`the repost in ${text}`)
  const rest = text.replace(/^  (?:corrected|reposted):\n(?:    .*\n)+/gm, '')
  if (rest !== followedFile(going)) wrong.push(`the file is ${text}`)
  if (github.read(OTHER)?.toString() !== liveFile(staying)) wrong.push('another file has changed')
  if (simulator.media().length !== going.length + staying.length + 2) wrong.push('something else is live')
  return wrong
}
