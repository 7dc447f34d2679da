import type { Problem } from '../core/problem.ts'
import type { RunReport } from '../core/report.ts'
import type { TellRun } from '../core/run-events.ts'
import type { Settings } from '../core/settings.ts'
import type { CommitOnto } from './commits.ts'
import type { PostFiles, RepositoryTarget, WriteBack } from './repository.ts'
import type { TokenRef } from './tokens.ts'
import type { World } from './world.ts'

/** What every step of a run is given: what is asked for, what is outside, and who is told. */
export type RunContext = {
  readonly settings: Settings
  readonly world: World
  readonly tell: TellRun
  /** The report as the text of a comment on a pull request. */
  readonly commentOf: (report: RunReport) => string
  /** What this account does with the others of its run; absent: the run has one account. */
  readonly together?: Together
}

/** The same for a step that writes to a branch on GitHub. */
export type BranchContext = RunContext & { readonly target: RepositoryTarget }

/** Where a lease can be taken, and whether it must be. */
export type LeaseTarget = Pick<RepositoryTarget, 'host' | 'branch' | 'writeBack'>

/** The right to publish for an account, held until it is given back. */
export type AccountLease = {
  /** Makes sure that it is held for as long as a publish may take. @throws Interruption when it is lost */
  readonly ensure: () => Promise<void>
  /** Gives it back. */
  readonly release: () => Promise<void>
  /** Leaves it held until it ends by itself, or somebody else gives it back. */
  readonly leave: () => Promise<void>
  readonly problems: readonly Problem[]
}

/** The branch that was looked at, or none, with what kept it from being read where nothing depends on it. */
export type OpenedTarget = {
  readonly target: RepositoryTarget | undefined
  readonly problems: readonly Problem[]
}

/**
 * What the accounts of one run do together: the repository is asked once for all of them. `account`: as in the journal.
 * A run for one account does the same by itself.
 */
export type Together = {
  /** What is asked of each account of the run. */
  readonly each: readonly Settings[]
  /** Does some work once fewer accounts than may be are at work. @throws Interruption when the run is to stop before */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Lets others work while this account waits. */
  readonly awaitOthers: <Value>(wait: () => Promise<Value>) => Promise<Value>
  /** Waits for the others: accounts that ask GitHub for the like at the same moment ask by the same requests. */
  readonly meet: (before: 'reading' | 'inbox') => Promise<void>
  /** Waits for the others, and commits what all of them edit at once. */
  readonly commitOnto: CommitOnto
  readonly openTarget: () => Promise<OpenedTarget>
  /** @throws TokenError where the branch says otherwise of the account by now */
  readonly holdLease: (account: string, target: LeaseTarget | undefined) => Promise<AccountLease | 'busy'>
  /** Where the refreshed token of the account is kept: beside those of the others. Absent where nothing opens them. */
  readonly openTokenRef?: (
    host: RepositoryTarget['host'],
    account: Pick<RunContext, 'settings'>,
  ) => Promise<TokenRef>
  readonly openPostFiles: (target: RepositoryTarget | undefined) => PostFiles
  readonly openWriteBack: (
    account: string,
    files: PostFiles,
    target: RepositoryTarget | undefined,
  ) => WriteBack
}
