import { ACCOUNTS_OPTIONS } from './accounts/options.ts'
import { CHECK_OPTIONS } from './check/options.ts'
import { DOCTOR_OPTIONS } from './doctor/options.ts'
import { NEW_OPTIONS } from './draft/options.ts'
import { PREVIEW_OPTIONS } from './preview/options.ts'
import { SCHEDULE_OPTIONS } from './schedule/options.ts'
import { SETUP_OPTIONS } from './setup/options.ts'
import type { Subcommand } from './command-line/subcommand.ts'

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
  doctor: {
    does: 'what is wrong with the token, the repository and the posts, and the cure',
    about: [
      'Changes nothing, and fails where something has to be cured. The token is that of the environment variable',
      'THREADS_ACCESS_TOKEN, or is asked for, or is the first line of standard input. Without one, and without gh, it',
      'says what it can, and what it could not ask.',
    ],
    options: DOCTOR_OPTIONS,
    run: async (values, desk) => (await import('./doctor/doctor.ts')).doctor(values, desk),
  },
  preview: {
    does: 'a page with the posts as readers will see them, that is live while you write',
    about: [
      'Publishes all posts, or those in these files, into a Threads of its own in the memory of this process, and shows',
      'them at an address of this machine until Ctrl+C. Asks neither Threads nor GitHub, and writes nothing.',
    ],
    options: PREVIEW_OPTIONS,
    operands: '[FILE…]',
    run: async (values, desk, names) => (await import('./preview/preview.ts')).preview(values, desk, names),
  },
  check: {
    does: 'what is wrong with the posts, a line for each problem, without a token',
    about: [
      'Prints `path:line:column: severity: what is wrong and the cure [rule]` for each problem of all posts, or of the',
      'posts in these files, and how many posts there are. Fails where one of them cannot be published. Asks neither',
      'Threads nor GitHub; pictures with an address of their own are fetched.',
    ],
    options: CHECK_OPTIONS,
    operands: '[FILE…]',
    run: async (values, desk, names) => (await import('./check/check.ts')).check(values, desk, names),
  },
  new: {
    does: 'a draft from a title, or an answer to a reply',
    about: [
      'Writes threads/<title>.md with the keys that make sense, and overwrites no file. With --reply, a title only names',
      'the file. The permalink of a reply is looked up in the branch spool-replies, as it was fetched last.',
    ],
    options: NEW_OPTIONS,
    operands: '[TITLE]',
    run: async (values, desk, words) => (await import('./draft/new.ts')).makeDraft(values, desk, words),
  },
  schedule: {
    does: 'what is due when, for a month at a glance',
    about: [
      'Shows the next five weeks, when each post goes out, posts that are closer than an hour, and a week or more',
      'without a post. Asks neither Threads nor GitHub.',
    ],
    options: SCHEDULE_OPTIONS,
    run: async (values, desk) => (await import('./schedule/schedule.ts')).schedule(values, desk),
  },
  accounts: {
    does: 'a file of many accounts, whose tokens are sealed in it',
    about: [
      'init makes a pair of keys: gh stores the private one as a secret, and the file has the public one. add seals the',
      'token of an account, which is asked for or is the first line of standard input; it takes the public key alone, so',
      'anyone can do it. With a name that is there, it replaces the token. list shows what is known without a key. rotate',
      'seals all for a new pair; the old private key is that of the environment variable THREADS_ACCOUNTS_KEY, or is',
      'asked for, or is the first line of standard input. No key and no token is shown, or written as it is.',
    ],
    options: ACCOUNTS_OPTIONS,
    operands: 'init|add|list|rotate',
    run: async (values, desk, words) =>
      (await import('./accounts/accounts.ts')).accounts(values, desk, words),
  },
} as const satisfies Record<string, Subcommand>
