import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Makes a file and the folders it is in; false, and nothing is changed, if there is one already. */
export function makeFile(root: string, path: string, text: string): boolean {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  try {
    writeFileSync(target, text, { flag: 'wx' })
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}
