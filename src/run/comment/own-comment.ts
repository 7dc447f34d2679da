import { createHash } from 'node:crypto'
import type { Settings } from '../../core/settings.ts'
import type { Comments } from '../../ports/github.ts'

type OwnComment = Awaited<ReturnType<Comments['own']>>[number]

/** The end of the one comment that belongs to these files: with other files there is another one. */
export function markerOf({ text, files, accounts }: Pick<Settings, 'text' | 'files' | 'accounts'>): string {
  const checked = text === undefined ? (accounts ?? files.join('\n')) : 'inline text'
  return `<!-- spool:preview ${createHash('sha256').update(checked).digest('hex').slice(0, 16)} -->`
}

/** The comment of ours that ends so: other actions comment with the same token, and can quote a marker. */
export async function findOwn(
  number: number,
  marker: string,
  comments: Comments,
): Promise<OwnComment | undefined> {
  return (await comments.own(number)).find(({ body }) => /.*$/.exec(body.trimEnd())?.[0] === marker)
}
