import { parseArgs } from 'node:util'
import manifest from '../../package.json' with { type: 'json' }
import { nearest } from '../core/did-you-mean.ts'
import type { OpenStage } from '../ports/stage.ts'
import { deskAt } from './desk/desk.ts'
import { helpOf, helpWith } from './command-line/help.ts'
import { parseOptionsOf, Stop, UsageError, type Subcommand, type Values } from './command-line/subcommand.ts'
import { SUBCOMMANDS } from './table.ts'
import { plain } from './talk/plain.ts'
import { Cancelled } from './talk/terminal.ts'

/** Runs what the arguments of the process ask for, and ends it. */
export async function main(openStage: OpenStage): Promise<never> {
  const [name = '--help', ...args] = process.argv.slice(2)
  try {
    if (['--help', '-h', 'help'].includes(name)) console.log(helpOf(SUBCOMMANDS))
    else if (['--version', '-v', 'version'].includes(name)) console.log(manifest.version)
    else await run(name, args, openStage)
  } catch (cause) {
    if (cause instanceof Cancelled) {
      console.error('Cancelled. What was done until here stays; nothing more was done.')
      process.exitCode = 130
    } else if (cause instanceof UsageError || cause instanceof Stop) {
      console.error(plain(cause.message))
      process.exitCode = cause instanceof UsageError ? 2 : 1
    } else throw cause
  }
  // Standard input may still be open.
  process.exit()
}

async function run(name: string, args: readonly string[], openStage: OpenStage): Promise<void> {
  const subcommand = (SUBCOMMANDS as Readonly<Record<string, Subcommand>>)[name]
  if (!subcommand) throw unknown('command', name, Object.keys(SUBCOMMANDS), 'spool --help')
  const { values, operands } = readArguments(name, subcommand, args)
  if (values['help'] === true) console.log(helpWith(name, subcommand))
  else await subcommand.run(values, deskAt(process.cwd(), openStage), operands)
}

type Arguments = { readonly values: Values; readonly operands: readonly string[] }

function readArguments(name: string, subcommand: Subcommand, args: readonly string[]): Arguments {
  const help = `spool ${name} --help`
  const options = parseOptionsOf(subcommand)
  // Strict parsing would repeat what was written, which may be a token.
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowNegative: true,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional' && subcommand.operands === undefined)
      throw new UsageError(
        `\`spool ${name}\` takes options only. A token never stands on the command line, where every process can read it: give it when it is asked for, or on standard input. \`${help}\` shows the options.`,
      )
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (!option)
      throw unknown(
        'option',
        `--${token.name}`,
        Object.keys(options).map((known) => `--${known}`),
        help,
      )
    if (option.type === 'string' && !token.value)
      throw new UsageError(`${token.rawName} needs a value. \`${help}\` shows the options.`)
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value. \`${help}\` shows the options.`)
  }
  return { values, operands: positionals }
}

function unknown(
  kind: 'command' | 'option',
  name: string,
  known: readonly string[],
  help: string,
): UsageError {
  const meant = nearest(name, known)
  const shown = /^[\w-]{1,30}$/.test(name) ? ` \`${name}\`` : ' of that name'
  return new UsageError(
    `There is no ${kind}${shown}.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`} \`${help}\` shows what there is.`,
  )
}
