import type { AccountsFile } from '../../core/accounts/accounts-file.ts'
import type { Problem } from '../../core/problem.ts'
import type { WriteBackReport } from '../../core/report.ts'
import type { TellRun } from '../../core/run-events.ts'
import type { Settings } from '../../core/settings.ts'
import type { OpenedTarget, RunContext, Together } from '../../ports/context.ts'
import type { PostFiles } from '../../ports/repository.ts'
import { ensureOnBranch } from '../../repository/accounts-on-branch.ts'
import { openPostFiles } from '../../repository/post-files.ts'
import { openTarget } from '../../repository/target.ts'
import { openWriteBack } from '../../repository/write-back/open.ts'
import { openKeptTokens } from '../token/kept-tokens.ts'
import { openData } from './asking/data.ts'
import { sharedFiles } from './asking/shared-files.ts'
import { openLeases } from './leases.ts'
import { openReceipts } from './receipts.ts'
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

/** What the accounts of a run do together, by the names of these accounts. `file`: as the checkout has it. */
export function gather(
  file: AccountsFile,
  accounts: readonly { readonly name: string; readonly settings: Settings }[],
  context: RunContext,
): Gathering {
  const { clock, interruption } = context.world
  const names = accounts.map(({ name }) => name)
  const each = accounts.map(({ settings }) => settings)
  const { accountsKey } = context.settings
  const userIds = each.map(({ userId }) => userId)
  const openKept = accountsKey && openKeptTokens(userIds, accountsKey, context.world)
  const manner = { expected: names, clock, interruption }
  const patient = { ...manner, patienceMs: RECEIPTS_PATIENCE_MS, graceMs: GRACE_MS }
  const turns = takingTurns(AT_ONCE, interruption)
  const receipts = openReceipts(patient)
  const takes = { ...manner, patienceMs: BEGIN_PATIENCE_MS, graceMs: 0 }
  // An account that Threads does not answer in all that time keeps nobody from being recorded.
  const leaveReceipts = (late: Iterable<string>) => {
    for (const name of late) receipts.leave(name)
  }
  const data = openData(takes, { ...patient, patienceMs: DATA_PATIENCE_MS }, (late) => {
    leaveReceipts(late)
    for (const name of late) leases.leave(name)
  })
  const onLate = (late: Iterable<string>) => {
    leaveReceipts(late)
    for (const name of late) data.leaveCommits(name)
  }
  const ensure = ensureOnBranch(file, context)
  const isLeft = (name: string) => context.world.receiptsFolder !== undefined && receipts.has(name)
  const leases = openLeases(takes, patient, turns().inTurn, onLate, isLeft, context)
  let opened: Promise<OpenedTarget> | undefined
  let files: PostFiles | undefined
  return {
    ofAccount(name, tell) {
      const own = turns()
      return {
        ...own,
        each,
        ...data.ofAccount(name),
        openTarget: async () => {
          const { target } = await (opened ??= openTarget(context))
          return { target, problems: [] }
        },
        async holdLease(account, target) {
          if (target) await ensure(name, target)
          return data.untilReleased(name, await leases.hold(name, account, target, tell))
        },
        ...(openKept && { openTokenRef: outOfTurn(openKept, own) }),
        openPostFiles: (target) => (files ??= sharedFiles(openPostFiles(target, context.world), clock)),
        openWriteBack: (account, postFiles, target) =>
          receipts.ofAccount(name, () => openWriteBack({ files: postFiles, target, account, context })),
      }
    },
    leave(name) {
      data.leave(name)
      leases.leave(name)
      receipts.leave(name)
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

/** Whoever waits for what all accounts ask for together lets others work. */
function outOfTurn(
  open: ReturnType<typeof openKeptTokens>,
  { awaitOthers }: Pick<Together, 'awaitOthers'>,
): ReturnType<typeof openKeptTokens> {
  return async (host, account) => {
    const ref = await awaitOthers(() => open(host, account))
    return {
      find: () => awaitOthers(ref.find),
      write: (...given) => awaitOthers(() => ref.write(...given)),
    }
  }
}
