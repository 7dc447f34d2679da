import type { Clock } from '../../../ports/clock.ts'
import type { PostFiles } from '../../../ports/repository.ts'
import { gathered } from './gathered.ts'

/** Post files of many accounts: what is asked for at the same moment is loaded by the same requests. */
export function sharedFiles(files: PostFiles, clock: Clock): PostFiles {
  return {
    ...files,
    load: gathered(clock, (paths: readonly (readonly string[])[]) => files.load(paths.flat())),
  }
}
