import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lawAfter, type Case, type Plan } from './law.ts'
import type { World } from './world.ts'

type Hindrance = {
  readonly name: string
  /** Keeps receipts out of the file. */
  readonly hinder: (file: string, world: World) => void
  /** Puts the file back as its author would. */
  readonly mend: (file: string, text: string, world: World) => void
}

const rewrite: Hindrance['mend'] = (file, text, { repo }) => {
  rmSync(file, { recursive: true, force: true })
  repo.write('threads/chain.md', text)
}

const HINDRANCES: readonly Hindrance[] = [
  { name: 'the file is removed', hinder: (file) => rmSync(file), mend: rewrite },
  {
    name: 'the file is a folder',
    hinder: (file) => {
      rmSync(file)
      mkdirSync(file)
    },
    mend: rewrite,
  },
  {
    name: 'the folder is removed',
    hinder: (file) => rmSync(dirname(file), { recursive: true }),
    mend: rewrite,
  },
  {
    name: 'the file cannot be edited any more',
    hinder: (_file, { repo }) => repo.write('threads/chain.md', '---\nthreads: &a [*a\n---\n\nBroken.\n'),
    mend: rewrite,
  },
  {
    name: 'the file says that it is no post any more',
    hinder: (_file, { repo }) => repo.write('threads/chain.md', 'Only text.\n'),
    mend: rewrite,
  },
  {
    name: 'the file becomes a draft',
    hinder: (_file, { repo }) =>
      repo.write(
        'threads/chain.md',
        repo.read('threads/chain.md').replace('threads: true', 'threads:\n  draft: true'),
      ),
    mend: rewrite,
  },
  {
    name: 'the folder is read-only',
    hinder: (file) => chmodSync(dirname(file), 0o555),
    mend: (file) => chmodSync(dirname(file), 0o755),
  },
]

/** The file of a chain changes while it is being published, at each publish; then it is as it was. */
export function failingWriteBacks(plan: Plan): readonly Case[] {
  const count = Object.values(plan.expected).flat().length
  return HINDRANCES.flatMap(({ name, hinder, mend }) =>
    Array.from({ length: count }, (_, index) => ({
      group: `${plan.what}: ${name}`,
      name: `after segment ${index + 1} went live`,
      check: () =>
        lawAfter(plan, async (world) => {
          const { repo, simulator } = world
          const text = repo.read('threads/chain.md')
          const file = join(repo.path, 'threads', 'chain.md')
          simulator.set({ latencyMs: 3000 })
          await world.run({
            onStart: () => {
              const watch = setInterval(() => {
                if (simulator.media().length <= index) return
                clearInterval(watch)
                hinder(file, world)
              }, 1)
              watch.unref()
            },
          })
          simulator.set({ latencyMs: 0 })
          // A run that meets the file as it is must do no harm either.
          await world.run()
          mend(file, text, world)
        }),
    })),
  )
}
