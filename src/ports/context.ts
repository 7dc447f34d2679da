import type { RunReport } from '../core/report.ts'
import type { TellRun } from '../core/run-events.ts'
import type { Settings } from '../core/settings.ts'
import type { RepositoryTarget } from './repository.ts'
import type { World } from './world.ts'

/** What every step of a run is given: what is asked for, what is outside, and who is told. */
export type RunContext = {
  readonly settings: Settings
  readonly world: World
  readonly tell: TellRun
  /** The report as the text of a comment on a pull request. */
  readonly commentOf: (report: RunReport) => string
}

/** The same for a step that writes to a branch on GitHub. */
export type BranchContext = RunContext & { readonly target: RepositoryTarget }
