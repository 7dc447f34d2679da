import type { RunContext } from '../../ports/context.ts'
import { readFileText } from '../../repository/file-text.ts'
import { readSource } from '../../run/plan-posts.ts'
import { nearMissOf } from '../check/preview.ts'
import type { Saved } from './rehearsed.ts'

/** A file of the checkout as it is now. */
export function readSaved(path: string, { settings, world }: RunContext): Saved {
  const file = readFileText(path, world.files)
  if ('problem' in file)
    return { text: '', read: { kind: 'problems', problems: [{ ...file.problem, path }] }, nearMisses: [] }
  const read = readSource(file, settings)
  return { text: file.text, read, nearMisses: read.kind === 'not-a-post' ? nearMissOf(file) : [] }
}
