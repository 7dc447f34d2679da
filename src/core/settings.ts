import type { Counting } from './threads/text-length.ts'
import type { WriteBackMode } from './write-back.ts'

/** What the inputs ask for, checked and typed. */
export type Settings = {
  /** Long-lived Threads user token; absent only where nothing is published. */
  readonly accessToken: string | undefined
  readonly files: readonly string[]
  /** A file that names many accounts, each with a token and files of its own; undefined: there is one account. */
  readonly accounts: string | undefined
  /** Names of those of them that are worked for; undefined: all. */
  readonly shard: readonly string[] | undefined
  /** A folder for receipts on their way from jobs that publish to one that records; undefined: they are committed. */
  readonly receiptsDir: string | undefined
  /** What opens their tokens; absent only where nothing is published. */
  readonly accountsKey: Uint8Array | undefined
  /** One post given inline instead of files. */
  readonly text: string | undefined
  readonly dryRun: boolean
  /** At most this many chains go live in one run. */
  readonly maxPosts: number
  /** If more chains than this are to be taken down, none is. */
  readonly maxRemovals: number
  /** Milliseconds after its `publish_at` at which an unpublished post counts as overdue; Infinity: never. */
  readonly lateLimit: number
  /** IANA zone of a `publish_at` without an offset. */
  readonly timezone: string
  readonly counting: Counting
  readonly numbering: string | undefined
  /** Whether `@name` is a Threads mention, or, in release notes, somebody on GitHub. */
  readonly handles: 'mention' | 'disarm'
  /** Whether the front matter's title opens a post that has none of its own. */
  readonly titles: boolean
  /** How links to pull requests and the like on GitHub are written. */
  readonly references: 'short' | 'full'
  /** Where the pages of the repository are served; undefined: nowhere that is known. */
  readonly siteUrl: URL | undefined
  /** Where files of the repository can be fetched by anyone; undefined: from GitHub, at the commit that runs. */
  readonly mediaBaseUrl: URL | undefined
  readonly writeBack: WriteBackMode
  /** Branch that receipts go to; undefined: the default branch. */
  readonly branch: string | undefined
  readonly commitMessage: string
  /** Undefined: nothing is read from or written to GitHub. */
  readonly githubToken: string | undefined
  /** Whether `check` keeps a comment on its pull request. */
  readonly comment: boolean
  readonly userId: string
  /** Branch that the data of insights and of replies go to, and the folders on it; undefined: beside the path of the post. */
  readonly dataBranch: string
  readonly insightsDir: string
  readonly repliesDir: string | undefined
  /** Folder on it for all that is kept of the replies to this account; undefined: the whole branch. */
  readonly repliesFolder: string | undefined
  /** Whether an issue lists the replies that nobody has answered. */
  readonly inbox: boolean
  /** Files with the rules by which replies are hidden or approved: the first that is there counts, if one is. */
  readonly moderation: readonly string[]
  /** Where a refreshed token is kept. */
  readonly tokenStore: 'none' | 'ref' | 'secret'
  /** What it is sealed with; undefined: with the access token itself. */
  readonly tokenKey: Uint8Array | undefined
  /** A token of GitHub that may write secrets, and the secret to overwrite: of an environment, or of the repository. */
  readonly secretsToken: string | undefined
  readonly secretName: string
  readonly secretEnvironment: string | undefined
  readonly threadsApiUrl: URL
}

/** Every input of action.yml and its default there; a test holds the two together. */
export const INPUTS = {
  command: 'publish',
  'access-token': '',
  files: 'threads/**/*.md',
  accounts: '',
  'accounts-key': '',
  shard: '',
  'receipts-dir': '',
  text: '',
  'dry-run': 'false',
  'max-posts': '10',
  'max-removals': '3',
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
  'data-branch': '',
  'insights-dir': 'threads/insights',
  'replies-dir': '',
  inbox: 'false',
  moderation: 'threads/moderation.yml',
  title: 'true',
  'site-url': '',
  references: 'short',
  'threads-api-url': 'https://graph.threads.net',
  'token-store': 'none',
  'token-key': '',
  'secrets-token': '',
  'secret-name': 'THREADS_ACCESS_TOKEN',
  'secret-environment': '',
} as const

/** What the inputs ask for on GitHub where none of them is given; a test holds this to action.yml. */
export const DEFAULT_SETTINGS: Settings = {
  accessToken: undefined,
  files: ['threads/**/*.md'],
  accounts: undefined,
  accountsKey: undefined,
  shard: undefined,
  receiptsDir: undefined,
  text: undefined,
  dryRun: false,
  maxPosts: 10,
  maxRemovals: 3,
  lateLimit: 24 * 3_600_000,
  timezone: 'UTC',
  counting: 'documented',
  numbering: undefined,
  handles: 'mention',
  titles: true,
  references: 'short',
  siteUrl: undefined,
  mediaBaseUrl: undefined,
  writeBack: 'commit',
  branch: undefined,
  commitMessage: 'chore(threads): record published posts',
  githubToken: undefined,
  comment: true,
  userId: 'me',
  dataBranch: 'spool-insights',
  insightsDir: 'threads/insights',
  repliesDir: undefined,
  repliesFolder: undefined,
  inbox: false,
  moderation: ['threads/moderation.yml'],
  tokenStore: 'none',
  tokenKey: undefined,
  secretsToken: undefined,
  secretName: 'THREADS_ACCESS_TOKEN',
  secretEnvironment: undefined,
  threadsApiUrl: new URL('https://graph.threads.net'),
}
