import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { runAction, type ActionResult, type ActionRun } from '../../scripts/run-action.ts'
import { repository, type Repository } from '../scenarios/repository.ts'

/** Every wait and timeout of the action and of the network divided by this. */
const TIME_SCALE = 200
/** Runs after which everything must be live, whatever happened in the first. */
const MOST_RUNS = 6

/** Posts to publish: by path, front matter and text. */
export type Posts = Readonly<Record<string, string>>

const paragraph = (topic: string) =>
  `${topic}. ${'The quick brown fox jumps over the lazy dog, and nobody counts how often it did. '.repeat(5).trim()}`

export const FIVE_SEGMENTS: Posts = {
  'threads/chain.md': `---\nthreads: true\n---\n\n${['One', 'Two', 'Three', 'Four', 'Five'].map(paragraph).join('\n\n---\n\n')}\n`,
}
export const THREE_POSTS: Posts = {
  'threads/a.md': '---\nthreads: true\n---\n\nThe first of three posts.\n',
  'threads/b.md': `---\nthreads: true\n---\n\n${['Second', 'And its reply'].map(paragraph).join('\n\n---\n\n')}\n`,
  'threads/c.md': '---\nthreads: true\n---\n\nThe last of three posts.\n',
}

export type World = {
  readonly simulator: Simulator
  readonly repo: Repository
  run(options?: Partial<ActionRun>): Promise<ActionResult>
  close(): Promise<void>
}

export async function world(
  posts: Posts,
  switches: Parameters<typeof startSimulator>[0] = {},
): Promise<World> {
  const simulator = await startSimulator({ timeScale: TIME_SCALE, seed: 1, ...switches })
  const repo = repository(posts)
  return {
    simulator,
    repo,
    run: (options = {}) =>
      runAction({
        workspace: repo.path,
        inputs: { 'access-token': simulator.token, 'threads-api-url': simulator.url, 'write-back': 'files' },
        ...options,
        env: { SPOOL_TIME_SCALE: String(TIME_SCALE), ...options.env },
      }),
    close: async () => {
      await simulator.close()
      repo.remove()
    },
  }
}

type Live = { readonly id: string; readonly text: string; readonly parentId: string | undefined }

export const liveIn = ({ simulator }: World): readonly Live[] =>
  simulator.media().map(({ id, content, parentId }) => ({ id, text: content.text ?? '', parentId }))

/** The texts that posts become when nothing goes wrong, by path. */
export async function undisturbed(posts: Posts): Promise<Readonly<Record<string, readonly string[]>>> {
  const calm = await world(posts)
  const { outputs, log } = await calm.run()
  const live = liveIn(calm)
  await calm.close()
  const published = JSON.parse(outputs['posts'] ?? '[]') as { path: string; posts: { id: string }[] }[]
  if (published.length !== Object.keys(posts).length) throw new Error(log)
  return Object.fromEntries(
    published.map(({ path, posts: ids }) => [
      path,
      ids.map(({ id }) => live.find((post) => post.id === id)?.text ?? ''),
    ]),
  )
}

/** Runs as a schedule would, until a run finds nothing due. */
export async function runToTheEnd(world: World): Promise<void> {
  for (let count = 0; count < MOST_RUNS; count += 1) {
    const { outputs, exitCode } = await world.run()
    const posts = JSON.parse(outputs['posts'] ?? '[]') as unknown[]
    if (exitCode === 0 && posts.length === 0) return
  }
}

/**
 * What is wrong with the end of it all, or nothing: every segment live exactly once, in order, each replying to the
 * one before it, and receipts complete and right.
 */
export function broken(
  world: World,
  expected: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const live = liveIn(world)
  const wrong: string[] = []
  const total = Object.values(expected).flat().length
  if (live.length !== total) wrong.push(`${live.length} segments are live, expected ${total}`)
  for (const [path, texts] of Object.entries(expected)) {
    let parent: string | undefined
    const ids = texts.map((text, index) => {
      const same = live.filter((post) => post.text === text)
      if (same.length !== 1) wrong.push(`${path}: segment ${index + 1} is live ${same.length} times`)
      if (same[0]?.parentId !== parent) wrong.push(`${path}: segment ${index + 1} replies to something else`)
      parent = same[0]?.id
      return parent
    })
    const file = world.repo.read(path)
    const receipts = Array.from(file.matchAll(/^ {4}- id: "(\d+)"$/gm), ([, id]) => id)
    if (receipts.join() !== ids.join()) wrong.push(`${path}: receipts ${receipts.join()}, live ${ids.join()}`)
    if (!file.includes('published_at:')) wrong.push(`${path}: not marked as whole`)
  }
  return wrong
}
