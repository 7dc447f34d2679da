import { readFileSync } from 'node:fs'
import type { Kept } from './keep-token.ts'

export const WORKFLOW = '.github/workflows/threads.yml'

/** The example of a schedule, for where the token is kept. `apiUrl`: undefined for Threads itself. */
export function workflowFor({ environment }: Kept, apiUrl: string | undefined): string {
  const example = readFileSync(new URL('../../../examples/workflows/schedule.yml', import.meta.url), 'utf8')
  const kept =
    environment === undefined
      ? example.replace(/^ {4}environment:\n(?: {6}.*\n)+/m, '')
      : example.replace(/(^ {4}environment:\n {6}name: )\S+/m, `$1${environment}`)
  return apiUrl === undefined
    ? kept
    : kept.replace(/^( +)access-token: .*\n/m, `$&$1threads-api-url: ${apiUrl}\n`)
}
