import { annotationsOf, linesBeside } from './action/annotations.ts'
import { readInputs } from './action/inputs.ts'
import { endingOf, linesOf, permissionLines, type Print } from './action/log.ts'
import { outputsOf } from './action/outputs.ts'
import { printable } from './action/printable.ts'
import { runner } from './action/runner.ts'
import { previewOf, summaryOf } from './action/summary.ts'
import { interruptionBySignals } from './adapters/process/interruption.ts'
import type { RunEvent } from './run/events.ts'
import { publish } from './commands/publish/publish.ts'
import { error, hasError } from './core/problem.ts'
import { FAILING, type RunReport } from './core/report.ts'
import { worldOf } from './world.ts'

const { env } = process
const interruption = interruptionBySignals()

function print(line: Print): void {
  if (typeof line === 'string') runner.line(line)
  else if (line.group === null) runner.endGroup()
  else runner.group(line.group)
}

/** The runner starts the same file again when the job ends, with the state that the step has saved. */
const isPost = env['STATE_step'] === 'begun'

async function run(): Promise<RunReport | undefined> {
  const nothing = { mode: 'publish' as const, posts: [], done: 0, files: 0 }
  const inputs = readInputs(env)
  // What is wrong with the inputs has been said by the step itself.
  if ('problems' in inputs) return isPost ? undefined : { ...nothing, problems: inputs.problems }
  const { settings } = inputs
  const tell = (event: RunEvent) => linesOf(event).forEach(print)
  const world = () => worldOf(settings, { interruption, print, saveState: runner.state })
  try {
    if (settings.command === 'check') {
      const { check } = await import('./commands/check/check.ts')
      if (isPost) return undefined
      const { commented } = await import('./commands/check/comment.ts')
      const outside = world()
      const checked = await check(settings, outside, tell)
      return await commented(checked, () => previewOf(checked), { settings, world: outside, tell })
    }
    if (!isPost) return await publish(settings, world(), tell)
    if (settings.dryRun) return undefined
    const { finish } = await import('./commands/finish/finish.ts')
    return await finish(settings, world(), tell)
  } catch (cause) {
    const found = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    const secrets = [settings.accessToken, settings.githubToken].filter((secret) => secret !== undefined)
    const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), found)
    return {
      ...nothing,
      problems: [error('action/bug', { found: hidden, expected: 'no failure of its own' })],
    }
  }
}

if (!isPost) runner.state('step', 'begun')
const report = await run()
if (report) {
  for (const { level, message, ...at } of annotationsOf(report)) runner.annotate(level, message, at)
  linesBeside(report).forEach(print)
  permissionLines(report).forEach(print)
  print(printable(endingOf(report)))
  if (!isPost) for (const [name, value] of Object.entries(outputsOf(report))) runner.output(name, value)
  runner.summary(summaryOf(report))
  const failed = hasError(report.problems) || report.posts.some(({ status }) => FAILING.includes(status))
  process.exitCode = failed ? 1 : 0
  // A request that nobody waits for any more must not keep a cancelled run from ending.
  if (interruption.aborted) process.exit()
}
