import type { Desk } from '../../ports/desk.ts'
import { rootOf } from '../desk/context-here.ts'
import { UsageError, type Values } from '../command-line/subcommand.ts'
import { addAccount } from './add.ts'
import { initAccounts } from './init.ts'
import { listAccounts } from './list.ts'
import { readOptions, type AccountsOptions } from './options.ts'
import { rotateKey } from './rotate.ts'

const ACTIONS: Readonly<Record<string, (options: AccountsOptions, desk: Desk) => Promise<void>>> = {
  init: initAccounts,
  add: addAccount,
  list: listAccounts,
  rotate: rotateKey,
}

/** Makes and edits the file of many accounts. @throws UsageError, Stop */
export async function accounts(values: Values, desk: Desk, [action = '', ...rest]: readonly string[]) {
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  // What was written may be a token.
  if (!act || rest.length > 0)
    throw new UsageError(
      'Say one of init, add, list and rotate, and nothing else beside options. A token never stands on the command line, where every process can read it: give it when it is asked for, or on standard input.',
    )
  rootOf(desk)
  await act(readOptions(values), desk)
}
