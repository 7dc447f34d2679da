import type { Desk } from '../../ports/desk.ts'
import { Stop } from '../command-line/subcommand.ts'

/** Makes a file; false if there is one. @throws Stop where something else stands in its way */
export function madeWith(create: Desk['create'], path: string, text: string): boolean {
  try {
    return create(path, text)
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new Stop(`${path} cannot be written (${code}). See what stands in its way, and run this again.`)
  }
}
