import type { ParseArgsConfig } from 'node:util'
import type { Desk } from '../../ports/desk.ts'

/** An option of a subcommand. */
export type Option = {
  /** What stands for its value in the help; absent: it has none, and `--no-…` is its opposite. */
  readonly value?: string
  readonly says: string
}

export type Values = Readonly<Record<string, string | boolean | undefined>>

/** What the command line needs to know of a subcommand. */
export type Subcommand = {
  /** What it does, for the help. */
  readonly does: string
  /** More of it, for its own help. */
  readonly about: readonly string[]
  readonly options: Readonly<Record<string, Option>>
  /** What may stand on the command line beside options, as its help names it; absent: nothing. */
  readonly operands?: string
  /** @throws UsageError, Stop */
  readonly run: (values: Values, desk: Desk, operands: readonly string[]) => Promise<void>
}

/** What was written is no command. Its message says what to write instead. */
export class UsageError extends Error {}

/** It cannot go on. Its message says why, and what to do. */
export class Stop extends Error {}

export function parseOptionsOf({ options }: Subcommand): NonNullable<ParseArgsConfig['options']> {
  const types = Object.entries(options).map(([name, { value }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const) },
  ])
  return { help: { type: 'boolean', short: 'h' }, ...Object.fromEntries(types) } as NonNullable<
    ParseArgsConfig['options']
  >
}
