import { expect, test } from 'vitest'
import { postStepOn, runOn, type Disk } from './model/machine.ts'
import { network } from './model/network.ts'
import { virtualTime } from './model/time.ts'

const HABITS = { feedLagMs: 0, propagationMs: 0, republish: 'refused', permalinks: true } as const
const POST = '---\nthreads: true\n---\n\nGood morning.\n\n---\n\nBread is ready.\n'
/** More than the steps of a run. */
const MANY = 120
/** The post step asks for the name of the account, then for the container in doubt. */
const SECOND_ANSWER_LOST = new Map([[2, { kind: 'drop', after: false }]] as const)

test('a publish in doubt is never taken for the like segment of another file', async () => {
  for (let step = 1; step <= MANY; step += 1) {
    const time = virtualTime()
    const account = network(time, HABITS)
    const files = new Map([
      ['one.md', POST],
      ['other.md', POST],
    ])
    const disk: Disk = { files, journal: '', holder: undefined, readOnly: new Set() }
    await time.until(runOn(disk, account, time, { kind: 'killed', step }, false))
    account.trouble(SECOND_ANSWER_LOST)
    await time.until(postStepOn(disk, account, time))
    await time.until(runOn(disk, account, time, undefined, false))
    const ids = [...files.values()].flatMap((file) =>
      Array.from(file.matchAll(/- id: "(\d+)"/g), ([, id]) => id),
    )
    expect(new Set(ids).size, `killed at step ${step}`).toBe(4)
    expect(account.live, `killed at step ${step}`).toHaveLength(4)
  }
})
