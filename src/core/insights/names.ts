/** The names of all files that insights make; what else lies in the folder is not read. */
export function isInsightsFile(name: string): boolean {
  return (
    /^(posts-\d{4}-\d\d|(account|clicks|demographics)-\d{4})(\.[1-9]\d{0,3})?\.csv$/.test(name) ||
    /^(README\.md|(latest|badge)\.json|(views|followers|chains|hours|first-48-hours)\.svg)$/.test(name)
  )
}
