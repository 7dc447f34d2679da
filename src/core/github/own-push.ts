import { differsInReceipts, type ChangedFile } from './changed-files.ts'

/**
 * Whether a push brought receipts into files that were there, and nothing else, as commits of ours do. Their messages
 * prove nothing: people copy, amend and pick commits, messages and all.
 */
export function isOwnPush(files: readonly ChangedFile[]): boolean {
  return files.length > 0 && files.every(differsInReceipts)
}
