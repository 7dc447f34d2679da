import { GhError, type Desk, type Gh, type Repository } from '../../ports/desk.ts'
import { Stop } from '../subcommand.ts'
import type { GivenToken } from './get-token.ts'
import type { Place, SetupOptions } from './options.ts'
import { pageOf } from './repository.ts'

const SECRET = 'THREADS_ACCESS_TOKEN'

type Keeping = {
  readonly token: GivenToken
  readonly repository: Repository
  /** Why `gh` is of no use; undefined: it works. */
  readonly noGh: string | undefined
}

/** The environment whose secret the token is; undefined if it is one of the repository. */
export type Kept = { readonly environment: string | undefined }

/** Stores the token as a secret, or says how to. */
export async function keepToken(keeping: Keeping, options: SetupOptions, desk: Desk): Promise<Kept> {
  const { talk, gh } = desk
  const { repository, noGh } = keeping
  const keptIn = (place: Place): Kept => ({
    environment: place === 'repository' ? undefined : options.environment,
  })
  talk.step('Where the token is kept', [
    'As a secret that only workflows can read. That of an environment can be closed to all branches but one.',
  ])
  if (noGh !== undefined) talk.warn(noGh)
  for (;;) {
    const place =
      noGh === undefined
        ? (options.store ??
          (await talk.choose(`Store it in ${repository.name}?`, placesFor(keeping, options))))
        : 'none'
    if (place === 'none') {
      const kept = keptIn(options.store ?? place)
      talk.say(['Paste the token there yourself:', ...stepsTo(kept, repository)])
      return kept
    }
    const kept = keptIn(place)
    try {
      await talk.during('gh stores it', store(keeping, kept, gh))
      talk.done(`gh has stored it as the secret ${SECRET} of ${nameOf(kept, repository)}.`)
      return kept
    } catch (cause) {
      if (!(cause instanceof GhError)) throw cause
      const why = `gh could not store it (${cause.message}). ${hintFor(kept)}`
      if (options.store !== undefined || !talk.hasPerson) throw new Stop(why)
      talk.warn(why)
    }
  }
}

async function store({ token, repository }: Keeping, { environment }: Kept, gh: Gh): Promise<void> {
  if (environment !== undefined && !(await gh.hasEnvironment(repository, environment)))
    await gh.makeEnvironment(repository, environment)
  await gh.setSecret(repository, { name: SECRET, value: token.value, environment })
}

/** A token that nobody has seen cannot be pasted by anybody. */
function placesFor({ token }: Keeping, { environment }: SetupOptions): readonly (readonly [Place, string])[] {
  return [
    ['environment', `Yes, as a secret of the environment “${environment}”`],
    ['repository', 'Yes, as a secret of the repository'],
    ...(token.isNew ? [] : ([['none', 'No, I paste it there myself']] as const)),
  ]
}

function stepsTo({ environment }: Kept, repository: Repository): readonly string[] {
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
