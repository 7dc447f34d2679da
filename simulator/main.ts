/** `npm run simulator`: a Threads API server on this machine, until Ctrl-C. */
import { parseArgs } from 'node:util'
import { startSimulator } from './server.ts'
import { kebab, SWITCH_NAMES, SWITCHES } from './switches.ts'

const options = {
  port: { type: 'string', default: '0' },
  host: { type: 'string', default: '127.0.0.1' },
  username: { type: 'string' },
  'time-scale': { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  ...Object.fromEntries(SWITCH_NAMES.map((name) => [kebab(name), { type: 'string' as const }])),
} as const

const { values } = parseArgs({ options, strict: true })
if (values.help) {
  console.log(
    'npm run simulator -- [--port N] [--username NAME] [--time-scale N] [--seed N] [--SWITCH VALUE]…\n',
  )
  for (const name of SWITCH_NAMES)
    console.log(`  --${kebab(name)}  ${SWITCHES[name].says} (${String(SWITCHES[name].default)})`)
  process.exit(0)
}

const switches: Record<string, unknown> = {}
for (const name of SWITCH_NAMES) {
  const value = (values as Record<string, unknown>)[kebab(name)]
  if (value !== undefined) switches[name] = value
}

const simulator = await startSimulator({
  port: Number(values.port),
  host: values.host,
  ...(values.username === undefined ? {} : { username: values.username }),
  ...(values['time-scale'] === undefined ? {} : { timeScale: Number(values['time-scale']) }),
  ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
  switches,
})

console.log(`Threads simulator  ${simulator.url}
account            @${simulator.username}
access token       ${simulator.token}

In a workflow of yours:
  threads-api-url: ${simulator.url}
  access-token: ${simulator.token}

By hand:
  curl '${simulator.url}/v1.0/me?fields=id,username&access_token=${simulator.token}'

Ctrl-C ends it.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void simulator.close().then(() => process.exit(0)))
