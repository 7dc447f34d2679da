import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkout } from './adapters/files/checkout.ts'
import { journalAt } from './adapters/files/journal.ts'
import { leaseAt } from './adapters/files/lease.ts'
import { receiptsFolder } from './adapters/files/receipts-folder.ts'
import { changedIn, committedIn, leftOutIn, uncommittedIn } from './adapters/git/changes.ts'
import type { Send } from './adapters/github/connection.ts'
import { linksInto, rawBaseOf } from './adapters/github/links.ts'
import { machineClock } from './adapters/process/clock.ts'
import { eventOf, TELLING_EVENTS, type GitHubEvent } from './core/github/event.ts'
import { isThisMachine } from './core/media/address.ts'
import type { Problem } from './core/problem.ts'
import type { Settings } from './core/settings.ts'
import type { Clock } from './ports/clock.ts'
import type { OnWait, WorkflowRun, World } from './ports/world.ts'

/** What the runner tells a step in its environment; the command line stands in for it. */
type Environment = Record<string, string | undefined>

type Process = {
  readonly interruption: AbortSignal
  readonly print: (line: string) => void
  /** Is told what is wrong on this machine, though the run goes on. */
  readonly warn: (problem: Problem) => void
  /** Keeps a value for the post step. */
  readonly saveState: (name: string, value: string) => void
  readonly hide: World['hide']
  /** What asks GitHub in place of this process; undefined: the token of the settings. */
  readonly send?: Send | undefined
}

/** Everything outside of this process that the settings and the environment name. */
export async function worldOf(
  settings: Settings,
  env: Environment,
  { interruption, print, warn, saveState, hide, send }: Process,
): Promise<World> {
  const { threadsApiUrl, userId, mediaBaseUrl, siteUrl, receiptsDir } = settings
  const asked = Number(env['SPOOL_TIME_SCALE'] ?? 1)
  const scale = asked > 0 ? asked : 1
  const clock = machineClock(scale)
  if (scale !== 1) print(`SPOOL_TIME_SCALE is ${scale}: every wait and timeout is divided by it`)
  const root = env['GITHUB_WORKSPACE'] ?? process.cwd()
  if (env['GITHUB_EVENT_PATH']) hideBrokenPayload(env)
  const state = stateFolder(root, env)
  let leftOutHere: ReadonlySet<string> | undefined
  const leftOut = () => (leftOutHere ??= leftOutIn(root))
  const ofAccount: World['ofAccount'] = (user) => {
    let finder: Promise<World['findMedia']> | undefined
    return {
      findMedia: async (media, path) => {
        finder ??= import('./adapters/media/find.ts').then(({ mediaFinder }) => {
          const base = mediaBaseUrl?.href ?? rawBaseOf(env)
          return mediaFinder({
            root,
            base,
            site: siteUrl?.href,
            allowLocal: isThisMachine(threadsApiUrl.hostname),
            clock,
          })
        })
        return (await finder)(media, path)
      },
      threads: async (token) => {
        const { threadsOverHttp } = await import('./adapters/threads/client.ts')
        return threadsOverHttp({ api: threadsApiUrl, user, token, clock })
      },
    }
  }
  return {
    clock,
    files: checkout(root),
    journal: journalAt(join(state, 'journal'), warn),
    lease: leaseAt(join(state, 'lease'), warn),
    ...(receiptsDir !== undefined && { receiptsFolder: receiptsFolder(resolve(root, receiptsDir)) }),
    interruption,
    random: Math.random,
    repository: env['GITHUB_REPOSITORY'] || undefined,
    repositoryId: Number(env['GITHUB_REPOSITORY_ID']) || undefined,
    linkFrom: linksInto(env, {
      siteUrl,
      isThere: (path) => existsSync(join(root, path)) || leftOut().has(path),
    }),
    linksAmong: (isThere) => linksInto(env, { siteUrl, isThere }),
    changedByPullRequest: () => changedIn(root),
    uncommitted: (paths) => uncommittedIn(root, paths),
    committed: (paths, revision) => committedIn(root, paths, revision),
    ...ofAccount(userId),
    ofAccount,
    event: await readEvent(env),
    run: { ...workflowRun(saveState, env), awaitsRecord: receiptsDir !== undefined },
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    hide,
    ...gitHubOf(settings, env, { clock, interruption, send }),
  }
}

/** Where a run keeps what the next one must know: in `.git`, which outlives the job if the checkout does. */
function stateFolder(root: string, env: Environment): string {
  const git = join(root, '.git')
  return join(takesFiles(git) ? git : (env['RUNNER_TEMP'] ?? tmpdir()), 'spool')
}

/** Whether it is a folder in which this account may write. A checkout may be another account's, or no folder at all. */
function takesFiles(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/**
 * The toolkit parses the payload of the event while it is loaded, and throws if that is not JSON. Such a payload is
 * useless but must not end a run, so it is hidden from the toolkit.
 */
function hideBrokenPayload(env: Environment): void {
  try {
    JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    delete env['GITHUB_EVENT_PATH']
  }
}

/** What started the workflow. The toolkit's context is loaded only where its payload matters: a schedule has none. */
async function readEvent({
  GITHUB_EVENT_NAME: name = '',
  GITHUB_REF: ref,
}: Environment): Promise<GitHubEvent> {
  if (!TELLING_EVENTS.includes(name)) return eventOf(name, ref, undefined)
  const { context } = await import('@actions/github')
  return eventOf(name, ref, context.payload)
}

function workflowRun(saveState: Process['saveState'], env: Environment): WorkflowRun {
  const holder = env['STATE_holder'] ?? Math.random().toString(36).slice(2)
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = env
  const { GITHUB_RUN_ID: id = '' } = env
  return {
    id,
    url: id !== '' && repository ? `${server}/${repository}/actions/runs/${id}` : undefined,
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    holder,
    step: `${env['GITHUB_JOB'] ?? ''}/${env['GITHUB_ACTION'] ?? ''}`,
    saveLease: (ref) => {
      saveState('holder', holder)
      saveState('lease', ref)
    },
    leftLease: env['STATE_lease'] ?? '',
  }
}

/** The repository on GitHub with one of two tokens: the job's, or the one that may write secrets. */
function gitHubOf(
  { githubToken, secretsToken, secretEnvironment }: Settings,
  {
    GITHUB_REPOSITORY: fullName = '',
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_API_URL: apiUrl = 'https://api.github.com',
    GITHUB_GRAPHQL_URL: graphqlUrl = `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`,
    RUNNER_TEMP: folder = tmpdir(),
  }: Environment,
  manner: Pick<Process, 'interruption' | 'send'> & { readonly clock: Clock },
): Pick<World, 'host' | 'secrets' | 'clone'> {
  const [owner = '', repository = ''] = fullName.split('/')
  if (repository === '') return { host: undefined, secrets: undefined, clone: undefined }
  const access = { apiUrl, graphqlUrl, owner, repository, ...manner }
  return {
    host: providedWith(githubToken, async (token, onWait) => {
      const { githubOf } = await import('./adapters/github/host.ts')
      return githubOf({ ...access, token, onWait })
    }),
    secrets: providedWith(secretsToken, async (token, onWait) => {
      const { secretsOf } = await import('./adapters/github/token/secrets.ts')
      return secretsOf({ ...access, token, onWait }, secretEnvironment)
    }),
    clone:
      githubToken === undefined
        ? undefined
        : async () => {
            const { cloneOf } = await import('./adapters/git/clone.ts')
            const { interruption } = manner
            return cloneOf({
              url: new URL(`${server}/${fullName}`),
              token: githubToken,
              folder,
              interruption,
            })
          },
  }
}

function providedWith<Value>(
  token: string | undefined,
  connect: (token: string, onWait: OnWait) => Promise<Value>,
): ((onWait: OnWait) => Promise<Value>) | undefined {
  return token === undefined ? undefined : (onWait) => connect(token, onWait)
}
