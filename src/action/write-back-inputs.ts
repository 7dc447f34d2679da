import { isBeforeMerge } from '../core/github/event.ts'
import { error } from '../core/problem.ts'
import type { Settings, WriteBackMode } from '../core/settings.ts'
import type { Environment, InputReader } from './input-reader.ts'

const MODES = ['auto', 'commit', 'pull-request', 'release', 'files', 'none'] as const
/** What git allows in the name of a branch. */
const BRANCH = /^(?![-/.])(?!.*(\.\.|@\{|\/[/.]|\.lock(\/|$)))[^\x00-\x20~^:?*[\\\x7f]+(?<![/.])$/

type Asked = Pick<Settings, 'command' | 'dryRun' | 'text'>

/** Where receipts go, and what that takes. */
export function writeBackInputs(
  reader: InputReader,
  { command, dryRun, text }: Asked,
): Pick<Settings, 'writeBack' | 'branch' | 'commitMessage' | 'githubToken' | 'comment'> {
  const { environment, given, valueOf, oneOf, flag, problems } = reader
  const event = environment['GITHUB_EVENT_NAME']
  const githubToken = given('github-token') || undefined
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const asked = oneOf('write-back', MODES)
  const writeBack = asked === 'auto' ? fittingMode(text, repository !== '', event) : asked
  if (text === undefined && asked === 'release')
    reader.contradiction('`write-back: release` without `text`', 'inline text for a release')
  if (text !== undefined && ['commit', 'pull-request', 'files'].includes(asked))
    reader.contradiction(`\`write-back: ${asked}\` with \`text\``, 'a file to write into')

  if (command === 'publish' && !dryRun) {
    const lacks = githubToken === undefined ? '`github-token`' : '`GITHUB_REPOSITORY`'
    const complete = githubToken !== undefined && /^[^/]+\/[^/]+$/.test(repository)
    if (!complete && writeBack !== 'files' && writeBack !== 'none') {
      const found = `\`write-back: ${writeBack}\` without ${lacks}`
      problems.push(error('input/github-token-missing', { found, expected: 'both' }))
    }
    if (isBeforeMerge(event)) {
      const found = `\`command: publish\` on \`${event}\``
      problems.push(error('input/pull-request', { found, expected: '`command: check`' }))
    }
  }
  return {
    writeBack,
    branch: branchInput(reader),
    commitMessage: valueOf('commit-message'),
    githubToken,
    comment: flag('comment'),
  }
}

function branchInput({ environment, given, invalid }: InputReader): string | undefined {
  const branch = given('branch')
  if (branch === '') return branchOf(environment)
  if (branch.startsWith('refs/'))
    invalid('branch', 'the name alone', `Write \`${branch.replace(/^refs\/heads\//, '')}\`.`)
  else if (!BRANCH.test(branch)) invalid('branch', 'the name of a branch')
  return branch
}

/** What `auto` stands for. Outside of GitHub there is nothing but the checkout. */
function fittingMode(text: string | undefined, onGitHub: boolean, event: string | undefined): WriteBackMode {
  if (text === undefined) return onGitHub ? 'commit' : 'files'
  return onGitHub && event === 'release' ? 'release' : 'none'
}

/** The branch of the event; undefined, which stands for the default branch, where it has none or another is meant. */
function branchOf({ GITHUB_REF: ref = '', GITHUB_EVENT_NAME: event }: Environment): string | undefined {
  if (event === 'schedule' || event === 'release' || !ref.startsWith('refs/heads/')) return undefined
  return ref.slice('refs/heads/'.length)
}
