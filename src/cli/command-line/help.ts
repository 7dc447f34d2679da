import type { Subcommand } from './subcommand.ts'

const REPOSITORY = 'spool-threads/spool'
const INVOCATION = `npx --allow-git=root github:${REPOSITORY}#v1`
/** Where the documents are. */
export const HOME = `https://github.com/${REPOSITORY}`

/** What `spool --help` shows. */
export function helpOf(subcommands: Readonly<Record<string, Subcommand>>): string {
  const rows = Object.entries(subcommands).map(([name, { does }]): Row => [name, does])
  return [
    `Usage: ${INVOCATION} <command> [options]`,
    '',
    'Commands:',
    ...table(rows),
    '',
    'Options:',
    ...table([
      ['--help', 'Shows this, or with a command its options'],
      ['--version', 'Shows the version'],
    ]),
  ].join('\n')
}

/** What `spool <name> --help` shows. */
export function helpWith(name: string, { about, options, operands }: Subcommand): string {
  const usage = [INVOCATION, name, ...(operands === undefined ? [] : [operands]), '[options]'].join(' ')
  const rows = Object.entries(options).map(([option, { value, says }]): Row => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    says,
  ])
  return [`Usage: ${usage}`, '', ...about, '', 'Options:', ...table(rows)].join('\n')
}

type Row = readonly [name: string, says: string]

function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`)
}
