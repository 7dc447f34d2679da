import ts from 'typescript'

/**
 * The same program without its comments: src/ and the packages have them, and to read past them takes each run some
 * milliseconds. A line that held nothing else goes too.
 *
 * @throws Error if anything else than comments would change
 */
export function withoutComments(name: string, code: string): string {
  const { tokens, comments } = partsOf(name, code)
  let [without, at] = ['', 0]
  for (const { pos, end } of comments) {
    const line = code.lastIndexOf('\n', pos - 1) + 1
    const next = code.indexOf('\n', end) + 1
    const isAlone = next > 0 && (code.slice(line, pos) + code.slice(end, next)).trim() === ''
    without += code.slice(at, isAlone ? Math.max(line, at) : pos)
    // What a comment parted must not run together.
    if (!isAlone) without += ' '
    at = isAlone ? next : end
  }
  without += code.slice(at)
  if (partsOf(name, without).tokens.join('\0') !== tokens.join('\0'))
    throw new Error(`${name} would be another program without its comments`)
  return without
}

type Parts = { readonly tokens: readonly string[]; readonly comments: readonly ts.CommentRange[] }

/** In order. */
function partsOf(name: string, code: string): Parts {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const tokens: string[] = []
  const comments = new Map<number, ts.CommentRange>()
  const visit = (node: ts.Node) => {
    // A comment that is parsed.
    if (ts.isJSDoc(node)) return
    const children = node.getChildren(file)
    children.forEach(visit)
    if (children.length > 0) return
    tokens.push(code.slice(node.getStart(file), node.end))
    for (const range of ts.getLeadingCommentRanges(code, node.pos) ?? []) comments.set(range.pos, range)
    for (const range of ts.getTrailingCommentRanges(code, node.end) ?? []) comments.set(range.pos, range)
  }
  visit(file)
  return { tokens, comments: [...comments.values()].toSorted((one, other) => one.pos - other.pos) }
}
