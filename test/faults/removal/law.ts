import { TIME_SCALE, type Switches } from '../world.ts'
import type { Case } from '../law.ts'
import type { ActionResult } from '../../../scripts/run-action.ts'
import { liveFile, OTHER, POST, world, type Runner, type World } from './world.ts'

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
      const result = await calm.runner().run()
      const { length: github } = calm.github.requests
      const { length: threads } = calm.simulator.requests()
      why = [...brokenNow(calm, result), ...brokenInTheEnd(calm, {}), ...calm.complaints]
      if (why.length === 0) return { github, threads }
      why = [...why, result.log]
    } finally {
      await calm.close()
    }
  }
  throw new Error(why.join('\n'))
}

/** What authors did meanwhile. */
export type Edited = {
  /** Where the file is in the end, where it was renamed. */
  readonly path?: string
  /** Whether its author may have changed their mind in time: then all of it stays. */
  readonly mayStay?: boolean
  /** Other files that were made. */
  readonly made?: Readonly<Record<string, string>>
}

type Disturbance = {
  readonly group: string
  readonly name: string
  readonly switches?: Switches
  readonly edited?: Edited
  /** How much faster than true time goes by. */
  readonly scale?: number
  /** Disturbs a world; runs go on from the runner that is returned. */
  readonly disturb: (world: World) => Promise<Runner>
}

export const caseOf = ({
  group,
  name,
  switches = {},
  edited = {},
  scale = TIME_SCALE,
  disturb,
}: Disturbance): Case => ({
  group: `a removal: ${group}`,
  name,
  check: async () => {
    const made = await world(switches, scale)
    try {
      const runner = await disturb(made)
      made.simulator.clearFaults()
      await publishLeavesIt(made)
      await runToTheEnd(runner, made, edited)
      const leases = made.github.git('for-each-ref', '--format=%(refname)').match(/.*lease.*/g) ?? []
      if (leases.length > 0 && !made.cutShort) made.complaints.push(`left: ${leases.join()}`)
      return [...new Set([...made.complaints, ...brokenInTheEnd(made, edited)])]
    } finally {
      await made.close()
    }
  },
})

const liveIn = ({ simulator }: World) =>
  new Set(simulator.media().flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [id] : [])))

/** However far a removal came: nothing else publishes, continues or takes down anything of it. */
async function publishLeavesIt(world: World): Promise<void> {
  const { simulator, complaints, runner } = world
  const count = () => simulator.requests().filter(({ method }) => method !== 'GET').length
  const before = count()
  const { log } = await runner().run({ inputs: { command: 'publish' } })
  if (count() !== before) complaints.push(`publish changed something: ${log}`)
}

async function runToTheEnd(runner: Runner, world: World, edited: Edited): Promise<void> {
  let log = ''
  for (let count = 0; count < MOST_RUNS; count += 1) {
    const result = await runner.run()
    world.complaints.push(...brokenNow(world, result, edited))
    if (result.exitCode === 0 && result.outputs['posts'] === '[]') return
    log = result.log
  }
  world.complaints.push(`there is no end after ${MOST_RUNS} runs: ${log}`)
}

/**
 * What must be so at any moment: only what the file names is taken down, from its end; and what is left half is said by
 * the run that leaves it, and nowhere taken for gone.
 */
export function brokenNow(world: World, result?: ActionResult, edited: Edited = {}): readonly string[] {
  const { going, staying, github } = world
  const live = liveIn(world)
  const left = going.filter((id) => live.has(id))
  const wrong: string[] = []
  if (staying.some((id) => !live.has(id))) wrong.push('something is taken down that no file names')
  if (left.some((id, index) => id !== going[index])) wrong.push('what is left is not the beginning')
  const text = github.read(edited.path ?? POST)?.toString() ?? ''
  if (/unpublished_at/.test(text) && left.length > 0) wrong.push('what is live is recorded as gone')
  if (result === undefined || result.exitCode === null) return wrong
  const isHalf = left.length > 0 && left.length < going.length
  if (isHalf && (result.exitCode === 0 || !/partial|in doubt|failed|not tried/.test(result.log)))
    wrong.push(`half is left without a word: ${result.log}`)
  return wrong
}

/** All of the chain is gone, all else is as it was, and the file says so, otherwise byte for byte as before. */
function brokenInTheEnd(
  world: World,
  { path = POST, mayStay = false, made = {} }: Edited,
): readonly string[] {
  const { going, staying, simulator, github } = world
  const live = liveIn(world)
  const wrong = [...brokenNow(world, undefined, { path })]
  const asked = simulator.requests().filter(({ method }) => method === 'DELETE')
  const foreign = asked.filter(({ path: at }) => !going.some((id) => at.endsWith(`/${id}`)))
  if (foreign.length > 0) wrong.push('something else was to be taken down')
  if (simulator.media().length !== going.length + staying.length) wrong.push('something was published')
  const left = going.filter((id) => live.has(id))
  const text = github.read(path)?.toString() ?? ''
  const stays = mayStay && left.length === going.length
  if (left.length > 0 && !stays) wrong.push(`${left.length} segments are live in the end`)
  const isRecorded = /^  unpublished_at: "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"\n/m
  if (isRecorded.test(text) === stays) wrong.push(`the file says ${text}`)
  const asIs = [liveFile(going, 'unpublish: true'), ...(mayStay ? [liveFile(going)] : [])]
  if (!asIs.includes(text.replace(isRecorded, ''))) wrong.push(`the file is ${text}`)
  const others = { [OTHER]: liveFile(staying), 'README.md': 'Read me\n', ...made }
  for (const [name, content] of Object.entries(others))
    if (github.read(name)?.toString() !== content) wrong.push(`${name} is another file`)
  return wrong
}
