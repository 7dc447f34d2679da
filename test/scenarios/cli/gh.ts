import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What `gh` was called with: its arguments, the names and values of its environment, its standard input. */
type GhCall = {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly input: string
}

/** What `gh` answers to arguments that begin so: to standard output, or, with a status that is no success, to standard error. */
type GhAnswers = Readonly<Record<string, { readonly status?: number; readonly says?: string }>>

const VIEW = {
  nameWithOwner: 'lantern/docs',
  url: 'https://github.com/lantern/docs',
  isPrivate: false,
  defaultBranchRef: { name: 'main' },
}

/** As for a repository of one's own, which has no environment yet. */
const ANSWERS: GhAnswers = {
  'repo view': { says: JSON.stringify(VIEW) },
  'api --hostname': { status: 1, says: 'gh: Not Found (HTTP 404)' },
}

/** Puts a `gh` into `folder` that does nothing but remember what it was asked. */
export function fakeGh(folder: string, answers: GhAnswers = {}) {
  const record = join(folder, 'calls.jsonl')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'gh'),
    `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const call = { args, env: { ...process.env }, input: readFileSync(0, 'utf8') }
appendFileSync(${JSON.stringify(record)}, JSON.stringify(call) + '\\n')
const answers = ${JSON.stringify({ ...answers, ...ANSWERS, ...answers })}
const [, { status = 0, says = '' } = {}] = Object.entries(answers).find(([begin]) => args.join(' ').startsWith(begin)) ?? []
;(status === 0 ? process.stdout : process.stderr).write(says)
process.exitCode = status
`,
    { mode: 0o755 },
  )
  return {
    /** A search path on which it comes first. */
    path: [folder, process.env['PATH']].join(delimiter),
    calls: (): readonly GhCall[] =>
      existsSync(record)
        ? readFileSync(record, 'utf8')
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as GhCall)
        : [],
  }
}
