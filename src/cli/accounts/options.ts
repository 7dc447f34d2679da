import { ACCOUNT_NAME, ACCOUNTS_FILE } from '../../core/accounts/accounts-file.ts'
import { isRepositoryPath } from '../../core/boundary/repository-path.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { UsageError, type Option, type Values } from '../command-line/subcommand.ts'

export const ACCOUNTS_OPTIONS = {
  file: { value: 'PATH', says: `The file, from the root of the repository (${ACCOUNTS_FILE})` },
  name: { value: 'NAME', says: 'With add: what the account is called, in small letters, digits and hyphens' },
  files: { value: 'PATTERN', says: 'With add: its post files (threads/NAME/**/*.md)' },
  store: {
    value: 'PLACE',
    says: 'With init and rotate: where gh stores the private key, as a secret: environment or repository',
  },
  env: { value: 'NAME', says: 'Environment that holds the secret (threads)' },
  repo: { value: 'OWNER/NAME', says: 'Repository on GitHub (that of the checkout)' },
  'repository-id': { value: 'ID', says: 'With init, where there is no gh: the id of the repository' },
  'own-key': {
    says: 'With init and rotate: asks for a private key that you have stored as the secret yourself',
  },
  'api-url': { value: 'URL', says: 'Another server that speaks the Threads API, such as the simulator' },
} as const satisfies Record<string, Option>

export type AccountsOptions = {
  readonly file: string
  readonly name: string | undefined
  readonly files: string | undefined
  /** Undefined: a person is asked. */
  readonly store: 'environment' | 'repository' | undefined
  readonly environment: string
  readonly repository: string | undefined
  readonly repositoryId: number | undefined
  readonly hasOwnKey: boolean
  readonly api: URL
}

/** @throws UsageError with all that is wrong */
export function readOptions(values: Values): AccountsOptions {
  const text = (name: keyof typeof ACCOUNTS_OPTIONS) => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const [file = ACCOUNTS_FILE, name, store, environment = 'threads'] = [
    text('file'),
    text('name'),
    text('store'),
    text('env'),
  ]
  const [repository, id, api] = [text('repo'), text('repository-id'), text('api-url')]
  const place = store === 'environment' || store === 'repository' ? store : undefined
  const wrong: string[] = []
  const refuse = (isWrong: boolean, why: string) => {
    if (isWrong) wrong.push(why)
  }
  refuse(
    !isRepositoryPath(file) || !/\.ya?ml$/.test(file),
    '--file takes a path such as threads/accounts.yml.',
  )
  refuse(name !== undefined && !ACCOUNT_NAME.test(name), SAY_NAME)
  refuse(store !== undefined && !place, '--store takes environment or repository.')
  refuse(!/^[A-Za-z_][\w.-]*$/.test(environment), '--env takes a name such as threads.')
  refuse(
    repository !== undefined && !/^(?:\w[\w.-]*\/)?\w[\w.-]*\/[\w.-]+$/.test(repository),
    '--repo takes an owner and a name, such as lantern/docs.',
  )
  refuse(id !== undefined && !/^[1-9]\d{0,14}$/.test(id), '--repository-id takes a number.')
  refuse(
    api !== undefined && !/^https?:\/\//.test(api),
    '--api-url takes an address that begins with https://.',
  )
  if (wrong.length > 0)
    throw new UsageError([...wrong, '`spool accounts --help` shows the options.'].join('\n'))
  return {
    file,
    name,
    files: text('files'),
    store: place,
    environment,
    repository,
    repositoryId: id === undefined ? undefined : Number(id),
    hasOwnKey: values['own-key'] === true,
    api: api === undefined ? DEFAULT_SETTINGS.threadsApiUrl : new URL(api),
  }
}

export const SAY_NAME = 'A name has at most 40 small letters, digits and hyphens.'
