/** Whether a path, from the root of the repository, leads to something that is in it: not above it, and not into a `.git`. */
export function isRepositoryPath(path: string): boolean {
  const parts = path.split('/')
  const isWhole = parts.every((part) => part !== '' && part !== '.' && part !== '..')
  // On Windows a backslash parts names, too.
  return isWhole && !/(?:^|[/\\])\.git(?:[/\\]|$)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(path)
}
