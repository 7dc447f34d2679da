import { upTo } from '../github/losses.ts'
import type { Case } from '../law.ts'
import { caseOf, type Plan } from './law.ts'

/** Several processes at once take their time, and none of it may look like a network that does not answer. */
const UNHURRIED = 100

/** Several runs at once, each on a machine of its own, and runs that publish among them. */
export function crowds({ threads }: Plan): readonly Case[] {
  const group = 'runs at once on several machines'
  const calm = [2, 2, 4].map((size, turn) =>
    caseOf({
      group,
      name: `${size} runs, ${turn + 1}`,
      scale: UNHURRIED,
      disturb: async ({ runner }) => {
        await Promise.all(upTo(size).map(() => runner().run()))
        return runner()
      },
    }),
  )
  const mixed = [1, 2].map((turn) =>
    caseOf({
      group,
      name: `two that take down and two that publish, ${turn}`,
      scale: UNHURRIED,
      disturb: async ({ runner, github }) => {
        github.push({ 'threads/later.md': '---\nthreads:\n  draft: true\n---\n\nLater.\n' })
        const commands = ['unpublish', 'publish', 'unpublish', 'publish']
        await Promise.all(commands.map((command) => runner().run({ inputs: { command } })))
        return runner()
      },
    }),
  )
  const lost = upTo(threads).map((nth) =>
    caseOf({
      group,
      name: `2 runs, an answer to one at request ${nth} lost`,
      scale: UNHURRIED,
      disturb: async ({ runner, simulator }) => {
        simulator.inject({ kind: 'drop', when: nth % 2 === 0 ? 'after' : 'before', nth })
        await Promise.all(upTo(2).map(() => runner().run()))
        return runner()
      },
    }),
  )
  return [...calm, ...mixed, ...lost]
}
