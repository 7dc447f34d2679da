import { isRecord } from '../json.ts'
import { readYaml } from '../front-matter/read-yaml.ts'
import type { Permissions } from '../problem.ts'
import { WRITE_BACK_MODES } from '../write-back.ts'

/** A step of a workflow that runs Spool. */
export type Use = {
  /** Of the workflow. */
  readonly path: string
  readonly job: string
  readonly isScheduled: boolean
  /** Whether it refreshes the token in time. */
  readonly refreshes: boolean
  /** What the job must be allowed to keep receipts, and is not; none where nobody can tell. */
  readonly lacks: Permissions
  /** The same where the branch refuses commits. */
  readonly lacksForPulls: Permissions
  /** Whether it keeps receipts on GitHub. */
  readonly keepsReceipts: boolean
}

/** Where workflows are. */
export const WORKFLOWS: readonly string[] = ['.github/workflows/*.yml', '.github/workflows/*.yaml']

const SPOOL = /^[\w.-]+\/spool(?:\/[^@]*)?@/

/** The steps of a workflow that run Spool; none in a text that is no workflow. */
export function usesIn(path: string, text: string): readonly Use[] {
  const read = readYaml(text)
  if (!read.ok) return []
  const { on, jobs, permissions } = read.yaml.data
  if (!isRecord(jobs)) return []
  const isScheduled = isRecord(on) && on['schedule'] !== undefined
  return Object.entries(jobs).flatMap(([job, written]) => {
    if (!isRecord(written) || !Array.isArray(written['steps'])) return []
    const allowed = written['permissions'] ?? permissions
    return written['steps'].filter(runsSpool).map((step): Use => {
      const inputs = isRecord(step['with']) ? step['with'] : {}
      const keepsReceipts = keepsReceiptsWith(inputs)
      const isOwnToken = inputs['github-token'] === undefined
      const lacks = (needed: Permissions) =>
        keepsReceipts && isOwnToken ? needed.filter((line) => !isAllowed(line, allowed)) : []
      const { commit, 'pull-request': byPull } = WRITE_BACK_MODES
      const lacksForPulls = lacks(byPull.permissions)
      return {
        path,
        job,
        isScheduled,
        refreshes: ['ref', 'secret'].includes(String(inputs['token-store'])),
        lacks: inputs['write-back'] === 'pull-request' ? lacksForPulls : lacks(commit.permissions),
        lacksForPulls,
        keepsReceipts,
      }
    })
  })
}

function runsSpool(step: unknown): step is Readonly<Record<string, unknown>> {
  return isRecord(step) && typeof step['uses'] === 'string' && SPOOL.test(step['uses'])
}

type Inputs = Readonly<Record<string, unknown>>

/** Inline text is recorded on a release, or nowhere: which of them the workflow does not say. */
function keepsReceiptsWith({ command = 'publish', text, ...inputs }: Inputs): boolean {
  const isDry = inputs['dry-run'] === true || inputs['dry-run'] === 'true'
  const { 'write-back': writeBack = 'auto' } = inputs
  const isNowhere =
    writeBack === 'none' || writeBack === 'files' || (writeBack === 'auto' && text !== undefined)
  return command === 'publish' && !isDry && !isNowhere
}

/** What a workflow does not say is as the settings of the repository have it. */
function isAllowed(line: string, allowed: unknown): boolean {
  if (allowed === undefined || allowed === null || allowed === 'write-all') return true
  const [scope = '', level] = line.split(': ')
  return isRecord(allowed) && allowed[scope] === level
}
