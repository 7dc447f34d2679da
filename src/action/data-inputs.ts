import { isRepositoryPath } from '../core/boundary/repository-path.ts'
import type { Settings } from '../core/settings.ts'
import type { InputReader } from './input-reader.ts'
import { branchNamed } from './write-back-inputs.ts'

type DataSettings = Pick<
  Settings,
  'dataBranch' | 'insightsDir' | 'repliesDir' | 'repliesFolder' | 'inbox' | 'moderation'
>

/** Where data go that are no receipts, and what is made of them. */
export function dataInputs(
  reader: InputReader,
  command: string,
  { branch }: Pick<Settings, 'branch'>,
): DataSettings {
  const { given, flag, valueOf, invalid, contradiction } = reader
  const isReplies = command === 'replies'
  const dataBranch = branchNamed('data-branch', reader) ?? (isReplies ? 'spool-replies' : 'spool-insights')
  if (isReplies && dataBranch === branch)
    contradiction(
      `\`data-branch: ${dataBranch}\` and the branch of the posts`,
      'the branch for replies is replaced as a whole',
    )
  const moderation = valueOf('moderation')
  if (!isRepositoryPath(moderation)) invalid('moderation', 'the path of a file in the repository')
  return {
    ...{ dataBranch, moderation: [moderation], inbox: flag('inbox') },
    insightsDir: folderNamed('insights-dir', reader),
    repliesFolder: undefined,
    repliesDir: given('replies-dir') === '' ? undefined : folderNamed('replies-dir', reader),
  }
}

function folderNamed(name: 'insights-dir' | 'replies-dir', { valueOf, invalid }: InputReader): string {
  const folder = valueOf(name).replace(/\/+$/, '')
  // The names of its files are asked for by patterns, and stand in expressions of git.
  const isPlain = /^[\w. /-]+$/.test(folder) && isRepositoryPath(folder)
  // What is in there is not the repository's.
  if (!isPlain || /(?:^|\/)node_modules(?:\/|$)/i.test(folder))
    invalid(
      name,
      'a folder in the repository, not in `.git` or `node_modules`, of letters, digits, spaces and `._-/`',
    )
  return folder
}
