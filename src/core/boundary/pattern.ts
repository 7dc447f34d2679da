/** Whether a pattern for files could match one outside of the repository. */
export function leadsOutside(pattern: string): boolean {
  return /^!?(\/|[a-z]:|(.*\/)?\.\.(\/|$))/i.test(pattern)
}
