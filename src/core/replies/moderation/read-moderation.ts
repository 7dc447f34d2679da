import * as v from 'valibot'
import { nearest } from '../../did-you-mean.ts'
import { readYaml, type Yaml } from '../../front-matter/read-yaml.ts'
import { isRecord, listIn } from '../../json.ts'
import { asWritten } from '../../post/reading/written.ts'
import { error, type Problem } from '../../problem.ts'
import { fold } from './matching.ts'
import { ACTIONS, type Moderation, type Rule } from './rules.ts'

/** What a file says, or everything that is wrong with it: then none of its rules counts. */
type ReadModeration =
  | { readonly ok: true; readonly moderation: Moderation }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const MOST_ACTIONS = 20

const listOf = (item: v.GenericSchema<string, string>, must: string) =>
  v.pipe(
    v.union([item, v.pipe(v.array(item), v.minLength(1))], must),
    v.transform((texts) => (typeof texts === 'string' ? [texts] : texts)),
  )
const countFrom = (least: number, must: string) =>
  v.pipe(
    v.string(must),
    v.regex(/^\d{1,4}$/, must),
    v.transform(Number),
    v.minValue(least, must),
    v.maxValue(1000, must),
  )

const TOP = v.object({
  enforce: v.optional(v.boolean('`true` or `false`'), false),
  max_actions: v.optional(countFrom(1, 'a number from 1 to 1000'), String(MOST_ACTIONS)),
  rules: v.optional(v.array(v.unknown(), 'a list of rules'), []),
})

const CONDITIONS = {
  contains: v.optional(
    listOf(
      v.pipe(
        v.string(),
        v.transform(fold),
        v.check((text) => text.trim() !== ''),
      ),
      'a text that is not empty, or a list of such texts',
    ),
  ),
  author: v.optional(
    listOf(
      v.pipe(
        v.string(),
        v.transform((name) => name.replace(/^@/, '')),
        v.regex(/^[\w.]{1,30}$/),
        v.transform(fold),
      ),
      'a user name of Threads, or a list of such names',
    ),
  ),
  links_over: v.optional(countFrom(0, 'a number from 0 to 1000')),
  mentions_over: v.optional(countFrom(0, 'a number from 0 to 1000')),
}

const RULE = v.object(
  { action: v.picklist(ACTIONS, '`hide`, `ignore` or `approve`'), ...CONDITIONS },
  'a mapping',
)

/**
 * Reads rules of moderation. One that cannot be understood makes the whole file count for nothing: without it, another
 * one can match what it was to be kept from.
 *
 * @param path The file, for the problems.
 */
export function readModeration(path: string, text: string): ReadModeration {
  const read = readYaml(text)
  if (!read.ok) return { ok: false, problems: read.problems.map((problem) => brokenYaml(problem, path)) }
  const { data, lineOf } = read.yaml
  const top = check(TOP, data, { path, lineOf, at: [] })
  const rules = listIn(data['rules']).map((rule, index) => readRule(rule, index, { path, lineOf }))
  const problems = [...top.problems, ...rules.flatMap((rule) => rule.problems)]
  if (!top.value || problems.length > 0) return { ok: false, problems }
  const { enforce, max_actions: maxActions } = top.value
  return { ok: true, moderation: { enforce, maxActions, rules: rules.flatMap(({ rule }) => rule ?? []) } }
}

type File = { readonly path: string; readonly lineOf: Yaml['lineOf'] }
type Place = File & { readonly at: readonly (string | number)[] }

function readRule(
  written: unknown,
  index: number,
  file: File,
): { readonly rule?: Rule; readonly problems: readonly Problem[] } {
  const { value, problems } = check(RULE, written, { ...file, at: ['rules', index] })
  if (!value) return { problems }
  const [number, line] = [index + 1, file.lineOf(['rules', index])]
  const { action, contains, author, links_over: linksOver, mentions_over: mentionsOver } = value
  const given = Object.keys(CONDITIONS).filter((key) => key in value)
  if (given.length === 0) {
    return { problems: [error('moderation/matches-everything', { rule: number, path: file.path, line })] }
  }
  const [other] = given.filter((key) => key !== 'author')
  if (action === 'approve' && other !== undefined) {
    const place = { path: file.path, line: file.lineOf(['rules', index, other]) }
    return { problems: [error('moderation/approve-by-author', { rule: number, key: other, ...place })] }
  }
  const rule = {
    ...{ number, line, action },
    ...(contains && { contains }),
    ...(author && { author }),
    ...(linksOver !== undefined && { linksOver }),
    ...(mentionsOver !== undefined && { mentionsOver }),
  }
  return { rule, problems: [] }
}

/** The value, if there is nothing wrong with it; else a problem for each key that is not known, and each wrong value. */
function check<Schema extends typeof TOP | typeof RULE>(
  schema: Schema,
  data: unknown,
  { path, lineOf, at }: Place,
): { readonly value?: v.InferOutput<Schema>; readonly problems: readonly Problem[] } {
  const known = Object.keys(schema.entries)
  const unknown = Object.keys(isRecord(data) ? data : {}).filter((key) => !known.includes(key))
  const { output, issues = [], success } = v.safeParse(schema, data)
  const problems = [
    ...unknown.map((key) => unknownKey(key, known, { path, line: lineOf([...at, key]) })),
    ...issues.map((issue) => invalidValue(issue, { path, lineOf, at })),
  ]
  return success && unknown.length === 0 ? { value: output, problems } : { problems }
}

function unknownKey(key: string, known: readonly string[], place: Pick<Problem, 'path' | 'line'>): Problem {
  const near = nearest(key, known)
  const all = known.map((name) => `\`${name}\``).join(', ')
  const fix = near ? `Did you mean \`${near}\`?` : `Remove it, or use one of ${all}.`
  return error('moderation/unknown-key', { key: asWritten(key), ...place, fix })
}

function invalidValue(issue: v.BaseIssue<unknown>, { path, lineOf, at }: Place): Problem {
  const key = issue.path?.[0]?.key
  const steps = typeof key === 'string' ? [...at, key] : at
  const value: unknown = issue.path?.[0]?.value ?? issue.input
  const near = typeof value === 'string' ? nearest(value, ACTIONS) : undefined
  return error('moderation/invalid-value', {
    key: nameOf(steps),
    written: value === '' ? "''" : value === null ? '' : asWritten(value),
    must: issue.message.startsWith('Invalid key') ? '`hide`, `ignore` or `approve`' : issue.message,
    ...{ path, line: lineOf(steps) },
    ...(key === 'action' && near && { fix: `Did you mean \`${near}\`?` }),
    ...((value === 'true' || value === 'false') && { fix: `Write \`${value}\` without quotes.` }),
  })
}

/** `rules.1.contains` as people count. */
function nameOf(steps: readonly (string | number)[]): string {
  return steps.map((step) => (typeof step === 'number' ? String(step + 1) : asWritten(step))).join('.')
}

/** As a front matter is read, of which some sentences speak. */
function brokenYaml({ message, fix, line }: Problem, path: string): Problem {
  const isOfFence = /front matter/i.test(message)
  return error('moderation/broken-yaml', {
    found: isOfFence ? 'The file is not one mapping of keys with values.' : message,
    fix: isOfFence ? 'Write `rules:` and a list of rules below it.' : fix,
    path,
    ...(line !== undefined && { line }),
  })
}
