/** `npm run simulator`: a Threads API server on this machine, until Ctrl-C. */
import { setFlagsFromString } from 'node:v8'
import { readCommandLine } from './command-line.ts'
import { type Simulator, startSimulator } from './server.ts'
import { SwitchError } from './switches.ts'

// Objects of a call are garbage at once; records stay for good. With a young generation of a fixed size, 100,000 posts
// take a quarter less memory at the same speed.
setFlagsFromString('--semi-space-growth-factor=1')

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2))
  if ('help' in command) {
    console.log(command.help)
    return
  }
  const simulator = await startSimulator(command.options)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void simulator.close().then(() => process.exit(0)))
  // This line comes last: a reader may stop the simulator at once.
  console.log(welcome(simulator))
}

const welcome = ({ url, token, username, tokens }: Simulator): string => `\
Threads simulator  ${url}
account            @${username}
access token       ${token}
${Object.entries(tokens)
  .filter(([name]) => name !== username)
  .map(([name, other]) => `token of @${name}  ${other}\n`)
  .join('')}
In a workflow:
  threads-api-url: ${url}
  access-token: ${token}

By hand:
  curl '${url}/v1.0/me?fields=id,username' -H 'Authorization: Bearer ${token}'

The timeline is at ${url}/  ·  Ctrl-C ends it.`

main().catch((error: unknown) => {
  if (error instanceof SwitchError) console.error(`${error.message} (--help lists what there is)`)
  else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
