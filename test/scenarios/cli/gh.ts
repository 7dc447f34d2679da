import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { GitHub } from '../../github/github.ts'
import { KEEPER } from '../../github/tokens.ts'

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

/** The token that gh has of the person who is signed in. */
const PERSON = `gho_${'0'.repeat(36)}`

/** As for a repository of one's own, which has no environment yet. */
const ANSWERS: GhAnswers = {
  'repo view': { says: JSON.stringify(VIEW) },
  'api --hostname github.com --include': { says: '' },
  'api --hostname': { status: 1, says: 'gh: Not Found (HTTP 404)' },
}

/** Puts a `gh` into `folder` that remembers what it was asked, and sends what is for the API to `github`. */
export function fakeGh(folder: string, answers: GhAnswers = {}, github?: GitHub) {
  const record = join(folder, 'calls.jsonl')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'gh'),
    `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const github = ${JSON.stringify(github && { url: github.env.GITHUB_API_URL, token: github.addToken(PERSON, KEEPER, 'lantern') })}
const call = { args, env: { ...process.env }, input: readFileSync(0, 'utf8') }
appendFileSync(${JSON.stringify(record)}, JSON.stringify(call) + '\\n')
const send = async () => {
  const valueOf = (name) => args[args.indexOf(name) + 1]
  const headers = { authorization: 'token ' + github.token, 'content-type': 'application/json' }
  const body = call.input === '' ? {} : { body: call.input }
  const answer = await fetch(github.url + '/' + args[6], { method: valueOf('--method'), headers, ...body })
  const lines = [...answer.headers].map(([name, value]) => name + ': ' + value + '\\r\\n')
  process.stdout.write('HTTP/2.0 ' + answer.status + ' x\\r\\n' + lines.join('') + '\\r\\n' + (await answer.text()))
  process.exitCode = answer.ok ? 0 : 1
}
const answers = ${JSON.stringify({ ...answers, ...ANSWERS, ...answers })}
const [, { status = 0, says = '' } = {}] = Object.entries(answers).find(([begin]) => args.join(' ').startsWith(begin)) ?? []
if (args.includes('--include') && github) return void send()
;(status === 0 ? process.stdout : process.stderr).write(args.includes('--include') ? 'HTTP/2.0 404 x\\r\\n\\r\\n{}' : says)
process.exitCode = status
`,
    { mode: 0o755 },
  )
  return {
    /** A search path on which it comes first. */
    path: [folder, process.env['PATH']].join(delimiter),
    /** Without what goes to the API as it is. */
    calls: () => callsIn(record).filter(({ args }) => !args.includes('--include')),
    allCalls: () => callsIn(record),
  }
}

function callsIn(record: string): readonly GhCall[] {
  if (!existsSync(record)) return []
  const lines = readFileSync(record, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as GhCall)
}
