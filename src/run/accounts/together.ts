import type { Problem } from '../../core/problem.ts'
import type { WriteBackReport } from '../../core/report.ts'
import type { TellRun } from '../../core/run-events.ts'
import type { OpenedTarget, RunContext, Together } from '../../ports/context.ts'
import type { PostFiles } from '../../ports/repository.ts'
import { openPostFiles } from '../../repository/post-files.ts'
import { openTarget } from '../../repository/target.ts'
import { openWriteBack } from '../../repository/write-back/open.ts'
import { openCommits } from './asking/commits.ts'
import { openLeases } from './leases.ts'
import { openMeeting } from './meeting.ts'
import { openReceipts } from './receipts.ts'
import { sharedFiles } from './shared-files.ts'
import { takingTurns } from './turns.ts'

/** How many accounts ask Threads at the same time. */
const AT_ONCE = 20
/** How long, in milliseconds, accounts wait for one that does not come: to begin, to write receipts, and to write data. */
const BEGIN_PATIENCE_MS = 5000
const RECEIPTS_PATIENCE_MS = 60_000
const DATA_PATIENCE_MS = 120_000
/** What is under way when a run is to stop has two and a half seconds. */
const GRACE_MS = 3000

type Gathering = {
  readonly ofAccount: (name: string, tell: TellRun) => Together
  /** The account is done. */
  readonly leave: (name: string) => void
  /** What became of what was done together. */
  readonly end: () => Promise<{
    readonly problems: readonly Problem[]
    readonly writeBack: WriteBackReport | undefined
  }>
}

/** What the accounts of a run do together, by the names of these accounts. */
export function gather(names: readonly string[], context: RunContext): Gathering {
  const { clock, interruption } = context.world
  const manner = { expected: names, clock, interruption }
  const patient = { ...manner, patienceMs: RECEIPTS_PATIENCE_MS, graceMs: GRACE_MS }
  const inTurn = takingTurns(AT_ONCE, interruption)
  const receipts = openReceipts(patient)
  const commits = openCommits({ ...patient, patienceMs: DATA_PATIENCE_MS })
  const inbox = openMeeting<undefined, undefined>({ ...patient, patienceMs: DATA_PATIENCE_MS }, (_, late) => {
    for (const name of late) commits.leave(name)
    return Promise.resolve(undefined)
  })
  const takes = { ...manner, patienceMs: BEGIN_PATIENCE_MS, graceMs: 0 }
  // An account that Threads does not answer in all that time keeps nobody from being recorded.
  const onLate = (late: Iterable<string>) => {
    for (const name of late) {
      receipts.leave(name)
      inbox.leave(name)
      commits.leave(name)
    }
  }
  const leases = openLeases(takes, patient, inTurn, onLate, context)
  const reading = openMeeting<undefined, undefined>(takes, (_, late) => {
    onLate(late)
    for (const name of late) leases.leave(name)
    return Promise.resolve(undefined)
  })
  let opened: Promise<OpenedTarget> | undefined
  let files: PostFiles | undefined
  return {
    ofAccount: (name, tell) => ({
      inTurn,
      meet: (before) => (before === 'reading' ? reading : inbox).come(name, undefined),
      commitOnto: commits.commitAs(name),
      openTarget: async () => {
        const { target } = await (opened ??= openTarget(context))
        return { target, problems: [] }
      },
      async holdLease(account, target) {
        const lease = await leases.hold(name, account, target, tell)
        if (lease === 'busy') return lease
        // Who gives it back, together with others, does nothing else with them any more.
        const release = () => {
          inbox.leave(name)
          commits.leave(name)
          return lease.release()
        }
        return { ...lease, release }
      },
      openPostFiles: (target) => (files ??= sharedFiles(openPostFiles(target, context.world), clock)),
      openWriteBack: (account, postFiles, target) =>
        receipts.ofAccount(name, () => openWriteBack({ files: postFiles, target, account, context })),
    }),
    leave(name) {
      reading.leave(name)
      leases.leave(name)
      receipts.leave(name)
      inbox.leave(name)
      commits.leave(name)
    },
    async end() {
      const writeBack = await receipts.end()
      if (leases.areGivenBack()) context.world.run.saveLease('')
      // Where it cannot be opened, each account has said so.
      const { problems } = (await opened?.catch(() => undefined)) ?? { problems: [] }
      return { problems: [...problems, ...(writeBack?.problems ?? [])], writeBack }
    },
  }
}
