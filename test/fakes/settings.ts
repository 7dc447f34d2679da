import type { Settings } from '../../src/core/settings.ts'

/** What a workflow gets that says nothing of its own, with receipts in the files of the checkout. */
export const SETTINGS: Settings = {
  accessToken: 'token',
  files: ['*.md'],
  text: undefined,
  dryRun: false,
  maxPosts: 10,
  lateLimit: Infinity,
  timezone: 'UTC',
  counting: 'documented',
  numbering: undefined,
  handles: 'mention',
  mediaBaseUrl: undefined,
  writeBack: 'files',
  branch: undefined,
  commitMessage: 'record published posts',
  githubToken: undefined,
  comment: false,
  userId: 'me',
  tokenStore: 'none',
  tokenKey: undefined,
  secretsToken: undefined,
  secretName: 'THREADS_ACCESS_TOKEN',
  secretEnvironment: undefined,
  threadsApiUrl: new URL('https://threads.test'),
}
