/**
 * Publishes examples/content on a Threads of its own with the built action, and shows what came back.
 *
 * Ends by itself; with `--open`, or at a terminal, the timeline stays up until Ctrl-C.
 */
import { styleText } from 'node:util'
import { startExample } from './example.ts'

const staysUp =
  process.argv.includes('--open') ||
  (process.stdin.isTTY && process.stdout.isTTY && process.env['CI'] === undefined)

const { simulator, git, publish, close } = await startExample()
let stop = (): void => process.exit(130)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop())
let steps = 0

console.log(`Spool publishes examples/content on a Threads of its own, at ${simulator.url}`)
console.log('(a simulator: its waits are a fifth of the network’s)')

step('What is due goes live')
const first = await publish(printer())
const live = simulator.media().length

step('Ids and permalinks came back into the files')
for (const line of git('diff', '--unified=1').trimEnd().split('\n')) {
  const file = /^\+{3} b\/(.*)/.exec(line)?.[1]
  if (file !== undefined) console.log(styleText('bold', file))
  else if (line.startsWith('+')) console.log(styleText('green', line))
  else if (line.startsWith('-') && !line.startsWith('--- a/')) console.log(styleText('red', line))
  else if (line.startsWith(' ')) console.log(line)
}

step('The same once more: nothing is published twice')
const second = await publish(printer())

const asPromised =
  first.exitCode === 0 && live > 0 && second.exitCode === 0 && simulator.media().length === live
if (!asPromised) console.error('\nThe demo did not go as it should.')

step('What readers see')
if (staysUp) {
  console.log(`  ${styleText('bold', `${simulator.url}/`)}        the timeline`)
  console.log(
    `  ${styleText('bold', `${simulator.url}/_panel`)}  requests, quotas, and switches to make it misbehave`,
  )
  console.log('\nOpen it in a browser. Ctrl-C ends it.')
  await new Promise<void>((resolve) => {
    stop = resolve
  })
} else {
  console.log(`${live} posts were live. \`npm run demo -- --open\` keeps the timeline up to look at.`)
}
await close()
process.exit(asPromised ? 0 : 1)

function step(title: string): void {
  steps += 1
  console.log(`\n${styleText(['bold', 'cyan'], `${steps}  ${title}`)}\n`)
}

/** Prints the action's log line by line, as a runner shows it: what is said to the runner, a reader does not see. */
function printer(): (text: string) => void {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const group = /^::group::(.*)/.exec(line)?.[1]
      if (group !== undefined) console.log(`▸ ${group}`)
      else if (!/^::|^SPOOL_TIME_SCALE/.test(line)) console.log(line)
    }
  }
}
