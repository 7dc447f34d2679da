import type { Command } from '../commands/command.ts'
import { ACCOUNT_NAME } from '../core/accounts/accounts-file.ts'
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

type Which = Pick<Command, 'receipts'> & Pick<Settings, 'accounts' | 'writeBack'>

/** Which accounts of many, and where their receipts lie until another job commits them. */
export function shardInputs(
  { given, flag, invalid, contradiction }: InputReader,
  command: string,
  { receipts, accounts, writeBack }: Which,
): Pick<Settings, 'shard' | 'receiptsDir'> {
  const shard = given('shard').match(/\S+/g) ?? undefined
  const receiptsDir = given('receipts-dir') || undefined
  const other = accounts === undefined ? 'no `accounts`' : `\`command: ${command}\``
  if (shard?.some((name) => !ACCOUNT_NAME.test(name)))
    invalid('shard', 'names of accounts, with spaces between them')
  if (shard && (receipts !== 'makes' || accounts === undefined))
    contradiction(`\`shard\` and ${other}`, 'it says for which accounts of a file `publish` works')
  if (receiptsDir !== undefined && (receipts === undefined || accounts === undefined))
    contradiction(`\`receipts-dir\` and ${other}`, 'it is for `publish` with `accounts`, and for `record`')
  if (receiptsDir !== undefined && writeBack !== 'commit' && writeBack !== 'pull-request')
    contradiction(
      `\`receipts-dir\` and \`write-back: ${writeBack}\``,
      'receipts from there are recorded on a branch',
    )
  if (receipts !== 'takes') return { shard, receiptsDir }
  if (receiptsDir === undefined) invalid('receipts-dir', 'the folder where the receipts lie')
  if (flag('dry-run')) contradiction(`\`dry-run\` and \`command: ${command}\``, 'there is nothing to preview')
  if (given('accounts-key') !== '')
    contradiction(`\`accounts-key\` and \`command: ${command}\``, 'it asks Threads for nothing')
  return { shard, receiptsDir }
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
