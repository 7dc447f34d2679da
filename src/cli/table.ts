import { SETUP_OPTIONS } from './setup/options.ts'
import type { Subcommand } from './subcommand.ts'

/** Every subcommand of `spool`, by its name. What it needs is loaded when it runs. */
export const SUBCOMMANDS = {
  setup: {
    does: 'from an account to a stored token, a workflow and a first draft',
    about: [
      'Asks what it needs to know, and overwrites no file. Without a terminal it asks nothing: the token is',
      'the first line of standard input, every other answer is an option, and what no option asks for is not done.',
    ],
    options: SETUP_OPTIONS,
    run: async (values, desk) => (await import('./setup/setup.ts')).setup(values, desk),
  },
} as const satisfies Record<string, Subcommand>
