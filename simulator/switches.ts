/** Documented `error_message` values of a container whose status is ERROR (Meta: Troubleshooting), spelled as there. */
export const CONTAINER_ERRORS = [
  'FAILED_DOWNLOADING_VIDEO',
  'FAILED_PROCESSING_AUDIO',
  'FAILED_PROCESSING_VIDEO',
  'INVALID_ASPEC_RATIO',
  'INVALID_BIT_RATE',
  'INVALID_DURATION',
  'INVALID_FRAME_RATE',
  'INVALID_AUDIO_CHANNELS',
  'INVALID_AUDIO_CHANNEL_LAYOUT',
  'UNKNOWN',
] as const

const OUTCOMES = ['finished', 'never', ...CONTAINER_ERRORS] as const

/** Languages that `error_user_title` and `error_user_msg` can be written in. */
export const LOCALES = ['en', 'fr', 'de', 'ko', 'vi', 'ja'] as const

interface Whole {
  readonly kind: 'whole'
  readonly default: number
  readonly min: number
  readonly says: string
}
interface Choice {
  readonly kind: 'choice'
  readonly default: string
  readonly choices: readonly string[]
  readonly says: string
}
interface Flag {
  readonly kind: 'flag'
  readonly default: boolean
  readonly says: string
}
interface Text {
  readonly kind: 'text'
  readonly default: string
  readonly says: string
}
export type SwitchDefinition = Whole | Choice | Flag | Text

const whole = (value: number, says: string, min = 0) =>
  ({ kind: 'whole', default: value, min, says }) as const
const flag = (value: boolean, says: string) => ({ kind: 'flag', default: value, says }) as const
const choice = <const Choices extends readonly string[]>(
  value: NoInfer<Choices[number]>,
  choices: Choices,
  says: string,
) => ({ kind: 'choice', default: value, choices, says }) as const
const text = (value: string, says: string) => ({ kind: 'text', default: value, says }) as const

/**
 * Everything about the network that can be set, with what the simulator does when nobody sets it.
 *
 * Names ending in `Ms` are waits of the simulator and are divided by its time scale; dates (the 24 hours of
 * a container or a quota, the days of a token) never are.
 */
export const SWITCHES = {
  textMs: whole(0, 'How long a TEXT container is IN_PROGRESS.'),
  imageMs: whole(1500, 'How long an IMAGE container is IN_PROGRESS, at least.'),
  videoMs: whole(20_000, 'How long a VIDEO container is IN_PROGRESS, at least.'),
  carouselMs: whole(1000, 'How long a CAROUSEL container is IN_PROGRESS.'),
  textOutcome: choice('finished', OUTCOMES, 'How TEXT containers end; `never`: they stay IN_PROGRESS.'),
  imageOutcome: choice('finished', OUTCOMES, 'How IMAGE containers end.'),
  videoOutcome: choice('finished', OUTCOMES, 'How VIDEO containers end.'),
  carouselOutcome: choice('finished', OUTCOMES, 'How CAROUSEL containers end.'),
  propagation: choice(
    'some',
    ['some', 'always', 'never'],
    'Which FINISHED containers answer 24/4279009 to a publish at first; `some`: one in five, by the seed.',
  ),
  propagationMs: whole(3000, 'For how long after FINISHED they do.'),
  replyPropagationMs: whole(0, 'For how long a new post answers 24/4279009 as `reply_to_id`.'),
  statusPropagationMs: whole(0, 'For how long a new container answers 24/4279009 to a status read.'),
  childPropagationMs: whole(0, 'For how long after FINISHED a carousel item is refused with 100/4279004.'),
  feedLagMs: whole(2000, 'How long a new post or reply is missing from every list.'),
  expansion: choice(
    'offered',
    ['offered', 'refused', 'ignored'],
    'Whether lists take `insights.metric(…)` as a field, as some clients ask it; refused: as a field that is not there.',
  ),
  unknownMetrics: text('', 'Metrics of insights that are refused as unknown, comma separated.'),
  afterLastPage: flag(
    false,
    'Whether the last page of a list has `cursors.after` too, though no `next`; what follows is empty.',
  ),
  deletedLingerMs: whole(0, 'How long a deleted post stays in lists.'),
  deletedReplies: choice(
    'stay',
    ['stay', 'go'],
    'What becomes of the replies under a deleted post; `go`: all of them, whoever wrote them, are deleted with it, for the price of one.',
  ),
  latencyMs: whole(0, 'How long every answer takes, beyond the work itself.'),
  republish: choice(
    'refused',
    ['refused', 'same-id', 'duplicate'],
    'A second publish of one container: 24/4279009, the first media id again, or a second live post.',
  ),
  missingPermalinkReads: whole(0, 'How many first reads of a post lack `permalink`; -1: all of them.', -1),
  detachEvery: whole(0, 'Every n-th published reply comes out as a post of its own; 0: none does.'),
  linkAttachments: choice(
    'accepted',
    ['accepted', 'refused-at-create', 'refused-at-publish'],
    'Whether `link_attachment` is refused with -1/4279047, and at which call.',
  ),
  counting: choice(
    'bytes',
    ['bytes', 'documented', 'codepoints', 'utf16'],
    'How the length of a text is counted; `documented`: emoji as UTF-8 bytes, all else as code points.',
  ),
  textLimit: whole(500, 'How long a text may be, in the unit of `counting`.'),
  linkLimit: whole(5, 'How many distinct links a post may hold.'),
  linkLimitCode: choice('number', ['number', 'string'], 'Type of `code` in the link-limit error.'),
  fetchMedia: flag(true, 'Whether images and videos are fetched and looked at.'),
  strictVideos: flag(
    false,
    'Whether videos with their index at the end, or with an edit list, are refused; Meta advises against both.',
  ),
  mediaErrors: choice(
    'status',
    ['status', 'creation'],
    'Where an unfetchable image or video shows: in the container status, or as 1/2207052 at creation.',
  ),
  malformedParams: choice(
    'ignored',
    ['ignored', 'refused'],
    'What happens to a malformed optional parameter.',
  ),
  jsonBody: choice(
    'basic',
    ['basic', 'all', 'refused'],
    'JSON bodies; `basic`: object parameters and `topic_tag` are dropped without a word.',
  ),
  noTextEntities: choice(
    'absent',
    ['absent', 'empty'],
    '`text_entities` of a post without spoilers: the key is absent, or `{"data":[]}`.',
  ),
  carouselChildIds: choice('media', ['media', 'container'], 'Which ids `children` of a live carousel shows.'),
  crossreshare: choice('SUCCESS', ['SUCCESS', 'FAILED'], 'How sharing to an Instagram story ends.'),
  permalinkBase: text('https://www.threads.com', 'What permalinks start with; `self`: this server.'),
  authQuery: flag(true, 'Whether a token in the query string is accepted.'),
  authBody: flag(true, 'Whether a token in the body is accepted.'),
  authBearer: flag(true, 'Whether a token in the Authorization header is accepted.'),
  missingScope: choice(
    'observed',
    ['observed', 'documented'],
    'A reply or its quota without threads_manage_replies, a search without threads_keyword_search; `observed`: HTTP 500 and no body; `documented`: code 10, and replies under one’s own posts need no such permission.',
  ),
  tokensRevoked: flag(false, 'Whether every token is refused, as after a password change.'),
  tokenError: choice(
    'documented',
    ['documented', 'THApiException-500', 'OAuthException-400', 'OAuthException-401'],
    'Envelope of a refused token; `documented`: garbage THApiException 500, expired or revoked OAuthException 400.',
  ),
  expiredAtPublish: choice(
    '190/463',
    ['190/463', '24/4279009'],
    'What a publish with an expired token answers; `24/4279009`: as if the container were not there.',
  ),
  debugToken: choice(
    'offered',
    ['offered', '404', '100/33'],
    'Whether there is `/debug_token`, or how a server without it answers: HTTP 404 and no body, or 100/33.',
  ),
  refreshMinAgeHours: whole(24, 'How old a long-lived token must be before it can be refreshed.'),
  refreshedToken: choice(
    'new',
    ['new', 'new-old-dies', 'same'],
    'Whether a refresh returns a new string, and whether the old one then stays valid.',
  ),
  oauthUserId: choice('unquoted', ['unquoted', 'quoted'], '`user_id` in the code exchange.'),
  locationIds: choice('quoted', ['quoted', 'unquoted'], '`id` in location search.'),
  consent: choice('ask', ['ask', 'approve', 'deny'], 'What the authorization page does.'),
  redirectUris: text('', 'Redirect URIs the app has registered, comma separated; empty: any.'),
  reviewed: flag(true, 'Whether the app has passed review; if not: standard access.'),
  postQuota: whole(250, 'Posts in a moving 24 hours.'),
  replyQuota: whole(1000, 'Replies in a moving 24 hours.'),
  deleteQuota: whole(100, 'Deletions in a moving 24 hours.'),
  locationQuota: whole(500, 'Location searches in a moving 24 hours.'),
  searchQuota: whole(2200, 'Keyword searches in a moving 24 hours.'),
  discoveryQuota: whole(1000, 'Profile lookups in a moving 24 hours.'),
  quotaError: choice('9/2207042', ['9/2207042', '613/4279002'], 'The error when a quota is spent.'),
  throttleMinutes: whole(
    0,
    'From when it is set, every call answers 613/4279002 for so many minutes; divided by the time scale, too.',
  ),
  usagePercent: whole(
    0,
    'How much of its calls of a day an account has used beforehand, percent; `x-business-use-case-usage` says it on every answer, with the calls made here added.',
  ),
  regainMinutes: whole(
    60,
    'What that header says of `estimated_time_to_regain_access` at 100 percent; while `throttle-minutes` lasts, it is what is left of them.',
  ),
  usageHeader: flag(false, 'Whether answers carry `x-app-usage` as well.'),
  locale: choice('en', LOCALES, 'Language of `error_user_title` and `error_user_msg`.'),
} as const satisfies Record<string, SwitchDefinition>

export type SwitchName = keyof typeof SWITCHES
type ValueOf<Definition> = Definition extends { kind: 'whole' }
  ? number
  : Definition extends { kind: 'flag' }
    ? boolean
    : Definition extends { kind: 'choice'; choices: readonly (infer Value)[] }
      ? Value
      : string
/** The value of each switch. Read at every use, so that a change at run time acts at once. */
export type Switches = { readonly [Name in SwitchName]: ValueOf<(typeof SWITCHES)[Name]> }

export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[]

/** `feedLagMs` → `feed-lag-ms`: the spelling of the command line. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The switch called `name`, in either spelling. */
export const switchNamed = (name: string): SwitchName | undefined =>
  SWITCH_NAMES.find((known) => known === name || kebab(known) === name)

export class SwitchError extends Error {}

/** All switches at their defaults, but for `values`, which may come from anywhere and are checked. */
export function switchesWith(values: Readonly<Record<string, unknown>>, base?: Switches): Switches {
  const set: Record<string, unknown> = base
    ? { ...base }
    : Object.fromEntries(SWITCH_NAMES.map((name) => [name, SWITCHES[name].default]))
  for (const [given, value] of Object.entries(values)) {
    const name = switchNamed(given)
    if (name === undefined) throw new SwitchError(`There is no switch "${given}"`)
    set[name] = checked(name, SWITCHES[name], value)
  }
  return set as Switches
}

/** `value` as `definition` wants it. Text is read as the command line would write it. */
function checked(name: string, definition: SwitchDefinition, value: unknown): number | boolean | string {
  const wrong = (expected: string): SwitchError =>
    new SwitchError(`${kebab(name)} is ${JSON.stringify(value)}, expected ${expected}`)
  switch (definition.kind) {
    case 'whole': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof number !== 'number' || !Number.isInteger(number) || number < definition.min)
        throw wrong(`a whole number from ${definition.min}`)
      return number
    }
    case 'flag':
      if (value === true || value === 'true') return true
      if (value === false || value === 'false') return false
      throw wrong('true or false')
    case 'choice':
      if (typeof value !== 'string' || !definition.choices.includes(value))
        throw wrong(`one of ${definition.choices.join(', ')}`)
      return value
    case 'text':
      if (typeof value !== 'string') throw wrong('text')
      return value
  }
}
