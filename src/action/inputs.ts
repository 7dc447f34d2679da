import type { Command } from '../commands/command.ts'
import { leadsOutside } from '../core/boundary/pattern.ts'
import { isRepositoryPath } from '../core/boundary/repository-path.ts'
import { isBeforeMerge } from '../core/github/event.ts'
import { isThisMachine } from '../core/media/address.ts'
import { timeZoneFix } from '../core/post/time/timezone-fix.ts'
import { isTimeZone } from '../core/post/time/timezone.ts'
import { asNotice, error, warning, type Problem } from '../core/problem.ts'
import { INPUTS, type Settings } from '../core/settings.ts'
import { lookOf } from '../core/threads/token/fault.ts'
import { tokenKeyIn } from '../core/token/token-key.ts'
import { WRITE_BACK_MODES } from '../core/write-back.ts'
import { dataInputs } from './data-inputs.ts'
import { inputReader, type Environment, type InputReader } from './input-reader.ts'
import { tokenInputs } from './token-inputs.ts'
import { shardInputs, writeBackInputs } from './write-back-inputs.ts'

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

type Inputs =
  | { readonly command: Command; readonly settings: Settings; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] }

/** The environment of a step → the command and its settings, or every problem there is with its inputs. */
export function readInputs<Name extends string>(
  environment: Environment,
  getInput: (name: string) => string,
  commands: Readonly<Record<Name, Command>>,
): Inputs {
  const reader = inputReader(environment, getInput)
  const name = reader.oneOf('command', Object.keys(commands) as Name[])
  const command = commands[name]
  const many = accountInputs(reader, name, command)
  const what = { ...whatInputs(reader, command, many), ...many }
  const which = {
    ...what,
    ...whenInputs(reader),
    ...textInputs(reader, what),
    ...writeBackInputs(reader, what),
  }
  const settings = {
    ...which,
    ...dataInputs(reader, name, which),
    ...shardInputs(reader, name, { ...command, ...which }),
    ...networkInputs(reader),
    ...tokenInputs(reader),
  }
  if (!settings.dryRun) refuseCommand(name, command, settings, reader)
  if (reader.problems.length > 0) return { problems: reader.problems }
  const { GITHUB_EVENT_NAME: event = '' } = environment
  if (isBeforeMerge(event)) return { command, ...withoutToken(settings, event) }
  return { command, settings, warnings: command.needsToken ? noticeToken(settings) : [] }
}

/** Of the dry run of a command that needs one: an empty secret would show only when it has to publish. */
function noticeToken({ accessToken, accounts, accountsKey }: Settings): readonly Problem[] {
  const [given, rule] =
    accounts === undefined
      ? ([accessToken, 'input/token-missing'] as const)
      : ([accountsKey, 'input/accounts-key-missing'] as const)
  return given === undefined ? [asNotice(error(rule, { isDryRun: true }))] : []
}

/** Who can change the workflow in a pull request can read every secret that it is given. */
function withoutToken(
  settings: Settings,
  event: string,
): { readonly settings: Settings; readonly warnings: readonly Problem[] } {
  if (settings.accessToken === undefined && settings.accountsKey === undefined)
    return { settings, warnings: [] }
  const warnings = [warning('input/token-before-merge', { event })]
  return { settings: { ...settings, accessToken: undefined, accountsKey: undefined }, warnings }
}

/** What the command needs of GitHub and lacks, and where it may not run. A dry run may run anywhere. */
function refuseCommand(
  name: string,
  { writes, needsTokenStore, refusesEvent }: Command,
  { writeBack, tokenStore, githubToken, accounts }: Settings,
  { environment, problems, contradiction }: InputReader,
): void {
  const hasRepository = /^[^/]+\/[^/]+$/.test(environment['GITHUB_REPOSITORY'] ?? '')
  const keepsMany = needsTokenStore === true && accounts !== undefined
  const isKept = tokenStore !== 'none' || keepsMany
  if (
    writes &&
    (isKept || WRITE_BACK_MODES[writeBack].onGitHub) &&
    (githubToken === undefined || !hasRepository)
  ) {
    const kept = keepsMany ? `command: ${name}` : `token-store: ${tokenStore}`
    const asked = isKept ? kept : `write-back: ${writeBack}`
    const lacks = githubToken === undefined ? '`github-token`' : '`GITHUB_REPOSITORY`'
    const other = isKept ? 'token-store: none' : 'write-back: files'
    const cure =
      githubToken === undefined
        ? 'Leave `github-token` at its default (a secret that does not exist is empty)'
        : 'Run it on GitHub Actions'
    const later = githubToken === undefined && !isKept ? ' and commit in a later step' : ''
    const fix = keepsMany ? `${cure}.` : `${cure}, or use \`${other}\`${later}.`
    problems.push(error('input/github-token-missing', { asked, lacks, fix }))
  }
  if (needsTokenStore && !isKept)
    contradiction(`\`command: ${name}\` and \`token-store: none\``, 'a new token has to be kept somewhere')
  const event = environment['GITHUB_EVENT_NAME'] ?? ''
  if (refusesEvent(event)) problems.push(error('input/pull-request', { command: name, event }))
}

/** What the file of many accounts says for each of them, or what is not there for many. */
const OF_ONE_ACCOUNT = ['access-token', 'files', 'text', 'user-id', 'token-store'] as const

type Many = Pick<Settings, 'accounts' | 'accountsKey'>

/** Many accounts, and what opens their tokens. */
function accountInputs(
  { given, invalid, contradiction, problems }: InputReader,
  command: string,
  { needsAccounts = false }: Command,
): Many {
  const accounts = given('accounts') || undefined
  const key = given('accounts-key')
  const accountsKey = key === '' ? undefined : tokenKeyIn(key)
  // Without its value, which is a secret even where it is a wrong one.
  if (key !== '' && accountsKey === undefined) problems.push(error('input/accounts-key', {}))
  if (accounts === undefined) {
    if (needsAccounts)
      contradiction(
        `\`command: ${command}\` and one account`,
        'it is for the accounts of a file: give `accounts`',
      )
    if (key !== '')
      contradiction('`accounts-key` and one account', 'it opens the tokens of a file of `accounts`')
    return { accounts, accountsKey }
  }
  if (!isRepositoryPath(accounts))
    invalid('accounts', 'a file of the repository, such as `threads/accounts.yml`')
  for (const name of OF_ONE_ACCOUNT)
    if (given(name) !== '' && given(name) !== INPUTS[name])
      contradiction(`\`accounts\` and \`${name}\``, `\`${name}\` is for one account`)
  return { accounts, accountsKey }
}

type What = Pick<Settings, 'dryRun' | 'accessToken' | 'files' | 'text'>

/** With which posts, and as whom. */
function whatInputs(reader: InputReader, { needsToken }: Command, { accounts }: Many): What {
  const { flag, given, valueOf, invalid, problems } = reader
  const dryRun = flag('dry-run')
  const accessToken = given('access-token') || undefined
  if (needsToken && !dryRun && accounts === undefined && accessToken === undefined)
    problems.push(error('input/token-missing', { isDryRun: false }))
  if (needsToken && !dryRun && accounts !== undefined && given('accounts-key') === '')
    problems.push(error('input/accounts-key-missing', { isDryRun: false }))
  if (accessToken !== undefined && lookOf(accessToken) === 'not-alone')
    problems.push(error('input/token-unusual', {}))
  const text = given('text') || undefined
  const files = linesOf(valueOf('files'))
  if (text !== undefined && files.join() !== INPUTS.files)
    reader.contradiction('`text` and `files`', 'a run publishes either the one or the other')
  if (files.every((pattern) => pattern.startsWith('!')))
    invalid('files', 'at least one pattern that does not begin with `!`')
  const outside = files.find(leadsOutside)
  if (outside !== undefined)
    invalid('files', 'patterns relative to the repository and inside it', `Correct \`${outside}\`.`)
  return { dryRun, accessToken, files, text }
}

/** What goes out now, and how much of it. */
function whenInputs({
  valueOf,
  invalid,
}: InputReader): Pick<Settings, 'maxPosts' | 'maxRemovals' | 'lateLimit' | 'timezone'> {
  const maxPosts = Number(valueOf('max-posts'))
  if (!/^\d{1,4}$/.test(valueOf('max-posts')) || maxPosts < 1)
    invalid('max-posts', 'a whole number from 1 to 9999')
  const maxRemovals = Number(valueOf('max-removals'))
  if (!/^\d{1,4}$/.test(valueOf('max-removals')) || maxRemovals < 1)
    invalid('max-removals', 'a whole number from 1 to 9999')
  const lateLimit = durationOf(valueOf('late-limit'))
  if (lateLimit === undefined)
    invalid('late-limit', 'a duration such as `90m`, `24h` or `7d`, or `0` for no limit')
  const timezone = valueOf('timezone')
  if (!isTimeZone(timezone))
    invalid('timezone', 'an IANA time zone such as `Europe/Berlin`', timeZoneFix(timezone))
  return { maxPosts, maxRemovals, lateLimit: lateLimit ?? 0, timezone }
}

/** How Markdown becomes a chain. */
function textInputs(
  { environment, oneOf, given, flag, invalid }: InputReader,
  { text }: What,
): Pick<Settings, 'counting' | 'numbering' | 'handles' | 'titles' | 'references' | 'siteUrl'> {
  const counting = oneOf('counting', ['documented', 'bytes'])
  const numbering = given('numbering') || undefined
  if (numbering !== undefined && !numbering.includes('{n}'))
    invalid('numbering', 'a pattern with `{n}` in it, such as `({n}/{total})`')
  else if (numbering !== undefined && numbering.length > 50)
    invalid('numbering', 'a pattern of at most 50 characters')
  const notes = text !== undefined && environment['GITHUB_EVENT_NAME'] === 'release'
  const site = given('site-url')
  const siteUrl = site ? (URL.parse(site) ?? undefined) : undefined
  if (site && (!siteUrl || !/^https?:$/.test(siteUrl.protocol) || siteUrl.search || siteUrl.hash))
    invalid('site-url', 'an https address without a query or a fragment')
  return {
    counting,
    numbering,
    handles: notes ? 'disarm' : 'mention',
    titles: flag('title'),
    references: oneOf('references', ['short', 'full']),
    siteUrl,
  }
}

/** Where everything is. */
function networkInputs({
  given,
  valueOf,
  invalid,
}: InputReader): Pick<Settings, 'mediaBaseUrl' | 'userId' | 'threadsApiUrl'> {
  const mediaBase = given('media-base-url')
  const mediaBaseUrl = mediaBase ? (URL.parse(mediaBase) ?? undefined) : undefined
  if (mediaBase && (!mediaBaseUrl || !/^https?:$/.test(mediaBaseUrl.protocol) || mediaBaseUrl.search))
    invalid('media-base-url', 'an https address without a query')
  const userId = valueOf('user-id')
  if (!/^(me|\d{1,25})$/.test(userId)) invalid('user-id', '`me` or the digits of a Threads user id')
  const threadsApiUrl = URL.parse(valueOf('threads-api-url'))
  if (!threadsApiUrl || !isConfidential(threadsApiUrl))
    invalid('threads-api-url', 'an https address, or an http address of this machine')
  else if (threadsApiUrl.search || threadsApiUrl.hash || threadsApiUrl.username)
    invalid('threads-api-url', 'an address without a query, a fragment or a user')
  return { mediaBaseUrl, userId, threadsApiUrl: threadsApiUrl ?? new URL(INPUTS['threads-api-url']) }
}

/** Whether a token that is sent there can be read by nobody on the way. */
function isConfidential({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))
}

function linesOf(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Milliseconds of `24h` and the like; Infinity for `0`, which stands for no limit. */
function durationOf(value: string): number | undefined {
  if (/^0[smhdw]?$/.test(value)) return Infinity
  const [, amount = '', unit = ''] = /^(\d{1,5})([smhdw])$/.exec(value) ?? []
  const scale = UNIT_MS[unit]
  return scale === undefined ? undefined : Number(amount) * scale
}
