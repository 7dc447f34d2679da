import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { githubOf } from '../../src/adapters/github/host.ts'
import { threadsOverHttp } from '../../src/adapters/threads/client.ts'
import { GitHubError } from '../../src/core/github/error.ts'
import { containerId, mediaId } from '../../src/core/threads/ids.ts'
import { ThreadsError } from '../../src/core/threads/error.ts'
import { fakeClock } from '../fakes/clock.ts'
import { mutated } from './mutate.ts'

const ID = mediaId('17889615691921648')
const OID = 'a'.repeat(40)
const DRAFT = { text: 'One', replyTo: ID, media: [], topic: 'Tea' }
const THREADS_ANSWERS = [
  '{"id":"17889615691921648","username":"a","text":"One","permalink":"https://www.threads.com/@a/post/b"}',
  '{"id":17889615691921648,"status":"FINISHED","error_message":null}',
  '{"data":[{"id":"1","text":"One","permalink":"https://www.threads.com/@a/post/b","timestamp":"2026-11-22T04:28:44+0000","replied_to":{"id":"2"},"is_reply":true}],"paging":{"cursors":{"before":"b","after":"a"}}}',
  '{"data":[{"quota_usage":3,"config":{"quota_total":250,"quota_duration":86400},"reply_quota_usage":1,"reply_config":{"quota_total":1000}}]}',
  '{"data":{"is_valid":true,"scopes":["threads_basic"],"expires_at":1769000000,"issued_at":1760000000,"user_id":"1"}}',
  '{"error":{"message":"An unknown error occurred","type":"OAuthException","code":1,"fbtrace_id":"A"}}',
  '{"error":{"message":"The requested resource does not exist","type":"OAuthException","code":24,"error_subcode":4279009}}',
]
const GITHUB_ANSWERS = [
  `{"data":{"repository":{"ref":{"name":"main","target":{"oid":"${OID}","tree":{"oid":"${OID}"}},"branchProtectionRule":null},"object":{"text":"a","isBinary":false}}}}`,
  `[{"type":"pull_request"},{"filename":"a.md","status":"renamed","previous_filename":"b.md"},{"id":1,"body":"a","html_url":"https://github.com/a/b","user":{"login":"a","id":1,"type":"Bot"}}]`,
  `{"object":{"sha":"${OID}"},"sha":"${OID}","tree":{"sha":"${OID}"},"message":"a","html_url":"https://github.com/a/b","files":[],"commits":[],"status":"ahead"}`,
  `{"number":1,"html_url":"https://github.com/a/b/pull/1","body":null,"state":"open","merged_at":null,"head":{"sha":"${OID}"},"id":7,"protected":true}`,
  '{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}',
]
const WORDS = [
  ...[
    'null',
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '1e999',
    '-1',
    '""',
    '"../me"',
    '[object Object]',
    'true',
    '<html>',
    '\\u0000',
  ],
  ...['{"id":{}}', '"data":', '"error":', '"id":', '__proto__', '\uFEFF', '18446744073709551616'],
]
const STATUSES = [200, 200, 200, 200, 201, 204, 302, 400, 403, 404, 409, 422, 429, 500, 502]
const HEADERS = [
  {},
  { 'x-business-use-case-usage': '{"1":[{"type":"threads","call_count":120}]}', 'x-app-usage': '{' },
  {
    'retry-after': '0',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': 'soon',
    link: '<http://a>; rel="next"',
  },
]

/** A server that answers everything with what is put here. */
const next = { status: 200, body: '', headers: {} }
let base: Promise<string> | undefined

function listen(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(next.status, { 'content-type': 'application/json', ...next.headers })
    response.end([204, 304].includes(next.status) ? undefined : next.body)
  })
  server.unref()
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    }),
  )
}

/** Whatever a server answers is an answer of the type that the port promises, or the error it promises. */
export async function answersTarget(random: () => number): Promise<void> {
  const url = await (base ??= listen())
  const one = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value
  next.status = one(STATUSES)
  next.headers = one(HEADERS)
  const isThreads = random() < 0.6
  next.body = mutated(isThreads ? THREADS_ANSWERS : GITHUB_ANSWERS, WORDS, random)
  if (isThreads) await one(threadsCalls(url))().catch(only(ThreadsError))
  else await one(githubCalls(url))().catch(only(GitHubError))
}

const only = (expected: typeof ThreadsError | typeof GitHubError) => (cause: unknown) => {
  if (!(cause instanceof expected)) throw cause
}

function threadsCalls(url: string): readonly (() => Promise<unknown>)[] {
  const threads = threadsOverHttp({ api: new URL(url), user: 'me', token: 'THAA-secret', clock: fakeClock() })
  return [
    () => threads.profile(),
    () => threads.createContainer(DRAFT).then(digits),
    () => threads.containerState(containerId('1')),
    () => threads.publishContainer(containerId('1')).then(digits),
    () => threads.find(ID),
    () => threads.permalink(ID),
    () => threads.shown(ID, DRAFT),
    () => threads.latest('replies').then((posts) => posts.forEach(({ id }) => digits(id))),
    () => threads.quota(),
  ]
}

function digits(id: string): void {
  if (!/^\w+$/.test(id)) throw new Error(`This became an id: ${id}`)
}

function githubCalls(apiUrl: string): readonly (() => Promise<unknown>)[] {
  const host = githubOf({
    ...{ token: 'ghs_secret', apiUrl, graphqlUrl: `${apiUrl}/graphql`, owner: 'a', repository: 'b' },
    ...{ clock: fakeClock(), interruption: new AbortController().signal, onWait: () => undefined },
  })
  const { branches, refs, pullRequests, releases, comments } = host
  const message = { headline: 'a', body: 'b' }
  return [
    () => branches.find('main'),
    () => branches.rules('main'),
    () => branches.files(['main'], ['a.md']),
    () => branches.changes(OID, OID),
    () => branches.renames(OID, OID),
    () => branches.commit({ branch: 'main', onto: OID, message, files: new Map([['a.md', 'a']]) }),
    () => branches.history(OID),
    () => refs.list('refs/heads/spool/'),
    () => refs.find('refs/spool/a'),
    () => refs.read(OID),
    () => refs.create('refs/spool/a', OID),
    () => refs.isOver('1'),
    () => pullRequests.find('a', 'main'),
    () => pullRequests.files(1),
    () => pullRequests.bringing(OID),
    () => pullRequests.changing(['a.md'], 'main'),
    () => releases.find({ tag: 'v1' }),
    () => comments.own(1),
  ]
}
