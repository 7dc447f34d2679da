import type { Fault } from '../../simulator/http/faults.ts'
import { lawAfter, type Case, type Plan } from './law.ts'

export const FAULTS: Readonly<Record<string, Omit<Fault, 'nth'>>> = {
  'drop before': { kind: 'drop' },
  'drop after': { kind: 'drop', when: 'after' },
  '500 before': { kind: 'code-2' },
  '500 after': { kind: 'code-2', when: 'after' },
  'code 10 after': { kind: 'code-10', when: 'after' },
  'empty 200 after': { kind: 'empty', when: 'after' },
  'HTML 504 after': { kind: 'html-504', when: 'after' },
  stall: { kind: 'stall' },
  'stall after': { kind: 'stall', when: 'after' },
  '24/4279009': { kind: 'not-found' },
  throttle: { kind: 'throttle' },
}

/** Each request of the first run goes wrong in each way. */
export function faultCases(plan: Plan): readonly Case[] {
  return Object.entries(FAULTS).flatMap(([name, fault]) =>
    Array.from({ length: plan.requests }, (_, index) => ({
      group: `${plan.what}: ${name}`,
      name: `at request ${index + 1}`,
      check: () =>
        lawAfter(plan, ({ simulator, run }) => {
          simulator.inject({ ...fault, nth: index + 1 })
          return run()
        }),
    })),
  )
}
