import type { Settings } from '../core/settings.ts'
import { WRITE_BACK_MODES, type WriteBackMode } from '../core/write-back.ts'
import type { Environment, InputReader } from './input-reader.ts'

const MODES: readonly ('auto' | WriteBackMode)[] = [
  'auto',
  ...(Object.keys(WRITE_BACK_MODES) as WriteBackMode[]),
]
/** What git allows in the name of a branch. */
const BRANCH = /^(?![-/.])(?!.*(\.\.|@\{|\/[/.]|\.lock(\/|$)))[^\x00-\x20~^:?*[\\\x7f]+(?<![/.])$/

/** Where receipts go, and what that takes. */
export function writeBackInputs(
  reader: InputReader,
  { text }: Pick<Settings, 'text'>,
): Pick<Settings, 'writeBack' | 'branch' | 'commitMessage' | 'githubToken' | 'comment'> {
  const { environment, given, valueOf, oneOf, flag } = reader
  const event = environment['GITHUB_EVENT_NAME']
  const isOnGitHub = (environment['GITHUB_REPOSITORY'] ?? '') !== ''
  const asked = oneOf('write-back', MODES)
  const writeBack = asked === 'auto' ? modeFor(text, isOnGitHub, event) : asked
  const { holder } = WRITE_BACK_MODES[writeBack]
  if (asked !== 'auto' && text === undefined && holder === 'release')
    reader.contradiction(
      `\`write-back: ${asked}\` and \`files\``,
      'only inline `text` is recorded in a release',
    )
  if (asked !== 'auto' && text !== undefined && holder === 'front-matter')
    reader.contradiction(`\`write-back: ${asked}\` and \`text\``, 'inline text has no file to write into')
  return {
    writeBack,
    branch: branchInput(reader),
    commitMessage: valueOf('commit-message'),
    githubToken: given('github-token') || undefined,
    comment: flag('comment'),
  }
}

function branchInput(reader: InputReader): string | undefined {
  return branchNamed('branch', reader) ?? branchOf(reader.environment)
}

/** The branch that an input names; undefined if it names none. */
export function branchNamed(
  name: 'branch' | 'data-branch',
  { given, invalid }: InputReader,
): string | undefined {
  const branch = given(name)
  if (branch === '') return undefined
  if (branch.startsWith('refs/'))
    invalid(
      name,
      'the name of a branch without `refs/heads/`',
      `Write \`${branch.replace(/^refs\/heads\//, '')}\`.`,
    )
  else if (!BRANCH.test(branch)) invalid(name, 'a name that git allows for a branch')
  return branch
}

/** What `auto` stands for. Outside of GitHub there is nothing but the checkout. */
function modeFor(text: string | undefined, onGitHub: boolean, event: string | undefined): WriteBackMode {
  if (text === undefined) return onGitHub ? 'commit' : 'files'
  return onGitHub && event === 'release' ? 'release' : 'none'
}

/** The branch of the event; undefined, which stands for the default branch, where it has none or another is meant. */
function branchOf({ GITHUB_REF: ref = '', GITHUB_EVENT_NAME: event }: Environment): string | undefined {
  if (event === 'schedule' || event === 'release' || !ref.startsWith('refs/heads/')) return undefined
  return ref.slice('refs/heads/'.length)
}
