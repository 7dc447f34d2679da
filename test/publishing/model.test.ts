import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPost } from '../../src/core/post/read-post.ts'
import type { End } from './model/life.ts'
import { runOn, type Disk } from './model/machine.ts'
import { network, type Fault, type Habits, type Network } from './model/network.ts'
import { virtualTime, type Time } from './model/time.ts'

/** Segments of each post. The last two say the same. */
const LENGTHS: Readonly<Record<string, number>> = { 'a.md': 3, 'b.md': 1, 'same.md': 2, 'twin.md': 2 }
const SETTLED_MS = 30 * 60_000

const nameOf = (path: string) => (path === 'twin.md' ? 'same.md' : path)
const textOf = (path: string, version: number, segment: number) =>
  `${nameOf(path).replace('.md', '')}, version ${version}, segment ${segment}`
const bodyOf = (path: string, version: number) =>
  Array.from({ length: LENGTHS[path] ?? 0 }, (_, index) => textOf(path, version, index + 1)).join(
    '\n\n---\n\n',
  )
const fileOf = (path: string) => `---\nthreads: true\n---\n\n${bodyOf(path, 1)}\n`
const versionOf = (text: string) => Number(/version (\d+)/.exec(text)?.[1])

/** An account, a checkout and its author. */
type Scene = {
  readonly time: Time
  readonly network: Network
  readonly disk: Disk
  /** Whether something that only the journal or the files knew is gone. */
  forgotten: boolean
  /** Media ids seen so far: nothing that is live ever vanishes. */
  versions: number
}
type Command = fc.AsyncCommand<object, Scene>

function command(name: string, run: (scene: Scene) => Promise<void> | void): Command {
  return {
    check: () => true,
    run: async (_model, scene) => {
      await run(scene)
      expectNothingTwice(scene)
    },
    toString: () => name,
  }
}

const runs = (scene: Scene, ends: readonly (readonly [End, boolean])[]) =>
  scene.time.until(
    Promise.all(ends.map(([end, post]) => runOn(scene.disk, scene.network, scene.time, end, post))),
  )

/** What was under way arrives, and lists show it. */
const settle = ({ time }: Scene) => time.until(time.sleep(SETTLED_MS))

const faultsArb = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.record<Fault>({
        kind: fc.constantFrom('drop', 'stall', 'code-10', 'unknown', 'throttled', 'slow'),
        after: fc.boolean(),
      }),
    ),
    { maxLength: 3 },
  )
  .map((faults) => new Map(faults))
const endArb = fc.option(
  fc.record({
    kind: fc.constantFrom('killed' as const, 'cancelled' as const),
    step: fc.integer({ min: 1, max: 120 }),
  }),
  { nil: undefined },
)
const pathArb = fc.constantFrom(...Object.keys(LENGTHS))
const show = (value: unknown) => JSON.stringify(value instanceof Map ? [...value] : value)

const commandArbs = [
  fc.tuple(faultsArb, endArb, fc.boolean()).map(([faults, end, post]) =>
    command(`run(${show(faults)}, ${show(end)}, post: ${post})`, async (scene) => {
      scene.network.trouble(faults)
      await runs(scene, [[end, post]])
    }),
  ),
  fc.tuple(faultsArb, fc.array(endArb, { minLength: 2, maxLength: 3 })).map(([faults, ends]) =>
    command(`together(${show(faults)}, ${show(ends)})`, async (scene) => {
      scene.network.trouble(faults)
      await runs(
        scene,
        ends.map((end) => [end, false]),
      )
    }),
  ),
  fc.constantFrom('a.md', 'b.md').map((path) =>
    command(`edit(${path})`, (scene) => {
      scene.versions += 1
      const [head = ''] = (scene.disk.files.get(path) ?? '').split(/(?<=\n---\n)/)
      scene.disk.files.set(path, `${head}\n${bodyOf(path, scene.versions)}\n`)
    }),
  ),
  fc.constant(
    command('loseJournal', async (scene) => {
      await settle(scene)
      scene.disk.journal = ''
      scene.forgotten = true
    }),
  ),
  fc.double({ min: 0, max: 1, noNaN: true }).map((part) =>
    command(`cutJournal(${part})`, async (scene) => {
      await settle(scene)
      const { journal } = scene.disk
      scene.disk.journal = journal.slice(0, Math.floor(part * journal.length))
      scene.forgotten = true
    }),
  ),
  pathArb.map((path) =>
    command(`oldCheckout(${path})`, async (scene) => {
      await settle(scene)
      scene.disk.files.set(path, fileOf(path))
      scene.forgotten = true
    }),
  ),
  pathArb.map((path) =>
    command(`readOnly(${path})`, ({ disk: { readOnly } }) => {
      if (!readOnly.delete(path)) readOnly.add(path)
    }),
  ),
  fc
    .integer({ min: 1, max: 30 })
    .map((hours) => command(`wait(${hours} h)`, ({ time }) => time.until(time.sleep(hours * 3_600_000)))),
]

function expectNothingTwice({ network: { live } }: Scene): void {
  for (const { text, replyTo } of live) {
    const same = live.filter((post) => post.text === text).length
    expect(same, text).toBeLessThanOrEqual(text.startsWith('same') ? 2 : 1)
    const before = text.replace(/\d+$/, (segment) => String(Number(segment) - 1))
    const parent = live.find(({ id }) => id === replyTo)?.text
    expect(parent, text).toBe(text.endsWith('segment 1') ? undefined : before)
  }
}

/** Everything is live, in the version it began in, and the files tell. */
function expectWhole(scene: Scene): void {
  const { network: net, disk, forgotten } = scene
  const told = new Set<string>()
  for (const [path, length] of Object.entries(LENGTHS)) {
    const file = disk.files.get(path) ?? ''
    const read = readPost(path, file, { timezone: 'UTC', numbering: undefined })
    const posts = read.kind === 'post' ? (read.post.receipts?.posts ?? []) : []
    const texts = posts.map(({ id }) => net.live.find((post) => post.id === id)?.text ?? '')
    const [head = ''] = texts
    const version = versionOf(head)
    expect(texts, path).toEqual(texts.map((_, index) => textOf(path, version, index + 1)))
    for (const { id } of posts) {
      expect(told.has(id), `${path} shares a receipt`).toBe(false)
      told.add(id)
    }
    // A chain that was edited after it had begun stays as it is, and is reported.
    if (version === versionOf(file.split('\n---\n').slice(1).join())) expect(texts, path).toHaveLength(length)
    const begun = new Set(
      net.live
        .filter(({ text }) => text.startsWith(path.replace('.md', '')))
        .map(({ text }) => versionOf(text)),
    )
    if (!forgotten) expect(begun.size, `${path} is live in several versions`).toBeLessThanOrEqual(1)
  }
}

const habitsArb = fc.record<Habits>({
  feedLagMs: fc.constantFrom(0, 2000, 60_000),
  propagationMs: fc.constantFrom(0, 3000),
  republish: fc.constantFrom('refused', 'same-id', 'duplicate'),
  permalinks: fc.boolean(),
})

test(
  'whatever happens, every segment goes live once, in order, and the files tell',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(habitsArb, fc.commands(commandArbs, { maxCommands: 12 }), async (habits, commands) => {
        const time = virtualTime()
        const files = new Map(Object.keys(LENGTHS).map((path) => [path, fileOf(path)]))
        const disk: Disk = { files, journal: '', holder: undefined, readOnly: new Set() }
        const scene: Scene = { time, network: network(time, habits), disk, forgotten: false, versions: 1 }
        await fc.asyncModelRun(() => ({ model: {}, real: scene }), commands)
        scene.network.trouble(new Map())
        disk.readOnly.clear()
        for (let run = 0; run < 4; run += 1) {
          await settle(scene)
          await runs(scene, [[undefined, false]])
        }
        expectNothingTwice(scene)
        expectWhole(scene)
      }),
      { numRuns: Number(process.env['MODEL_RUNS'] ?? 300) },
    )
  },
)
