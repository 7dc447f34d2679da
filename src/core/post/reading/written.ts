/** Line of the file on which the value at a path under `threads` stands. */
export type LineOf = (...path: readonly (string | number)[]) => number

/** A value as short text for a message. */
export function asWritten(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
