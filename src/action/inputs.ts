import { isPullRequest } from '../core/github/event.ts'
import { nearest } from '../core/did-you-mean.ts'
import { error, type Problem } from '../core/problem.ts'
import type { Settings } from '../core/settings.ts'
import { isTimeZone, timeZoneFix } from '../core/timezone.ts'

/** Every input of action.yml and its default there; a test holds the two together. */
export const INPUTS = {
  command: 'publish',
  'access-token': '',
  files: 'threads/**/*.md',
  text: '',
  'dry-run': 'false',
  'max-posts': '10',
  'late-limit': '24h',
  timezone: 'UTC',
  counting: 'documented',
  numbering: '',
  'media-base-url': '',
  'write-back': 'auto',
  branch: '',
  'commit-message': 'chore(threads): record published posts',
  'github-token': '${{ github.token }}',
  comment: 'true',
  'user-id': 'me',
  'threads-api-url': 'https://graph.threads.net',
} as const
type InputName = keyof typeof INPUTS

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/**
 * The environment of a step → settings, or every problem there is with its inputs.
 *
 * The runner hands an input over as `INPUT_` and its name in upper case; spaces become `_`, hyphens stay.
 */
export function readInputs(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = misspelt(environment)
  const given = (name: InputName) => environment[variable(name)]?.trim() ?? ''
  const valueOf = (name: InputName) => given(name) || INPUTS[name]
  const invalid = (name: InputName, expected: string, fix?: string) => {
    problems.push(
      error('input/invalid', { found: `\`${name}: ${valueOf(name)}\``, expected, ...(fix && { fix }) }),
    )
  }
  const oneOf = <const Value extends string>(name: InputName, values: readonly Value[]): Value => {
    const value = values.find((candidate) => candidate === valueOf(name))
    if (value !== undefined) return value
    const near = nearest(valueOf(name), values)
    invalid(
      name,
      values.map((candidate) => `\`${candidate}\``).join(' or '),
      near && `Did you mean \`${near}\`?`,
    )
    return values[0] as Value
  }
  const flag = (name: InputName): boolean => {
    const value = valueOf(name)
    if (!/^(true|false)$/i.test(value)) invalid(name, '`true` or `false`')
    return /^true$/i.test(value)
  }

  const command = oneOf('command', ['publish', 'check'])
  const dryRun = flag('dry-run')
  const accessToken = given('access-token') || undefined
  if (accessToken === undefined && !dryRun && command === 'publish') {
    problems.push(
      error('input/token-missing', { found: 'no `access-token`', expected: 'a Threads user token' }),
    )
  } else if (accessToken !== undefined && /[^\x21-\x7e]/.test(accessToken)) {
    problems.push(
      error('input/invalid', {
        found: '`access-token` with white space or other unusual characters in it',
        expected: 'the token alone',
        fix: 'Store the secret again, without quotes or line breaks around it.',
      }),
    )
  }

  const text = given('text') || undefined
  const files = linesOf(valueOf('files'))
  if (text !== undefined && linesOf(given('files') || INPUTS.files).join() !== INPUTS.files) {
    problems.push(
      error('input/contradiction', { found: '`text` and `files` together', expected: 'one of the two' }),
    )
  }
  if (files.every((pattern) => pattern.startsWith('!'))) {
    invalid('files', 'at least one pattern that does not begin with `!`')
  }
  const outside = files.find((pattern) => /^!?(\/|[a-z]:|(.*\/)?\.\.(\/|$))/i.test(pattern))
  if (outside !== undefined) {
    invalid('files', 'patterns relative to the repository and inside it', `Rewrite \`${outside}\`.`)
  }

  const githubToken = given('github-token') || undefined
  const onGitHub = githubToken !== undefined && Boolean(environment['GITHUB_REPOSITORY'])
  const event = environment['GITHUB_EVENT_NAME']
  const modes = ['auto', 'commit', 'pull-request', 'release', 'files', 'none'] as const
  const asked = oneOf('write-back', modes)
  const writeBack = asked === 'auto' ? fittingMode(text, onGitHub, event) : asked
  const needsFile = ['commit', 'pull-request', 'files'].includes(asked)
  if (text === undefined ? asked === 'release' : needsFile) {
    problems.push(
      error('input/contradiction', {
        found: `\`write-back: ${asked}\` ${text === undefined ? 'without' : 'with'} \`text\``,
        expected: text === undefined ? 'inline text for a release' : 'a file to write into',
      }),
    )
  }
  const publishes = command === 'publish' && !dryRun
  if (publishes && !onGitHub && writeBack !== 'files' && writeBack !== 'none') {
    problems.push(
      error('input/github-token-missing', {
        found: `\`write-back: ${asked}\` without ${githubToken ? 'a repository (`GITHUB_REPOSITORY`)' : '`github-token`'}`,
        expected: 'both',
      }),
    )
  }
  if (publishes && isPullRequest(event)) {
    problems.push(
      error('input/pull-request', {
        found: `\`command: publish\` on \`${event}\``,
        expected: '`command: check`',
      }),
    )
  }

  const branch = given('branch') || branchOf(environment)
  if (
    branch !== undefined &&
    !/^(?![-/.])(?!.*(\.\.|@\{|\/[/.]|\.lock(\/|$)))[^\x00-\x20~^:?*[\\\x7f]+(?<![/.])$/.test(branch)
  )
    invalid('branch', 'the name of a branch')
  else if (branch?.startsWith('refs/'))
    invalid('branch', 'the name alone', `Write \`${branch.replace(/^refs\/heads\//, '')}\`.`)
  const commitMessage = valueOf('commit-message')
  const comment = flag('comment')

  const maxPosts = Number(valueOf('max-posts'))
  if (!/^\d{1,4}$/.test(valueOf('max-posts')) || maxPosts < 1) invalid('max-posts', 'a whole number from 1')

  const lateLimit = durationOf(valueOf('late-limit'))
  if (lateLimit === undefined)
    invalid('late-limit', 'a duration such as `90m`, `24h` or `7d`, or `0` for no limit')

  const timezone = valueOf('timezone')
  if (!isTimeZone(timezone))
    invalid('timezone', 'an IANA time zone such as `Europe/Berlin`', timeZoneFix(timezone))

  const counting = oneOf('counting', ['documented', 'bytes'])
  const numbering = given('numbering') || undefined
  if (numbering !== undefined && !numbering.includes('{n}'))
    invalid('numbering', 'a pattern with `{n}` in it, such as `({n}/{total})`')
  else if (numbering !== undefined && numbering.length > 50)
    invalid('numbering', 'a pattern of at most 50 characters')

  const mediaBase = given('media-base-url')
  const mediaBaseUrl = mediaBase ? (URL.parse(mediaBase) ?? undefined) : undefined
  if (mediaBase && (!mediaBaseUrl || !/^https?:$/.test(mediaBaseUrl.protocol) || mediaBaseUrl.search)) {
    invalid('media-base-url', 'an https address without a query')
  }

  const userId = valueOf('user-id')
  if (!/^(me|\d{1,25})$/.test(userId)) invalid('user-id', '`me` or the digits of a Threads user id')

  const threadsApiUrl = URL.parse(valueOf('threads-api-url'))
  if (!threadsApiUrl || !/^https?:$/.test(threadsApiUrl.protocol))
    invalid('threads-api-url', 'an http or https address')
  else if (threadsApiUrl.search || threadsApiUrl.hash || threadsApiUrl.username) {
    invalid('threads-api-url', 'an address without a query, a fragment or a user')
  }

  if (problems.length > 0 || lateLimit === undefined || !threadsApiUrl) return { problems }
  return {
    settings: {
      command,
      accessToken,
      files,
      text,
      dryRun,
      maxPosts,
      lateLimit,
      timezone,
      counting,
      numbering,
      handles: text !== undefined && event === 'release' ? 'disarm' : 'mention',
      mediaBaseUrl,
      writeBack,
      branch,
      commitMessage,
      githubToken,
      comment,
      userId,
      threadsApiUrl,
    },
  }
}

/** What `auto` stands for. Outside of GitHub there is nothing but the checkout. */
function fittingMode(
  text: string | undefined,
  onGitHub: boolean,
  event: string | undefined,
): Settings['writeBack'] {
  if (text === undefined) return onGitHub ? 'commit' : 'files'
  return onGitHub && event === 'release' ? 'release' : 'none'
}

/** The branch of the event; undefined, which stands for the default branch, where it has none or another is meant. */
function branchOf({
  GITHUB_REF: ref = '',
  GITHUB_EVENT_NAME: event,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (event === 'schedule' || event === 'release' || !ref.startsWith('refs/heads/')) return undefined
  return ref.slice('refs/heads/'.length)
}

function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`
}

/** Inputs whose names come near a known one without being it. The runner itself warns of all other unknown ones. */
function misspelt(environment: Readonly<Record<string, string | undefined>>): Problem[] {
  const known = Object.keys(INPUTS)
  return Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_') && environment[name] !== '')
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const near = nearest(name, known)
      if (near === undefined) return []
      return [
        error('input/unknown', {
          found: `the input \`${name}\``,
          expected: 'a known one',
          fix: `Did you mean \`${near}\`?`,
        }),
      ]
    })
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
