import { createHash } from 'node:crypto'
import { inertCode, inertLink } from './inert.ts'

/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 65_536
const LINE = /^- (`[^`]*`|<code>.*?<\/code>).*$/gm
const MORE = /^<!-- spool:more ([\da-f ]*) -->\r?$/m

/** A post whose receipts wait for a pull request to be merged. */
export type PendingPost = { readonly path: string; readonly permalink: string | undefined }

/**
 * The body of the pull request that brings receipts, with these posts added to those it lists already. Those for which
 * it has no room are counted, and each is marked, so that it is not counted again. Text that people put into it is not
 * kept: it is rewritten whole each time.
 */
export function pullRequestBodyOf(posts: readonly PendingPost[], before: string): string {
  const lines = new Map(
    Array.from(before.matchAll(LINE), ([line, code = '']) => [code, line.trimEnd()] as const),
  )
  for (const { path, permalink } of posts) {
    const code = inertCode(path)
    const link = inertLink('on Threads', permalink)
    lines.set(code, `- ${code}${link ? ` ${link}` : ''}`)
  }
  const [, marks = ''] = MORE.exec(before) ?? []
  const more = new Set(marks.split(' ').filter((mark) => mark !== ''))
  // What was left out before stays so: there was no room for it, and now there is less.
  for (const code of lines.keys()) if (more.has(markOf(code))) lines.delete(code)
  const left = [...lines.keys()]
  let body = bodyOf(lines, more)
  for (let last = left.pop(); body.length > MOST && last !== undefined; last = left.pop()) {
    lines.delete(last)
    more.add(markOf(last))
    body = bodyOf(lines, more)
  }
  return body
}

function bodyOf(lines: ReadonlyMap<string, string>, more: ReadonlySet<string>): string {
  const rest =
    more.size === 0
      ? []
      : [
          `And ${more.size} more: see the changed files.`,
          '',
          `<!-- spool:more ${[...more].join(' ')} -->`,
          '',
        ]
  return [
    'These posts are live on Threads. This pull request writes their ids and permalinks into their files. Until it is merged, Spool reads them from its branch.',
    '',
    ...lines.values(),
    '',
    ...rest,
  ].join('\n')
}

/** A short name of a post: seven thousand of them fit into a body. */
function markOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 8)
}
