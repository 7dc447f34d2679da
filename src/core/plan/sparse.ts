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

/** A line for one file; a name with a line break cannot be written, and gives none. */
export function fileLine(path: string): string {
  if (/[\r\n]/.test(path)) return ''
  return `/${path.replaceAll(/[\\*?[\]!#]/g, '\\$&').replace(/ +$/, (spaces) => spaces.replaceAll(' ', '\\ '))}`
}
