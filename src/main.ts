import { annotationsOf, linesBeside } from './action/annotations.ts'
import { readInputs } from './action/inputs.ts'
import { endingOf, linesOf, permissionLines, type Print } from './action/log.ts'
import { outputsOf } from './action/outputs.ts'
import { printable } from './action/printable.ts'
import { rulePageOf } from './action/rule-page.ts'
import { runner } from './action/runner.ts'
import { previewOf, summaryOf } from './action/summary.ts'
import { interruptionBySignals } from './adapters/process/interruption.ts'
import { COMMANDS } from './commands/table.ts'
import { error, hasError } from './core/problem.ts'
import { emptyReport, FAILING, type RunReport } from './core/report.ts'
import type { Settings } from './core/settings.ts'
import type { RunContext } from './ports/context.ts'
import { worldOf } from './world.ts'

const { env } = process
const interruption = interruptionBySignals()
const page = rulePageOf(env)
/** The runner starts the same file again when the job ends, with the state that the step has saved. */
const isPost = env['STATE_step'] === 'begun'

async function run(): Promise<RunReport | undefined> {
  const inputs = readInputs(env, COMMANDS)
  // What is wrong with the inputs has been said by the step itself.
  if ('problems' in inputs) return isPost ? undefined : emptyReport(inputs.problems)
  const { command, settings } = inputs
  try {
    if (!isPost) return await command.run(contextOf(settings))
    return settings.dryRun ? undefined : await command.finish?.(contextOf(settings))
  } catch (cause) {
    return emptyReport([bug(cause, settings)])
  }
}

function contextOf(settings: Settings): RunContext {
  return {
    settings,
    world: worldOf(settings, { interruption, print, saveState: runner.state }),
    tell: (event) => linesOf(event, page).forEach(print),
    commentOf: (report) => previewOf(report, page),
  }
}

function print(line: Print): void {
  if (typeof line === 'string') runner.line(line)
  else if (line.group === null) runner.endGroup()
  else runner.group(line.group)
}

/** A failure of Spool itself, without the secrets that its text may hold. */
function bug(cause: unknown, { accessToken, githubToken }: Settings) {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  const secrets = [accessToken, githubToken].filter((secret) => secret !== undefined)
  return error('action/bug', {
    stack: secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text),
  })
}

if (!isPost) runner.state('step', 'begun')
const report = await run()
if (report) {
  for (const { level, message, ...at } of annotationsOf(report, page)) runner.annotate(level, message, at)
  linesBeside(report, page).forEach(print)
  permissionLines(report).forEach(print)
  print(printable(endingOf(report)))
  if (!isPost) for (const [name, value] of Object.entries(outputsOf(report))) runner.output(name, value)
  runner.summary(summaryOf(report, page))
  const failed = hasError(report.problems) || report.posts.some(({ status }) => FAILING.includes(status))
  process.exitCode = failed ? 1 : 0
  // A request that nobody waits for any more must not keep a cancelled run from ending.
  if (interruption.aborted) process.exit()
}
