const OPENING = /^[ \t]*<([A-Z][\w.]*)(?:\s[^<>]*)?(?<!\/)>[ \t]*$/
const CLOSING = /^[ \t]*<\/([A-Z][\w.]*)>[ \t]*$/

/** Markdown without the margin of what stands in components: indented there, it is no code. Lines stay where they are. */
export function dedented(markdown: string): string {
  if (!/^[ \t]*<\/[A-Z]/m.test(markdown)) return markdown
  const open: { readonly name: string; margin: number | undefined }[] = []
  return markdown
    .split('\n')
    .map((line) => {
      const [, closes] = CLOSING.exec(line) ?? []
      if (closes !== undefined) {
        if (open.at(-1)?.name === closes) open.pop()
        return line.trimStart()
      }
      const inner = open.at(-1)
      if (inner && line.trim() !== '') inner.margin ??= line.length - line.trimStart().length
      const margin = inner?.margin ?? 0
      const rest = margin === 0 ? line : line.slice(Math.min(margin, line.length - line.trimStart().length))
      const [, opens] = OPENING.exec(line) ?? []
      if (opens === undefined) return rest
      if (open.length < DEEPEST) open.push({ name: opens, margin: undefined })
      return rest.trimStart()
    })
    .join('\n')
}

const DEEPEST = 100

/** What an expression of MDX says, where that is written in it; undefined where it is not known. */
export function expressionText(expression: string): string | undefined {
  if (expression.startsWith('{/*')) return ''
  return /^\{\s*(["'`])([^"'`{}]*)\1\s*\}$/.exec(expression)?.[2]
}
