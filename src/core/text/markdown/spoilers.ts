import type { Token } from 'markdown-it'

/**
 * The places where `||` opens or closes a spoiler, by token and offset: pairs around something that neither begins nor ends
 * with white space, so that `a || b` stays what it is.
 */
export function spoilerMarks(tokens: readonly Token[]): ReadonlyMap<Token, readonly number[]> {
  const marks = new Map<Token, number[]>()
  let open: { readonly token: Token; readonly at: number } | undefined
  for (const token of tokens) {
    if (token.type !== 'text') continue
    const { content } = token
    for (let at = content.indexOf('||'); at !== -1;) {
      let end = at + 2
      while (content[end] === '|') end += 1
      if (end === at + 2) {
        if (open && !/\s/.test(content[at - 1] ?? '')) {
          put(marks, open.token, open.at)
          put(marks, token, at)
          open = undefined
        } else if (!/\s/.test(content[end] ?? '')) open = { token, at }
      }
      at = content.indexOf('||', end)
    }
  }
  return marks
}

function put(marks: Map<Token, number[]>, token: Token, at: number): void {
  const known = marks.get(token)
  if (known) known.push(at)
  else marks.set(token, [at])
}
