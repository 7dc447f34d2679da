import { isBeforeMerge } from '../core/github/event.ts'
import type { Command } from './command.ts'
import { publish } from './publish/publish.ts'

/** Every command of the action, by the value of its input `command`. What a run may not need is loaded by it. */
export const COMMANDS = {
  publish: {
    does: 'publishes the posts that are due',
    writes: true,
    needsToken: true,
    takesAccounts: true,
    receipts: 'makes',
    refusesEvent: isBeforeMerge,
    scopes: ['threads_basic', 'threads_content_publish', 'threads_read_replies', 'threads_manage_replies'],
    run: publish,
    finish: async (context) => (await import('./finish/finish.ts')).finish(context),
  },
  'refresh-token': {
    does: 'refreshes the access token where `token-store` keeps it, and nothing else',
    writes: true,
    needsToken: true,
    needsTokenStore: true,
    refusesEvent: isBeforeMerge,
    scopes: ['threads_basic'],
    run: async (context) => (await import('./refresh-token/refresh-token.ts')).refreshToken(context),
    finish: async (context) => (await import('./finish/finish.ts')).finish(context),
  },
  insights: {
    does: 'samples the numbers of live posts and of the account, keeps their history, and draws charts',
    writes: true,
    needsToken: true,
    refusesEvent: isBeforeMerge,
    scopes: ['threads_basic', 'threads_manage_insights'],
    run: async (context) => (await import('./insights/insights.ts')).insights(context),
  },
  replies: {
    does: 'brings replies to live posts into the repository, keeps the inbox, hides and approves by rule',
    writes: true,
    needsToken: true,
    refusesEvent: isBeforeMerge,
    scopes: ['threads_basic', 'threads_read_replies', 'threads_manage_replies'],
    run: async (context) => (await import('./replies/replies.ts')).replies(context),
    finish: async (context) => (await import('./finish/finish.ts')).finish(context),
  },
  unpublish: {
    does: 'takes down the posts that say `unpublish: true` at the head of the branch',
    writes: true,
    needsToken: true,
    refusesEvent: isBeforeMerge,
    scopes: ['threads_basic', 'threads_delete', 'threads_content_publish'],
    run: async (context) => (await import('./unpublish/unpublish.ts')).unpublish(context),
    finish: async (context) => (await import('./finish/finish.ts')).finish(context),
  },
  record: {
    does: 'commits the receipts that `publish` has put into `receipts-dir` in other jobs',
    writes: true,
    needsToken: false,
    takesAccounts: true,
    receipts: 'takes',
    refusesEvent: isBeforeMerge,
    scopes: [],
    run: async (context) => (await import('./record/record.ts')).record(context),
  },
  check: {
    does: 'checks posts and shows the chain that each would become',
    writes: false,
    needsToken: false,
    takesAccounts: true,
    refusesEvent: () => false,
    scopes: [],
    run: async (context) => (await import('./check/check.ts')).check(context),
  },
} as const satisfies Record<string, Command>
