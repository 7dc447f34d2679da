import { annotationsOf } from './action/annotations.ts'
import { readInputs } from './action/inputs.ts'
import { endingOf, linesOf, type Print } from './action/log.ts'
import { outputsOf } from './action/outputs.ts'
import { printable } from './action/printable.ts'
import { runner } from './action/runner.ts'
import { summaryOf } from './action/summary.ts'
import { checkout } from './adapters/files/checkout.ts'
import { linksInto } from './adapters/github/links.ts'
import { machineClock } from './adapters/clock.ts'
import { publish } from './commands/publish.ts'
import { error } from './core/problem.ts'
import { FAILING, type RunReport } from './core/report.ts'
import type { Settings } from './core/settings.ts'
import type { World } from './ports.ts'

const { env } = process

function print(line: Print): void {
  if (typeof line === 'string') runner.line(line)
  else if (line.group === null) runner.endGroup()
  else runner.group(line.group)
}

function worldOf({ accessToken, threadsApiUrl, userId }: Settings): World {
  const scale = Number(env['SPOOL_TIME_SCALE'] ?? 1)
  const clock = machineClock(scale > 0 ? scale : 1)
  if (scale !== 1) print(`SPOOL_TIME_SCALE is ${scale}: every wait and timeout is divided by it`)
  return {
    clock,
    files: checkout(env['GITHUB_WORKSPACE'] ?? process.cwd()),
    linkFrom: linksInto(env),
    threads: async () => {
      const { threadsOverHttp } = await import('./adapters/threads/client.ts')
      return threadsOverHttp({ api: threadsApiUrl, user: userId, token: accessToken ?? '', clock })
    },
  }
}

async function run(): Promise<RunReport> {
  const nothing = { dryRun: false, posts: [], done: 0, files: 0 }
  const inputs = readInputs(env)
  if ('problems' in inputs) return { ...nothing, problems: inputs.problems }
  try {
    return await publish(inputs.settings, worldOf(inputs.settings), (event) => linesOf(event).forEach(print))
  } catch (cause) {
    const found = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    const hidden = inputs.settings.accessToken ? found.replaceAll(inputs.settings.accessToken, '***') : found
    return {
      ...nothing,
      problems: [error('action/bug', { found: hidden, expected: 'no failure of its own' })],
    }
  }
}

const report = await run()
for (const { level, message, ...at } of annotationsOf(report)) runner.annotate(level, message, at)
print(printable(endingOf(report)))
for (const [name, value] of Object.entries(outputsOf(report))) runner.output(name, value)
runner.summary(summaryOf(report))
const failed =
  report.problems.some(({ severity }) => severity === 'error') ||
  report.posts.some(({ status }) => FAILING.includes(status))
process.exitCode = failed ? 1 : 0
