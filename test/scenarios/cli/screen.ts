/** What stands on an endless screen after this was sent to it: text, line breaks, and moves and erasures of the cursor. */
export function screenOf(sent: string): string {
  const rows: string[][] = [[]]
  let [row, column] = [0, 0]
  const line = () => (rows[row] ??= [])
  for (const [part, amount, command] of sent.matchAll(/\x1b\[\??(\d*)[\d;]*([A-Za-z])|[^]/gu)) {
    const count = Number(amount || 1)
    if (command === undefined) put(part)
    else if (command === 'A') row = Math.max(0, row - count)
    else if (command === 'B') row += count
    else if (command === 'C') column += count
    else if (command === 'D') column = Math.max(0, column - count)
    else if (command === 'G') column = count - 1
    else if (command === 'K') line().length = amount === '2' ? 0 : Math.min(column, line().length)
    else if (command === 'J') {
      line().length = Math.min(column, line().length)
      rows.length = row + 1
    } else if (!'mhl'.includes(command))
      throw new Error(`a control that the screen does not know: ${command}`)
  }
  return rows
    .map((cells) =>
      Array.from(cells, (cell: string | undefined) => cell ?? ' ')
        .join('')
        .trimEnd(),
    )
    .join('\n')
    .trim()

  function put(character: string): void {
    if (character === '\n') row += 1
    else if (character === '\r') column = 0
    else {
      line()[column] = character
      column += 1
    }
  }
}
