import { makeTokenKey } from '../../core/token/token-key.ts'
import { GhError, type Desk, type Repository } from '../../ports/desk.ts'
import { Stop } from '../command-line/subcommand.ts'
import type { GivenToken } from './get-token.ts'
import type { Place, SetupOptions } from './options.ts'
import { pageOf } from './repository.ts'

const SECRET = 'THREADS_ACCESS_TOKEN'
const KEY = 'THREADS_TOKEN_KEY'

type Keeping = {
  readonly token: GivenToken
  readonly repository: Repository
  /** Why `gh` is of no use; undefined: it works. */
  readonly noGh: string | undefined
}

export type Kept = {
  /** The environment whose secret the token is, or is to be; undefined if it is one of the repository. */
  readonly environment: string | undefined
  /** Whether Spool has stored it. */
  readonly isStored: boolean
}

/** Stores the token as a secret, and a key that seals what follows it; or says how to. */
export async function keepToken(keeping: Keeping, options: SetupOptions, desk: Desk): Promise<Kept> {
  const { talk } = desk
  const { repository, noGh } = keeping
  const keptIn = (place: Place): Kept => ({
    environment: place === 'repository' ? undefined : options.environment,
    isStored: place !== 'none',
  })
  talk.step('Where the token is kept', [
    'As a secret that only workflows can read. That of an environment can be closed to all branches but one.',
  ])
  if (noGh !== undefined && options.store !== 'none')
    talk.warn(`${noGh} With it, Spool stores the token itself.`)
  for (;;) {
    const place =
      noGh === undefined
        ? (options.store ??
          (await talk.choose(`Store it in ${repository.name}?`, placesFor(keeping, options))))
        : 'none'
    if (place === 'none') {
      const kept = { ...keptIn(options.store ?? place), isStored: false }
      talk.say([
        'Spool has not stored the token. The workflow finds it only when you have:',
        ...stepsTo(kept, repository),
      ])
      return kept
    }
    const kept = keptIn(place)
    try {
      const isKeyNew = await talk.during('gh stores it', store(keeping, kept, desk))
      talk.done(`gh has stored it as the secret ${SECRET} of ${nameOf(kept, repository)}.`)
      talk.done(
        isKeyNew
          ? `Beside it is a new key, ${KEY}: what refreshes the token seals the new one with it.`
          : `The secret ${KEY}, which refreshed tokens are sealed with, is there already, and stays as it is.`,
      )
      return kept
    } catch (cause) {
      if (!(cause instanceof GhError)) throw cause
      const why = `gh could not store it (${cause.message}). ${hintFor(kept)}`
      if (options.store !== undefined || !talk.hasPerson) throw new Stop(why)
      talk.warn(why)
    }
  }
}

/** Whether it has made a key as well. A key that is there may be shared with other accounts: it stays. */
async function store(
  { token, repository }: Keeping,
  { environment }: Kept,
  { gh, randomBytes }: Desk,
): Promise<boolean> {
  if (environment !== undefined && !(await gh.hasEnvironment(repository, environment)))
    await gh.makeEnvironment(repository, environment)
  const hasKey = await gh.hasSecret(repository, { name: KEY, environment })
  if (!hasKey) await gh.setSecret(repository, { name: KEY, value: makeTokenKey(randomBytes), environment })
  await gh.setSecret(repository, { name: SECRET, value: token.value, environment })
  return !hasKey
}

/** A token that nobody has seen cannot be pasted by anybody. */
function placesFor({ token }: Keeping, { environment }: SetupOptions): readonly (readonly [Place, string])[] {
  return [
    ['environment', `Yes, as a secret of the environment “${environment}”`],
    ['repository', 'Yes, as a secret of the repository'],
    ...(token.isNew ? [] : ([['none', 'No, I paste it there myself']] as const)),
  ]
}

function stepsTo(kept: Kept, repository: Repository): readonly string[] {
  const { host, name } = repository
  const where = kept.environment === undefined ? '' : ` --env ${kept.environment}`
  return [
    ...stepsToToken(kept, repository),
    `3. Unless there is one, add ${KEY} in the same place, which refreshed tokens are sealed with. Its value is`,
    '   what `openssl rand -base64 32` prints. Where gh is signed in, this does it:',
    `   openssl rand -base64 32 | gh secret set ${KEY} --repo ${host}/${name}${where}`,
  ]
}

function stepsToToken({ environment }: Kept, repository: Repository): readonly string[] {
  if (environment === undefined)
    return [
      `1. Open ${pageOf(repository, 'settings/secrets/actions/new')}`,
      `2. Name: ${SECRET}. Secret: the token.`,
    ]
  return [
    `1. Open ${pageOf(repository, 'settings/environments')}, and there the environment “${environment}”, or make it.`,
    `2. Environment secrets → Add environment secret. Name: ${SECRET}. Value: the token.`,
  ]
}

function nameOf({ environment }: Kept, { name }: Repository): string {
  return environment === undefined ? name : `the environment “${environment}” of ${name}`
}

function hintFor({ environment }: Kept): string {
  return environment === undefined
    ? 'It takes the right to write to the repository: `gh auth status` shows as whom gh is signed in.'
    : 'It takes admin rights, and a private repository has environments on paid plans only: a secret of the repository does as well.'
}
