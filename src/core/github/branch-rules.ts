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

/** How the refs of all branches begin on which receipts wait for a pull request to be merged. */
export const RECEIPTS_REFS = `refs/heads/${OWN_BRANCHES}receipts`

/** Each of them is read in every run, and whoever may push could make any number of them. */
const MOST = 9

/**
 * Where receipts wait for a pull request into `branch` to be merged, in the order in which these names are taken. The
 * first is enough, unless somebody puts something else there, or stands in its way.
 */
export function receiptsBranchesFor(branch: string): readonly string[] {
  // Not `receipts/main-2`, which belongs to a branch `main-2`.
  return Array.from({ length: MOST }, (_, index) => {
    const number = index === 0 ? '' : `-${index + 1}`
    return `${OWN_BRANCHES}receipts${number}/${branch}`
  })
}

/** Whether one ref keeps another from being made: git has no `a` beside `a/b`. */
export function standsInTheWay(ref: string, of: string): boolean {
  return of.startsWith(`${ref}/`) || ref.startsWith(`${of}/`)
}
