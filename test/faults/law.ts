import type { Posts } from './posts.ts'
import { runToTheEnd, world, type Switches, type World } from './world.ts'

/** One thing that goes wrong once, and what is broken by it in the end: nothing. */
export type Case = {
  readonly group: string
  readonly name: string
  readonly check: () => Promise<readonly string[]>
}

/** Posts beside what becomes of them, and what that takes, when nothing goes wrong. */
export type Plan = {
  readonly what: string
  readonly posts: Posts
  readonly switches: Switches
  /** Texts of the segments, by path. */
  readonly expected: Readonly<Record<string, readonly string[]>>
  readonly requests: number
  readonly journalLines: number
}

/** A machine that is busy may be too slow even for a calm run at this pace. */
const ATTEMPTS = 5

export async function planOf(what: string, posts: Posts, switches: Switches = {}): Promise<Plan> {
  let why = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const calm = await world(posts, switches)
    const { outputs, log } = await calm.run()
    const live = liveIn(calm)
    const published = JSON.parse(outputs['posts'] ?? '[]') as { path: string; posts: { id: string }[] }[]
    const textsOf = (ids: readonly { id: string }[]) =>
      ids.map(({ id }) => live.find((post) => post.id === id)?.text ?? '')
    const plan: Plan = {
      what,
      posts,
      switches,
      expected: Object.fromEntries(published.map(({ path, posts: ids }) => [path, textsOf(ids)])),
      requests: calm.simulator.requests().length,
      journalLines: calm.journal.lines(),
    }
    const wrong = broken(calm, plan)
    await calm.close()
    if (published.length > 0 && wrong.length === 0) return plan
    why = [...wrong, log].join('\n')
  }
  throw new Error(why)
}

/** What is done to the world; it goes on in the one that is returned, or in the same. */
export type Disturb = (world: World) => Promise<unknown>

/** Disturbs a world that publishes these posts, runs until nothing is due, and tells what is broken. */
export async function lawAfter(
  plan: Plan,
  disturb: Disturb,
  switches: Switches = {},
): Promise<readonly string[]> {
  const first = await world(plan.posts, { ...plan.switches, ...switches })
  try {
    const goesOn = (await disturb(first)) ?? first
    const last = isWorld(goesOn) ? goesOn : first
    first.simulator.clearFaults()
    await runToTheEnd(last)
    return [...new Set([...first.complaints, ...last.complaints, ...broken(last, plan)])]
  } finally {
    await first.close()
  }
}

function isWorld(value: unknown): value is World {
  return typeof value === 'object' && value !== null && 'simulator' in value
}

type Live = { readonly id: string; readonly text: string; readonly parentId: string | undefined }

const liveIn = ({ simulator }: World): readonly Live[] =>
  simulator.media().map(({ id, content, parentId }) => ({ id, text: content.text ?? '', parentId }))

/**
 * What is wrong with the end of it all, or nothing: every segment live exactly once, in order, each replying to the
 * one before it, and receipts complete and right.
 */
function broken(world: World, { expected }: Pick<Plan, 'expected'>): readonly string[] {
  const live = liveIn(world)
  const wrong: string[] = []
  const total = Object.values(expected).flat().length
  if (live.length !== total) wrong.push(`${live.length} segments are live, expected ${total}`)
  const told = new Set<string>()
  for (const [path, texts] of Object.entries(expected)) {
    const file = world.repo.read(path)
    const receipts = Array.from(file.matchAll(/^ {4}- id: "(\d+)"$/gm), ([, id = '']) => id)
    if (receipts.length !== texts.length)
      wrong.push(`${path}: ${receipts.length} receipts, expected ${texts.length}`)
    for (const [index, id] of receipts.entries()) {
      const found = live.find((post) => post.id === id)
      const which = `${path}: segment ${index + 1}`
      if (!found) wrong.push(`${which} has a receipt of nothing`)
      else if (found.text !== texts[index]) wrong.push(`${which} has another text`)
      else if (found.parentId !== receipts[index - 1]) wrong.push(`${which} replies to something else`)
      if (told.has(id)) wrong.push(`${which} has the receipt of another`)
      told.add(id)
    }
    if (!file.includes('published_at:')) wrong.push(`${path}: not marked as whole`)
  }
  return wrong
}
