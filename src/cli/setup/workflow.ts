import { readFileSync } from 'node:fs'
import { isThisMachine } from '../../core/media/address.ts'
import type { Kept } from './keep-token.ts'

export const WORKFLOW = '.github/workflows/threads.yml'

/** The example of a schedule, for where the token is kept. `api`: undefined for Threads itself. */
export function workflowFor({ environment }: Pick<Kept, 'environment'>, api: URL | undefined): string {
  const example = readFileSync(new URL('../../../examples/workflows/schedule.yml', import.meta.url), 'utf8')
  const kept =
    environment === undefined
      ? example.replace(/^ {4}environment:\n(?: {6}.*\n)+/m, '')
      : example.replace(/(^ {4}environment:\n {6}name: )\S+/m, `$1${environment}`)
  if (api === undefined) return kept
  const other = kept.replace(/^( +)access-token: .*\n/m, `$&$1threads-api-url: ${api.href}\n`)
  return isThisMachine(api.hostname) ? forTrials(other) : other
}

/** What a simulator says does not belong into the files, and its token need not be kept alive. */
function forTrials(workflow: string): string {
  return workflow
    .replace(
      /^( +)token-store: .*\n/m,
      '$1write-back: none # ids of a simulator do not belong into the files\n',
    )
    .replace(/^ +token-key: .*\n/m, '')
}
