/** Rules of a branch that refuse direct commits, by their names in GitHub's REST API. */
const REFUSING: readonly string[] = [
  'pull_request',
  'required_status_checks',
  'required_deployments',
  'merge_queue',
  'update',
  'workflows',
  'code_scanning',
  'lock_branch',
]

/** Whether a rule of this type refuses a commit without a pull request. */
export function refusesCommits(type: string): boolean {
  return REFUSING.includes(type)
}

/** How the names of all branches begin that this action creates. */
export const OWN_BRANCHES = 'spool/'

/** Where receipts wait for a pull request into `branch` to be merged. */
export function receiptsBranchFor(branch: string): string {
  return `${OWN_BRANCHES}receipts/${branch}`
}
