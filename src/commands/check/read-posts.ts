import type { ReadPost } from '../../core/post/post.ts'
import type { RunContext } from '../../ports/context.ts'
import { readFileText } from '../../repository/file-text.ts'
import { readSource } from '../../run/plan-posts.ts'

/** The files that match as they are read, by their paths; nothing is made of them. */
export async function readPosts({
  settings,
  world: { files },
}: Pick<RunContext, 'settings' | 'world'>): Promise<ReadonlyMap<string, ReadPost>> {
  const paths = await files.find(settings.files)
  return new Map(
    paths.map((path) => {
      const file = readFileText(path, files)
      return [
        path,
        'text' in file ? readSource(file, settings) : { kind: 'problems', problems: [file.problem] },
      ]
    }),
  )
}
