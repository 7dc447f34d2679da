import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotationsOf } from './action/annotations.ts'
import { readInputs } from './action/inputs.ts'
import { endingOf, linesOf, type Print } from './action/log.ts'
import { outputsOf } from './action/outputs.ts'
import { printable } from './action/printable.ts'
import { runner } from './action/runner.ts'
import { summaryOf } from './action/summary.ts'
import { checkout } from './adapters/files/checkout.ts'
import { journalAt } from './adapters/files/journal.ts'
import { leaseAt } from './adapters/files/lease.ts'
import { changedIn } from './adapters/git/changes.ts'
import { linksInto, rawBaseOf } from './adapters/github/links.ts'
import { machineClock } from './adapters/clock.ts'
import { interruptionBySignals } from './adapters/interruption.ts'
import type { RunEvent } from './commands/events.ts'
import { publish } from './commands/publish.ts'
import { isThisMachine } from './core/media/address.ts'
import { error, hasError } from './core/problem.ts'
import { FAILING, type RunReport } from './core/report.ts'
import type { Settings } from './core/settings.ts'
import type { World } from './ports.ts'

const { env } = process
const interruption = interruptionBySignals()

function print(line: Print): void {
  if (typeof line === 'string') runner.line(line)
  else if (line.group === null) runner.endGroup()
  else runner.group(line.group)
}

/** Where a run keeps what the next one must know: with the repository, where it outlives the job if the checkout does. */
function stateFolder(root: string): string {
  const git = join(root, '.git')
  const kept = statSync(git, { throwIfNoEntry: false })?.isDirectory()
    ? git
    : (env['RUNNER_TEMP'] ?? tmpdir())
  return join(kept, 'spool')
}

function worldOf({ accessToken, threadsApiUrl, userId, mediaBaseUrl }: Settings): World {
  const asked = Number(env['SPOOL_TIME_SCALE'] ?? 1)
  const scale = asked > 0 ? asked : 1
  const clock = machineClock(scale)
  if (scale !== 1) print(`SPOOL_TIME_SCALE is ${scale}: every wait and timeout is divided by it`)
  const root = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const state = stateFolder(root)
  return {
    clock,
    files: checkout(root),
    journal: journalAt(join(state, 'journal')),
    lease: leaseAt(join(state, 'lease')),
    interruption,
    random: Math.random,
    linkFrom: linksInto(env),
    changed: () => changedIn(root, env['GITHUB_EVENT_NAME']),
    findMedia: async (media, path) => {
      const { mediaFinder } = await import('./adapters/media/find.ts')
      const base = mediaBaseUrl?.href ?? rawBaseOf(env)
      return mediaFinder({ root, base, allowLocal: isThisMachine(threadsApiUrl.hostname), clock })(
        media,
        path,
      )
    },
    threads: async () => {
      const { threadsOverHttp } = await import('./adapters/threads/client.ts')
      return threadsOverHttp({ api: threadsApiUrl, user: userId, token: accessToken ?? '', clock })
    },
  }
}

/** The runner starts the same file again when the job ends, with the state that the step has saved. */
const isPost = env['STATE_step'] === 'begun'

async function run(): Promise<RunReport | undefined> {
  const nothing = { dryRun: false, posts: [], done: 0, files: 0 }
  const inputs = readInputs(env)
  // What is wrong with the inputs has been said by the step itself.
  if ('problems' in inputs) return isPost ? undefined : { ...nothing, problems: inputs.problems }
  const { settings } = inputs
  const tell = (event: RunEvent) => linesOf(event).forEach(print)
  try {
    if (settings.command === 'check') {
      const { check } = await import('./commands/check.ts')
      return isPost ? undefined : await check(settings, worldOf(settings), tell)
    }
    if (!isPost) return await publish(settings, worldOf(settings), tell)
    if (settings.dryRun) return undefined
    const { finish } = await import('./commands/finish.ts')
    return await finish(settings, worldOf(settings), tell)
  } catch (cause) {
    const found = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    const hidden = settings.accessToken ? found.replaceAll(settings.accessToken, '***') : found
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
  print(printable(endingOf(report)))
  if (!isPost) for (const [name, value] of Object.entries(outputsOf(report))) runner.output(name, value)
  runner.summary(summaryOf(report))
  const failed = hasError(report.problems) || report.posts.some(({ status }) => FAILING.includes(status))
  process.exitCode = failed ? 1 : 0
  // A request that nobody waits for any more must not keep a cancelled run from ending.
  if (interruption.aborted) process.exit()
}
