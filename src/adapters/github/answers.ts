import { isRecord } from '../../core/threads-error.ts'

/** What stands at a place of an answer; undefined where there is no such place. */
export function within(answer: unknown, ...path: readonly string[]): unknown {
  return path.reduce((found, key) => (isRecord(found) ? found[key] : undefined), answer)
}

/** A text of an answer; empty where there is none. */
export function textIn(answer: unknown, key: string): string {
  const found = within(answer, key)
  return typeof found === 'string' ? found : ''
}

export function listIn(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? (answer as unknown[]) : []
}
