import { readInputs } from '../../src/action/inputs.ts'
import { COMMANDS } from '../../src/commands/table.ts'
import type { Other } from '../../src/core/media/facts.ts'
import { judgeMedia } from '../../src/core/media/judge/judge.ts'
import { REFUSED } from '../../src/core/media/judge/refused.ts'
import { readPost } from '../../src/core/post/read-post.ts'
import { messageOf, type Problem } from '../../src/core/problem.ts'
import { DRAFT_PARTS } from '../../src/core/threads/features.ts'
import { problemsOfLosses } from '../../src/core/threads/losses.ts'

/** Each wrong in a way of its own, so that every phrase of an input is read in its sentence. */
const WRONG_INPUTS: readonly Readonly<Record<string, string>>[] = [
  { command: 'publsh' },
  { 'dry-run': 'yes' },
  { 'max-posts': '0' },
  { 'max-removals': '0' },
  { 'late-limit': 'soon' },
  { timezone: 'Berlin' },
  { counting: 'words' },
  { numbering: 'x' },
  { numbering: `{n}${'-'.repeat(60)}` },
  { 'media-base-url': 'cdn' },
  { 'site-url': 'example.com' },
  { references: 'long' },
  { title: 'no' },
  { 'write-back': 'branch' },
  { branch: 'refs/heads/main' },
  { branch: 'a b' },
  { files: '!a.md' },
  { files: '../a.md' },
  { 'user-id': 'lantern' },
  { 'threads-api-url': 'graph' },
  { 'threads-api-url': 'http://threads.example' },
  { 'threads-api-url': 'https://graph.threads.net?a=1' },
  { text: 'x', files: 'a.md' },
  { text: 'x', 'write-back': 'files' },
  { 'write-back': 'release' },
  { 'token-store': 'gist' },
  { 'token-key': 'abc', 'token-store': 'ref' },
  { 'token-key': 'a'.repeat(64) },
  { 'token-store': 'secret' },
  { 'secrets-token': 'T', 'token-store': 'ref' },
  { 'secret-environment': 'threads' },
  { 'secret-name': 'THREADS-TOKEN' },
  { command: 'refresh-token' },
]

const WRONG_KEYS = [
  'text: []',
  'publish_at: []',
  'timezone: []',
  'draft: 1',
  'unpublish: 1',
  'format: thread',
  'numbering: true',
  'topic: []',
  'link: []',
  'media: 1',
  'media: [{alt: a}]',
  'media: [{src: a, size: 1}]',
  'media: [{src: a, alt: []}]',
  'media: [{src: a, spoiler: 1}]',
  'poll: 1',
  'poll: [[], a]',
  'gif: []',
  'location: []',
  'countries: []',
  'countries: [[]]',
  'ghost: 1',
  'share_to_instagram: light',
  'reply_control: nobody',
  'reply_approvals: 1',
  'reply_to: []',
  'quote: []',
  'id: ""',
  'permalink: []',
  'published_at: []',
  'posts: []',
  'posts: [{permalink: a}]',
  'digest: []',
  'titel: a',
  'ghots: true',
]

/** Sentences with phrases that another room makes. */
export const FOUND: Readonly<Record<string, () => readonly string[]>> = {
  'Inputs, one wrong value each': () => WRONG_INPUTS.flatMap((inputs) => told(problemsOfInputs(inputs))),
  'Keys, one wrong value each': () => WRONG_KEYS.flatMap((line) => told(problemsOfKey(line))),
  'What a file is instead of a picture or a video': () =>
    (Object.keys(REFUSED) as Other[]).flatMap((what) =>
      told(judgeMedia({ kind: 'other', what }, { src: 'a.bin', line: 1 }, 'a.bin')),
    ),
  'What a live segment lacks': () => told(problemsOfLosses({ path: 'a.md', line: 1 }, 1, DRAFT_PARTS)),
}

function problemsOfInputs(inputs: Readonly<Record<string, string>>): readonly Problem[] {
  const environment = { GITHUB_REPOSITORY: 'lantern/site' }
  const given: Readonly<Record<string, string>> = { 'access-token': 'T', 'github-token': 'T', ...inputs }
  const read = readInputs(environment, (name) => given[name] ?? '', COMMANDS)
  return 'problems' in read ? read.problems : []
}

function problemsOfKey(line: string): readonly Problem[] {
  const text = `---\nthreads:\n  ${line}\n---\nText\n`
  const read = readPost('a.md', text, { timezone: 'UTC', numbering: undefined })
  return read.kind === 'post' ? read.post.problems : read.kind === 'problems' ? read.problems : []
}

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => `${problem.severity}: ${messageOf(problem)}`)
}
