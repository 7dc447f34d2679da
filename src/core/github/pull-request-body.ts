import { createHash } from 'node:crypto'
import { isOurs, type BranchContents } from './branch-contents.ts'
import { inertCode, inertLink } from './inert.ts'

/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 65_536
/** As many of its characters as are for files that are not from Spool. */
const MOST_FOREIGN = 8000
const LINE = /^- (`[^`]*`|<code>.*?<\/code>).*$/gm
const MORE = /^<!-- spool:more ([\da-f ]*) -->\r?$/m

/** A post whose receipts wait for a pull request to be merged. */
type PendingPost = { readonly path: string; readonly permalink: string | undefined }

/** What else there is to say of a branch with receipts. */
type Beside = {
  /** What the branch has; undefined where nobody has looked. */
  readonly contents?: BranchContents | undefined
  /** The branch that its receipts go to instead. */
  readonly instead?: string | undefined
}

/**
 * The body of the pull request that brings receipts, with these posts added to those it lists already, as far as the
 * branch still has them. Those for which it has no room are counted, and each is marked, so that it is not counted
 * again. What else the branch brings is listed apart. Text that people put into it is not kept: it is rewritten whole
 * each time.
 */
export function pullRequestBodyOf(
  posts: readonly PendingPost[],
  before: string,
  { contents, instead }: Beside = {},
): string {
  const lines = new Map(
    Array.from(before.matchAll(LINE), ([line, code = '']) => [code, line.trimEnd()] as const),
  )
  const [, marks = ''] = MORE.exec(before) ?? []
  const more = new Set(marks.split(' ').filter((mark) => mark !== ''))
  if (contents?.isWhole) keepOnly([...contents.receipts.keys()].map(inertCode), lines, more)
  for (const { path, permalink } of posts) {
    const code = inertCode(path)
    const link = inertLink('on Threads', permalink)
    lines.set(code, `- ${code}${link ? ` ${link}` : ''}`)
  }
  const unchecked = [...(contents?.receipts.keys() ?? [])].filter(
    (path) => !lines.has(inertCode(path)) && !more.has(markOf(inertCode(path))),
  )
  const rest = [...foreignParts(contents), ...uncheckedParts(unchecked), ...insteadParts(contents, instead)]
  // What was left out before stays so: there was no room for it, and now there is less.
  for (const code of lines.keys()) if (more.has(markOf(code))) lines.delete(code)
  const left = [...lines.keys()]
  let body = bodyOf(lines, more, rest)
  for (let last = left.pop(); body.length > MOST && last !== undefined; last = left.pop()) {
    lines.delete(last)
    more.add(markOf(last))
    body = bodyOf(lines, more, rest)
  }
  return body
}

/** Takes away what the branch has no more. */
function keepOnly(codes: readonly string[], lines: Map<string, string>, more: Set<string>): void {
  const [there, marked] = [new Set(codes), new Set(codes.map(markOf))]
  for (const code of lines.keys()) if (!there.has(code)) lines.delete(code)
  for (const mark of more) if (!marked.has(mark)) more.delete(mark)
}

function bodyOf(
  lines: ReadonlyMap<string, string>,
  more: ReadonlySet<string>,
  rest: readonly string[],
): string {
  const marks =
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
    ...marks,
    ...rest,
  ].join('\n')
}

function foreignParts(contents: BranchContents | undefined): readonly string[] {
  if (!contents || isOurs(contents)) return []
  const all =
    '**This branch has more files than GitHub lists, or a history of its own.** Look at all of it before you merge it.'
  if (!contents.isWhole) return [all, '']
  return [
    '**This branch has changes that are not from Spool.** Look at these files before you merge it:',
    '',
    ...listed(contents.foreign),
    '',
  ]
}

function uncheckedParts(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return []
  return [
    'These files have receipts as well, which Spool has not looked up. Compare them with Threads before you merge this:',
    '',
    ...listed(paths),
    '',
  ]
}

function insteadParts(contents: BranchContents | undefined, instead: string | undefined): readonly string[] {
  if (instead === undefined) return []
  const what = contents?.isWhole ? 'The receipts of posts that Spool has looked up' : 'New receipts'
  return [`${what} are on ${inertCode(instead)}, which has a pull request of its own.`, '']
}

/** Not with the mark of a post, as these are none. */
function listed(paths: readonly string[]): readonly string[] {
  const lines: string[] = []
  let left = MOST_FOREIGN / 2
  for (const path of paths) {
    const line = `* ${inertCode(path)}`
    left -= line.length + 1
    if (left < 0) return [...lines, `* and ${paths.length - lines.length} more: see the changed files`]
    lines.push(line)
  }
  return lines
}

/** A short name of a post: seven thousand of them fit into a body. */
function markOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 8)
}
