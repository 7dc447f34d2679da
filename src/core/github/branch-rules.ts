/** Rules of a branch under which no commit goes on it directly, by the names of GitHub's REST API. */
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

/** Whether a rule of this type refuses a commit that comes by no pull request. */
export function refusesCommits(type: string): boolean {
  return REFUSING.includes(type)
}

/** All branches that this action makes begin so. */
export const OWN_BRANCHES = 'spool/'

/** Where receipts wait for a pull request into `branch` to be merged. */
export function receiptsBranchFor(branch: string): string {
  return `${OWN_BRANCHES}receipts/${branch}`
}
