import type { Clock } from '../../ports/clock.ts'
import type { PostFiles } from '../../ports/repository.ts'

/** In milliseconds: accounts that go on together ask for their files at the same moment. */
const MOMENT_MS = 20

/** Post files of many accounts: what is asked for at the same moment is loaded by the same requests. */
export function sharedFiles(files: PostFiles, clock: Clock): PostFiles {
  let next: { readonly paths: string[]; readonly loaded: Promise<void> } | undefined
  const begin = () => {
    const paths: string[] = []
    const loaded = clock.sleep(MOMENT_MS).then(() => {
      next = undefined
      return files.load(paths)
    })
    return { paths, loaded }
  }
  return {
    ...files,
    load(paths) {
      next ??= begin()
      next.paths.push(...paths)
      return next.loaded
    },
  }
}
