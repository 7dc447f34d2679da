/** `npm run simulator`: a Threads API server on this machine, until Ctrl-C. */
import { setFlagsFromString } from 'node:v8'
import { readCommandLine } from './command-line.ts'
import { type Simulator, startSimulator } from './server.ts'
import { SwitchError } from './switches.ts'

// What a call leaves behind is garbage at once, and what is kept stays for good. A nursery that does not grow keeps
// the two apart: it takes a quarter off the memory of 100,000 posts, and nothing off the speed.
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
  // Says last how it is ended: whoever reads that may do it at once.
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
