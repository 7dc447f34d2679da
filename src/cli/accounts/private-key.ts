import { makeTokenKey, tokenKeyIn } from '../../core/token/token-key.ts'
import { GhError, type Desk, type Repository } from '../../ports/desk.ts'
import { Stop } from '../command-line/subcommand.ts'
import type { AccountsOptions } from './options.ts'

export const SECRET = 'THREADS_ACCOUNTS_KEY'

type Place = { readonly environment: string | undefined }

/** A private key, and how it becomes the secret. It is never shown, and in no file. */
type NewKey = {
  readonly bytes: Uint8Array
  /** Whether there is a secret that it would take the place of. @throws Stop */
  readonly isThere: () => Promise<boolean>
  /** Takes the place of a secret that is there. @throws Stop */
  readonly store: () => Promise<void>
}

/** One that a person has made and stored. @throws Stop */
export async function ownKey({ talk }: Desk): Promise<NewKey> {
  talk.say([
    `Make a key with \`openssl rand -base64 32\`, store it as the secret ${SECRET}, and keep a copy where you keep passwords:`,
    'GitHub shows a secret to nobody.',
  ])
  const bytes = await askKey('The private key (it stays hidden):', talk)
  return { bytes, isThere: () => Promise.resolve(false), store: () => Promise.resolve() }
}

/** @throws Stop */
export async function askKey(question: string, talk: Desk['talk']): Promise<Uint8Array> {
  const bytes = tokenKeyIn((await talk.secret(question)).trim())
  if (bytes) return bytes
  throw new Stop('That is no key: it has to be 32 bytes, as 64 hexadecimal digits or as base64.')
}

/** A new one, which gh stores. @throws Stop */
export async function newKey(repository: Repository, options: AccountsOptions, desk: Desk): Promise<NewKey> {
  const { talk, gh, randomBytes } = desk
  const place = await placeFor(repository, options, talk)
  const value = makeTokenKey(randomBytes)
  const tried = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await talk.during('Asking gh', work)
    } catch (cause) {
      if (!(cause instanceof GhError)) throw cause
      throw new Stop(`gh could not store the key (${cause.message}). Nothing is changed.`)
    }
  }
  const store = async () => {
    const { environment } = place
    if (environment !== undefined && !(await gh.hasEnvironment(repository, environment)))
      await gh.makeEnvironment(repository, environment)
    await gh.setSecret(repository, { name: SECRET, value, ...place })
  }
  return {
    bytes: Buffer.from(value, 'base64'),
    isThere: () => tried(gh.hasSecret(repository, { name: SECRET, ...place })),
    async store() {
      await tried(store())
      const where = place.environment === undefined ? '' : `the environment “${place.environment}” of `
      talk.done(`gh has stored the private key as the secret ${SECRET} of ${where}${repository.name}.`)
    },
  }
}

async function placeFor(
  { name }: Repository,
  { store, environment }: AccountsOptions,
  talk: Desk['talk'],
): Promise<Place> {
  const chosen =
    store ??
    (await talk.choose(`Where is the private key of ${name} kept?`, [
      [
        'environment',
        `As a secret of the environment “${environment}”, which can be closed to all branches but one`,
      ],
      ['repository', 'As a secret of the repository'],
      ['none', 'Nowhere: do nothing'],
    ]))
  if (chosen === 'none')
    throw new Stop(
      'Nothing is changed. Say where the private key is kept with --store environment or --store repository.',
    )
  return { environment: chosen === 'environment' ? environment : undefined }
}
