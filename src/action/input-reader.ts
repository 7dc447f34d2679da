import { nearest } from '../core/did-you-mean.ts'
import { error, type Problem } from '../core/problem.ts'

/** Every input of action.yml and its default there; a test holds the two together. */
export const INPUTS = {
  command: 'publish',
  'access-token': '',
  files: 'threads/**/*.md',
  text: '',
  'dry-run': 'false',
  'max-posts': '10',
  'late-limit': '24h',
  timezone: 'UTC',
  counting: 'documented',
  numbering: '',
  'media-base-url': '',
  'write-back': 'auto',
  branch: '',
  'commit-message': 'chore(threads): record published posts',
  'github-token': '${{ github.token }}',
  comment: 'true',
  'user-id': 'me',
  'data-branch': '',
  'insights-dir': 'threads/insights',
  title: 'true',
  'site-url': '',
  references: 'short',
  'threads-api-url': 'https://graph.threads.net',
  'token-store': 'none',
  'token-key': '',
  'secrets-token': '',
  'secret-name': 'THREADS_ACCESS_TOKEN',
  'secret-environment': '',
} as const
type InputName = keyof typeof INPUTS

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads inputs one by one, and keeps what is wrong with them. */
export type InputReader = {
  readonly environment: Environment
  readonly problems: Problem[]
  /** What stands under `with:`, without white space around it; empty if nothing does. */
  readonly given: (name: InputName) => string
  /** The same, or the default. */
  readonly valueOf: (name: InputName) => string
  readonly invalid: (name: InputName, takes: string, fix?: string) => void
  readonly contradiction: (inputs: string, because: string) => void
  readonly oneOf: <const Value extends string>(name: InputName, values: readonly Value[]) => Value
  readonly flag: (name: InputName) => boolean
}

/** `getInput`: as the toolkit reads an input, without white space around it; empty if there is none. */
export function inputReader(environment: Environment, getInput: (name: string) => string): InputReader {
  const problems: Problem[] = misspelt(environment)
  const given: InputReader['given'] = getInput
  const valueOf = (name: InputName) => given(name) || INPUTS[name]
  const invalid = (name: InputName, takes: string, fix?: string) => {
    problems.push(error('input/invalid', { name, value: valueOf(name), takes, ...(fix && { fix }) }))
  }
  return {
    environment,
    problems,
    given,
    valueOf,
    invalid,
    contradiction: (inputs, because) => {
      problems.push(error('input/contradiction', { inputs, because }))
    },
    oneOf: <const Value extends string>(name: InputName, values: readonly Value[]): Value => {
      const value = values.find((candidate) => candidate === valueOf(name))
      if (value !== undefined) return value
      const near = nearest(valueOf(name), values)
      invalid(name, oneOf(values), near && `Did you mean \`${near}\`?`)
      return values[0] as Value
    },
    flag: (name) => {
      const value = valueOf(name)
      if (!/^(true|false)$/i.test(value)) invalid(name, '`true` or `false`')
      return /^true$/i.test(value)
    },
  }
}

/** Inputs whose names come near a known one without being it. The runner itself warns of all other unknown ones. */
function misspelt(environment: Readonly<Record<string, string | undefined>>): Problem[] {
  const known = Object.keys(INPUTS)
  return Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_') && environment[name] !== '')
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const near = nearest(name, known)
      if (near === undefined) return []
      return [error('input/unknown', { name, fix: `Did you mean \`${near}\`?` })]
    })
}

/** `a`, `b` or `c`. */
function oneOf(values: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values.map((value) => `\`${value}\``))
}
