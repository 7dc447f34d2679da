import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SimulatorOptions } from './server.ts'
import { kebab, SWITCH_NAMES, SwitchError, switchesWith, switchNamed, SWITCHES } from './switches.ts'

/** Options of the command line and keys of the config file alike; `says` is their help. */
const OPTIONS = {
  port: 'Port to listen at; 0: any free one (0)',
  host: 'Address to listen at (127.0.0.1)',
  username: 'Account the ready-made token belongs to (spool_demo)',
  accounts: 'More accounts, comma separated, each with a token',
  'time-scale': 'Divides every wait of the simulator, never a date (SPOOL_TIME_SCALE, or 1)',
  data: 'Directory in which everything is kept; without it, memory only',
  seed: 'The same number gives the same ids and tokens',
} as const

/** Only of the command line. */
const ONLY_HERE = { config: 'JSON file with any of these; what the command line says wins' } as const

type Command = { readonly help: string } | { readonly options: SimulatorOptions }

/**
 * What the command line asks for.
 *
 * @throws SwitchError if it, or the config file it names, says something wrong.
 */
export function readCommandLine(args: readonly string[]): Command {
  const names = [...Object.keys(OPTIONS), ...Object.keys(ONLY_HERE), ...SWITCH_NAMES.map(kebab)]
  let values: Readonly<Record<string, string | boolean | undefined>>
  try {
    values = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      },
    }).values
  } catch (error) {
    throw new SwitchError(error instanceof Error ? error.message : String(error))
  }
  if (values['help'] === true) return { help: helpText() }
  const { config, ...given } = values
  return { options: readSettings({ ...(typeof config === 'string' ? readConfig(config) : {}), ...given }) }
}

function readConfig(path: string): object {
  try {
    const config: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config
  } catch (error) {
    throw new SwitchError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw new SwitchError(`${path}: expected a JSON object`)
}

/** Options and switches in one flat object, in either spelling. */
function readSettings(given: Readonly<Record<string, unknown>>): SimulatorOptions {
  const switches: Record<string, unknown> = {}
  const options: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const known = switchNamed(name)
    if (known !== undefined) switches[known] = value
    else if (Object.hasOwn(OPTIONS, kebab(name))) options[kebab(name)] = value
    else throw new SwitchError(`There is no option "${name}"`)
  }
  const { username, accounts, data, host } = options
  return {
    switches: switchesWith(switches),
    ...('port' in options ? { port: number('port', options['port']) } : {}),
    ...('time-scale' in options ? { timeScale: number('time-scale', options['time-scale']) } : {}),
    ...('seed' in options ? { seed: number('seed', options['seed']) } : {}),
    ...(typeof username === 'string' ? { username } : {}),
    ...(typeof host === 'string' ? { host } : {}),
    ...(typeof data === 'string' ? { data } : {}),
    ...(accounts === undefined ? {} : { accounts: list(accounts) }),
  }
}

function number(name: string, value: unknown): number {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof read !== 'number' || Number.isNaN(read))
    throw new SwitchError(`${name} is ${JSON.stringify(value)}, expected a number`)
  return read
}

const list = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.map(String) : String(value).split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '')

function helpText(): string {
  const options = Object.entries({ ...OPTIONS, ...ONLY_HERE }).map(([name, says]) => `  --${name}  ${says}`)
  const switches = SWITCH_NAMES.map((name) => {
    const known = SWITCHES[name]
    const choices = known.kind === 'choice' ? `${known.choices.join('|')}; ` : ''
    return `  --${kebab(name)}  ${known.says} (${choices}default ${JSON.stringify(known.default)})`
  })
  return ['A Threads API server on this machine.', '', ...options, '', 'Switches:', ...switches].join('\n')
}
