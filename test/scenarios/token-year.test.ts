import { describe, expect, test } from 'vitest'
import { DAY, tokenWorld } from './token-world.ts'

/** Up to fifty runs, each a process, on a machine that has other work. */
const TIMEOUT_MS = 240_000

/** What a refresh gives, and how many weeks lie between two: the kind that forgives nothing is refreshed each week. */
const KINDS = [
  ['same', 4],
  ['new', 4],
  ['new-old-dies', 1],
] as const

describe.concurrent.each(KINDS)(
  'a year with the secret that was pasted on its first day (%s)',
  (refreshedToken, weeks) => {
    test(
      'publishes on the last day, with a refresh every few weeks in between',
      { timeout: TIMEOUT_MS },
      async ({ onTestFinished }) => {
        const made = await tokenWorld({ refreshedToken })
        onTestFinished(made.close)
        expect((await made.publish('day-1')).exitCode).toBe(0)
        for (let week = weeks; week <= 52; week += weeks) {
          made.pass(weeks * 7 * DAY)
          const { exitCode, log, outputs } = await made.run('refresh-token')
          expect([week, exitCode], log).toEqual([week, 0])
          expect(Number(outputs['token-days-left'])).toBeGreaterThan(37)
        }
        made.pass(DAY)
        const { exitCode, log, outputs } = await made.publish('day-365')
        expect(exitCode, log).toBe(0)
        expect(made.live()).toEqual(['Hello from day-1', 'Hello from day-365'])
        expect(outputs['token-expires-at']).toMatch(/^\d{4}-\d{2}-\d{2}T/)
        expect(made.kept()).toHaveLength(1)
      },
    )

    test(
      'publishes on the last day, with a post every thirty days and no other run',
      { timeout: TIMEOUT_MS },
      async ({ onTestFinished }) => {
        const made = await tokenWorld({ refreshedToken })
        onTestFinished(made.close)
        for (let day = 0; day <= 390; day += 30) {
          const { exitCode, log } = await made.publish(`day-${day}`)
          expect([day, exitCode], log).toEqual([day, 0])
          made.pass(30 * DAY)
        }
        expect(made.live()).toHaveLength(14)
      },
    )
  },
)
