/** Data from outside, which may be anything at all. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a place; undefined where there is no such place. */
export function within(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((found, key) => (isRecord(found) ? found[key] : undefined), value)
}

/** A text under a key; empty where there is none. */
export function textIn(value: unknown, key: string): string {
  const found = within(value, key)
  return typeof found === 'string' ? found : ''
}

/** A list; empty where there is none. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

/** The value of a JSON text; undefined if it is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
