import { isRepositoryPath } from '../core/boundary/repository-path.ts'
import type { Settings } from '../core/settings.ts'
import type { InputReader } from './input-reader.ts'
import { branchNamed } from './write-back-inputs.ts'

/** Where data go that are no receipts. */
export function dataInputs(reader: InputReader): Pick<Settings, 'dataBranch' | 'insightsDir'> {
  const insightsDir = reader.valueOf('insights-dir').replace(/\/+$/, '')
  // The names of its files are asked for by patterns, and stand in expressions of git.
  const isPlain = /^[\w. /-]+$/.test(insightsDir) && isRepositoryPath(insightsDir)
  // What is in there is not the repository's.
  if (!isPlain || /(?:^|\/)node_modules(?:\/|$)/i.test(insightsDir))
    reader.invalid(
      'insights-dir',
      'a folder in the repository, not in `.git` or `node_modules`, of letters, digits, spaces and `._-/`',
    )
  return { dataBranch: branchNamed('data-branch', reader) ?? 'spool-insights', insightsDir }
}
