import * as core from '@actions/core'
import { annotationsOf, linesOfCrowded } from './action/annotations.ts'
import { readInputs } from './action/inputs.ts'
import { endingOf, linesOf, permissionLines, type Print } from './action/log.ts'
import { outputsOf } from './action/outputs.ts'
import { printable } from './action/printable.ts'
import { rulePageOf } from './action/rule-page.ts'
import { previewOf, summaryOf } from './action/summary.ts'
import { interruptionBySignals } from './adapters/process/interruption.ts'
import { logRequests } from './adapters/process/request-log.ts'
import { COMMANDS } from './commands/table.ts'
import { maskOf } from './core/boundary/mask.ts'
import { error, type Problem } from './core/problem.ts'
import { emptyReport, hasFailed, type RunReport } from './core/report.ts'
import type { Settings } from './core/settings.ts'
import type { RunContext } from './ports/context.ts'
import { worldOf } from './world.ts'

const { env } = process
const interruption = interruptionBySignals()
const page = rulePageOf(env)
/** What no message may hold: also what becomes known in this run. `add-mask` would print it. */
const secrets = ['access-token', 'accounts-key', 'github-token', 'token-key', 'secrets-token'].map((name) =>
  core.getInput(name),
)
let known = { count: 0, mask: maskOf([]) }
/** Secrets become known while the run goes on: those of many accounts take a while to be looked for. */
const mask = (text: string) => {
  if (known.count !== secrets.length) known = { count: secrets.length, mask: maskOf(secrets) }
  return known.mask(text)
}
/** What is wrong with the inputs or on this machine, though the run goes on. */
const warnings: Problem[] = []
/** The runner starts the same file again when the job ends, with the state that the step has saved. */
const isPostStep = core.getState('step') === 'begun'

async function run(): Promise<RunReport | undefined> {
  const inputs = readInputs(env, core.getInput, COMMANDS)
  // What is wrong with the inputs has been said by the step itself.
  if ('problems' in inputs) return isPostStep ? undefined : emptyReport(inputs.problems)
  const { command, settings } = inputs
  warnings.push(...inputs.warnings)
  try {
    if (!isPostStep) return await command.run(await contextOf(settings))
    return settings.dryRun ? undefined : await command.finish?.(await contextOf(settings))
  } catch (cause) {
    return emptyReport([bug(cause)])
  }
}

async function contextOf(settings: Settings): Promise<RunContext> {
  const world = await worldOf(settings, env, {
    interruption,
    print,
    saveState,
    hide,
    warn: (problem) => void warnings.push(problem),
  })
  return {
    settings,
    world,
    tell: (event) => linesOf(event, page).forEach(print),
    commentOf: (report) => previewOf(report, page, world.run.url),
  }
}

function print(line: Print): void {
  if (typeof line === 'string') core.info(line)
  else if (line.group === null) core.endGroup()
  else core.startGroup(line.group)
}

/** Outside of a runner there is no file for a state, and the toolkit would print it. */
function saveState(name: string, value: string): void {
  if (env['GITHUB_STATE']) core.saveState(name, value)
}

/** Keeps a secret that became known in this run out of every message. */
function hide(secret: string): void {
  secrets.push(secret)
}

/** A failure of Spool itself, without the secrets that its text may hold. */
function bug(cause: unknown): Problem {
  const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return error('action/bug', { stack: mask(stack) })
}

async function show(report: RunReport): Promise<void> {
  for (const { level, message, ...at } of annotationsOf(report, page)) core[level](message, at)
  linesOfCrowded(report, page).forEach(print)
  permissionLines(report).forEach(print)
  print(printable(endingOf(report)))
  if (!isPostStep && env['GITHUB_OUTPUT'])
    for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value)
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summaryOf(report, page)).write()
}

if (!isPostStep) saveState('step', 'begun')
if (core.isDebug()) logRequests((line) => core.debug(printable(mask(line))))
const result = await run()
if (result) {
  const report = { ...result, problems: [...warnings, ...result.problems] }
  await show(report)
  process.exitCode = hasFailed(report) ? 1 : 0
  // A request that is still under way must not keep a cancelled run from ending.
  if (interruption.aborted) process.exit()
}
