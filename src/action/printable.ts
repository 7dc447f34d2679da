/**
 * Text from outside as one line that no runner takes for a workflow command and no terminal for a control
 * sequence. The runner looks for `::` at the start of a line and for `##[` anywhere in it.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[\r\n\u2028\u2029]+/g, ' ⏎ ')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�')
    .replaceAll('##[', '#​#[')
    .replace(/^\s*::/, '\u200b::')
}

/** As `printable`, line by line, behind a vertical bar that sets it apart from the log's own words. */
export function quoted(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `  │ ${printable(line)}`)
}
