/**
 * What a checkout must have, as lines for `git sparse-checkout` without cones: like .gitignore, from the root of the
 * repository.
 */

/** The folder in which everything lies that a pattern of `files` can match, or the file that it names. `''`: the root. */
export function placeOf(pattern: string): { readonly path: string; readonly isFile: boolean } {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.')
  const plain = parts.findIndex((part) => part === '..' || /[*?[\]{}()!+@|\\]/.test(part))
  const isFile = plain === -1
  return { path: (isFile ? parts : parts.slice(0, plain)).join('/'), isFile }
}

/** A line for all that is in a folder. */
export function folderLine(folder: string): string {
  return folder === '' ? '/*' : `${fileLine(folder)}/`
}

/**
 * A line for one file. What a line cannot have, breaks, and spaces at its end, which actions/checkout takes off, is written
 * as what may be anything.
 */
export function fileLine(path: string): string {
  const plain = path.replaceAll(/[\\*?[\]!#]/g, '\\$&')
  return `/${plain.replaceAll(/[\r\n]/g, '?').replace(/\s+$/, '*')}`
}
