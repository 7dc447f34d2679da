/** Whether the network may have made one of the other: it may give line breaks and accents back its own way. */
export function sameText(one: string, other: string): boolean {
  return asKept(one) === asKept(other)
}

function asKept(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim()
}
