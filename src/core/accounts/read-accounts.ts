import * as v from 'valibot'
import { nearest } from '../did-you-mean.ts'
import { readYaml, type Yaml } from '../front-matter/read-yaml.ts'
import { isRecord } from '../json.ts'
import { asWritten } from '../post/reading/written.ts'
import { error, type Problem } from '../problem.ts'
import { tokenKeyIn } from '../token/token-key.ts'
import type { AccountEntry } from './account-entry.ts'
import type { AccountsFile } from './accounts-file.ts'
import { boxIn } from './box.ts'
import { ENTRY, ENTRY_KEYS, FILE_KEYS } from './entry-keys.ts'

type ReadAccounts = {
  /** Undefined where nothing of it can be used. */
  readonly file: AccountsFile | undefined
  readonly problems: readonly Problem[]
}

/**
 * Reads the file of many accounts.
 *
 * What is wrong with an entry leaves out that account, and both where two have the same name or user id. What is wrong
 * with the file itself, such as a key of its own that nobody knows, leaves out all of them: it could be meant for each.
 */
export function readAccounts(path: string, text: string): ReadAccounts {
  const read = readYaml(text)
  if (!read.ok)
    return { file: undefined, problems: read.problems.map((problem) => unreadable(problem, path)) }
  const { yaml } = read
  const head = headIn(yaml, path)
  const entries = entriesIn(yaml, path)
  const doubles = findDoubles(entries, path)
  const problems = [...head.problems, ...entries.flatMap(({ problems: own }) => own), ...doubles.problems]
  const [accounts, leftOut]: [AccountEntry[], AccountsFile['leftOut'][number][]] = [[], []]
  for (const { entry, claimed, names } of entries)
    if (entry && !names.some((name) => doubles.names.has(name))) accounts.push(entry)
    else if (claimed) leftOut.push(claimed)
  const { key, keyLine, repository } = head
  const isSound = head.problems.length === 0 && key !== undefined && repository !== undefined
  const sorted = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
  return {
    file: isSound ? { path, key, keyLine, repository, accounts, leftOut } : undefined,
    problems: sorted,
  }
}

/** A mistake in YAML as one of this file. */
function unreadable({ rule, message, fix, line }: Problem, path: string): Problem {
  const isOfLine = rule === 'front-matter/broken-yaml' || rule === 'front-matter/duplicate-key'
  const why = isOfLine ? message : 'It is no mapping of a few levels with the key `accounts`.'
  const place = { path, ...(line !== undefined && { line }) }
  return error('accounts/unreadable', { why, ...place, ...(isOfLine && { fix }) })
}

/** What is said once for all accounts. */
function headIn({ data, lineOf }: Yaml, path: string) {
  const problems = Object.keys(data)
    .filter((key) => !FILE_KEYS.includes(key))
    .map((key) => unknownKey(key, FILE_KEYS, path, lineOf([key])))
  const written = data['key']
  const key = typeof written === 'string' ? tokenKeyIn(written) : undefined
  // Never quoted: somebody may have pasted the private half.
  if (!key) problems.push(error('accounts/no-key', { path, line: lineOf(['key']) }))
  const id = data['repository']
  const repository = typeof id === 'string' && /^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined
  if (repository === undefined)
    problems.push(error('accounts/no-repository', { path, line: lineOf(['repository']) }))
  if (!Array.isArray(data['accounts']))
    problems.push(
      error('accounts/unreadable', {
        why: '`accounts` is no list.',
        path,
        line: lineOf(['accounts']),
      }),
    )
  return { key, keyLine: lineOf(['key']), repository, problems }
}

type ReadEntry = {
  /** Undefined where something is wrong with it. */
  readonly entry: AccountEntry | undefined
  /** Undefined where it does not say which files are its own. */
  readonly claimed: AccountsFile['leftOut'][number] | undefined
  readonly problems: readonly Problem[]
  readonly line: number
  /** What no other entry may have, be this one sound or not, as `name …` and `user_id …`. */
  readonly names: readonly string[]
}

function entriesIn({ data, lineOf }: Yaml, path: string): readonly ReadEntry[] {
  const listed: readonly unknown[] = Array.isArray(data['accounts']) ? data['accounts'] : []
  return listed.map((value, index) => {
    const at = (...steps: readonly string[]) => lineOf(['accounts', index, ...steps])
    const line = at()
    if (!isRecord(value)) {
      const why = 'An entry of `accounts` is no mapping.'
      return {
        ...{ entry: undefined, claimed: undefined },
        problems: [error('accounts/unreadable', { why, path, line })],
        line,
        names: [],
      }
    }
    const { output, problems } = keysOf(value, path, at)
    const names = ['name', 'user_id'].flatMap((key) =>
      typeof value[key] === 'string' ? [`${key} ${value[key]}`] : [],
    )
    const token = String(value['token'])
    const isSound = output !== undefined && problems.length === 0
    const files = v.safeParse(ENTRY.entries.files, value['files'])
    const name = asWritten(value['name'])
    return {
      entry: isSound ? entryOf(output, token, line) : undefined,
      claimed: files.success ? { name, files: files.output, line } : undefined,
      ...{ problems, line, names },
    }
  })
}

type EntryKeys = v.InferOutput<typeof ENTRY>

function keysOf(
  value: Readonly<Record<string, unknown>>,
  path: string,
  at: (...steps: readonly string[]) => number,
): { readonly output: EntryKeys | undefined; readonly problems: readonly Problem[] } {
  const account = typeof value['name'] === 'string' ? asWritten(value['name']) : ''
  const read = v.safeParse(ENTRY, value)
  const token = value['token']
  const box = typeof token === 'string' ? boxIn(token) : undefined
  const problems = [
    ...Object.keys(value)
      .filter((key) => !ENTRY_KEYS.includes(key))
      .map((key) => unknownKey(key, ENTRY_KEYS, path, at(key))),
    ...(read.issues ?? []).map((issue) => {
      const step = issue.path?.[0].key
      const key = typeof step === 'string' ? step : ''
      const must = key in value ? issue.message : MISSING[key]
      const written = asWritten(value[key])
      return error('accounts/invalid-value', {
        account,
        key,
        written,
        must: must ?? issue.message,
        path,
        line: at(key),
      })
    }),
    ...(box === undefined || box === 'bare'
      ? [error('accounts/not-sealed', { account, isBare: box === 'bare', path, line: at('token') })]
      : []),
  ]
  return { output: read.success ? read.output : undefined, problems }
}

/** Keys that every entry has. */
const MISSING: Readonly<Record<string, string>> = {
  name: 'there, and unique in the file',
  files: 'there: the patterns of the post files of this account',
  user_id: 'there: the digits of a Threads user id',
}

function entryOf(keys: EntryKeys, token: string, line: number): AccountEntry {
  const { name, files, user_id: userId, timezone, numbering, max_posts: maxPosts } = keys
  return {
    name,
    files,
    userId,
    token,
    timezone,
    numbering: numbering === false ? '' : numbering,
    maxPosts,
    line,
  }
}

/** Names and user ids that stand in more than one entry. */
function findDoubles(entries: readonly ReadEntry[], path: string) {
  const first = new Map<string, number>()
  const names = new Set<string>()
  const problems: Problem[] = []
  for (const entry of entries)
    for (const name of entry.names) {
      const before = first.get(name)
      if (before === undefined) first.set(name, entry.line)
      else {
        names.add(name)
        const [key = '', ...value] = name.split(' ')
        const facts = { key, value: asWritten(value.join(' ')), first: before }
        problems.push(error('accounts/double', { ...facts, path, line: entry.line }))
      }
    }
  return { names, problems }
}

function unknownKey(key: string, known: readonly string[], path: string, line: number): Problem {
  const near = nearest(key, known)
  const listed = known.map((name) => `\`${name}\``).join(', ')
  const fix = near === undefined ? `Remove it, or use one of ${listed}.` : `Did you mean \`${near}\`?`
  return error('accounts/unknown-key', { key: asWritten(key), fix, path, line })
}
