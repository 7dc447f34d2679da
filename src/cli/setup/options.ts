import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { UsageError, type Option, type Values } from '../command-line/subcommand.ts'

export const SETUP_OPTIONS = {
  store: {
    value: 'PLACE',
    says: 'Where the token is kept: environment or repository, a secret of which gh sets, or none',
  },
  env: { value: 'NAME', says: 'Environment that holds the secret (threads)' },
  repo: { value: 'OWNER/NAME', says: 'Repository on GitHub (that of the checkout)' },
  workflow: { says: 'Writes .github/workflows/threads.yml; --no-workflow: does not, and does not ask' },
  draft: { says: 'Writes a first draft, threads/hello.md; --no-draft: does not, and does not ask' },
  oauth: {
    says: 'Gets the token by OAuth: standard input has the app’s secret, then the redirected address',
  },
  'app-id': { value: 'ID', says: 'With --oauth: id of the Threads app' },
  'redirect-uri': { value: 'URI', says: 'With --oauth: a redirect URI of the app, as its settings have it' },
  'api-url': { value: 'URL', says: 'Another server that speaks the Threads API, such as the simulator' },
} as const satisfies Record<string, Option>

const PLACES = ['environment', 'repository', 'none'] as const
export type Place = (typeof PLACES)[number]

/** What the options of `spool setup` ask for; undefined: a person is asked. */
export type SetupOptions = {
  readonly store: Place | undefined
  readonly environment: string
  readonly repository: string | undefined
  readonly workflow: boolean | undefined
  readonly draft: boolean | undefined
  readonly oauth: boolean
  readonly appId: string | undefined
  readonly redirectUri: string | undefined
  readonly api: URL
  /** Whether `api` is not that of Threads itself. */
  readonly isOtherApi: boolean
}

/** Plain in YAML, in an address and in an argument. */
const ENVIRONMENT = /^[A-Za-z_][\w.-]*$/
const REPOSITORY = /^(?:\w[\w.-]*\/)?\w[\w.-]*\/[\w.-]+$/

/** @throws UsageError with all that is wrong */
export function readOptions(values: Values, hasPerson: boolean): SetupOptions {
  const text = (name: keyof typeof SETUP_OPTIONS) => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const flag = (name: 'workflow' | 'draft') => (typeof values[name] === 'boolean' ? values[name] : undefined)
  const [store, environment, repository] = [text('store'), text('env'), text('repo')]
  const [appId, redirectUri, apiUrl] = [text('app-id'), text('redirect-uri'), text('api-url')]
  const oauth = values['oauth'] === true
  const place = PLACES.find((known) => known === store)
  const wrong: string[] = []
  const refuse = (isWrong: boolean, why: string) => {
    if (isWrong) wrong.push(why)
  }
  refuse(store !== undefined && !place, `--store takes ${PLACES.join(', ')}.`)
  refuse(environment !== undefined && !ENVIRONMENT.test(environment), '--env takes a name such as threads.')
  refuse(
    environment !== undefined && place !== undefined && place !== 'environment',
    `--env and --store ${String(place)} contradict each other.`,
  )
  refuse(
    repository !== undefined && !REPOSITORY.test(repository),
    '--repo takes an owner and a name, such as lantern/docs.',
  )
  refuse(!oauth && (appId ?? redirectUri) !== undefined, '--app-id and --redirect-uri go with --oauth.')
  refuse(
    oauth && !hasPerson && !(appId && redirectUri),
    'Without a terminal, --oauth needs --app-id and --redirect-uri.',
  )
  refuse(redirectUri !== undefined && !URL.canParse(redirectUri), '--redirect-uri takes an address.')
  refuse(
    apiUrl !== undefined && !/^https?:\/\//.test(apiUrl),
    '--api-url takes an address that begins with https://.',
  )
  if (wrong.length > 0) throw new UsageError([...wrong, '`spool setup --help` shows the options.'].join('\n'))
  const api = apiUrl === undefined ? DEFAULT_SETTINGS.threadsApiUrl : new URL(apiUrl)
  return {
    store: place ?? (environment === undefined ? undefined : 'environment'),
    environment: environment ?? 'threads',
    repository,
    workflow: flag('workflow'),
    draft: flag('draft'),
    oauth,
    appId,
    redirectUri,
    api,
    isOtherApi: api.origin !== DEFAULT_SETTINGS.threadsApiUrl.origin,
  }
}
