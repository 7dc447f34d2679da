import { error } from '../../src/core/problem.ts'
import type { PostReport } from '../../src/core/report.ts'
import type { RunEvent } from '../../src/core/run-events.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { REPORTS } from './reports.ts'

const path = 'threads/launch.md'
const text = 'What we learned from checking 11,000 links\nand more'
const commit = { oid: '4f2a9c1d7e', url: 'https://github.com/lantern/site/commit/4f2a9c1' }
const pullRequest = 'https://github.com/lantern/site/pull/7'
const segment = (event: Extract<RunEvent, { kind: 'segment' }>['event']) =>
  ({ kind: 'segment', event, total: 3, text }) as const
const written = (facts: Partial<Extract<RunEvent, { kind: 'written' }>['written']>) =>
  ({ kind: 'written', written: { unwritten: [], ...facts } }) as const
const heldBack: PostReport = { ...REPORTS.failed, because: { kind: 'held-back' } }

type Kind = RunEvent['kind']
type Events = { readonly [Each in Kind]: readonly [Extract<RunEvent, { kind: Each }>, ...RunEvent[]] }

/** Cases of every event. An event without a case does not compile. */
export const EVENTS: Events = {
  busy: [{ kind: 'busy' }],
  'lease-busy': [
    { kind: 'lease-busy', run: '1234567' },
    { kind: 'lease-busy', run: '' },
  ],
  'own-push': [{ kind: 'own-push' }],
  account: [{ kind: 'account', username: 'lantern' }],
  examined: [{ kind: 'examined', well: ['The access token works, and is of @lantern.'] }],
  'token-kept': [{ kind: 'token-kept', ref: 'refs/spool/token-0123456789abcdef' }],
  'token-refreshed': [
    { kind: 'token-refreshed', expiresAt: Date.parse('2027-01-27T12:00:00Z'), isSeed: false },
    { kind: 'token-refreshed', expiresAt: undefined, isSeed: true },
  ],
  recovered: [
    { kind: 'recovered', path, live: 0 },
    { kind: 'recovered', path, live: 1 },
    { kind: 'recovered', path: undefined, live: 2 },
  ],
  'by-pull-request': [
    { kind: 'by-pull-request', branch: 'main', rules: ['pull_request', 'required_signatures'] },
  ],
  guarded: [{ kind: 'guarded', branch: 'main' }],
  'github-waits': [{ kind: 'github-waits', ms: 60_000, why: 'POST /graphql: HTTP 429' }],
  'held-back': [
    {
      kind: 'held-back',
      problem: error('threads/token-rejected', { answer: 'GET /me: HTTP 401', fault: 'unknown' }),
      posts: [heldBack],
    },
  ],
  chain: [
    { kind: 'chain', path, segments: ['1', '2', '3'], already: 0 },
    { kind: 'chain', path: undefined, segments: ['1', '2', '3'], already: 1 },
    { kind: 'chain', path, segments: ['1'], already: 0 },
  ],
  removal: [
    { kind: 'removal', path, segments: 1 },
    { kind: 'removal', path, segments: 3 },
  ],
  recomposed: [
    { kind: 'recomposed', path, refusal: 'too-long', why: 'Threads refuses the post (…).' },
    { kind: 'recomposed', path, refusal: 'link-refused', why: 'Threads refuses the post (…).' },
  ],
  segment: [
    segment({ kind: 'created', number: 1 }),
    segment({ kind: 'waits', number: 1, ms: 60_000, why: 'Threads is preparing it' }),
    segment({ kind: 'in-doubt', number: 1, why: 'POST /me/threads_publish: no answer in time' }),
    segment({ kind: 'live', number: 1, id: mediaId('17900000000000001') }),
    segment({ kind: 'removed', number: 3 }),
    {
      kind: 'segment',
      event: { kind: 'waits', number: 0, ms: 4000, why: 'no usable answer' },
      total: 0,
      text: '',
    },
  ],
  sampled: [
    { kind: 'sampled', posts: 34, requests: 9, commit: '4f2a9c1d7e', branch: 'spool-insights' },
    { kind: 'sampled', posts: 1, requests: 1, commit: undefined, branch: 'spool-insights' },
  ],
  'replies-read': [
    {
      kind: 'replies-read',
      ...{ posts: 5, requests: 11, counted: 5, byNumbers: true, byAge: 83 },
      ...{ commit: '4f2a9c1d7e', branch: 'spool-replies', inbox: { number: 12, waiting: 3 } },
    },
    {
      kind: 'replies-read',
      ...{ posts: 1, requests: 1, counted: 0, byNumbers: false, byAge: 1 },
      ...{ commit: undefined, branch: 'spool-replies', inbox: { number: undefined, waiting: 0 } },
    },
    {
      kind: 'replies-read',
      ...{ posts: 2, requests: 3, counted: 1, byNumbers: false, byAge: 2 },
      ...{ commit: undefined, branch: 'spool-replies', inbox: undefined },
    },
  ],
  planned: [
    {
      kind: 'planned',
      ...{ branch: 'main', accounts: 300, files: 300_000, read: 3000, accountsDue: 300, shardCount: 5 },
    },
    { kind: 'planned', ...{ branch: 'main', accounts: 1, files: 1, read: 1, accountsDue: 1, shardCount: 1 } },
    { kind: 'planned', ...{ branch: 'main', accounts: 2, files: 9, read: 0, accountsDue: 0, shardCount: 0 } },
  ],
  'chain-end': [{ kind: 'chain-end' }],
  post: [
    { kind: 'post', report: REPORTS.published },
    { kind: 'post', report: REPORTS.failed },
    { kind: 'post', report: REPORTS.ready },
  ],
  written: [
    written({ commit }),
    written({ left: 'receipts-k3v9-mc0.json' }),
    written({ commit, pullRequest }),
    written({ commit, aside: { branch: 'spool/receipts-main', into: 'main' } }),
    written({ unwritten: [{ path, yaml: 'threads:\n  id: "17900000000000001"' }] }),
    written({ unwritten: [{ path: undefined, yaml: 'id: "17900000000000001"' }] }),
  ],
  'told-merged': [{ kind: 'told-merged', number: 7, url: `${pullRequest}#issuecomment-1` }],
  'not-told-merged': [{ kind: 'not-told-merged', why: 'PATCH issues/comments/1: HTTP 403' }],
  'of-account': [
    {
      kind: 'of-account',
      name: 'lantern',
      events: [
        { kind: 'account', username: 'lantern' },
        { kind: 'chain', path, segments: ['1'], already: 0 },
        { kind: 'chain-end' },
        { kind: 'post', report: REPORTS.failed },
      ],
    },
    { kind: 'of-account', name: 'lantern', events: [written({})] },
    {
      kind: 'of-account',
      name: 'lantern',
      events: [{ kind: 'sampled', posts: 34, requests: 9, commit: '4f2a9c1d7e', branch: 'spool-insights' }],
    },
  ],
  commented: [
    { kind: 'commented', url: `${pullRequest}#issuecomment-1` },
    { kind: 'commented', url: undefined },
  ],
}
