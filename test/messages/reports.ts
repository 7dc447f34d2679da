import { error, warning } from '../../src/core/problem.ts'
import {
  emptyReport,
  postReport,
  type PostReport,
  type RunReport,
  type Status,
} from '../../src/core/report.ts'
import { mediaId } from '../../src/core/threads/ids.ts'

const path = 'threads/launch.md'
const receipts = [
  { id: mediaId('17900000000000001'), permalink: 'https://www.threads.com/@lantern/post/A1' },
  { id: mediaId('17900000000000002'), permalink: 'https://www.threads.com/@lantern/post/A2' },
]
const segments: NonNullable<PostReport['segments']> = [
  {
    text: 'What we learned from checking 11,000 links',
    length: 42,
    counting: 'documented',
    end: 'section',
    spoilers: [],
    details: [{ label: 'Picture', items: [{ text: 'chart.png', notes: ['no description'] }] }],
  },
  { text: 'Three habits that help', length: 22, counting: 'bytes', end: 'end', spoilers: [], details: [] },
]
const publishAt = { at: Date.UTC(2026, 11, 1, 8), text: '2026-12-01 09:00 (Europe/Berlin)' }
const post = (status: Status, more: Partial<PostReport> = {}): PostReport => ({
  path,
  status,
  receipts: [],
  problems: [],
  ...more,
})

/** Posts in every state that a reader can tell apart. */
export const REPORTS = {
  published: post('published', { receipts, segments }),
  adopted: post('adopted', { receipts }),
  partial: post('partial', { receipts: receipts.slice(0, 1), segments }),
  failed: post('failed', {
    problems: [
      error('post/empty', { path, line: 3 }),
      warning('text/second-topic', { topics: ['#links', '#web'], path, line: 9 }),
    ],
  }),
  heldBack: post('failed', { because: { kind: 'held-back' } }),
  ready: post('waiting', { segments }),
  waiting: post('waiting', { segments, publishAt }),
  maxPosts: post('waiting', { because: { kind: 'max-posts', maxPosts: 10 } }),
  deferred: post('deferred', { publishAt }),
  deferredOpen: post('deferred'),
  overdue: post('overdue', { publishAt }),
  draft: post('skipped', { because: { kind: 'draft' } }),
  edited: post('skipped', { receipts }),
  toUnpublish: post('skipped', { because: { kind: 'unpublish', isLive: true } }),
  neverLive: post('skipped', { because: { kind: 'unpublish', isLive: false } }),
  takenDown: post('skipped', { because: { kind: 'taken-down', at: '2026-11-28T09:00:00Z' } }),
  removed: post('removed'),
  toRemove: post('waiting', { receipts, because: { kind: 'removal' } }),
  notTried: post('failed', { receipts, because: { kind: 'not-tried' } }),
} as const satisfies Readonly<Record<string, PostReport>>

const forbidden = error('github/forbidden', {
  answer: 'POST /graphql: HTTP 403',
  permissions: ['contents: write'],
})

const INSIGHTS: RunReport['insights'] = {
  read: 34,
  requests: 9,
  commit: { oid: '4f2a9c1d7e', url: 'https://github.com/lantern/site/commit/4f2a9c1' },
  branch: 'spool-insights',
  summary: ['Most seen in the last seven days: `threads/launch.md`, 940 views.\n'],
}

const REPLIES: RunReport['replies'] = {
  count: 7,
  read: 3,
  commit: { oid: '4f2a9c1d7e', url: 'https://github.com/lantern/site/commit/4f2a9c1' },
  branch: 'spool-replies',
  summary: ['7 new replies to 3 posts.\n'],
}

/** Runs, by how they end. */
export const RUNS: Readonly<Record<string, RunReport>> = {
  'Nothing to do': emptyReport(),
  'No posts': { ...emptyReport(), files: 1 },
  'No posts in several files': { ...emptyReport(), files: 9 },
  'Everything live already': { ...emptyReport(), files: 9, done: 4 },
  'A problem of the run, nothing done': { ...emptyReport([forbidden]), files: 9 },
  'A problem of the run, something done': {
    ...emptyReport([forbidden]),
    posts: [REPORTS.published],
    files: 9,
  },
  'A run with posts of every kind': { ...emptyReport(), posts: Object.values(REPORTS), files: 20, done: 4 },
  'A token that does not work': {
    ...emptyReport(),
    posts: [
      {
        ...postReport({ path: 'threads/launch.md' }, 'failed', [
          error('threads/token-rejected', { answer: 'GET /me: HTTP 401', fault: 'expired' }),
        ]),
        because: { kind: 'held-back' },
      },
    ],
    files: 9,
  },
  'A dry run': { ...emptyReport(), ending: 'Dry run, nothing was published', posts: [REPORTS.ready] },
  'A run of insights': { ...emptyReport(), insights: INSIGHTS },
  'A run of replies': { ...emptyReport(), replies: REPLIES },
  'A run of replies, with one of them': { ...emptyReport(), replies: { ...REPLIES, count: 1 } },
  'A plan': {
    ...emptyReport(),
    ending: 'Planned',
    files: 9,
    shards: [{ name: '1', accounts: 'harbour', checkout: '/threads/harbour/' }],
  },
  'A plan with nothing to do': { ...emptyReport(), ending: 'Planned', files: 9, shards: [] },
  'A run with nothing to take down': { ...emptyReport(), isRemoval: true, files: 9 },
  'A run that takes posts down': { ...emptyReport(), isRemoval: true, files: 9, posts: [REPORTS.removed] },
  'A check': {
    ...emptyReport(),
    ending: 'Checked',
    isPreview: true,
    posts: [REPORTS.ready, REPORTS.waiting],
  },
}

/** A run whose summary has every part. */
export const WHOLE_RUN: RunReport = {
  ...emptyReport([forbidden]),
  posts: [REPORTS.published, REPORTS.failed, REPORTS.ready],
  files: 3,
  writeBack: {
    commit: { oid: '4f2a9c1d7e', url: 'https://github.com/lantern/site/commit/4f2a9c1' },
    aside: { branch: 'spool/receipts-main', into: 'main' },
    unwritten: [{ path, yaml: 'threads:\n  id: "17900000000000001"' }],
  },
}
