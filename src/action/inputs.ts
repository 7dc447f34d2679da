import { error, type Problem } from '../core/problem.ts'
import type { Settings } from '../core/settings.ts'
import { isTimeZone, timeZoneFix } from '../core/post/timezone.ts'
import { inputReader, INPUTS, type Environment, type InputReader } from './input-reader.ts'
import { writeBackInputs } from './write-back-inputs.ts'

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** The environment of a step → settings, or every problem there is with its inputs. */
export function readInputs(
  environment: Environment,
): { readonly settings: Settings } | { readonly problems: readonly Problem[] } {
  const reader = inputReader(environment)
  const what = whatInputs(reader)
  const settings = {
    ...what,
    ...whenInputs(reader),
    ...textInputs(reader, what),
    ...writeBackInputs(reader, what),
    ...networkInputs(reader),
  }
  return reader.problems.length > 0 ? { problems: reader.problems } : { settings }
}

type What = Pick<Settings, 'command' | 'dryRun' | 'accessToken' | 'files' | 'text'>

/** What to do, with which posts. */
function whatInputs(reader: InputReader): What {
  const { oneOf, flag, given, valueOf, invalid, problems } = reader
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
  if (text !== undefined && files.join() !== INPUTS.files)
    reader.contradiction('`text` and `files` together', 'one of the two')
  if (files.every((pattern) => pattern.startsWith('!')))
    invalid('files', 'at least one pattern that does not begin with `!`')
  const outside = files.find((pattern) => /^!?(\/|[a-z]:|(.*\/)?\.\.(\/|$))/i.test(pattern))
  if (outside !== undefined)
    invalid('files', 'patterns relative to the repository and inside it', `Rewrite \`${outside}\`.`)
  return { command, dryRun, accessToken, files, text }
}

/** What goes out now, and how much of it. */
function whenInputs({
  valueOf,
  invalid,
}: InputReader): Pick<Settings, 'maxPosts' | 'lateLimit' | 'timezone'> {
  const maxPosts = Number(valueOf('max-posts'))
  if (!/^\d{1,4}$/.test(valueOf('max-posts')) || maxPosts < 1) invalid('max-posts', 'a whole number from 1')
  const lateLimit = durationOf(valueOf('late-limit'))
  if (lateLimit === undefined)
    invalid('late-limit', 'a duration such as `90m`, `24h` or `7d`, or `0` for no limit')
  const timezone = valueOf('timezone')
  if (!isTimeZone(timezone))
    invalid('timezone', 'an IANA time zone such as `Europe/Berlin`', timeZoneFix(timezone))
  return { maxPosts, lateLimit: lateLimit ?? 0, timezone }
}

/** How Markdown becomes a chain. */
function textInputs(
  { environment, oneOf, given, invalid }: InputReader,
  { text }: What,
): Pick<Settings, 'counting' | 'numbering' | 'handles'> {
  const counting = oneOf('counting', ['documented', 'bytes'])
  const numbering = given('numbering') || undefined
  if (numbering !== undefined && !numbering.includes('{n}'))
    invalid('numbering', 'a pattern with `{n}` in it, such as `({n}/{total})`')
  else if (numbering !== undefined && numbering.length > 50)
    invalid('numbering', 'a pattern of at most 50 characters')
  const notes = text !== undefined && environment['GITHUB_EVENT_NAME'] === 'release'
  return { counting, numbering, handles: notes ? 'disarm' : 'mention' }
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
  if (!threadsApiUrl || !/^https?:$/.test(threadsApiUrl.protocol))
    invalid('threads-api-url', 'an http or https address')
  else if (threadsApiUrl.search || threadsApiUrl.hash || threadsApiUrl.username)
    invalid('threads-api-url', 'an address without a query, a fragment or a user')
  return { mediaBaseUrl, userId, threadsApiUrl: threadsApiUrl ?? new URL(INPUTS['threads-api-url']) }
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
