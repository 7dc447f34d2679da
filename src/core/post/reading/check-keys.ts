import * as v from 'valibot'
import { nearest } from '../../did-you-mean.ts'
import { isRecord } from '../../json.ts'
import { error, type Problem } from '../../problem.ts'
import { KEYS, READABLE, THREADS, type ThreadsKeys } from './keys.ts'
import { asWritten, type LineOf } from './written.ts'

/** The keys whose values can be what they are, and a problem for every other. */
export function checkKeys(
  threads: unknown,
  lineOf: LineOf,
): { readonly keys: ThreadsKeys; readonly problems: readonly Problem[] } {
  if (!isRecord(threads)) {
    const found = `\`threads: ${asWritten(threads)}\``
    return {
      keys: {},
      problems: [error('post/invalid-value', { found, expected: '`true` or a mapping', line: lineOf() })],
    }
  }
  const { issues = [] } = v.safeParse(THREADS, threads)
  const problems = [
    ...Object.keys(threads)
      .filter((key) => !KEYS.includes(key))
      .map((key) => unknownKey(key, lineOf)),
    ...issues.map((issue) => invalidValue(issue, lineOf)),
  ]
  const bad = new Set(issues.map(({ path }) => path?.[0].key))
  const good = Object.entries(threads).filter(([key]) => KEYS.includes(key) && !bad.has(key))
  return { keys: v.parse(READABLE, Object.fromEntries(good)), problems }
}

function unknownKey(key: string, lineOf: LineOf): Problem {
  const near = nearest(key, KEYS)
  return error('post/unknown-key', {
    found: `the key \`threads.${key}\``,
    expected: 'a known key',
    line: lineOf(key),
    ...(near && { fix: `Did you mean \`${near}\`?` }),
  })
}

function invalidValue({ path, input, message }: v.InferIssue<typeof THREADS>, lineOf: LineOf): Problem {
  const steps = path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []
  const fix = fixOf(input)
  return error('post/invalid-value', {
    found: `\`threads.${steps.join('.')}: ${asWritten(input)}\``,
    expected: message,
    line: lineOf(...steps),
    ...(fix && { fix }),
  })
}

/** What to do about values that are not what they seem to their author. */
function fixOf(value: unknown): string | undefined {
  if (value === null) return 'Write a value, or remove the key; what begins with `#` needs quotes.'
  if (value === 'true' || value === 'false') return `Write \`${value}\` without quotes.`
  return undefined
}
